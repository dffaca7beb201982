#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Turns the bytes of an encoding into text. A byte that means nothing there becomes U+FFFD, and
/// reading goes on behind it: no text is lost.
enum Decoder {
  /// - Throws: `MarkupError.noConverter` when the system cannot read the encoding.
  static func text(
    _ bytes: ArraySlice<UInt8>, _ encoding: Encoding
  ) throws(MarkupError) -> String {
    if encoding == .utf8 { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: try convert(bytes, encoding).bytes, as: UTF8.self)
  }

  /// Whether all bytes mean something in an encoding.
  static func isValid(_ bytes: [UInt8], in encoding: Encoding) -> Bool {
    (try? convert(bytes[...], encoding, stopsAtFault: true))?.isWhole ?? false
  }

  /// Converts to UTF-8, and tells whether every byte means something.
  private static func convert(
    _ bytes: ArraySlice<UInt8>, _ encoding: Encoding, stopsAtFault: Bool = false
  ) throws(MarkupError) -> (bytes: [UInt8], isWhole: Bool) {
    guard let converter = iconv_open("UTF-8", encoding.name),
      converter != UnsafeMutableRawPointer(bitPattern: -1)
    else { throw .noConverter(encoding: encoding.name) }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    var isWhole = true
    output.reserveCapacity(bytes.count + bytes.count / 2)
    var chunk = [CChar](repeating: 0, count: 1 << 14)
    input.withUnsafeMutableBufferPointer { source in
      var next = source.baseAddress
      var left = source.count
      while left > 0 {
        var (result, code, produced) = (0, Int32(0), 0)
        chunk.withUnsafeMutableBufferPointer { target in
          var end = target.baseAddress
          var free = target.count
          result = Int(iconv(converter, &next, &left, &end, &free))
          code = errno
          produced = target.count - free
        }
        output.append(contentsOf: chunk[..<produced].lazy.map { UInt8(bitPattern: $0) })
        guard result == -1, code != E2BIG else { continue }
        // The euro sign of Chinese Windows (Encoding Standard §10.2.1).
        let isEuro = encoding.name == "GB18030" && next?.pointee == CChar(bitPattern: 0x80)
        if !isEuro { isWhole = false }
        if !isWhole, stopsAtFault { return }
        output.append(contentsOf: isEuro ? [0xE2, 0x82, 0xAC] : [0xEF, 0xBF, 0xBD])
        // An incomplete sequence ends the page; a wrong one costs one byte, or one unit of UTF-16.
        if code == EINVAL, !isEuro { return }
        let skipped = min(left, encoding.isWide ? 2 : 1)
        next = next.map { $0 + skipped }
        left -= skipped
      }
      // A converter may hold back a letter until it knows that no accent follows.
      var produced = 0
      chunk.withUnsafeMutableBufferPointer { target in
        var end = target.baseAddress
        var free = target.count
        iconv(converter, nil, nil, &end, &free)
        produced = target.count - free
      }
      output.append(contentsOf: chunk[..<produced].lazy.map { UInt8(bitPattern: $0) })
    }
    return (output, isWhole)
  }
}
