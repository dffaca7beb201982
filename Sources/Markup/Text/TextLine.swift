/// One line of a page, as its author sees it.
public struct TextLine: Sendable, Equatable {
  /// Line number in the original file, counted from 1.
  public let number: Int
  /// The text without its line end. Characters that XML cannot carry were replaced by U+FFFD.
  public let text: String
  /// Links inside the line, in order; only HTML pages have any.
  public let links: [Link]
  /// Where the line stands among the elements of an HTML page.
  public let placement: Placement?

  public init(number: Int, text: String, links: [Link] = [], placement: Placement? = nil) {
    self.number = number
    self.text = text
    self.links = links
    self.placement = placement
  }
}

/// A link and the words that carry it.
public struct Link: Sendable, Equatable {
  /// The words between the tags.
  public let text: String
  /// The address, resolved against the page's own where that is known.
  public let address: String

  public init(text: String, address: String) {
    self.text = text
    self.address = address
  }
}

/// Where a line stands among the elements of an HTML page.
public struct Placement: Sendable, Equatable {
  /// The position among all lines of the page, also those that are left out.
  public let order: Int
  /// The innermost block that the line stands in, as a position in ``TextDocument/blocks``.
  public let block: Int
  /// How many characters of the text are the list item's bullet or number, and the blank behind it,
  /// that do not stand in the page's text.
  public let markerLength: Int
  /// How many lists the line stands in.
  public let listDepth: Int
  /// Whether the line opens an item of the innermost.
  public let isItem: Bool
  /// Characters outside of links, and inside; blanks do not count.
  public let plain: Int
  public let linked: Int

  public init(
    order: Int, block: Int, markerLength: Int = 0, listDepth: Int = 0, isItem: Bool = false,
    plain: Int, linked: Int
  ) {
    self.order = order
    self.block = block
    self.markerLength = markerLength
    self.listDepth = listDepth
    self.isItem = isItem
    self.plain = plain
    self.linked = linked
  }
}
