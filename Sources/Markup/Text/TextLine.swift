/// One line of a page, as its author sees it.
public struct TextLine: Sendable, Equatable {
  /// Line number in the original file, counted from 1.
  public let number: Int
  /// The text without its line end. Characters that XML cannot carry were replaced by U+FFFD.
  public let text: String
  /// Links inside the line, in order; only HTML pages have any.
  public let links: [Link]

  public init(number: Int, text: String, links: [Link] = []) {
    self.number = number
    self.text = text
    self.links = links
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
