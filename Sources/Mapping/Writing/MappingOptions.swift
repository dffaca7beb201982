/// Choices that change what the graph says.
public struct MappingOptions: Sendable {
  /// What happens to the places where themes and names stand in the texts.
  public enum Mentions: String, Sendable, CaseIterable {
    case separate, merged, none
  }

  /// The data namespace, ending in `/` or `#`.
  public var base = Knowledge.defaultBase
  /// The page's address on the web.
  public var sourceURL: String?
  public var mentions = Mentions.separate
  /// Licence of the data; none is stated by default.
  public var license: String?
  /// Day of issue, `YYYY-MM-DD`; none is stated by default, because a clock would change the bytes.
  public var date: String?
  /// Version of the program, for the record of how the graph was made.
  public var programVersion = ""

  public init() {}
}
