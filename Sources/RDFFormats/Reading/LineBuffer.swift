/// The bytes of a source in runs of whole lines, each about a quarter of a mebibyte.
///
/// The memory is reused, and grows only for a line that is longer. After each run at least one line
/// end and a word of other bytes can be read, so that scans need no bounds.
struct LineBuffer: ~Copyable {
  private let source: any ByteSource
  private var memory: UnsafeMutableRawBufferPointer
  /// How many bytes are there.
  private var filled = 0
  /// How many of them were handed out.
  private var consumed = 0
  private var isAtEnd = false

  /// Room behind the bytes for a line end and a word.
  private static let margin = 32

  init(_ source: any ByteSource, capacity: Int = 1 << 18) {
    self.source = source
    memory = .allocate(byteCount: max(capacity, 64) + Self.margin, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0x0A)
  }

  deinit { memory.deallocate() }

  /// The next lines, which may be written over, or nil at the end. The last line may lack its end.
  mutating func next() throws -> UnsafeMutableRawBufferPointer? {
    let rest = filled - consumed
    if rest > 0, consumed > 0 {
      UnsafeMutableRawBufferPointer(rebasing: memory[..<rest])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[consumed..<filled]))
    }
    (filled, consumed) = (rest, 0)
    var searched = 0
    while !isAtEnd {
      let room = memory.count - Self.margin
      if filled == room { grow() }
      let free = UnsafeMutableRawBufferPointer(
        rebasing: memory[filled..<memory.count - Self.margin])
      let count = try source.read(into: free)
      filled += count
      if count == 0 { isAtEnd = true }
      // Pipes give little at a time: lines are looked for in what is new.
      if filled >= room / 2 || isAtEnd {
        if let end = lastLineEnd(from: searched) {
          consumed = end
          return UnsafeMutableRawBufferPointer(rebasing: memory[..<end])
        }
        searched = max(filled - 1, 0)
      }
    }
    guard filled > 0 else { return nil }
    memory[filled] = 0x0A
    consumed = filled
    return UnsafeMutableRawBufferPointer(rebasing: memory[..<filled])
  }

  /// The index after the last line end. A carriage return at the very end may be half of one.
  private func lastLineEnd(from start: Int) -> Int? {
    var index = filled
    while index > start {
      index -= 1
      let byte = memory[index]
      if byte == 0x0A || byte == 0x0D && index + 1 < filled { return index + 1 }
    }
    return nil
  }

  private mutating func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: (memory.count - Self.margin) * 2 + Self.margin, alignment: 16)
    larger.initializeMemory(as: UInt8.self, repeating: 0x0A)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<filled]))
    memory.deallocate()
    memory = larger
  }
}
