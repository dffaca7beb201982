/// A remark on the page: what is odd, where, and what was done about it.
public struct Diagnostic: Sendable, Equatable {
  /// How much it matters. Its raw value is the notation in the `severity` code list.
  public enum Severity: String, Sendable { case error, warning, info }

  /// Notation in the `issue-type` code list: `placeholder-date`.
  public let code: String
  public let severity: Severity
  /// File as named by the user.
  public var file: String
  /// Line, counted from 1.
  public let line: Int
  /// Column in characters, counted from 1.
  public let column: Int
  /// One sentence, without a full stop.
  public let message: String
  /// What it is about, as class and slug of its identifier: `meeting/cei-5`. Nil for the page.
  public let subject: String?
  /// The lines concerned.
  public let lines: LineSpan

  public init(
    _ code: String, _ severity: Severity, file: String, lines: LineSpan, column: Int = 1,
    subject: String? = nil, _ message: String
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.line = lines.first
    self.column = column
    self.message = message
    self.subject = subject
    self.lines = lines
  }

  /// Position first, then code: the order in which a reader goes through the page.
  public static func precedes(_ lhs: Diagnostic, _ rhs: Diagnostic) -> Bool {
    (lhs.line, lhs.column, lhs.code, lhs.subject ?? "")
      < (rhs.line, rhs.column, rhs.code, rhs.subject ?? "")
  }
}
