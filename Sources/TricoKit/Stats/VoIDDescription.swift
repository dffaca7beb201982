internal import Mapping
internal import Ontology
internal import RDF
internal import RDFFormats

/// The counts of a graph in the Vocabulary of Interlinked Datasets (VoID §4).
struct VoIDDescription {
  private let counts: GraphCounts
  /// The dataset: an IRI, or a blank node where nobody gives it one.
  private let dataset: Term
  /// How identifiers of the data begin, when the graph says so.
  private let space: String?

  /// - Parameters:
  ///   - counts: what is described.
  ///   - graph: where it was counted; what it calls itself is kept.
  ///   - dataset: what to call it.
  init(_ counts: GraphCounts, _ graph: GraphIndex, dataset: IRI?) {
    self.counts = counts
    let own = graph.instances(of: VoID.dataset).first {
      !graph.objects(of: $0, VoID.uriSpace).isEmpty && !graph.objects(of: $0, VoID.triples).isEmpty
    }
    space = own.flatMap { graph.text(of: $0, VoID.uriSpace) }
    let name = dataset ?? own.map(graph.iri)
    self.dataset = name.map { .iri($0) } ?? .blankNode(BlankNode("dataset"))
  }

  /// The namespace of the data.
  var base: String { space ?? Knowledge.defaultBase }

  func statements() -> QuadTable {
    let table = QuadTable()
    func add(_ subject: Term, _ predicate: IRI, _ object: Term) {
      Quad(Triple(subject, predicate, object)).withView { _ = table.insert($0) }
    }
    func add(_ subject: Term, _ predicate: IRI, _ number: Int) {
      add(subject, predicate, .literal(Literal(number)))
    }
    add(dataset, RDFVocabulary.type, .iri(VoID.dataset))
    if let space { add(dataset, VoID.uriSpace, .literal(Literal(space))) }
    add(dataset, VoID.triples, counts.triples)
    add(dataset, VoID.distinctSubjects, counts.distinctSubjects)
    add(dataset, VoID.namespace("distinctObjects"), counts.distinctObjects)
    add(dataset, VoID.classes, counts.classes.count)
    add(dataset, VoID.properties, counts.properties.count)
    for namespace in vocabularies { add(dataset, VoID.vocabulary, .iri(namespace)) }
    for (index, item) in counts.classes.enumerated() {
      let part = Term.blankNode(BlankNode("class\(index)"))
      add(dataset, VoID.classPartition, part)
      add(part, VoID.class, .iri(item.iri))
      add(part, VoID.entities, item.entities)
    }
    for (index, item) in counts.properties.enumerated() {
      let part = Term.blankNode(BlankNode("property\(index)"))
      add(dataset, VoID.propertyPartition, part)
      add(part, VoID.property, .iri(item.iri))
      add(part, VoID.triples, item.triples)
      add(part, VoID.distinctSubjects, item.distinctSubjects)
      add(part, VoID.namespace("distinctObjects"), item.distinctObjects)
    }
    return table
  }

  /// The namespaces of all properties.
  private var vocabularies: [IRI] {
    let namespaces = counts.properties.compactMap { property -> IRI? in
      let text = property.iri.value
      return text.lastIndex { $0 == "#" || $0 == "/" }.map { IRI(String(text[...$0])) }
    }
    return Set(namespaces).sorted()
  }
}
