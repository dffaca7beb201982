internal import RDF

/// The counts of a graph as tables for people.
struct StatsText {
  private let counts: GraphCounts
  private let name: String
  private let rows: Int?

  init(_ counts: GraphCounts, name: String, rows: Int?) {
    self.counts = counts
    self.name = name
    self.rows = rows
  }

  var text: String {
    var tables = [Self.head(counts, name)]
    tables.append(
      table(["class", "instances"], counts.classes.map { [$0.iri.value, "\($0.entities)"] }))
    tables.append(
      table(
        ["property", "triples", "subjects", "objects"],
        counts.properties.map {
          [$0.iri.value, "\($0.triples)", "\($0.distinctSubjects)", "\($0.distinctObjects)"]
        }))
    tables.append(table(["series", "meetings", "items", "documents"], counts.series.map(Self.row)))
    tables.append(
      table(
        ["theme", "items", "meetings"],
        counts.themes.map { [$0.label, "\($0.items)", "\($0.meetings)"] }))
    tables.append(
      table(["year", "meetings", "items", "documents"], counts.years.map(Self.row), showsAll: true))
    tables.append(
      table(["country", "meetings", "items", "documents"], counts.countries.map(Self.row)))
    tables.append(
      table(
        ["language of documents", "meetings"],
        counts.downloadLanguages.map { [$0.label, "\($0.meetings)"] }))
    tables.append(
      table(
        ["language of texts", "literals"], counts.textLanguages.map { [$0.tag, "\($0.literals)"] }))
    return tables.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func head(_ counts: GraphCounts, _ name: String) -> String {
    var facts = [
      "\(counts.statements) statements", "\(counts.distinctSubjects) subjects",
      "\(counts.distinctObjects) objects", "\(counts.literals) literals",
      "\(counts.classes.count) classes", "\(counts.properties.count) properties",
    ]
    if counts.blankNodes > 0 { facts.append("\(counts.blankNodes) blank nodes") }
    if counts.namedGraphs > 0 { facts.append("\(counts.namedGraphs) named graphs") }
    if counts.meetings > 0 { facts.append("\(counts.meetings) meetings, \(counts.items) items") }
    return "\(name): \(facts.joined(separator: ", "))\n"
  }

  private static func row(_ group: GraphCounts.Group) -> [String] {
    [group.label, "\(group.meetings)", "\(group.items)", "\(group.documents)"]
  }

  /// Columns under their heads: the first to the left, numbers to the right.
  private func table(_ head: [String], _ rows: [[String]], showsAll: Bool = false) -> String {
    if rows.isEmpty { return "" }
    let shown = showsAll ? rows : Array(rows.prefix(self.rows ?? rows.count))
    let widths = head.indices.map { column in
      ([head] + shown).map { $0[column].count }.max() ?? 0
    }
    var lines = ([head] + shown).map { row in
      row.indices.map { column in
        let pad = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + pad : pad + row[column]
      }.joined(separator: "  ")
    }
    if shown.count < rows.count {
      lines.append("… \(rows.count - shown.count) more; --all shows them")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
