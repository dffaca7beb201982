/// What is asked of a server.
struct HTTPRequest {
  /// What goes with it.
  enum Body {
    case none
    case bytes([UInt8])
    /// A file, read while it is sent.
    case file(UploadFile)

    /// How many bytes it has.
    var size: Int {
      switch self {
      case .none: 0
      case .bytes(let bytes): bytes.count
      case .file(let file): file.size
      }
    }
  }

  let method: String
  let url: WebURL
  var headers: [(name: String, value: String)] = []
  var body = Body.none

  /// Whether anything goes with it, be it empty.
  var hasBody: Bool { if case .none = body { false } else { true } }
}

/// What a server answers.
struct HTTPResponse {
  let status: Int
  /// By name in small letters; of several of one name the last.
  let headers: [String: String]
  /// The first part of the body.
  let body: [UInt8]
  /// Whether the body went on.
  let isCut: Bool
  /// After how many seconds the server wants to be asked again.
  let retryAfter: Int?

  var text: String { String(decoding: body, as: UTF8.self) }
}

/// Why a request came to nothing.
struct HTTPFailure: Error {
  enum Kind {
    /// There is nobody at this address, or not now.
    case cannotConnect
    /// The server's certificate or the encryption is not in order.
    case insecure
    /// Nothing moved for too long.
    case timedOut
    /// The connection ended in the middle.
    case cutOff
    /// The answer is no HTTP.
    case noHTTP
    /// The user stopped it.
    case interrupted
    /// Anything else.
    case other
  }

  let kind: Kind
  /// What happened, for people.
  let message: String

  /// Whether the server cannot have seen anything of the request.
  var isBeforeRequest: Bool { kind == .cannotConnect || kind == .insecure }

  /// Whether another try may go better.
  var isPassing: Bool { kind == .cannotConnect || kind == .timedOut || kind == .cutOff }
}
