internal import Ontology
internal import RDF
internal import RDFFormats

/// What differs between two graphs, as people think of it.
struct DiffReport {
  /// Things of one kind: those that are new, gone, and changed.
  struct Section<Facts> {
    var added: [Facts] = []
    var removed: [Facts] = []
    var changed: [(facts: Facts, fields: [FieldChange])] = []
    /// How many say the same in both graphs.
    var same = 0
  }

  /// What was said about a resource, or is.
  struct Statement {
    let predicate: IRI
    let object: Term
    /// Nil in the default graph.
    let graph: Term?
    /// In short: property, value, and what else tells it from others.
    let words: String

    init(_ entry: QuadTable.Entry, in index: GraphIndex) {
      predicate = index.iri(entry.predicate)
      object = index.term(entry.object)
      graph = entry.graph == 0 ? nil : index.term(entry.graph)
      words =
        "\(index.localName(entry.predicate)) \(Self.words(object) ?? index.label(entry.object))"
        + (graph.map { " in \($0)" } ?? "")
    }

    /// A literal in short; nil for other terms.
    private static func words(_ object: Term) -> String? {
      guard let literal = object.literal else { return nil }
      let text = "“\(literal.lexicalForm)”"
      return switch literal.kind {
      case .string: text
      case .language(let tag): "\(text) (\(tag))"
      case .typed(let datatype): "\(text) (\(DiffReport.shortName(datatype.value)))"
      }
    }
  }

  /// A resource about which statements came or went.
  struct Resource {
    let iri: String
    let label: String
    /// Short name of its class.
    let type: String
    var removed: [Statement] = []
    var added: [Statement] = []
  }

  /// How many statements came and went about the instances of a class.
  struct ClassCount {
    let type: String
    var added = 0
    var removed = 0
  }

  private(set) var meetings = Section<MeetingFacts>()
  private(set) var series = Section<SeriesFacts>()
  /// What is neither meeting, series, nor a part or record of one.
  private(set) var resources: [Resource] = []
  /// The statements by the class of their subject, the most frequent first.
  private(set) var classes: [ClassCount] = []
  let added: Int
  let removed: Int

  /// Whether the graphs are the same.
  var isSame: Bool { added == 0 && removed == 0 }

  init(_ delta: GraphDelta, _ old: GraphIndex, _ new: GraphIndex) {
    added = delta.added.count
    removed = delta.removed.count
    if delta.isEmpty, old.instances(of: Trico.Class.meeting).isEmpty { return }
    let (before, after) = (FactsReader(old), FactsReader(new))
    meetings = Self.section(
      before.meetings(), after.meetings(),
      by: [{ $0.iri }, { $0.key.map { IRI("key:\($0)") } }], MeetingComparison.changes)
    series = Self.section(
      before.series(), after.series(), by: [{ $0.iri }, { $0.code.map { IRI("code:\($0)") } }],
      MeetingComparison.changes)
    count(delta, old, new)
  }

  private static func section<Facts>(
    _ old: [Facts], _ new: [Facts], by keys: [(Facts) -> IRI?],
    _ changes: (Facts, Facts) -> [FieldChange]
  ) -> Section<Facts> {
    let pairing = Pairing(old, new, by: keys)
    var section = Section<Facts>(added: pairing.added, removed: pairing.removed)
    for (old, new) in pairing.pairs {
      let fields = changes(old, new)
      if fields.isEmpty { section.same += 1 } else { section.changed.append((new, fields)) }
    }
    return section
  }

