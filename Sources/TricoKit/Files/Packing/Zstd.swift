internal import CZstd
internal import RDFFormats

/// The unpacked bytes of a source in the format of Zstandard, whose frames follow one another.
final class ZstdSource: ByteSource {
  private let input: PackedInput
  private let name: String
  private let context: OpaquePointer
  private var packed = ZSTD_inBuffer()
  /// Whether a frame has begun that has not ended, and whether one ever began.
  private var isInside = false
  private var hasFrame = false

  init(_ source: any ByteSource, name: String) {
    input = PackedInput(source)
    self.name = name
    guard let context = ZSTD_createDStream() else { preconditionFailure("out of memory") }
    self.context = context
  }

  deinit { ZSTD_freeDStream(context) }

  func read(into memory: UnsafeMutableRawBufferPointer) throws -> Int {
    var output = ZSTD_outBuffer(dst: memory.baseAddress, size: memory.count, pos: 0)
    while output.pos == 0 {
      if packed.pos == packed.size {
        packed = ZSTD_inBuffer(src: input.memory.baseAddress, size: try input.next(), pos: 0)
      }
      if packed.size == 0, !isInside {
        guard hasFrame else { throw TricoError.badInput("\(name): zstd: cut off") }
        return 0
      }
      let before = packed.pos
      let left = ZSTD_decompressStream(context, &output, &packed)
      if ZSTD_isError(left) != 0 {
        throw TricoError.badInput("\(name): zstd: \(String(cString: ZSTD_getErrorName(left)))")
      }
      (isInside, hasFrame) = (left != 0, true)
      if input.isAtEnd, isInside, output.pos == 0, packed.pos == before {
        throw TricoError.badInput("\(name): zstd: cut off")
      }
    }
    return output.pos
  }
}

/// Packs in the format of Zstandard.
final class ZstdPacker: Packer {
  private let context: OpaquePointer
  private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)

  init() {
    guard let context = ZSTD_createCStream() else { preconditionFailure("out of memory") }
    self.context = context
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
  }

  deinit {
    ZSTD_freeCStream(context)
    memory.deallocate()
  }

  func pack(
    _ bytes: UnsafeRawBufferPointer, _ sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
    while input.pos < input.size { _ = try compress(&input, ZSTD_e_continue, sink) }
  }

  func finish(_ sink: (UnsafeRawBufferPointer) throws -> Void) throws {
    var input = ZSTD_inBuffer()
    while try compress(&input, ZSTD_e_end, sink) > 0 {}
  }

  /// - Returns: how many bytes the library still holds, at least.
  private func compress(
    _ input: inout ZSTD_inBuffer, _ end: ZSTD_EndDirective,
    _ sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> Int {
    var output = ZSTD_outBuffer(dst: memory.baseAddress, size: memory.count, pos: 0)
    let left = ZSTD_compressStream2(context, &output, &input, end)
    if ZSTD_isError(left) != 0 {
      throw TricoError.inputOutput("zstd: \(String(cString: ZSTD_getErrorName(left)))")
    }
    if output.pos > 0 { try sink(UnsafeRawBufferPointer(rebasing: memory[..<output.pos])) }
    return left
  }
}
