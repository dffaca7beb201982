internal import Ontology
internal import RDF
internal import RDFFormats

/// What a graph holds, in numbers.
struct GraphCounts {
  /// A class and how many instances it has.
  struct Class {
    let iri: IRI
    var entities = 0
  }

  /// A property and the statements that use it.
  struct Property {
    let iri: IRI
    var triples = 0
    var distinctSubjects = 0
    var distinctObjects = 0
  }

  /// A thing that meetings or items belong to.
  struct Group {
    /// Its IRI; nil for a year or a language.
    var iri: IRI?
    let label: String
    var meetings = 0
    var items = 0
    var documents = 0
  }

  /// Statements, in all graphs.
  let statements: Int
  /// Different statements, whatever graph they are in.
  let triples: Int
  /// Graphs with a name.
  let namedGraphs: Int
  let distinctSubjects: Int
  let distinctObjects: Int
  let literals: Int
  let blankNodes: Int
  /// Most frequent first, then by IRI.
  let classes: [Class]
  /// Most frequent first, then by IRI.
  let properties: [Property]
  let meetings: Int
  let items: Int
  /// In the order of the document.
  private(set) var series: [Group] = []
  /// Most frequent first.
  private(set) var themes: [Group] = []
  /// In order of time.
  private(set) var years: [Group] = []
  /// Most frequent first.
  private(set) var countries: [Group] = []
  /// The languages in which meetings offer documents.
  private(set) var downloadLanguages: [Group] = []
  /// Language tags and how many literals have them.
  let textLanguages: [(tag: String, literals: Int)]

  init(_ graph: GraphIndex) {
    let table = graph.table
    let entries = table.entries
    statements = entries.count
    triples = graph.count
    namedGraphs = Set(entries.map(\.graph)).subtracting([0]).count
    var isSubject = [Bool](repeating: false, count: table.terms.count + 1)
    var isObject = isSubject
    for entry in entries {
      isSubject[Int(entry.subject)] = true
      isObject[Int(entry.object)] = true
    }
    distinctSubjects = isSubject.count { $0 }
    distinctObjects = isObject.count { $0 }
    var literals = 0
    var blankNodes = 0
    var tags: [ExactText: (tag: String, literals: Int)] = [:]
    for node in 1..<GraphIndex.Node(table.terms.count + 1) {
      let view = table.terms.view(node)
      if view.kind == .blankNode { blankNodes += 1 }
      guard view.isLiteral else { continue }
      literals += 1
      if view.kind == .language {
        let tag = String(decoding: view.detail, as: UTF8.self)
        tags[ExactText(tag), default: (tag, 0)].literals += 1
      }
    }
    self.literals = literals
    self.blankNodes = blankNodes
    textLanguages = tags.values.sorted { ($1.literals, $0.tag) < ($0.literals, $1.tag) }
    classes = Self.classes(graph)
    properties = Self.properties(graph)
    let facts = FactsReader(graph)
    let all = facts.meetings()
    meetings = all.count
    items = all.reduce(0) { $0 + $1.items.count }
    count(all, facts.series())
  }

  private static func classes(_ graph: GraphIndex) -> [Class] {
    guard let type = graph.node(RDFVocabulary.type) else { return [] }
    var counts: [GraphIndex.Node: Int] = [:]
    for subject in graph.subjects {
      for (predicate, object) in graph.about(subject) where predicate == type {
        counts[object, default: 0] += 1
      }
    }
    return counts.map { Class(iri: graph.iri($0.key), entities: $0.value) }
      .sorted { $0.entities == $1.entities ? $0.iri < $1.iri : $0.entities > $1.entities }
  }

  private static func properties(_ graph: GraphIndex) -> [Property] {
    var counts: [GraphIndex.Node: Property] = [:]
    for subject in graph.subjects {
      var last: GraphIndex.Node?
      for (predicate, _) in graph.about(subject) {
        counts[predicate, default: Property(iri: graph.iri(predicate))].triples += 1
        if last != predicate { counts[predicate]?.distinctSubjects += 1 }
        last = predicate
      }
    }
    for object in graph.objects {
      var last: GraphIndex.Node?
      for (_, predicate) in graph.mentions(of: object) where last != predicate {
        counts[predicate]?.distinctObjects += 1
        last = predicate
      }
    }
    return counts.values.sorted {
      $0.triples == $1.triples ? $0.iri < $1.iri : $0.triples > $1.triples
    }
  }

  private mutating func count(_ meetings: [MeetingFacts], _ series: [SeriesFacts]) {
    var bySeries = Tally()
    for entry in series { bySeries.add(Named(iri: entry.iri, label: entry.label)) { _ in } }
    var byTheme = Tally()
    var byYear = Tally()
    var byCountry = Tally()
    var byLanguage = Tally()
    for meeting in meetings {
      let items = meeting.items.count
      let documents = meeting.documents.count
      let whole = { (group: inout Group) in
        group.meetings += 1
        group.items += items
        group.documents += documents
      }
      if let series = meeting.series { bySeries.add(series, whole) }
      if let country = meeting.place?.country { byCountry.add(country, whole) }
      if let year = meeting.date?.year { byYear.add(label: String(year), whole) }
      for download in meeting.downloads {
        byLanguage.add(label: download.language ?? "?") { $0.meetings += 1 }
      }
      for theme in meeting.themes {
        let found = meeting.items.count { $0.themes.contains { $0.iri == theme.iri } }
        byTheme.add(theme) {
          $0.meetings += 1
          $0.items += found
        }
      }
    }
    self.series = bySeries.groups
    themes = byTheme.groups.sorted { ($1.items, $0.label) < ($0.items, $1.label) }
    years = byYear.groups.sorted { $0.label < $1.label }
    countries = byCountry.groups.sorted { ($1.meetings, $0.label) < ($0.meetings, $1.label) }
    downloadLanguages = byLanguage.groups.sorted {
      ($1.meetings, $0.label) < ($0.meetings, $1.label)
    }
  }

  /// Groups in the order in which they came.
  private struct Tally {
    private(set) var groups: [Group] = []
    private var places: [ExactText: Int] = [:]

    mutating func add(_ name: Named, _ change: (inout Group) -> Void) {
      add(key: name.iri.value, Group(iri: name.iri, label: name.label), change)
    }

    mutating func add(label: String, _ change: (inout Group) -> Void) {
      add(key: label, Group(label: label), change)
    }

    private mutating func add(key: String, _ group: Group, _ change: (inout Group) -> Void) {
      let place = places[ExactText(key)] ?? groups.count
      if place == groups.count {
        places[ExactText(key)] = place
        groups.append(group)
      }
      change(&groups[place])
    }
  }
}
