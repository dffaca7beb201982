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

  /// Elements whose content is no text of the page.
  private static let hidden: Set<String> = [
    "script", "style", "noscript", "template", "head", "title", "svg", "canvas", "iframe", "object",
    "select", "option", "button", "textarea", "map", "audio", "video", "noframes", "datalist",
  ]

  /// Elements that head what follows.
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"]

  /// Elements that make up the site's frame.
  private static let frame: Set<String> = ["nav", "footer", "aside"]

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

  /// What browsers show for `&#146;`: windows-1252 in place of controls (HTML §13.2.5.80).
  static func windows(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(scalar.value) else { return scalar }
    return windowsLetters[Int(scalar.value) - 0x80]
  }

  private static let windowsLetters = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// Whether an element is not shown, or is a small part of the frame inside a line.
  static func isHidden(
    _ name: String, _ attributes: [String: String], inHeading: Bool
  ) -> Bool {
    // Headings that open and close what is below them often are buttons.
    if hidden.contains(name) { return name != "button" || !inHeading }
    if attributes["hidden"] != nil || attributes["aria-hidden"]?.lowercased() == "true" {
      return true
    }
    if let style = attributes["style"]?.lowercased().filter({ !$0.isWhitespace }),
      style.contains("display:none") || style.contains("visibility:hidden")
    {
      return true
    }
    return !blocks.contains(name) && region(name, attributes) == nil
      && isNamed(attributes, frameWords)
  }

  /// Whether the element opens a part of the page that may be frame.
  static func region(_ name: String, _ attributes: [String: String]) -> HTMLRegions.Kind? {
    if name == "body" || name == "html" || name == "main" { return nil }
    if frame.contains(name) || isNamed(attributes, pagerWords) { return .frame }
    if let role = attributes["role"], frameRoles.contains(role.lowercased()) { return .frame }
    guard blocks.contains(name) else { return nil }
    if isNamed(attributes, frameWords) { return .frame }
    return isNamed(attributes, doubtfulWords) ? .doubtful : nil
  }

  /// Whether a word of the classes or of the identifier is one of these.
  private static func isNamed(_ attributes: [String: String], _ words: Set<String>) -> Bool {
    for names in [attributes["class"], attributes["id"]] {
      guard let names else { continue }
      for word in names.lowercased().split(whereSeparator: { !$0.isLetter })
      where words.contains(String(word)) { return true }
    }
    return false
  }
}
