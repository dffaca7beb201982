import ArgumentParser
import TricoKit

/// Whether a verb says how long its steps took.
struct TimingOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Say how long each step took.")
  var verbose = false

  /// Runs `body` with a watch, if one is asked for, and says what it shows.
  func timed<Result>(_ body: (Stopwatch?) throws -> Result) rethrows -> Result {
    guard verbose else { return try body(nil) }
    let watch = Stopwatch()
    defer { Console.say(watch.text) }
    return try body(watch)
  }
}
