/// How deep the brackets of a Turtle document go.
///
/// The C reader calls itself for every `[` and `(`, so a hostile document could exhaust the stack.
/// Up to the first syntax error, where that reader stops, this one sees the same tokens.
enum TurtleNesting {
  /// The deepest nesting that is read.
  static let most = 500

  /// Where the nesting goes beyond `most`, or nil.
  static func excess(in bytes: UnsafeRawBufferPointer) -> Int? {
    var depth = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "("):
        depth += 1
        if depth > most { return index }
      case UInt8(ascii: "]"), UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "#"): index = end(of: bytes, from: index, at: UInt8(ascii: "\n"))
      case UInt8(ascii: "<"): index = end(of: bytes, from: index, at: UInt8(ascii: ">"))
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): index = endOfString(bytes, from: index)
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func end(
    of bytes: UnsafeRawBufferPointer, from start: Int, at stop: UInt8
  ) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != stop { index += 1 }
    return index
  }

  /// The last quote of the string that starts at `start`, short or long.
  private static func endOfString(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    let quote = bytes[start]
    func isTriple(_ index: Int) -> Bool {
      index + 2 < bytes.count && bytes[index..<index + 3].allSatisfy { $0 == quote }
    }
    let isLong = isTriple(start)
    var index = isLong ? start + 3 : start + 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == quote {
        if !isLong { return index }
        if isTriple(index) { return index + 2 }
      }
      index += 1
    }
    return index
  }
}
