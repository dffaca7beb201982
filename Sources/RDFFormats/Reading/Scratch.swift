/// Memory in which a term is put together; it stays where it is until the next term is.
final class Scratch {
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 16)

  deinit { memory.deallocate() }

  /// One after the other.
  func join(
    _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    let count = first.count + second.count
    if count > memory.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: count * 2, alignment: 16)
      memory.deallocate()
      memory = larger
    }
    memory.copyMemory(from: first)
    UnsafeMutableRawBufferPointer(rebasing: memory[first.count..<count]).copyMemory(from: second)
    return UnsafeRawBufferPointer(rebasing: memory[..<count])
  }

  /// A constant text and what follows.
  func join(_ first: StaticString, _ second: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    join(UnsafeRawBufferPointer(start: first.utf8Start, count: first.utf8CodeUnitCount), second)
  }
}
