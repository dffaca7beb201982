import RDFFormats
import Testing

@Suite("Byte buffer") struct ByteBufferTests {
  @Test("appends text of every kind and grows")
  func append() {
    var buffer = ByteBuffer(capacity: 1)
    for _ in 0..<100 {
      buffer.append(UInt8(ascii: "<"))
      buffer.append("const")
      buffer.append("é" as String)
    }
    #expect(buffer.text == String(repeating: "<consté", count: 100))
    #expect(buffer.count == 800)
  }

  @Test("a copy is independent")
  func copy() {
    var first = ByteBuffer()
    first.append("a")
    var second = first
    second.append("b")
    first.append("c")
    #expect(first.text == "ac")
    #expect(second.text == "ab")
  }

  @Test("an output buffer hands over when it is full, and the rest at the end")
  func output() throws {
    let sink = MemorySink()
    var output = OutputBuffer(to: sink)
    output.bytes.append("small")
    try output.flushIfFull()
    #expect(sink.bytes.isEmpty)
    output.bytes.append(String(repeating: "x", count: OutputBuffer.limit))
    try output.flushIfFull()
    #expect(sink.bytes.count == OutputBuffer.limit + 5)
    output.bytes.append("end")
    try output.flush()
    try output.flush()
    #expect(sink.text.hasSuffix("xend"))
  }
}
