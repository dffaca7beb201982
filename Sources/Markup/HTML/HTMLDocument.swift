internal import CLibXML2

/// The text lines of an HTML page.
///
/// libxml2 reads the page and tells what it meets (its SAX interface), so that no tree is built and
/// no depth of nesting costs stack. It gets clean UTF-8: its own decoding would lose text.
struct HTMLDocument {
  /// The most bytes of UTF-8 that libxml2 is given; it counts in 32 bits.
  static let limit = Int(Int32.max) - 1

  let content: HTMLContent
  let blocks: [HTMLBlock]

  /// Whether bytes begin as HTML does: with a tag, a comment or a declaration, or with a few words
  /// above these, such as a server's head or warning. Pages made by scripts often have many blank
  /// lines above.
  static func isHTML(_ bytes: [UInt8]) -> Bool {
    // The zeros of UTF-16 and the byte order marks are passed over.
    let blanks: Set<UInt8> = [0, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x20, 0x09, 0x0A, 0x0C, 0x0D]
    let head = bytes.drop(while: blanks.contains).prefix(2048).filter { $0 != 0 }
    guard head.count > 1 else { return false }
    if head[0] == 0x3C,
      head[1] == 0x21 || head[1] == 0x3F || (0x61...0x7A).contains(head[1] | 0x20)
    {
      return true
    }
    guard head.contains(0x3C) else { return false }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    return ["<!doctype html", "<html>", "<html ", "<body>", "<body "].contains { text.contains($0) }
  }

  /// Reads a page that is decoded already.
  init(_ text: String, address: String?) throws(MarkupError) {
    guard text.utf8.count <= Self.limit else {
      throw .tooLong(bytes: text.utf8.count, limit: Self.limit)
    }
    let (bytes, savedFrom) = try HTMLSource.prepared(text)
    LibXML2.start()
    guard let context = htmlNewParserCtxt() else { throw .unreadable("out of memory") }
    defer { htmlFreeParserCtxt(context) }
    let reader = HTMLEventReader(context: context, address: address ?? savedFrom)
    reader.install()
    defer { reader.uninstall() }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | UInt32(XML_PARSE_HUGE.rawValue)
    bytes.withUnsafeBytes { bytes in
      // The tree is never built, so there is no document to free.
      _ = htmlCtxtReadMemory(
        context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "utf-8",
        Int32(options))
    }
    guard !reader.isStopped else {
      throw .unreadable("its end tags fit nothing that is open, in too many places")
    }
    (content, blocks) = reader.finish()
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
