import Mechanism
import Testing

@testable import TricoKit

@Suite("Remarks as text")
struct ReportTests {
  private func remark(
    _ code: String, _ severity: Diagnostic.Severity, line: Int = 3
  ) -> Diagnostic {
    Diagnostic(
      code, severity, file: "dir/a.txt", lines: LineSpan(line, line + 2), column: 5,
      subject: "meeting/x-1", "“4rd” is odd")
  }

  @Test("As compilers write theirs")
  func compilerStyle() {
    #expect(
      remark("ordinal-suffix", .warning).compilerStyle
        == "dir/a.txt:3:5: warning: “4rd” is odd [ordinal-suffix]")
  }

  @Test("As one line of JSON, with the file")
  func jsonLine() {
    #expect(
      remark("ordinal-suffix", .info).jsonLine
        == #"{"file": "dir/a.txt", "code": "ordinal-suffix", "severity": "info", "line": 3, "#
        + #""column": 5, "message": "“4rd” is odd", "subject": "meeting/x-1"}"# + "\n")
  }

  @Test(
    "The worst remark decides",
    arguments: [
      ([], false, false), ([.info], false, false), ([.info, .warning], false, true),
      ([.error, .info], true, true),
    ] as [([Diagnostic.Severity], Bool, Bool)])
  func severities(severities: [Diagnostic.Severity], errors: Bool, warnings: Bool) {
    let remarks = Remarks(severities.map { remark("a", $0) })
    #expect(remarks.hasErrors == errors)
    #expect(remarks.hasWarnings == warnings)
    var report = Export.Report()
    report.diagnostics = remarks.diagnostics
    #expect(report.isIncomplete == errors)
  }

  @Test("Codes are counted, the most frequent first, then by name")
  func counts() {
    let remarks = Remarks(["b", "c", "a", "c"].map { remark($0, .info) })
    #expect(remarks.counts.map(\.code) == ["c", "a", "b"])
    #expect(remarks.counts.map(\.count) == [2, 1, 1])
    #expect(remarks.compilerStyle.count == 4)
    #expect(remarks.jsonLines.count == 4)
  }
}
