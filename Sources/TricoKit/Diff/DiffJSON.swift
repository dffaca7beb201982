internal import RDF

/// What differs between two graphs, as JSON.
enum DiffJSON {
  static func text(_ report: DiffReport, old: String, new: String) -> String {
    JSONText.object([
      ("old", .string(old)), ("new", .string(new)), ("same", .bool(report.isSame)),
      (
        "meetings",
        section(report.meetings, name: { [("key", .optional($0.key))] }, iri: \.iri.value, \.label)
      ),
      (
        "series",
        section(report.series, name: { [("code", .optional($0.code))] }, iri: \.iri.value, \.label)
      ),
      (
        "resources",
        .array(
          report.resources.map { resource in
            .object([
              ("iri", .string(resource.iri)), ("label", .string(resource.label)),
              ("class", .string(resource.type)), ("removed", strings(resource.removed)),
              ("added", strings(resource.added)),
            ])
          })
      ),
      (
        "statements",
        .object([
          ("added", .int(report.added)), ("removed", .int(report.removed)),
          (
            "classes",
            .array(
              report.classes.map { count in
                .object([
                  ("class", .string(count.type)), ("added", .int(count.added)),
                  ("removed", .int(count.removed)),
                ])
              })
          ),
        ])
      ),
    ]).pretty
  }

  private static func section<Facts>(
    _ section: DiffReport.Section<Facts>, name: (Facts) -> [(String, JSONText)],
    iri: (Facts) -> String, _ label: (Facts) -> String
  ) -> JSONText {
    func object(_ facts: Facts, _ more: [(String, JSONText)] = []) -> JSONText {
      .object(
        [("iri", .string(iri(facts))), ("label", .string(label(facts)))] + name(facts) + more)
    }
    return .object([
      ("added", .array(section.added.map { object($0) })),
      ("removed", .array(section.removed.map { object($0) })),
      (
        "changed",
        .array(
          section.changed.map { object($0.facts, [("fields", .array($0.fields.map(field)))]) })
      ),
      ("same", .int(section.same)),
    ])
  }

  private static func field(_ field: FieldChange) -> JSONText {
    switch field.change {
    case .value(let old, let new):
      .object([
        ("field", .string(field.field)), ("old", .optional(old)), ("new", .optional(new)),
      ])
    case .members(let removed, let added, let changed):
      .object([
        ("field", .string(field.field)), ("removed", strings(removed)), ("added", strings(added)),
        (
          "changed",
          .array(
            changed.map { part in
              .object([
                ("name", .string(part.name)), ("fields", .array(part.fields.map(Self.field))),
              ])
            })
        ),
      ])
    }
  }

  private static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }
}
