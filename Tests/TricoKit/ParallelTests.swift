import Synchronization
import Testing

@testable import TricoKit

@Suite("Work on several cores")
struct ParallelTests {
  @Test("Results come in the order of the input", arguments: [-1, 0, 1, 2, 3, 8, 2000])
  func order(jobs: Int) {
    let input = Array(0..<1000)
    #expect(Parallel.map(input, jobs: jobs) { "\($0)" } == input.map { "\($0)" })
  }

  @Test("Every element is worked on once, and none makes none")
  func once() {
    let count = Atomic<Int>(0)
    _ = Parallel.map(Array(0..<500), jobs: 4) { _ in count.wrappingAdd(1, ordering: .relaxed) }
    #expect(count.load(ordering: .relaxed) == 500)
    #expect(Parallel.map([Int](), jobs: 4) { $0 } == [])
    #expect(Parallel.map([7], jobs: 4) { $0 } == [7])
  }

  @Test("Results that are nothing are results too")
  func optional() {
    let result = Parallel.map(Array(0..<6), jobs: 3) { $0.isMultiple(of: 2) ? $0 : nil }
    #expect(result == [0, nil, 2, nil, 4, nil])
  }
}
