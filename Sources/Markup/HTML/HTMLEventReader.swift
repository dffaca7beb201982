internal import CLibXML2

/// Listens to libxml2 and hands what it meets to the line builder.
final class HTMLEventReader {
  private let context: htmlParserCtxtPtr
  private var builder: HTMLLineBuilder
  /// How many open elements the parser has gone through for end tags that close nothing.
  private var search = 0
  /// A second or two; a page that costs more is made to hurt.
  private static let limit = 500_000_000
  /// Whether the page was given up.
  private(set) var isStopped = false

  init(context: htmlParserCtxtPtr, address: String?) {
    self.context = context
    builder = HTMLLineBuilder(address: address)
  }

  /// Puts itself in the place of the tree builder.
  func install() {
    guard let handler = context.pointee.sax else { return }
    // Start from nothing, so that no default handler builds a tree.
    handler.pointee = htmlSAXHandler()
    handler.pointee.startElement = { data, name, attributes in
      guard let reader = HTMLEventReader.from(data), let name else { return }
      reader.builder.start(
        String(cString: name), HTMLEventReader.read(attributes), line: reader.line)
    }
    handler.pointee.endElement = { data, name in
      guard let reader = HTMLEventReader.from(data), let name else { return }
      reader.builder.end(String(cString: name))
    }
    handler.pointee.characters = { data, characters, length in
      guard let reader = HTMLEventReader.from(data), let characters else { return }
      reader.take(characters, length)
    }
    handler.pointee.ignorableWhitespace = { data, characters, length in
      guard let reader = HTMLEventReader.from(data), let characters else { return }
      reader.take(characters, length)
    }
    handler.pointee.cdataBlock = { data, characters, length in
      // Scripts and styles come this way; the builder knows that they are hidden.
      guard let reader = HTMLEventReader.from(data), let characters else { return }
      reader.take(characters, length)
    }
    let data = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.userData = data
    // Set for this thread; the parser calls it before it returns.
    xmlSetStructuredErrorFunc(data) { data, error in
      HTMLEventReader.from(data)?.note(error?.pointee)
    }
  }

  /// Takes itself out again.
  func uninstall() { xmlSetStructuredErrorFunc(nil, nil) }

  /// Hears of a fault in the page.
  private func note(_ error: xmlError?) {
    search += Int(context.pointee.nameNr)
    guard search <= Self.limit else {
      if !isStopped { xmlStopParser(context) }
      isStopped = true
      return
    }
    // The parser lets an open `div` stand in the way of `</nav>`; browsers close both.
    if let error, error.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue), let name = error.str1,
      error.str2 != nil
    {
      builder.close(String(cString: name))
    }
  }

  func finish() -> (content: HTMLContent, blocks: [HTMLBlock]) {
    context.pointee.userData = nil
    return builder.finish()
  }

  /// The line that the parser has come to, from 1.
  private var line: Int { Int(context.pointee.input?.pointee.line ?? 1) }

  private func take(_ characters: UnsafePointer<xmlChar>, _ length: Int32) {
    let bytes = UnsafeBufferPointer(start: characters, count: Int(length))
    builder.text(bytes, endLine: line)
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> HTMLEventReader? {
    data.map { Unmanaged<HTMLEventReader>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Attributes come as pairs of name and value, closed by a null pointer.
  private static func read(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [String: String] {
    guard var next = attributes else { return [:] }
    var result: [String: String] = [:]
    while let name = next.pointee {
      result[String(cString: name).lowercased()] =
        next.advanced(by: 1).pointee.map { String(cString: $0) } ?? ""
      next = next.advanced(by: 2)
    }
    return result
  }
}
