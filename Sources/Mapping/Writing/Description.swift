internal import Ontology
internal import RDF

/// All that is said about one subject, in the order in which it is to be written.
struct Description {
  let subject: IRI
  private var values: [(predicate: IRI, object: Term)] = []

  init(_ subject: IRI, _ types: IRI...) {
    self.subject = subject
    for type in types { add(RDFVocabulary.type, type) }
  }

  /// The description with each triple once, where values of one property come from several places.
  var distinct: Description {
    var result = self
    var seen: Set<Triple> = []
    result.values = values.filter { seen.insert(Triple(subject, $0.predicate, $0.object)).inserted }
    return result
  }

  /// What is said, without the subject.
  var links: [EntityFacts.Link] {
    values.map { EntityFacts.Link(predicate: $0.predicate, object: $0.object) }
  }

  /// Appends all of it to a buffer.
  ///
  /// - Returns: Whether there is anything.
  @discardableResult
  func write(to triples: TripleBuffer, mark: UInt8 = 0) -> Bool {
    if values.isEmpty { return false }
    triples.begin(.iri(subject), mark: mark)
    append(to: triples)
    return true
  }

  /// Goes on with the subject that was begun last.
  func append(to triples: TripleBuffer) {
    for (predicate, object) in values { triples.append(predicate, object) }
  }

  /// Adds a value, unless it is among those of the property that were added last.
  mutating func add(_ predicate: IRI, _ object: Term) {
    for value in values.reversed() {
      guard value.predicate == predicate else { break }
      if value.object == object { return }
    }
    values.append((predicate, object))
  }

  mutating func add(_ predicate: IRI, _ object: IRI?) {
    if let object { add(predicate, .iri(object)) }
  }

  mutating func add(_ predicate: IRI, _ objects: [IRI]) {
    // Looking back would be quadratic for the items of a long list.
    guard objects.count > 16 else {
      for object in objects { add(predicate, .iri(object)) }
      return
    }
    var seen: Set<IRI> = []
    for object in objects where seen.insert(object).inserted {
      values.append((predicate, .iri(object)))
    }
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
