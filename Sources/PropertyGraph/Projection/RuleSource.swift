internal import RDF

/// One rule as it stands in the rule graph, with checked access to its properties.
struct RuleSource {
  typealias Property = ProjectionVocabulary.Property

  let subject: Term
  let graph: Graph

  /// The rule that `subject` is, after a check that it has no property its kind does not know.
  init(_ subject: Term, kind: ProjectionVocabulary.Kind, in graph: Graph) throws(PropertyGraphError)
  {
    self.subject = subject
    self.graph = graph
    let known = Set(kind.properties.map(\.iri))
    for triple in graph.about(subject) {
      // Remarks in other vocabularies are welcome; a misspelt property of ours is not.
      guard let local = ProjectionVocabulary.namespace.localName(of: triple.predicate),
        !known.contains(triple.predicate)
      else { continue }
      let expected = kind.properties.map(\.rawValue).sorted().joined(separator: ", ")
      throw fault("a \(kind.rawValue) has no property “\(local)”, it has: \(expected)")
    }
  }

  /// An error that names this rule.
  func fault(_ message: String) -> PropertyGraphError { .rule(subject, message) }

  /// All values, in the order of terms.
  func all(_ property: Property) -> [Term] { graph.objects(of: subject, property.iri).sorted() }

  /// All values, of which there must be one at least.
  func some(_ property: Property) throws(PropertyGraphError) -> [Term] {
    let values = all(property)
    if values.isEmpty { throw fault("it lacks “\(property.rawValue)”") }
    return values
  }

  /// The only value, or nil when there is none.
  func one(_ property: Property) throws(PropertyGraphError) -> Term? {
    let values = all(property)
    if values.count > 1 { throw fault("it has “\(property.rawValue)” \(values.count) times") }
    return values.first
  }

  /// The only value as text, or nil when there is none.
  func text(_ property: Property) throws(PropertyGraphError) -> String? {
    guard let value = try one(property) else { return nil }
    guard let literal = value.literal, !literal.lexicalForm.isEmpty else {
      throw fault("“\(property.rawValue)” must be a text that is not empty, not \(value)")
    }
    return literal.lexicalForm
  }

  /// The only value as text, which must be there.
  func requiredText(_ property: Property) throws(PropertyGraphError) -> String {
    guard let text = try text(property) else { throw fault("it lacks “\(property.rawValue)”") }
    return text
  }

  /// The values, each of which must be an IRI, and one of which must be there.
  func iris(_ property: Property) throws(PropertyGraphError) -> [IRI] {
    var iris: [IRI] = []
    for value in try some(property) {
      guard let iri = value.iri else {
        throw fault("“\(property.rawValue)” must be an IRI, not \(value)")
      }
      iris.append(iri)
    }
    return iris
  }

  /// The path a property holds, or nil when it is not there.
  func path(
    _ property: Property, prefixes: PrefixMap
  ) throws(PropertyGraphError) -> PropertyPath? {
    guard let text = try text(property) else { return nil }
    do { return try PropertyPath(text, prefixes: prefixes) } catch {
      throw fault("“\(property.rawValue)”: \(error.message)")
    }
  }

  /// The value as true or false; false when it is not there.
  func flag(_ property: Property) throws(PropertyGraphError) -> Bool {
    switch try text(property) {
    case nil, "false", "0": return false
    case "true", "1": return true
    case let other?:
      throw fault("“\(property.rawValue)” must be true or false, not “\(other)”")
    }
  }

  /// The value as a number in `range`, or nil when it is not there.
  func number(
    _ property: Property, in range: ClosedRange<Double>
  ) throws(PropertyGraphError) -> Double? {
    guard let text = try text(property) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      let (low, high) = (range.lowerBound.shortText, range.upperBound.shortText)
      throw fault("“\(property.rawValue)” must be a number from \(low) to \(high), not “\(text)”")
    }
    return number
  }

  /// The value of `color`, or nil when it is not there.
  func color() throws(PropertyGraphError) -> PropertyGraph.Color? {
    guard let text = try text(.color) else { return nil }
    guard let color = PropertyGraph.Color(text) else {
      throw fault("the color “\(text)” must be written as in #0072B2")
    }
    return color
  }

  /// The names of the profiles the rule belongs to: what stands after the last slash of their IRIs.
  func profiles() throws(PropertyGraphError) -> Set<String> {
    var names: Set<String> = []
    for iri in try iris(.profile) {
      guard let name = ProjectionVocabulary.namespace.localName(of: iri) else {
        throw fault("the profile \(iri) is none of \(ProjectionVocabulary.namespace.iri)")
      }
      names.insert(String(name))
    }
    return names
  }

  /// The value of `type`: small letters in words joined by underscores, which edge ids rely on.
  func typeName() throws(PropertyGraphError) -> String {
    let name = try requiredText(.type)
    let words = name.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(small.contains) }) else {
      throw fault("the type “\(name)” must be words of small letters a–z joined by “_”")
    }
    return name
  }
}
