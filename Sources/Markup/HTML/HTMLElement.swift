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
  static let hidden: Set<String> = [
    "script", "style", "noscript", "template", "head", "svg", "canvas", "iframe", "object", "embed",
    "select", "option", "button", "textarea", "input", "map", "audio", "video", "noframes",
    "datalist",
  ]

  /// Elements that make up the site's frame.
  static let frame: Set<String> = ["nav", "footer", "aside"]

  /// Elements without an end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "basefont", "frame", "isindex",
  ]

  /// ARIA roles of the site's frame.
  static let frameRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar",
    "dialog", "alertdialog",
  ]

  /// Words in classes and identifiers by which sites name the parts of their frame.
  static let frameWords: Set<String> = [
    "nav", "navbar", "navigation", "gnb", "lnb", "snb", "menu", "submenu", "sitemap", "breadcrumb",
    "breadcrumbs", "location", "footer", "foot", "copyright", "share", "sharing", "sns", "social",
    "skip", "skipnav", "sidebar", "quick", "quickmenu", "cookie", "popup", "banner", "toolbar",
    "langs", "languages", "print",
  ]
}
