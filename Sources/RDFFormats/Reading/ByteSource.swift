/// Where a reader's bytes come from: a file, standard input, memory.
public protocol ByteSource: AnyObject {
  /// Puts the next bytes at the start of `memory`.
  ///
  /// - Parameter memory: where they go; not empty.
  /// - Returns: How many came, zero only at the end.
  /// - Throws: What went wrong with the source.
  func read(into memory: UnsafeMutableRawBufferPointer) throws -> Int
}

/// A source that holds everything in memory.
public final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0
  private let most: Int

  /// A source of `bytes`, of which at most `most` are given at a time.
  public init(_ bytes: [UInt8], most: Int = .max) {
    self.bytes = bytes
    self.most = max(most, 1)
  }

  public func read(into memory: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = min(memory.count, bytes.count - position, most)
    bytes.withUnsafeBytes { all in
      memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
    }
    position += count
    return count
  }
}
