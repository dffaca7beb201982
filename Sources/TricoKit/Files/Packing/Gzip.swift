internal import CZlib
internal import RDFFormats

/// The unpacked bytes of a source in the format of gzip, whose members follow one another.
final class GzipSource: ByteSource {
  private let input: PackedInput
  private let name: String
  /// The library keeps the address, so it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  /// Whether a member has begun that has not ended, and whether one ever began.
  private var isInside = false
  private var hasMember = false

  init(_ source: any ByteSource, name: String) {
    input = PackedInput(source)
    self.name = name
    stream.initialize(to: z_stream())
    precondition(trico_inflate_start(stream) == Z_OK, "out of memory")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func read(into memory: UnsafeMutableRawBufferPointer) throws -> Int {
    let most = min(memory.count, 1 << 30)
    stream.pointee.next_out = memory.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(most)
    while stream.pointee.avail_out == UInt32(most) {
      if stream.pointee.avail_in == 0 {
        stream.pointee.avail_in = UInt32(try input.next())
        stream.pointee.next_in = input.memory.baseAddress?.assumingMemoryBound(to: UInt8.self)
      }
      if !isInside {
        if stream.pointee.avail_in == 0, hasMember { return 0 }
        begin()
      }
      if isInside { try inflate() }
      // The library may hold bytes when there are no more to come, but then it gives them.
      if input.isAtEnd, stream.pointee.avail_out == UInt32(most), isInside || !hasMember {
        throw TricoError.badInput("\(name): gzip: cut off")
      }
    }
    return most - Int(stream.pointee.avail_out)
  }

  /// Begins the next member; zeros behind one are padding.
  private func begin() {
    while hasMember, stream.pointee.avail_in > 0, stream.pointee.next_in.pointee == 0 {
      stream.pointee.next_in += 1
      stream.pointee.avail_in -= 1
    }
    guard stream.pointee.avail_in > 0 else { return }
    inflateReset(stream)
    (isInside, hasMember) = (true, true)
  }

  private func inflate() throws {
    switch CZlib.inflate(stream, Z_NO_FLUSH) {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isInside = false
    default:
      let message = stream.pointee.msg.map { String(cString: $0) } ?? "broken"
      throw TricoError.badInput("\(name): gzip: \(message)")
    }
  }
}

/// Packs in the format of gzip, without anything that differs from run to run.
final class GzipPacker: Packer {
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)

  init() {
    stream.initialize(to: z_stream())
    precondition(trico_deflate_start(stream) == Z_OK, "out of memory")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    memory.deallocate()
  }

  func pack(
    _ bytes: UnsafeRawBufferPointer, _ sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var rest = bytes
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
      stream.pointee.next_in = UnsafeMutablePointer(
        mutating: piece.baseAddress?.assumingMemoryBound(to: UInt8.self))
      stream.pointee.avail_in = UInt32(piece.count)
      while stream.pointee.avail_in > 0 { _ = try deflate(Z_NO_FLUSH, sink) }
      rest = UnsafeRawBufferPointer(rebasing: rest[piece.count...])
    }
  }

  func finish(_ sink: (UnsafeRawBufferPointer) throws -> Void) throws {
    while try deflate(Z_FINISH, sink) != Z_STREAM_END {}
  }

  private func deflate(
    _ flush: Int32, _ sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> Int32 {
    stream.pointee.next_out = memory.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(memory.count)
    let status = CZlib.deflate(stream, flush)
    let count = memory.count - Int(stream.pointee.avail_out)
    if count > 0 { try sink(UnsafeRawBufferPointer(rebasing: memory[..<count])) }
    return status
  }
}
