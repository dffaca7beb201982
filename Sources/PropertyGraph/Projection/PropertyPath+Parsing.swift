internal import RDF

/// Why a text is no property path.
struct PropertyPathError: Error, Equatable {
  let message: String
}

extension PropertyPath {
  /// Reads the text form; the prefixes are those the rules declare.
  init(_ text: String, prefixes: PrefixMap) throws(PropertyPathError) {
    var scanner = PathScanner(text: text, prefixes: prefixes)
    alternatives = try scanner.alternatives()
  }
}

/// Walks the characters of a path, which are few.
private struct PathScanner {
  let text: String
  let prefixes: PrefixMap
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(text: String, prefixes: PrefixMap) {
    self.text = text
    self.prefixes = prefixes
    self.scalars = Array(text.unicodeScalars)
  }

  mutating func alternatives() throws(PropertyPathError) -> [[PropertyPath.Step]] {
    var result = [try sequence()]
    while take(",") { result.append(try sequence()) }
    if let rest = peek() {
      throw fault("“\(rest)” is not understood; a path has steps joined by “/”, “^” and “,”")
    }
    return result
  }

  private mutating func sequence() throws(PropertyPathError) -> [PropertyPath.Step] {
    var steps = [try step()]
    while take("/") { steps.append(try step()) }
    return steps
  }

  private mutating func step() throws(PropertyPathError) -> PropertyPath.Step {
    let isInverse = take("^")
    let predicate = take("<") ? try iri() : try prefixedName()
    return PropertyPath.Step(predicate: predicate, isInverse: isInverse)
  }

  private mutating func iri() throws(PropertyPathError) -> IRI {
    let start = position
    while position < scalars.count, scalars[position] != ">" { position += 1 }
    guard position < scalars.count else { throw fault("“<” without “>”") }
    let value = string(start..<position)
    position += 1
    do { return try IRI(validating: value) } catch { throw fault(error.description) }
  }

  private mutating func prefixedName() throws(PropertyPathError) -> IRI {
    _ = peek()
    let start = position
    while position < scalars.count, Self.isNamePart(scalars[position]) { position += 1 }
    let name = string(start..<position)
    guard !name.isEmpty else { throw fault("a property is missing at character \(start + 1)") }
    if name == "a" { return RDFVocabulary.type }
    guard let colon = name.firstIndex(of: ":") else {
      throw fault("“\(name)” is no prefixed name such as “skos:notation”")
    }
    guard let iri = prefixes.expand(name) else {
      throw fault("no prefix “\(name[..<colon])” is declared among the rules")
    }
    return iri
  }

  /// The next character that is no space.
  private mutating func peek() -> Unicode.Scalar? {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    return position < scalars.count ? scalars[position] : nil
  }

  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard peek() == wanted else { return false }
    position += 1
    return true
  }

  private func string(_ range: Range<Int>) -> String {
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars[range])
    return result
  }

  private func fault(_ message: String) -> PropertyPathError {
    PropertyPathError(message: "“\(text)” is no property path: \(message)")
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", ":": true
    default: scalar.value > 0x7F && !scalar.properties.isWhitespace
    }
  }
}
