import Records
import Testing

@testable import TricoKit

@Suite("What waits outside memory")
struct SpillTests {
  @Test("Any range comes back, also one that begins in the file and ends in memory")
  func ranges() throws {
    let file = SpillFile(limit: 16, chunk: 16)
    var all: [UInt8] = []
    for byte in UInt8(0)..<40 {
      let bytes = [UInt8](repeating: byte, count: Int(byte % 7))
      #expect(try file.append(bytes) == all.count)
      all += bytes
      #expect(file.count == all.count)
      for start in 0...all.count {
        #expect(try file.read(start..<all.count) == Array(all[start...]))
        #expect(try file.read(0..<start) == Array(all[..<start]))
      }
    }
  }

  @Test("Records are found in order, whether they and the table are in memory or not")
  func records() throws {
    let small = SpillStore(
      records: SpillFile(limit: 64, chunk: 64), slots: SlotTable(limit: 4))
    let memory = MemoryRecordStore()
    for number in 0..<500 {
      let key = RecordKey("k", "\(number % 97)")
      let value = RecordBuffer()
      value.append(text: String(repeating: "\(number) ", count: number % 150))
      for store in [small, memory] as [any RecordStore] { store.append(value, to: key) }
      #expect(small.last(key) == memory.last(key))
      #expect(small.last(key) == value.array)
    }
    for number in 0..<100 {
      let key = RecordKey("k", "\(number)")
      #expect(small.all(key) == memory.all(key))
    }
    try small.check()
  }
}
