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

  public init() {}
}
