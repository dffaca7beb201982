/// Why a command could not do its work, with the exit code that says so (after `sysexits.h`).
public enum TricoError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Wrong use: 64.
  case usage(String)
  /// Nothing usable in the input: 65.
  case badInput(String)
  /// No such input: 66.
  case noInput(String)
  /// An output cannot be created: 73.
  case cannotCreate(String)
  /// Reading or writing failed on the way: 74.
  case inputOutput(String)

  public var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .badInput: 65
    case .noInput: 66
    case .cannotCreate: 73
    case .inputOutput: 74
    }
  }

  public var description: String {
    switch self {
    case .usage(let text), .badInput(let text), .noInput(let text), .cannotCreate(let text),
      .inputOutput(let text):
      text
    }
  }
}
