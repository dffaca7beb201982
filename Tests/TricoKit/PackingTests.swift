import RDFFormats
import Testing

@testable import TricoKit

@Suite("Packed files")
struct PackingTests {
  /// Text that packs well, and bytes that do not.
  private static let samples: [[UInt8]] = {
    var generator = SystemRandomNumberGenerator()
    return [
      [], [0], Array("税関 customs\n".utf8),
      Array(String(repeating: "the same line\n", count: 20_000).utf8),
      (0..<300_000).map { _ in UInt8.random(in: 0...255, using: &generator) },
    ]
  }()

  private func packed(_ bytes: [UInt8], _ packing: Packing, piece: Int = 1 << 16) throws -> [UInt8]
  {
    let (packer, sink) = (packing.packer(), MemorySink())
    var start = 0
    while start < bytes.count {
      let end = min(start + piece, bytes.count)
      try bytes[start..<end].withUnsafeBytes { try packer.pack($0, sink.write) }
      start = end
    }
    try packer.finish(sink.write)
    return sink.bytes
  }

  private func unpacked(
    _ bytes: [UInt8], _ packing: Packing, most: Int = .max, room: Int = 1 << 16
  ) throws -> [UInt8] {
    let memory = MemorySource(bytes, most: most)
    let source: any ByteSource =
      switch packing {
      case .gzip: GzipSource(memory, name: "x.gz")
      case .zstd: ZstdSource(memory, name: "x.zst")
      }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: room)
    while true {
      let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
      if count == 0 { return result }
      result += chunk[..<count]
    }
  }

  @Test("come back whole, whatever the size of the pieces", arguments: Packing.allCases)
  func roundTrip(packing: Packing) throws {
    for sample in Self.samples {
      let bytes = try packed(sample, packing)
      #expect(try unpacked(bytes, packing) == sample)
      #expect(try unpacked(bytes, packing, most: 1000, room: 100) == sample)
      #expect(try packed(sample, packing, piece: 1000).count < sample.count + 1000)
      #expect(try packed(sample, packing) == bytes)
    }
  }

  @Test("may follow one another", arguments: Packing.allCases)
  func members(packing: Packing) throws {
    let bytes =
      try packed(Self.samples[2], packing) + packed([], packing)
      + packed(Self.samples[3], packing)
    for most in [1, 7, Int.max] {
      #expect(
        try unpacked(bytes, packing, most: most) == Self.samples[2] + Self.samples[3])
    }
  }

  @Test("are refused when they are cut off or broken", arguments: Packing.allCases)
  func broken(packing: Packing) throws {
    let bytes = try packed(Self.samples[2], packing)
    for count in bytes.indices {
      #expect(throws: TricoError.self) { try unpacked(Array(bytes[..<count]), packing) }
    }
    var spoilt = bytes
    spoilt[bytes.count - 6] ^= 0x55
    #expect(throws: TricoError.self) { try unpacked(spoilt, packing) }
    #expect(throws: TricoError.self) { try unpacked(Array("no archive".utf8), packing) }
  }

  @Test("of gzip tell no time, and allow zeros at their end")
  func header() throws {
    let bytes = try packed(Self.samples[2], .gzip)
    #expect(Array(bytes[..<10]) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
    #expect(try unpacked(bytes + [0, 0, 0], .gzip) == Self.samples[2])
  }

  @Test("are told by the last extension of a name")
  func names() {
    #expect(Packing(fileName: "a/b.nt.gz") == .gzip)
    #expect(Packing(fileName: "B.NT.ZST") == .zstd)
    #expect(Packing(fileName: "gz") == nil)
    #expect(Packing.unpackedName("a/b.nt.GZ") == "a/b.nt")
    #expect(Packing.unpackedName("b.nt") == "b.nt")
    #expect(ExportFormat(fileName: "x.ttl.zst") == .rdf(.turtle))
  }
}
