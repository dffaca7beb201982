/// Where a long document is cut into parts.
public enum PartSize: Equatable, Sendable {
  /// After so many statements.
  case triples(Int)
  /// After the statement with which a file reaches about so many bytes: writers hand a mebibyte over
  /// at a time.
  case bytes(Int)

  /// `1000000` triples, or `64M` bytes.
  public init?(_ text: String) {
    if let bytes = ByteSize(text) {
      self = .bytes(bytes.count)
    } else {
      guard text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(text), number > 0 else {
        return nil
      }
      self = .triples(number)
    }
  }
}
