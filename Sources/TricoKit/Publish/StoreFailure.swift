/// Why a store did not do what it was asked to.
struct StoreFailure: Error {
  enum Kind {
    /// It does not like the data.
    case badData
    /// It does not know, or does not let, whoever asks.
    case denied
    /// It has nothing of the kind at this address.
    case unsupported
    /// It says no for another reason.
    case refused
    /// What it says leaves open what it did.
    case unclear
    /// There was no answer.
    case network
    /// The user stopped it.
    case interrupted
  }

  let kind: Kind
  /// The status of the answer, if there was one.
  let status: Int?
  let message: String
  /// Whether another try may go better.
  let isPassing: Bool
  /// Whether the server cannot have done anything.
  let isUntouched: Bool

  init(_ kind: Kind, _ status: Int?, _ message: String) {
    self.kind = kind
    self.status = status
    self.message = message
    isPassing = status.map(RetryPolicy.isPassing) ?? false
    isUntouched = status.map(RetryPolicy.isUntouched) ?? false
  }

  /// A failure without an answer.
  init(_ failure: HTTPFailure, at url: WebURL, _ words: ServerWords) {
    kind = failure.kind == .interrupted ? .interrupted : .network
    status = nil
    let detail = words.clean(failure.message)
    message =
      switch failure.kind {
      case .cannotConnect: "\(url): no connection: \(detail)"
      case .insecure:
        "\(url): the connection is not safe: \(detail); nothing was sent "
          + "(--cacert trusts a certificate of your own)"
      case .timedOut: "\(url): \(detail)"
      case .cutOff: "\(url): the connection was cut: \(detail)"
      case .noHTTP: "\(url): this is no answer of a store: \(detail)"
      case .interrupted: "interrupted"
      case .other: "\(url): \(detail)"
      }
    isPassing = failure.isPassing
    isUntouched = failure.isBeforeRequest
  }

  /// The failure as the command reports it.
  func error(_ tail: String = "") -> any Error {
    let text = tail.isEmpty ? message : "\(message)\n\(tail)"
    return switch kind {
    case .badData: TricoError.badInput(text)
    case .interrupted: Interrupted(message: tail)
    default: TricoError.inputOutput(text)
    }
  }
}

/// The user stopped the program.
public struct Interrupted: Error {
  /// What is left behind, empty for nothing.
  public let message: String
}
