import Testing

@testable import Mechanism

/// Days of the calendar and printed dates.
@Suite("Calendar")
struct CalendarDayTests {
  @Test(
    "A day that the calendar has is written as ISO 8601",
    arguments: [
      (2017, 11, 30, "2017-11-30"), (2009, 9, 8, "2009-09-08"), (2000, 2, 29, "2000-02-29"),
      (2016, 2, 29, "2016-02-29"), (1000, 1, 1, "1000-01-01"), (9999, 12, 31, "9999-12-31"),
      (2018, 1, 31, "2018-01-31"), (2018, 4, 30, "2018-04-30"), (2018, 8, 31, "2018-08-31"),
    ])
  func day(year: Int, month: Int, day: Int, text: String) {
    #expect(CalendarDay(year: year, month: month, day: day)?.description == text)
  }

  @Test(
    "A day that no calendar has is nil",
    arguments: [
      (2018, 2, 29), (1900, 2, 29), (2018, 2, 30), (2018, 4, 31), (2018, 6, 31), (2018, 9, 31),
      (2018, 11, 31), (2018, 1, 32), (2018, 13, 1), (2018, 0, 1), (2018, 1, 0), (2018, 1, -1),
      (999, 1, 1), (10_000, 1, 1),
    ])
  func none(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test("Days sort by year, then month, then day")
  func order() throws {
    let days = try [(2018, 1, 2), (2017, 12, 31), (2018, 2, 1), (2018, 1, 10)].map {
      try #require(CalendarDay(year: $0.0, month: $0.1, day: $0.2))
    }
    #expect(
      days.sorted().map(\.description) == ["2017-12-31", "2018-01-02", "2018-01-10", "2018-02-01"])
  }

  @Test(
    "A date has an extended form that says no more than its precision",
    arguments: [
      ("2018.06.27", "2018-06-27"), ("2018.06.27 ~ 28", "2018-06-27/2018-06-28"),
      ("2018.06", "2018-06"), ("2018.06 ~ 07", "2018-06/2018-07"), ("2018", "2018"),
      ("2018 ~ 2019", "2018/2019"),
    ])
  func edtf(text: String, form: String) throws {
    guard case .date(let date) = DateParser.parse(text, line: 1, column: 1) else {
      Issue.record("“\(text)” is no date")
      return
    }
    #expect(date.edtf == form)
  }

  @Test("A date taken as its year keeps what was printed")
  func asYear() throws {
    guard case .date(let date) = DateParser.parse("2011.01.01", line: 149, column: 5) else {
      Issue.record("no date")
      return
    }
    let year = date.asYear()
    #expect(year.stated == "2011.01.01")
    #expect(year.earliest.description == "2011-01-01")
    #expect(year.latest.description == "2011-12-31")
    #expect((year.statedPrecision, year.precision) == (.day, .year))
    #expect((year.line, year.column) == (149, 5))
    #expect(year.edtf == "2011")
  }

  @Test("A span names one line or both ends, and never ends before it starts")
  func span() {
    #expect(LineSpan(66, 72).label == "66-72")
    #expect(LineSpan(66).label == "66")
    #expect(LineSpan(72, 66).label == "72")
    let sorted = [LineSpan(3, 4), LineSpan(10), LineSpan(3)].sorted()
    #expect(sorted.map(\.label) == ["3", "3-4", "10"])
  }

  @Test("Remarks sort by line, column, code and subject")
  func remarks() {
    func remark(_ code: String, _ line: Int, _ column: Int, _ subject: String?) -> Diagnostic {
      Diagnostic(
        code, .info, file: "f", lines: LineSpan(line), column: column, subject: subject, "")
    }
    let sorted = [
      remark("a", 10, 1, nil), remark("b", 9, 2, nil), remark("b", 9, 1, "meeting/y"),
      remark("b", 9, 1, "meeting/x"), remark("b", 9, 1, nil), remark("a", 9, 2, nil),
    ].sorted(by: Diagnostic.precedes)
    #expect(
      sorted.map(\.remark) == [
        "b 9:1", "b 9:1 meeting/x", "b 9:1 meeting/y", "a 9:2", "b 9:2", "a 10:1",
      ])
  }
}
