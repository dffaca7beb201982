internal import Mapping

/// The record of an export: inputs with checksums, options, outputs with sizes and checksums.
struct Manifest {
  /// A file that the export was made from.
  struct Input {
    let name: String
    let sha256: String

    var json: JSONText { .object([("name", .string(name)), ("sha256", .string(sha256))]) }
  }

  let options: MappingOptions
  let formats: [ExportFormat]
  /// The views and the layout of graph formats; nil when there are none of those.
  var graphs: (views: [String], layout: GraphExport.Layout)?
  let triples: Int
  let mentionTriples: Int
  let files: [OutputSet.Finished]

  private var graphOptions: [(String, JSONText)] {
    guard let graphs else { return [] }
    return [
      ("views", .array(graphs.views.map { .string($0) })),
      ("layout", .string(graphs.layout.rawValue)),
    ]
  }

  /// The text before the list of inputs, and behind it.
  var text: (head: String, tail: String) {
    let members: [(String, JSONText)] = [
      (
        "options",
        .object(
          [
            ("base", .string(options.base)), ("sourceURL", .optional(options.sourceURL)),
            ("mentions", .string(options.mentions.rawValue)),
            ("license", .optional(options.license)), ("date", .optional(options.date)),
            ("formats", .array(formats.map { .string($0.name) })),
          ] + graphOptions)
      ),
      ("triples", .int(triples)), ("mentionTriples", .int(mentionTriples)),
      (
        "outputs",
        .array(
          files.map { file in
            .object([
              ("name", .string(file.name)), ("bytes", .int(file.bytes)),
              ("sha256", .string(file.sha256)),
            ])
          })
      ),
    ]
    let head = """
      {
        "program": "trico",
        "version": \(JSONText.string(Program.version).pretty(indent: 1)),
        "inputs": [
      """
    let tail = members.map { ",\n  \"\($0.0)\": \($0.1.pretty(indent: 1))" }.joined()
    return (head, "]\(tail)\n}\n")
  }
}
