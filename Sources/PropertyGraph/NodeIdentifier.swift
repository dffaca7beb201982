public import RDF

/// Ids of nodes: the prefixed name where it can be one, else the whole IRI in safe letters.
///
/// Graph formats want an XML NMTOKEN, which an IRI with its slashes is not. `meeting:tchm-4` is one,
/// and it is the name the same thing has in Turtle. No two IRIs get one id, and no id holds two
/// underscores in a row or ends with one, since edge ids part their pieces by two.
public struct NodeIdentifier: Sendable {
  private let prefixes: PrefixMap

  /// Ids that use the declarations of `prefixes`.
  public init(prefixes: PrefixMap) { self.prefixes = prefixes }

  /// The id of the node that stands for `iri`.
  public func callAsFunction(_ iri: IRI) -> String {
    if let (entry, local) = prefixes.longestMatch(for: iri),
      let first = entry.prefix.utf8.first, Self.isLetter(first), Self.isName(entry.prefix.utf8),
      Self.isName(local.utf8)
    {
      return "\(entry.prefix):\(local)"
    }
    return "_" + Self.escaped(iri.value)
  }

  /// The id of a blank node, by its label; no prefixed name and no escaped IRI looks like it.
  public func callAsFunction(_ node: BlankNode) -> String { "blank-" + Self.escaped(node.label) }

  /// Every byte that is not plain as an underscore and two digits of base 16. A leading underscore
  /// tells the result from a prefixed name, and a scheme always starts with a letter.
  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "_"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text may stand in an id as it is: plain bytes, and single underscores between them.
  private static func isName(_ text: some Collection<UInt8>) -> Bool {
    var last = UInt8(ascii: "_")
    for byte in text {
      let isUnderscore = byte == UInt8(ascii: "_")
      guard isPlain(byte) || (isUnderscore && last != byte) else { return false }
      last = byte
    }
    return last != UInt8(ascii: "_")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
