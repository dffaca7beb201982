/// An element that stands on lines of its own. Blocks are numbered in the order in which they begin,
/// so that those inside one follow it without a gap.
public struct HTMLBlock: Sendable, Equatable {
  /// The block around it; that of the whole page is its own.
  public let parent: Int
  /// The last block inside it, itself when there is none.
  public internal(set) var last: Int
}

/// Lines of an HTML page that are not read as content, and why.
public struct LeftOutLines: Sendable, Equatable {
  public enum Reason: Sendable {
    /// The page hides them.
    case hidden
    /// They stand in a part that is named as the site's frame, or beside the main element.
    case frame
  }

  public let reason: Reason
  public internal(set) var lines: [TextLine]
}
