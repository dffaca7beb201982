internal import RDF

/// Texts compared code point by code point, as RDF compares them.
struct ExactText: Hashable {
  private let parts: [String]

  init(_ parts: String...) { self.parts = parts }

  static func == (lhs: ExactText, rhs: ExactText) -> Bool {
    lhs.parts.count == rhs.parts.count && zip(lhs.parts, rhs.parts).allSatisfy(ByteOrder.equal)
  }

  func hash(into hasher: inout Hasher) {
    for part in parts { ByteOrder.hash(part, into: &hasher) }
  }
}
