#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How long the steps of a run take, by the clock and by the processor.
public final class Stopwatch {
  /// A step that is over.
  public struct Step: Sendable {
    public let name: String
    /// Seconds that passed.
    public let wall: Double
    /// Seconds of all processors together.
    public let processor: Double
  }

  public private(set) var steps: [Step] = []
  private var last = Stopwatch.now

  /// A watch that starts now.
  public init() {}

  /// Ends a step, and starts the next.
  public func lap(_ name: String) {
    let now = Self.now
    steps.append(
      Step(name: name, wall: now.wall - last.wall, processor: now.processor - last.processor))
    last = now
  }

  /// A line for each step, and one for all of them if there are several.
  public var text: String {
    var rows = steps
    if rows.count > 1 {
      rows.append(
        Step(
          name: "all", wall: steps.reduce(0) { $0 + $1.wall },
          processor: steps.reduce(0) { $0 + $1.processor }))
    }
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      let pad = String(repeating: " ", count: width - row.name.count)
      return "  \(row.name)\(pad)  \(Self.seconds(row.wall))  \(Self.seconds(row.processor)) CPU"
    }.joined(separator: "\n")
  }

  private static func seconds(_ value: Double) -> String {
    let milliseconds = Int((value * 1000).rounded())
    let fraction = String(milliseconds % 1000)
    let text =
      "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    return String(repeating: " ", count: max(0, 8 - text.count)) + text + " s"
  }

  private static var now: (wall: Double, processor: Double) {
    (reading(CLOCK_MONOTONIC), reading(CLOCK_PROCESS_CPUTIME_ID))
  }

  private static func reading(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
