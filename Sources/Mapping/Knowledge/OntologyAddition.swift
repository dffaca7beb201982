internal import Mechanism
internal import Ontology
public import RDF

/// Themes and authorities that a user adds: what they leave unsaid, and what is wrong with them.
public struct OntologyAddition {
  private let graph: Graph

  /// - Parameter graph: the statements of one file.
  public init(_ graph: Graph) { self.graph = graph }

  /// What goes without saying: a labelled thing of no other kind is a concept of the theme scheme.
  public var completion: [Triple] {
    themes.flatMap { theme in
      [
        Triple(theme, RDFVocabulary.type, .iri(SKOS.concept)),
        Triple(theme, SKOS.inScheme, .iri(CodeList.theme.scheme)),
      ]
    }
  }

  /// A mistake.
  public struct Fault: Equatable, Sendable, CustomStringConvertible {
    /// The thing that has it.
    public let subject: Term
    /// The mistake in a sentence that names the thing.
    public let description: String

    fileprivate init(_ subject: Term, _ description: String) {
      self.subject = subject
      self.description = description
    }
  }

  /// The mistakes.
  ///
  /// - Parameter whole: the ontology with this addition.
  /// - Returns: Nothing when the addition can be used.
  public func faults(beside whole: Graph) -> [Fault] {
    graph.subjects.flatMap { subject in
      (faults(ofSubject: subject) + faults(ofKindOf: subject, beside: whole))
        .map { Fault(subject, $0) }
    }
      + themes.flatMap { faults(ofTheme: $0, beside: whole) }
      + faults(of: Trico.Class.governmentAgency, without: Trico.ofCountry, "trico:ofCountry", whole)
      + faults(
        of: Schema.city, without: Schema.containedInPlace, "schema:containedInPlace", whole)
  }

  private static let labels: Set<IRI> = [SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel]

  /// Labelled subjects whose only class, if any, is that of concepts, and which no other code list
  /// has.
  private var themes: [Term] {
    graph.subjects.filter { subject in
      let isLabelled = graph.about(subject).contains { Self.labels.contains($0.predicate) }
      let types = graph.objects(of: subject, RDFVocabulary.type)
      return subject.iri != nil && isLabelled && types.allSatisfy { $0 == .iri(SKOS.concept) }
        && !CodeList.others.contains { list in
          graph.contains(Triple(subject, SKOS.inScheme, .iri(list.scheme)))
        }
    }
  }

  private func faults(ofSubject subject: Term) -> [String] {
    guard subject.iri != nil else {
      return ["\(subject) is a blank node; things need an IRI to be told apart"]
    }
    return graph.about(subject).filter { Self.labels.contains($0.predicate) }.compactMap { label in
      guard let text = label.object.literal?.lexicalForm else {
        return "a label of \(subject) is no text"
      }
      let isSpoilt = text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      return isSpoilt ? "a label of \(subject) holds a control character" : nil
    }
  }

  /// Kinds of things that nothing can be done with unless they have a name.
  private static let named: [IRI] = [
    SKOS.concept, Schema.country, Schema.city, Trico.Class.governmentAgency, ORG.organization,
  ]

  private func faults(ofKindOf subject: Term, beside whole: Graph) -> [String] {
    let types = graph.objects(of: subject, RDFVocabulary.type)
    if whole.labels(of: subject).isEmpty {
      guard types.contains(where: { $0.iri.map(Self.named.contains) ?? false }) else { return [] }
      return ["\(subject) has no name: a skos:prefLabel, skos:altLabel or skos:hiddenLabel"]
    }
    // What is meant to be of a kind of the ontology, and is misspelt, would be passed over in silence.
    let isKnown = types.contains { type in
      guard let type = type.iri else { return false }
      return type == SKOS.concept
        || whole.instances(of: type).contains { graph.about($0).isEmpty }
    }
    guard let type = types.first, !isKnown else { return [] }
    return ["\(subject) is a \(type), a class that the ontology has nothing of"]
  }

  private func faults(ofTheme theme: Term, beside whole: Graph) -> [Fault] {
    var faults: [Fault] = []
    func add(_ text: String) { faults.append(Fault(theme, text)) }
    if whole.name(of: theme) == nil {
      add("\(theme) has no skos:prefLabel in English or without a language")
    }
    let others = whole.subjects(with: SKOS.inScheme, .iri(CodeList.theme.scheme))
    for label in graph.labels(of: theme) {
      let key = Fold.key(label.text)
      for other in others where other != theme {
        if whole.labels(of: other).contains(where: { Fold.key($0.text) == key }) {
          add("\(theme) and \(other) share the label “\(label.text)”")
        }
      }
    }
    for broader in graph.objects(of: theme, SKOS.broader) where whole.about(broader).isEmpty {
      add("\(theme) is below \(broader), which is nowhere described")
    }
    if isBelowItself(theme, in: whole) { add("\(theme) is broader than itself") }
    return faults
  }

  private func isBelowItself(_ theme: Term, in whole: Graph) -> Bool {
    var waiting = whole.objects(of: theme, SKOS.broader)
    var seen: Set<Term> = []
    while let next = waiting.popLast() {
      if next == theme { return true }
      if seen.insert(next).inserted { waiting += whole.objects(of: next, SKOS.broader) }
    }
    return false
  }

  /// Things of a class that must name a country of the authority file.
  private func faults(
    of type: IRI, without property: IRI, _ name: String, _ whole: Graph
  ) -> [Fault] {
    graph.instances(of: type).compactMap { thing in
      let countries = whole.objects(of: thing, property)
      let isKnown = !countries.isEmpty && countries.allSatisfy { whole.notation(of: $0) != nil }
      return isKnown
        ? nil : Fault(thing, "\(thing) has no \(name) with a country of the authority file")
    }
  }
}
