internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ctrl-C and polite requests to end, for work that has something to tidy up.
public enum Interruption {
  private static let hasCome = Atomic<Bool>(false)

  /// From now on a first signal only sets `isRequested`; a second one ends the program.
  public static func watch() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.hasCome.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// Whether somebody wants the program to end.
  public static var isRequested: Bool { hasCome.load(ordering: .relaxed) }
}
