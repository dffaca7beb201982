/// What kinds of elements there are, for reading a page as text.
enum HTMLElement {
  /// Elements that stand on lines of their own (HTML §15.3, `display: block` and the like).
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "title", "tr", "ul",
  ]

  /// Elements that an end tag closes together with all that is open inside (HTML §13.2.6.4.7).
  static let closing: Set<String> = [
    "address", "article", "aside", "blockquote", "button", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hgroup", "li", "main", "menu", "nav", "ol", "pre", "search", "section",
    "summary", "ul",
  ]

  /// Elements out of which no end tag reaches.
  static let scopes: Set<String> = ["html", "table", "td", "th", "caption", "marquee"]

  /// Elements that head what follows.
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"]

  /// Elements that make up the site's frame, or stand below and beside a text.
  private static let besides: Set<String> = ["footer", "aside"]

  /// Elements without an end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "basefont", "frame", "isindex",
  ]

  /// ARIA roles of the site's frame.
  private static let frameRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar",
    "dialog", "alertdialog",
  ]

  /// Words in classes and identifiers by which sites name the parts of their frame.
  private static let frameWords: Set<String> = [
    "nav", "navbar", "navigation", "gnb", "lnb", "snb", "menu", "submenu", "sitemap", "breadcrumb",
    "breadcrumbs", "footer", "foot", "copyright", "share", "sharing", "sns", "social", "skip",
    "skipnav", "sidebar", "quick", "quickmenu", "cookie", "popup", "banner", "toolbar", "print",
  ]

  /// Words for lists of pages.
  private static let pagerWords: Set<String> = ["paging", "pager", "pagination", "paginate"]

  /// Words that name parts of the frame on one site, and content on another.
  private static let doubtfulWords: Set<String> = ["location", "lang", "langs", "languages"]

  /// Blanks that are no text by themselves.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{3000}": true
    default: false
    }
  }

  /// Classes of text for those who hear a page instead of seeing it.
  private static let spoken: Set<String> = [
    "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screen-reader",
    "element-invisible", "blind",
  ]

  /// The most characters of a button that is part of the frame.
  static let longestButton = 20

  /// Whether a button opens and closes what stands below it.
  static func isDisclosure(_ attributes: [String: String]) -> Bool {
    ["aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle"].contains {
      attributes[$0] != nil
    }
  }

  /// Whether the element's style puts it on lines of its own.
  static func isShownAsBlock(_ attributes: [String: String]) -> Bool {
    guard let style = attributes["style"], let found = style.lowercased().firstRange(of: "display")
    else { return false }
    let value = style[found.upperBound...].drop { $0.isWhitespace || $0 == ":" }.lowercased()
    return ["block", "list-item", "table", "flex", "grid", "flow-root"].contains {
      value.hasPrefix($0)
    }
  }

  /// Whether an element is not shown, or is a small part of the frame inside a line.
  static func isHidden(_ name: String, _ attributes: [String: String]) -> Bool {
    if name == "head" { return true }
    if attributes["hidden"] != nil || attributes["aria-hidden"]?.lowercased() == "true" {
      return true
    }
    if let style = attributes["style"]?.lowercased().filter({ !$0.isWhitespace }),
      style.contains("display:none") || style.contains("visibility:hidden")
    {
      return true
    }
    if let names = attributes["class"],
      names.split(whereSeparator: \.isWhitespace).contains(where: {
        spoken.contains($0.lowercased())
      })
    {
      return true
    }
    return false
  }

  /// Whether the element is part of a line, and has the name of a frame.
  static func isNamedInLine(_ name: String, _ attributes: [String: String]) -> Bool {
    !blocks.contains(name) && region(name, attributes) == nil && isNamed(attributes, frameWords)
  }

  /// Whether the element opens a part of the page that may be frame.
  static func region(_ name: String, _ attributes: [String: String]) -> HTMLRegions.Kind? {
    if name == "body" || name == "html" || name == "main" { return nil }
    if name == "nav" || isNamed(attributes, pagerWords) { return .frame }
    if let role = attributes["role"], frameRoles.contains(role.lowercased()) { return .frame }
    if besides.contains(name) { return .named }
    guard blocks.contains(name) else { return nil }
    if isNamed(attributes, frameWords) { return .named }
    return isNamed(attributes, doubtfulWords) ? .doubtful : nil
  }

  /// The words of a name such as `footerWrap`, in small letters.
  private static func words(in name: Substring) -> [String] {
    var words: [String] = []
    for character in name {
      if words.isEmpty || character.isUppercase { words.append("") }
      words[words.count - 1] += character.lowercased()
    }
    return words
  }

  /// Whether a word of the classes or of the identifier is one of these.
  private static func isNamed(_ attributes: [String: String], _ words: Set<String>) -> Bool {
    for names in [attributes["class"], attributes["id"]] {
      guard let names else { continue }
      for part in names.split(whereSeparator: { !$0.isLetter }) {
        if words.contains(part.lowercased()) { return true }
        // `footerWrap`
        if self.words(in: part).contains(where: words.contains) { return true }
      }
    }
    return false
  }
}
