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
              ("class", .string(resource.type)),
              ("removed", .array(resource.removed.map(statement))),
              ("added", .array(resource.added.map(statement))),
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

  private static func statement(_ statement: DiffReport.Statement) -> JSONText {
    var members: [(String, JSONText)] = [
      ("words", .string(statement.words)), ("predicate", .string(statement.predicate.value)),
      ("object", term(statement.object)),
    ]
    if let graph = statement.graph { members.append(("graph", term(graph))) }
    return .object(members)
  }

  /// A term as the JSON of SPARQL's results has it (SPARQL 1.1 Query Results JSON Format, 3.2.2).
  private static func term(_ term: Term) -> JSONText {
    switch term {
    case .iri(let iri): return .object([("type", .string("uri")), ("value", .string(iri.value))])
    case .blankNode(let node):
      return .object([("type", .string("bnode")), ("value", .string(node.label))])
    case .literal(let literal):
      let value: [(String, JSONText)] = [
        ("type", .string("literal")), ("value", .string(literal.lexicalForm)),
      ]
      return switch literal.kind {
      case .string: .object(value)
      case .language(let tag): .object(value + [("xml:lang", .string(tag))])
      case .typed(let datatype): .object(value + [("datatype", .string(datatype.value))])
      }
    }
  }

  private static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }
}
