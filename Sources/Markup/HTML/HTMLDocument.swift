internal import CLibXML2

/// The text lines of an HTML page.
///
/// libxml2 reads the page and tells what it meets (its SAX interface), so that no tree is built and
/// no depth of nesting costs stack. It gets clean UTF-8: its own decoding would lose text.
struct HTMLDocument {
  /// The most bytes of UTF-8 that are read; libxml2 counts in 32 bits.
  static let limit = 64 << 20

  let lines: [TextLine]
  let repairs: [TextDocument.Repair]

  /// Whether bytes begin as HTML does: with a tag, a comment or a declaration.
  static func isHTML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.lazy.filter { $0 != 0 }.prefix(256)
      .drop { [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    var start = head.makeIterator()
    guard start.next() == 0x3C, let next = start.next() else { return false }
    return next == 0x21 || next == 0x3F || (0x41...0x5A).contains(next & 0xDF)
  }

  /// Reads a page that is decoded already.
  init(_ text: String, address: String?) throws(MarkupError) {
    guard text.utf8.count <= Self.limit else {
      throw .tooLong(bytes: text.utf8.count, limit: Self.limit)
    }
    LibXML2.start()
    guard let context = htmlNewParserCtxt() else { throw .unreadable("out of memory") }
    defer { htmlFreeParserCtxt(context) }
    let reader = HTMLEventReader(context: context, address: address)
    reader.install()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | UInt32(XML_PARSE_HUGE.rawValue)
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // The tree is never built, so there is no document to free.
        _ = htmlCtxtReadMemory(
          context, characters.baseAddress, Int32(characters.count), nil, "utf-8", Int32(options))
      }
    }
    let (lines, repairs) = reader.finish()
    self.lines = lines
    self.repairs = repairs
  }
}

/// The library's own set-up, done once.
enum LibXML2 {
  private static let isReady: Bool = {
    xmlInitParser()
    // Nothing outside the page is ever read, whatever it asks for.
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()

  static func start() { _ = isReady }
}
