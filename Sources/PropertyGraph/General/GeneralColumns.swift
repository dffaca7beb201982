internal import RDF

/// The attributes of a graph's nodes: one for each property with literals, and for each language
/// beside the preferred one.
struct GeneralColumns {
  private struct Key: Hashable {
    let predicate: Int32
    /// The language tag in small letters; empty for the preferred one and for none.
    let language: String
  }

  private struct Column {
    var name = ""
    var type = NumberType.int
    /// The subject seen last, to tell whether one has several values.
    var last: Int32 = -1
  }

  private var columns: [Column] = []
  private var places: [Key: Int] = [:]

  init(_ survey: GraphSurvey, in graph: Graph, prefixes: PrefixMap) {
    var keys: [Key] = []
    for number in survey.resources {
      graph.forEachRow(about: number) { row in
        guard let literal = graph.term(row.object).literal else { return }
        let key = Key(predicate: row.predicate, language: Self.mark(literal, survey.language))
        let place = places[key] ?? columns.count
        if place == columns.count {
          places[key] = place
          columns.append(Column())
          keys.append(key)
        }
        if columns[place].last == number { columns[place].type = .text }
        columns[place].last = number
        if columns[place].type != .text { columns[place].type.widen(literal) }
      }
    }
    var subjects: [SafeNames.Subject] = []
    for key in keys {
      guard let iri = graph.term(key.predicate).iri else { continue }
      subjects.append(SafeNames.Subject(iri: iri, suffix: SafeNames.clean(key.language)))
    }
    let names = SafeNames(
      subjects, prefixes: prefixes, fallback: "value", isTaken: ReservedNames.contains)
    for (place, subject) in subjects.enumerated() { columns[place].name = names[subject] }
  }

  /// The attributes of the resource with this number.
  func attributes(
    of number: Int32, in graph: Graph, _ survey: GraphSurvey
  ) -> [PropertyGraph.Attribute] {
    var found: [Int: [Literal]] = [:]
    graph.forEachRow(about: number) { row in
      guard let literal = graph.term(row.object).literal,
        let place = places[
          Key(predicate: row.predicate, language: Self.mark(literal, survey.language))]
      else { return }
      found[place, default: []].append(literal)
    }
    return found.map { place, literals in
      PropertyGraph.Attribute(columns[place].name, columns[place].type.value(of: literals))
    }
  }

  private static func mark(_ literal: Literal, _ preferred: String) -> String {
    guard let language = literal.language?.lowercased() else { return "" }
    return language == preferred || language.hasPrefix("\(preferred)-") ? "" : language
  }
}

/// What the values of a column are.
private enum NumberType {
  case int, double, text

  /// Makes room for one more value.
  mutating func widen(_ literal: Literal) {
    guard case .typed(let datatype) = literal.kind,
      let local = XSD.namespace.localName(of: datatype).map(String.init)
    else {
      self = .text
      return
    }
    if Self.integers.contains(local), Self.exactInt(literal.lexicalForm) != nil { return }
    let isFraction = ["decimal", "double", "float"].contains(local)
    self = isFraction && Self.exactDouble(literal.lexicalForm) != nil ? .double : .text
  }

  /// The value of a node, whose literals are there at least once.
  func value(of literals: [Literal]) -> PropertyGraph.AttributeValue {
    if literals.count == 1, let form = literals.first?.lexicalForm {
      if self == .int, let number = Self.exactInt(form) { return .int(number) }
      if self == .double, let number = Self.exactDouble(form) { return .double(number) }
    }
    return .string(TermText.joined(literals.map { TermText(.literal($0)) }, by: ";"))
  }

  private static let integers: Set<String> = [
    "integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger",
    "nonPositiveInteger", "negativeInteger", "unsignedInt", "unsignedLong", "unsignedShort",
    "unsignedByte",
  ]

  /// A whole number that a double holds too, which is what some readers make of it.
  private static func exactInt(_ text: String) -> Int? {
    guard let number = Int(text), number.magnitude < 1 << 53 else { return nil }
    return number
  }

  /// A finite number, unless it has more digits than a double.
  private static func exactDouble(_ text: String) -> Double? {
    let digits = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
      .filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits.count <= 15, let number = Double(text), number.isFinite else { return nil }
    return number
  }
}