  /// Sorts the statements by class and, where nothing else tells of them, by resource.
  private mutating func count(_ delta: GraphDelta, _ old: GraphIndex, _ new: GraphIndex) {
    var counts: [ExactText: ClassCount] = [:]
    var found: [ExactText: Resource] = [:]
    for (graph, indices, isAdded) in [(old, delta.removed, false), (new, delta.added, true)] {
      for index in indices {
        let entry = graph.table.entries[index]
        let other = isAdded ? old : new
        let type = Self.type(of: entry.subject, graph, other)
        let name = type.map(Self.shortName) ?? "other"
        var count = counts[ExactText(name)] ?? ClassCount(type: name)
        if isAdded { count.added += 1 } else { count.removed += 1 }
        counts[ExactText(name)] = count
        if let type, Self.told.contains(IRI(type)),
          !Self.isUntold(entry.predicate, of: entry.subject, graph, other)
        {
          continue
        }
        // Lines that move change no fact.
        if graph.iri(entry.predicate) == PROV.wasDerivedFrom,
          Self.type(of: entry.object, graph, other).map({ IRI($0) }) == Trico.Class.sourceSpan
        {
          continue
        }
        let iri = graph.text(entry.subject)
        var resource =
          found[ExactText(iri)]
          ?? Resource(iri: iri, label: graph.label(entry.subject), type: name)
        let statement = Statement(entry, in: graph)
        if isAdded { resource.added.append(statement) } else { resource.removed.append(statement) }
        found[ExactText(iri)] = resource
      }
    }
    resources = found.values.sorted { ByteOrder.less($0.iri, $1.iri) }
    classes = counts.values.sorted {
      ($1.added + $1.removed, $0.type) < ($0.added + $0.removed, $1.type)
    }
  }

  /// The class of a subject, the vocabulary's own if it has one.
  private static func type(
    of subject: GraphIndex.Node, _ graph: GraphIndex, _ other: GraphIndex
  ) -> String? {
    var types = graph.texts(of: subject, RDFVocabulary.type)
    if types.isEmpty, let node = other.table.terms.find(graph.table.terms.view(subject)) {
      types = other.texts(of: node, RDFVocabulary.type)
    }
    let own = types.filter { ByteOrder.starts($0, with: Trico.namespace.iri.value) }
    // An outcome is an item, too; the narrower class tells more.
    return own.first { IRI($0) != Trico.Class.meetingItem } ?? own.first
      ?? types.min(by: ByteOrder.less)
  }

  /// Whether the statement is about something that both graphs have, and of a kind that no field of a
  /// meeting or series tells.
  private static func isUntold(
    _ predicate: GraphIndex.Node, of subject: GraphIndex.Node, _ graph: GraphIndex,
    _ other: GraphIndex
  ) -> Bool {
    guard untold.contains(graph.iri(predicate)),
      let node = other.table.terms.find(graph.table.terms.view(subject))
    else { return false }
    return !other.texts(of: node, RDFVocabulary.type).isEmpty
  }

  private static func shortName(_ iri: String) -> String {
    iri.split(whereSeparator: { $0 == "/" || $0 == "#" }).last.map(String.init) ?? iri
  }

  /// Properties of meetings, series and their parts that are no field of these.
  private static let untold: Set<IRI> = [
    Trico.basis, Trico.primaryTheme, Trico.embodies, Trico.attendedBy, Trico.convenedBy,
    Trico.nameInSource, Trico.labelInSource, Trico.statedPrecision, SKOS.altLabel,
  ]

  /// Classes whose instances are told of as meetings and series, or are a record of how the graph was
  /// made.
  private static let told: Set<IRI> = [
    Trico.Class.meeting, Trico.Class.meetingSeries, Trico.Class.meetingTime,
    Trico.Class.participation, Trico.Class.meetingItem, Trico.Class.agendaItem,
    Trico.Class.outcomeItem, Trico.Class.meetingDocument, Trico.Class.download,
    Trico.Class.commitment, Trico.Class.mention, Trico.Class.sourceSpan,
    Trico.Class.sourceDocument, Trico.Class.qualityIssue, VoID.dataset, VoID.linkset,
    DCAT.dataset, OA.annotation, OA.specificResource, OA.textPositionSelector,
    OA.textQuoteSelector, PROV.activity, PROV.softwareAgent,
  ]
}
