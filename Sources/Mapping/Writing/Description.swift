internal import Ontology
internal import RDF

/// All triples about one subject, in the order in which they are to be written.
struct Description {
  let subject: IRI
  private(set) var triples: [Triple] = []

  init(_ subject: IRI, _ types: IRI...) {
    self.subject = subject
    for type in types { add(RDFVocabulary.type, type) }
  }

  /// The triples, each once.
  var distinct: [Triple] {
    var seen: Set<Triple> = []
    return triples.filter { seen.insert($0).inserted }
  }

  mutating func add(_ predicate: IRI, _ object: Term) {
    triples.append(Triple(.iri(subject), predicate, object))
  }

  mutating func add(_ predicate: IRI, _ object: IRI?) {
    if let object { add(predicate, .iri(object)) }
  }

  mutating func add(_ predicate: IRI, _ objects: [IRI]) {
    for object in objects { add(predicate, .iri(object)) }
  }

  /// A plain string.
  mutating func add(_ predicate: IRI, string: String?) {
    if let string { add(predicate, .literal(Literal(string))) }
  }

  /// A text in the language of the page, in Normalization Form C.
  mutating func add(_ predicate: IRI, text: String) {
    add(predicate, .literal(Literal(text, language: "en")))
  }

  mutating func add(_ predicate: IRI, integer: Int?) {
    if let integer { add(predicate, .literal(Literal(integer))) }
  }

  mutating func add(_ predicate: IRI, positive: Int?) {
    if let positive {
      add(predicate, .literal(Literal(String(positive), datatype: XSD.positiveInteger)))
    }
  }

  mutating func add(_ predicate: IRI, date: String) {
    add(predicate, .literal(Literal(date, datatype: XSD.date)))
  }
}
