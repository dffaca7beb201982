internal import RDF

/// The counts of a graph as JSON.
enum StatsJSON {
  static func text(_ counts: GraphCounts, name: String) -> String {
    JSONText.object([
      ("name", .string(name)), ("statements", .int(counts.statements)),
      ("triples", .int(counts.triples)), ("namedGraphs", .int(counts.namedGraphs)),
      ("distinctSubjects", .int(counts.distinctSubjects)),
      ("distinctObjects", .int(counts.distinctObjects)), ("literals", .int(counts.literals)),
      ("blankNodes", .int(counts.blankNodes)),
      (
        "classes",
        .array(
          counts.classes.map {
            .object([("iri", .string($0.iri.value)), ("entities", .int($0.entities))])
          })
      ),
      (
        "properties",
        .array(
          counts.properties.map {
            .object([
              ("iri", .string($0.iri.value)), ("triples", .int($0.triples)),
              ("distinctSubjects", .int($0.distinctSubjects)),
              ("distinctObjects", .int($0.distinctObjects)),
            ])
          })
      ),
      ("meetings", .int(counts.meetings)), ("items", .int(counts.items)),
      ("series", groups(counts.series)), ("themes", groups(counts.themes, ["items": \.items])),
      ("years", groups(counts.years)), ("countries", groups(counts.countries)),
      ("downloadLanguages", groups(counts.downloadLanguages, [:])),
      (
        "textLanguages",
        .array(
          counts.textLanguages.map {
            .object([("tag", .string($0.tag)), ("literals", .int($0.literals))])
          })
      ),
    ]).pretty
  }

  /// Groups with their meetings, and what else is counted of them.
  private static func groups(
    _ groups: [GraphCounts.Group],
    _ counts: KeyValuePairs<String, KeyPath<GraphCounts.Group, Int>> = [
      "items": \.items, "documents": \.documents,
    ]
  ) -> JSONText {
    .array(
      groups.map { group in
        .object(
          (group.iri.map { [("iri", .string($0.value))] } ?? []) + [
            ("label", .string(group.label)), ("meetings", .int(group.meetings)),
          ] + counts.map { ($0.key, .int(group[keyPath: $0.value])) })
      })
  }
}
