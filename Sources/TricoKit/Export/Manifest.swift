internal import Mapping

/// The record of an export: inputs with checksums, options, outputs with sizes and checksums.
struct Manifest {
  let input: String
  let checksum: String
  let options: MappingOptions
  let formats: [ExportFormat]
  let triples: Int
  let mentionTriples: Int
  let files: [OutputSet.Finished]

  var text: String {
    JSONText.object([
      ("program", .string("trico")), ("version", .string(Program.version)),
      ("inputs", .array([.object([("name", .string(input)), ("sha256", .string(checksum))])])),
      (
        "options",
        .object([
          ("base", .string(options.base)), ("sourceURL", .optional(options.sourceURL)),
          ("mentions", .string(options.mentions.rawValue)),
          ("license", .optional(options.license)), ("date", .optional(options.date)),
          ("formats", .array(formats.map { .string($0.name) })),
        ])
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
