/// One way into the program that takes bytes from outside.
protocol FuzzTarget {
  /// Handles a case; stops the process when a promise is broken.
  func run(_ bytes: [UInt8])
}
