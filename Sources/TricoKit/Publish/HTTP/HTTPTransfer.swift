internal import CCurl

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// One request on its way, as libcurl's callbacks see it.
final class HTTPTransfer {
  /// How much of an answer is read, in bytes; and of one that is no success.
  private static let mostKept = 1 << 24
  private static let mostOfFailure = 1 << 16

  let body: HTTPRequest.Body
  private let limits: HTTPLimits
  private let progress: (Int) -> Void
  /// Asked now and then whether to go on.
  private let isInterrupted: () -> Bool

  /// How much of the body was handed over.
  private var sent = 0
  private(set) var received: [UInt8] = []
  private(set) var isCut = false
  private var isFailure = false
  private(set) var headers: [String: String] = [:]
  /// Why the transfer was stopped from here.
  private(set) var stop: HTTPFailure?
  private var lastMove = HTTPTransfer.now
  /// Since when all is sent.
  private var waitsSince: Double?
  private var moved: Int64 = 0

  init(
    _ body: HTTPRequest.Body, _ limits: HTTPLimits, progress: @escaping (Int) -> Void,
    isInterrupted: @escaping () -> Bool
  ) {
    self.body = body
    self.limits = limits
    self.progress = progress
    self.isInterrupted = isInterrupted
  }

  /// Gives libcurl the next bytes of the body.
  func read(into memory: UnsafeMutableRawBufferPointer) -> Int {
    let count: Int
    switch body {
    case .none: count = 0
    case .bytes(let bytes):
      count = min(memory.count, bytes.count - sent)
      bytes.withUnsafeBytes {
        memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[sent..<sent + count]))
      }
    case .file(let file):
      // A file that grows meanwhile ends where it ended when the size was told.
      let room = UnsafeMutableRawBufferPointer(
        rebasing: memory[..<min(memory.count, max(0, file.size - sent))])
      guard let read = file.read(at: sent, into: room) else {
        stop = HTTPFailure(
          kind: .other, message: "\(file.name): reading failed: \(FileSystem.lastError)")
        return Int(CURL_READFUNC_ABORT)
      }
      if read == 0, sent < file.size {
        stop = HTTPFailure(
          kind: .other, message: "\(file.name): the file became shorter while it was sent")
        return Int(CURL_READFUNC_ABORT)
      }
      count = read
    }
    sent += count
    return count
  }

  /// Goes back to the beginning of the body, or elsewhere.
  func seek(to offset: Int) {
    sent = offset
    progress(sent)
  }

  /// Takes bytes of the answer; false when there were enough of them.
  func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let room = (isFailure ? Self.mostOfFailure : Self.mostKept) - received.count
    if bytes.count > room { isCut = true }
    received.append(contentsOf: bytes.prefix(room))
    return !isCut
  }

  /// Takes a line of the answer's head.
  func receiveHeader(_ bytes: UnsafeRawBufferPointer) {
    let line = String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      // Another answer: after “100 Continue”, or after the server asked for credentials.
      headers = [:]
      let status = line.split(separator: " ").dropFirst().first
      isFailure = status.map { !$0.hasPrefix("2") && !$0.hasPrefix("1") } ?? false
      received = []
      isCut = false
      return
    }
    guard headers.count < 200, let colon = line.firstIndex(of: ":") else { return }
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    let end = value.lastIndex { !$0.isWhitespace }.map { value.index(after: $0) }
    headers[line[..<colon].lowercased()] = String(value[..<(end ?? value.startIndex)])
  }

  /// Looks at the clock; false ends the transfer.
  func goesOn(sent: Int64, received: Int64) -> Bool {
    if isInterrupted() {
      stop = HTTPFailure(kind: .interrupted, message: "interrupted")
      return false
    }
    let now = Self.now
    // An answer that drips is none.
    let isWaiting = sent >= body.size
    waitsSince = isWaiting ? waitsSince ?? now : nil
    if let waitsSince, now - waitsSince > Double(limits.answer) {
      stop = HTTPFailure(
        kind: .timedOut,
        message: received == 0
          ? "no answer for \(limits.answer) seconds (--answer-timeout sets another limit)"
          : "no whole answer for \(limits.answer) seconds (--answer-timeout sets another limit)")
      return false
    }
    if sent + received != moved {
      moved = sent + received
      lastMove = now
      progress(Int(sent))
      return true
    }
    // Stores load while the client waits: they get longer for the answer than for each step of the
    // way there.
    guard !isWaiting, now - lastMove > Double(limits.stall) else { return true }
    stop = HTTPFailure(
      kind: .timedOut,
      message: "nothing could be sent for \(limits.stall) seconds (--timeout sets another limit)")
    return false
  }

  /// Seconds since some moment, never backwards.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// How long to wait, in seconds.
struct HTTPLimits: Sendable {
  /// For a connection.
  var connect = 15
  /// While nothing can be sent.
  var stall = 60
  /// For an answer once all is sent.
  var answer = 600
}
