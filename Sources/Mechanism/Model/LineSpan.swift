/// A run of lines of the original page, both ends included, counted from 1.
public struct LineSpan: Hashable, Sendable, Comparable {
  public let first: Int
  public let last: Int

  public init(_ first: Int, _ last: Int) {
    self.first = first
    self.last = max(first, last)
  }

  /// A single line.
  public init(_ line: Int) { self.init(line, line) }

  public static func < (lhs: LineSpan, rhs: LineSpan) -> Bool {
    (lhs.first, lhs.last) < (rhs.first, rhs.last)
  }

  /// `66-72`, or `66` for one line: the form that stands in identifiers and messages.
  public var label: String { first == last ? "\(first)" : "\(first)-\(last)" }
}
