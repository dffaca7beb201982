internal import Mapping

/// The record of an export: inputs with checksums, options, outputs with sizes and checksums.
struct Manifest {
  /// A file that the export was made from.
  struct Input {
    let name: String
    let sha256: String
  }

  let inputs: [Input]
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

  var text: String {
    JSONText.object([
      ("program", .string("trico")), ("version", .string(Program.version)),
      (
        "inputs",
        .array(
          inputs.map { .object([("name", .string($0.name)), ("sha256", .string($0.sha256))]) })
      ),
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
    ]).pretty
  }
}
