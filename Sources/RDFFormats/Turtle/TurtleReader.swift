public import RDF

/// Reads Turtle 1.1 through serd, strictly: the first error ends the reading.
///
/// Blank nodes keep their labels, but for `b` and digits, which becomes `B` and digits; nodes
/// without a label are called `b1`, `b2`…
public enum TurtleReader {
  /// Reads a document and hands its triples to `receive` in order.
  ///
  /// - Parameters:
  ///   - bytes: the document, in UTF-8, with or without a byte order mark.
  ///   - name: what error messages call it.
  ///   - base: what relative IRIs are resolved against; without it and without `@base` they are
  ///     errors.
  ///   - receive: takes each triple; an error it throws ends the reading.
  /// - Returns: The prefixes the document declares.
  /// - Throws: `SyntaxError`, or what `receive` threw.
  @discardableResult
  public static func read(
    _ bytes: [UInt8], name: String, base: IRI? = nil, into receive: (Triple) throws -> Void
  ) throws -> PrefixMap {
    try bytes.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[markLength(bytes)...])
      try check(text, name: name)
      return try withoutActuallyEscaping(receive) { receive in
        try TurtleSession(text, name: name, base: base, receive: receive).run()
      }
    }
  }

  private static func markLength(_ bytes: UnsafeRawBufferPointer) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Refuses what serd would misread: bytes that are not UTF-8, NUL, and endless nesting.
  private static func check(_ bytes: UnsafeRawBufferPointer, name: String) throws(SyntaxError) {
    if let offset = invalidUTF8(bytes) {
      throw SyntaxError(source: name, in: bytes, at: offset, "this byte is not UTF-8")
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw SyntaxError(source: name, in: bytes, at: offset, "the character NUL is not allowed")
    }
    if let offset = TurtleNesting.excess(in: bytes) {
      throw SyntaxError(
        source: name, in: bytes, at: offset,
        "brackets are nested more than \(TurtleNesting.most) deep")
    }
  }

  /// Where the first byte stands that is no part of valid UTF-8.
  private static func invalidUTF8(_ bytes: UnsafeRawBufferPointer) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.assumingMemoryBound(to: UInt8.self).span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
