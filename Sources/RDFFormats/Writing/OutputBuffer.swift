/// The bytes on their way to a sink, handed over about a mebibyte at a time.
///
/// Text is appended to `bytes`; after every completed piece the owner calls `flushIfFull()`. So one
/// piece is never torn by a failing sink, and appending itself cannot fail.
public struct OutputBuffer {
  /// How many bytes are gathered before the sink is called.
  public static let limit = 1 << 20

  /// What has not been handed over yet.
  public var bytes: ByteBuffer
  private let sink: any ByteSink

  /// An empty buffer in front of `sink`.
  public init(to sink: any ByteSink) {
    self.sink = sink
    bytes = ByteBuffer(capacity: OutputBuffer.limit + 1 << 16)
  }

  /// Hands the bytes over once there are enough of them.
  @inline(__always)
  public mutating func flushIfFull() throws {
    if bytes.count >= OutputBuffer.limit { try flush() }
  }

  /// Hands all bytes over.
  public mutating func flush() throws {
    guard bytes.count > 0 else { return }
    try bytes.withBytes { try sink.write($0) }
    bytes.truncate(to: 0)
  }

  /// Hands `head` over ahead of the gathered bytes, of which none may have been flushed before.
  mutating func flush(head: ByteBuffer) throws {
    if head.count > 0 { try head.withBytes { try sink.write($0) } }
  }
}
