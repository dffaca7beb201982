/// An element that stands on lines of its own. Blocks are numbered in the order in which they begin,
/// so that those inside one follow it without a gap.
public struct HTMLBlock: Sendable, Equatable {
  /// The place of a cell in its table; rows and columns are counted from 0.
  public struct Cell: Sendable, Hashable {
    /// The block of the table.
    public let table: Int
    public let row: Int
    public let column: Int
    /// The last row that the cell reaches down to.
    public let lastRow: Int
    /// Whether it is a `th`.
    public let isHead: Bool
  }

  /// The block around it; that of the whole page is its own.
  public let parent: Int
  /// The last block inside it, itself when there is none.
  public internal(set) var last: Int
  /// The cell that the block is, if it is one.
  public internal(set) var cell: Cell?
}

/// Lines of an HTML page that are not read as content, and why.
public struct LeftOutLines: Sendable, Equatable {
  public enum Reason: Sendable {
    /// The page hides them.
    case hidden
    /// They stand in a part that the page marks as the site's frame, or beside the main element.
    case frame
    /// They stand in a part whose name or element is mostly, but not only, that of a frame.
    case named
    /// They are a button, or words of a line whose name is that of a frame.
    case small
  }

  public let reason: Reason
  public internal(set) var lines: [TextLine]
}

extension [HTMLBlock] {
  /// The innermost cell of a table that each block stands in, or is.
  public var cells: [HTMLBlock.Cell?] {
    var cells: [HTMLBlock.Cell?] = []
    // Parents come before what is inside them.
    for (index, block) in enumerated() {
      cells.append(block.cell ?? (index == 0 ? nil : cells[block.parent]))
    }
    return cells
  }
}
