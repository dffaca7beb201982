#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// When to try again, and how long to wait before.
struct RetryPolicy: Sendable {
  /// How often a request is repeated at most.
  var retries = 4
  /// Seconds before the first repetition; each further one waits twice as long.
  var firstPause = 0.5
  /// The longest pause between two tries, in seconds, even if the server asks for more.
  var longestPause = 120.0

  /// Whether an answer says that the same request may go better later.
  static func isPassing(_ status: Int) -> Bool { [408, 425, 429, 502, 503, 504].contains(status) }

  /// Whether an answer says that nothing was done.
  static func isUntouched(_ status: Int) -> Bool { [425, 429, 503].contains(status) }

  /// How long to wait before the next try.
  ///
  /// - Parameters:
  ///   - attempt: how many tries there were.
  ///   - wish: the seconds that the server asked for.
  /// - Returns: Seconds, or nil when it is time to give up.
  func pause(after attempt: Int, wish: Int? = nil) -> Double? {
    guard attempt <= retries else { return nil }
    if let wish, wish > 0 { return Double(wish) <= longestPause ? Double(wish) : nil }
    var pause = firstPause
    for _ in 1..<max(attempt, 1) { pause *= 2 }
    return min(pause, longestPause)
  }

  /// Sleeps, and looks up now and then.
  ///
  /// - Returns: False when it was told to stop.
  static func sleep(_ seconds: Double, isInterrupted: () -> Bool) -> Bool {
    var rest = seconds
    while rest > 0 {
      if isInterrupted() { return false }
      let step = min(rest, 0.1)
      usleep(useconds_t(step * 1e6))
      rest -= step
    }
    return !isInterrupted()
  }
}
