/// One way into the program that takes bytes from outside.
protocol FuzzTarget {
  /// Handles a case; stops the process when a promise is broken.
  func run(_ bytes: [UInt8])
}

/// Stops the process when a promise is broken, and says which; `precondition` is silent in a release
/// build.
func promise(_ isKept: Bool, _ message: @autoclosure () -> String) {
  if !isKept { fatalError(message()) }
}
