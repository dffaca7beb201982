internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ctrl-C and polite requests to end, for work that has something to tidy up.
public enum Interruption {
  private static let hasCome = Atomic<Bool>(false)
  private static let isWatched = Atomic<Bool>(false)
  /// Where the handler writes the number of a signal, and a thread waits for it.
  private static let wake = Atomic<Int32>(-1)
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  /// Held while something goes on that a signal has to wait for.
  private static let monitor = Monitor(isRecursive: true)
  /// What is removed before the program ends, the last first. Only looked at with `monitor` held.
  nonisolated(unsafe) private static var remains: [(owner: ObjectIdentifier, remove: () -> Void)] =
    []

  /// From now on a signal to end removes what unfinished outputs have left, says so and ends the
  /// program with 128 and its number; a pipe without a reader and a file that may not grow give errors
  /// and end nothing.
  public static func tidyUp(saying word: @escaping @Sendable () -> Void) {
    // The handler may not set them up.
    _ = (hasCome.load(ordering: .relaxed), isWatched.load(ordering: .relaxed))
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    wake.store(ends[1], ordering: .relaxed)
    let waiting = ends[0]
    spawn {
      var number: UInt8 = 0
      while read(waiting, &number, 1) != 1 {}
      // The lock is kept: nobody makes a file any more.
      monitor.locked {
        for (_, remove) in remains.reversed() { remove() }
        word()
        _exit(128 + Int32(number))
      }
    }
    for number in signals {
      // What was ignored from the start, as by nohup, stays so.
      let former = signal(number, handle)
      if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }

  /// Ends the program as it would have ended at a pipe whose reader has gone, had that not been
  /// ignored: without a word.
  public static func endByClosedPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    _exit(128 + SIGPIPE)
  }

  private static let handle: @convention(c) (Int32) -> Void = { number in
    if Interruption.isWatched.load(ordering: .relaxed) {
      Interruption.hasCome.store(true, ordering: .relaxed)
      signal(number, SIG_DFL)
    } else {
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(Interruption.wake.load(ordering: .relaxed), &byte, 1)
    }
  }

  /// Runs `body` on a thread of its own.
  private static func spawn(_ body: @escaping @Sendable () -> Void) {
    final class Box {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let box = Unmanaged.passRetained(Box(body)).toOpaque()
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Glibc)
          guard let argument else { return nil }
        #endif
        Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, box)
  }

  /// From now on a first signal only sets `isRequested`; a second one ends the program.
  public static func watch() {
    isWatched.store(true, ordering: .relaxed)
    for number in signals { signal(number, handle) }
  }

  /// Whether somebody wants the program to end.
  public static var isRequested: Bool { hasCome.load(ordering: .relaxed) }

  /// Does something that must not be cut in two: a signal waits until it is done.
  static func heldOff<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try monitor.locked { () -> Swift.Result<Result, Failure> in
      do throws(Failure) { return .success(try body()) } catch { return .failure(error) }
    }.get()
  }

  /// Calls `remove` when a signal ends the program while `owner` is at work.
  static func add(_ owner: AnyObject, removing remove: @escaping () -> Void) {
    monitor.locked { remains.append((ObjectIdentifier(owner), remove)) }
  }

  /// From now on nothing is to be removed for `owner`.
  static func drop(_ owner: AnyObject) {
    monitor.locked { remains.removeAll { $0.owner == ObjectIdentifier(owner) } }
  }
}
