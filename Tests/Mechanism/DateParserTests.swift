import Testing

@testable import Mechanism

/// The dates that pages print.
@Suite("Date parser")
struct DateParserTests {
  static let dates: [(text: String, first: String, last: String, precision: Precision)] = [
    ("2017.11.30", "2017-11-30", "2017-11-30", .day),
    ("2019-12-22", "2019-12-22", "2019-12-22", .day),
    ("2019/12/22", "2019-12-22", "2019-12-22", .day),
    ("2019.1.2", "2019-01-02", "2019-01-02", .day),
    ("2017.11.30.", "2017-11-30", "2017-11-30", .day),
    ("2017. 11. 30.", "2017-11-30", "2017-11-30", .day),
    (" \u{A0}2017.11.30 ", "2017-11-30", "2017-11-30", .day),
    ("2016", "2016-01-01", "2016-12-31", .year),
    ("2016.", "2016-01-01", "2016-12-31", .year),
    ("2016.05", "2016-05-01", "2016-05-31", .month),
    ("2016.02", "2016-02-01", "2016-02-29", .month),
    ("2015-02.", "2015-02-01", "2015-02-28", .month),
    ("2018.06.27 ~ 2018.06.28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.27~2018.07.02", "2018-06-27", "2018-07-02", .dayRange),
    ("2018.06.27 ~ 28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.27 ~ 28.", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.30 ~ 07.02", "2018-06-30", "2018-07-02", .dayRange),
    ("2018.12.30 ~ 2019.01.02", "2018-12-30", "2019-01-02", .dayRange),
    ("2018.06.27 – 28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.27 — 28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.27 - 28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018-06-27 - 28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.27-28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.27-28.", "2018-06-27", "2018-06-28", .dayRange),
    ("2018/06/30-07/02", "2018-06-30", "2018-07-02", .dayRange),
    ("2018.12.30-2019.01.02", "2018-12-30", "2019-01-02", .dayRange),
    ("2018-06-27-28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.27 〜 28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.27 ～ 28", "2018-06-27", "2018-06-28", .dayRange),
    ("2018.06.27 ~ 27", "2018-06-27", "2018-06-27", .day),
    ("2018.06 ~ 07", "2018-06-01", "2018-07-31", .month),
    ("2018.12 ~ 2019.02", "2018-12-01", "2019-02-28", .month),
    ("2008 ~ 2009", "2008-01-01", "2009-12-31", .year),
    ("2008 - 2009", "2008-01-01", "2009-12-31", .year),
  ]

  @Test("Every printed form gives its first and last day and its precision", arguments: dates)
  func date(text: String, first: String, last: String, precision: Precision) {
    guard case .date(let date) = DateParser.parse(text, line: 53, column: 5) else {
      Issue.record("“\(text)” is no date")
      return
    }
    #expect(date.stated == String(text.trimmed))
    #expect(date.earliest.description == first)
    #expect(date.latest.description == last)
    #expect(date.statedPrecision == precision)
    #expect(date.precision == precision)
    #expect((date.line, date.column) == (53, 5))
  }

  @Test(
    "What has the form of a date, but is none of the calendar, is impossible",
    arguments: [
      "2018.13.40", "2018.02.30", "2018.02.29", "2018.00.10", "2018.10.00", "2018.13", "2018.0",
      "2018.06.27 ~ 31", "2018.06.28 ~ 27", "2018.06.28 ~ 2018.06.27", "2018.06.27 ~ 2018",
      "2018.06.27 ~ 2018.07", "2018 ~ 05", "2018 ~ 2017", "2018.12.30 ~ 01.02",
      "2018.06 ~ 2018.06.03", "2018.06.28-27", "2018-06-28-27", "2018-06.27",
      "2018.06.27 ~ 07.08.09",
    ])
  func impossible(text: String) {
    guard case .impossible = DateParser.parse(text, line: 1, column: 1) else {
      Issue.record("“\(text)” is not impossible")
      return
    }
  }

  @Test(
    "What starts with a year and has only the characters of a date, but no order, is unreadable",
    arguments: [
      "2018.06.27 ~", "2018..06", "2018.06.27 28", "2018 06 27",
      "2018.06.27 ~ 28 ~ 29", "20180627", "2018.06.00027",
    ])
  func unreadable(text: String) {
    guard case .impossible = DateParser.parse(text, line: 1, column: 1) else {
      Issue.record("“\(text)” is not unreadable")
      return
    }
  }

  @Test(
    "Other text is no date",
    arguments: [
      "", "Tokyo, Japan", "12", "1 2", "1.2.3", "999", "30.11.2017", "6th", "2017.11.30 Tokyo",
      "in 2017", "2017a", "~", ".", "-", "12 ~ 2018",
    ])
  func none(text: String) {
    guard case .notADate = DateParser.parse(text, line: 1, column: 1) else {
      Issue.record("“\(text)” passes for a date")
      return
    }
  }

  @Test(
    "The day behind a document's title is a single day",
    arguments: [
      ("2011.11.11", "2011-11-11"), ("2011-11-11", "2011-11-11"), ("2011", nil), ("2011.11", nil),
      ("2011.11.11 ~ 12", nil), ("2011.11.31", nil), ("TCHM", nil), ("", nil),
    ])
  func day(text: String, day: String?) {
    #expect(DateParser.day(text)?.description == day)
  }
}
