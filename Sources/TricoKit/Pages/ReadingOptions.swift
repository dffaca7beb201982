/// How the bytes of pages become text.
public struct ReadingOptions: Sendable, Equatable {
  /// Where the page stands on the web; relative links are resolved against it.
  public var address: String?
  /// A label of the encoding of pages without byte order mark (`gbk`), whatever they declare.
  public var encoding: String?
  /// Whether meetings are read that an HTML page hides.
  public var readsHidden = false
  /// The most bytes that a page may have.
  public var limit = 64 << 20
  /// The most lines that a page may have: each takes several hundred bytes of memory, even if it is
  /// blank.
  public var lineLimit: Int { limit / 64 }

  public init() {}
}
