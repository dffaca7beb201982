public import Markup

/// Reads the lines of a mechanism page into series and editions.
///
/// The parser goes by the form of lines, never throws on content and drops no text: a line that
/// fits nowhere is reported.
public struct PageParser: Sendable {
  let lexicon: Lexicon
  /// Whether meetings are read that an HTML page hides, as those that a reader has to unfold.
  let readsHidden: Bool

  public init(lexicon: Lexicon, readsHidden: Bool = false) {
    self.lexicon = lexicon
    self.readsHidden = readsHidden
  }

  /// Reads one page.
  ///
  /// - Parameters:
  ///   - document: the page's lines.
  ///   - file: how messages call the file.
  ///   - name: the page's short name; by default a slug of the file's name.
  /// - Returns: The page's series, editions and the remarks on them.
  /// - Throws: `MechanismError.notAMechanismPage` when neither a series nor an edition is found.
  public func parse(
    _ document: TextDocument, file: String, name: String? = nil
  ) throws(MechanismError) -> Page {
    var run = ParsingRun(lexicon: lexicon, file: file, document: document, readsHidden: readsHidden)
    return try run.page(name: name ?? Page.name(of: file))
  }
}

/// Why a page holds nothing to export.
public enum MechanismError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Neither a series line nor the title of an edition with a date below it was found.
  case notAMechanismPage(lines: Int)
  case emptyPage

  public var description: String {
    switch self {
    case .emptyPage: "the file is empty"
    case .notAMechanismPage(let lines):
      """
      no mechanism page: among \(lines) lines there is neither a series line \
      (“NAME Latest Event : DATE”) nor the title of an edition (“6th NAME”) with a date below it
      """
    }
  }
}
