import Foundation
import Testing

@testable import TricoKit

/// One after another: they share the process's environment.
@Suite("Days that come from no clock", .serialized)
struct ReproducibleDateTests {
  @Test(
    "Only a day of the calendar in its one form is a day",
    arguments: [
      ("2026-11-24", true), ("2024-02-29", true), ("2023-02-29", false), ("2026-13-01", false),
      ("2026-00-10", false), ("2026-04-31", false), ("2026-4-01", false), ("26-04-01", false),
      ("2026-04-01 ", false), ("2026/04/01", false), ("+026-04-01", false), ("2026-+4-01", false),
      ("2026-04-01-", false), ("2026-04", false), ("", false), ("0000-01-01", false),
      ("２０２６-04-01", false),
    ])
  func days(text: String, isDay: Bool) {
    #expect(ReproducibleDate.isDay(text) == isDay)
  }

  @Test(
    "The variable counts seconds since 1970",
    arguments: [
      ("0", "1970-01-01"), ("86399", "1970-01-01"), ("86400", "1970-01-02"),
      ("1764000000", "2025-11-24"), ("951782400", "2000-02-29"), ("", nil), (nil, nil),
    ] as [(String?, String?)])
  func environment(value: String?, expected: String?) throws {
    set(value)
    defer { set(nil) }
    #expect(try ReproducibleDate.fromEnvironment() == expected)
  }

  @Test("Anything else is wrong use", arguments: ["tomorrow", "12.5", "1e9", "999999999999999"])
  func wrongValues(value: String) {
    set(value)
    defer { set(nil) }
    let error = #expect(throws: TricoError.self) { try ReproducibleDate.fromEnvironment() }
    #expect(error?.exitCode == 64)
    #expect(error?.description.contains(value) == true)
  }

  private func set(_ value: String?) {
    if let value { setenv("SOURCE_DATE_EPOCH", value, 1) } else { unsetenv("SOURCE_DATE_EPOCH") }
  }
}
