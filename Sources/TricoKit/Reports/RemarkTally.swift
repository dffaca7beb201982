public import Mechanism

/// How many remarks there are, when there may be too many to keep.
public struct RemarkTally: Sendable {
  /// How many.
  public private(set) var count = 0
  /// Whether a page, or an entry of one, was left out.
  public private(set) var hasErrors = false
  /// Whether there is anything worse than a piece of information.
  public private(set) var hasWarnings = false
  /// What was wrong with pages that could not be read at all.
  public private(set) var unreadablePages: [String] = []
  private var byCode: [String: Int] = [:]

  public init() {}

  /// Counts a remark.
  public mutating func add(_ diagnostic: Diagnostic) {
    count += 1
    byCode[diagnostic.code, default: 0] += 1
    if diagnostic.severity == .error { hasErrors = true }
    if diagnostic.severity != .info { hasWarnings = true }
    if diagnostic.code == PageRun.unreadablePage { unreadablePages.append(diagnostic.message) }
  }

  /// How often each code occurs, the most frequent first.
  public var counts: [(code: String, count: Int)] {
    byCode.map { ($0.key, $0.value) }.sorted { ($1.count, $0.code) < ($0.count, $1.code) }
  }

  /// How many there are, and of which codes.
  public var summary: String {
    let list = counts.map { "\($0.count) \($0.code)" }.joined(separator: ", ")
    return switch count {
    case 0: "no remarks"
    case 1: "1 remark: \(list)"
    default: "\(count) remarks: \(list)"
    }
  }
}
