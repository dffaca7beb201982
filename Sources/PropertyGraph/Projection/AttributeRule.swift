internal import RDF

/// How one attribute of a node or an edge is found.
struct AttributeRule {
  /// The datatypes an attribute may have.
  enum Datatype: String { case string, integer, double }

  /// What becomes of several values.
  enum Combination: String { case first, last, join, count }

  let term: Term
  let name: String
  let path: PropertyPath
  let datatype: Datatype
  let combination: Combination
  /// The profiles in which it is shown; nil for all in which its node or edge is.
  let profiles: Set<String>?

  init(_ source: RuleSource, prefixes: PrefixMap) throws(PropertyGraphError) {
    term = source.subject
    name = try source.requiredText(.name)
    guard Self.isName(name) else {
      throw source.fault("the name “\(name)” must be letters a–z, digits and “_” after a letter")
    }
    guard !ReservedNames.contains(name) else {
      throw source.fault("the name “\(name)” means something else to graph tools")
    }
    guard let path = try source.path(.path, prefixes: prefixes) else {
      throw source.fault("it lacks “path”")
    }
    self.path = path
    combination = try Self.choice(.combine, ProjectionVocabulary.namespace, source) ?? .first
    let stated: Datatype? = try Self.choice(.datatype, XSD.namespace, source)
    datatype = stated ?? (combination == .count ? .integer : .string)
    profiles = source.all(.profile).isEmpty ? nil : try source.profiles()
    if combination == .join, datatype != .string {
      throw source.fault("only text can be joined, so its datatype must be xsd:string")
    }
    if combination == .count, datatype != .integer {
      throw source.fault("a count has the datatype xsd:integer")
    }
  }

  /// Whether it is shown in `profile`.
  func isPart(of profile: String) -> Bool { profiles?.contains(profile) ?? true }

  /// The value for those resources together, or nil when they have none.
  ///
  /// - Throws: `PropertyGraphError.value` when a value is not of the rule's datatype.
  func value(
    of resources: [Term], in graph: Graph, language: String
  ) throws(PropertyGraphError) -> PropertyGraph.AttributeValue? {
    var found: [Term] = []
    for resource in resources { found += path.values(from: resource, in: graph) }
    if resources.count > 1 { found = Array(Set(found)) }
    switch (combination, datatype) {
    case (.count, _):
      return .int(found.count)
    case (.join, _):
      let texts = found.map(TermText.init).filter { !$0.text.isEmpty }
      guard !texts.isEmpty else { return nil }
      return .string(TermText.joined(texts, by: ";"))
    case (_, .string):
      let best = TermText.preferred(found, language: language, last: combination == .last)
      return best.map { .string($0) }
    case (_, .integer):
      var numbers: [Int] = []
      for term in found { numbers.append(try number(term, on: resources, Int.init)) }
      return (combination == .last ? numbers.max() : numbers.min()).map { .int($0) }
    case (_, .double):
      var numbers: [Double] = []
      for term in found {
        numbers.append(try number(term, on: resources, Self.finite))
      }
      return (combination == .last ? numbers.max() : numbers.min()).map { .double($0) }
    }
  }

  private func number<Number>(
    _ term: Term, on resources: [Term], _ parse: (String) -> Number?
  ) throws(PropertyGraphError) -> Number {
    let text = TermText(term).text
    if let number = parse(text) { return number }
    throw .value(text, datatype: datatype.rawValue, of: resources.first ?? term, rule: self.term)
  }

  private static func finite(_ text: String) -> Double? {
    guard let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// The value of a property that names one of a few choices.
  private static func choice<Choice: RawRepresentable<String>>(
    _ property: RuleSource.Property, _ namespace: Namespace, _ source: RuleSource
  ) throws(PropertyGraphError) -> Choice? {
    guard let value = try source.one(property) else { return nil }
    guard let iri = value.iri, let local = namespace.localName(of: iri),
      let choice = Choice(rawValue: String(local))
    else { throw source.fault("“\(property.rawValue)” cannot be \(value)") }
    return choice
  }

  private static func isName(_ name: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = name.utf8.first, letters.contains(first | 0x20) else { return false }
    return name.utf8.allSatisfy {
      letters.contains($0 | 0x20) || digits.contains($0) || $0 == UInt8(ascii: "_")
    }
  }
}
