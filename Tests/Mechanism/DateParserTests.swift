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
    ("2019年12月22日", "2019-12-22", "2019-12-22", .day),
    ("2019年12月22日（日）", "2019-12-22", "2019-12-22", .day),
    ("2019年12月22日～23日", "2019-12-22", "2019-12-23", .dayRange),
    ("2019年12月30日至2020年1月2日", "2019-12-30", "2020-01-02", .dayRange),
    ("2019年12月", "2019-12-01", "2019-12-31", .month),
    ("2019년 12월 22일", "2019-12-22", "2019-12-22", .day),
    ("2019년", "2019-01-01", "2019-12-31", .year),
    ("22 December 2019", "2019-12-22", "2019-12-22", .day),
    ("22nd December, 2019", "2019-12-22", "2019-12-22", .day),
    ("22nd of December 2019", "2019-12-22", "2019-12-22", .day),
    ("December 22, 2019", "2019-12-22", "2019-12-22", .day),
    ("December 22nd, 2019.", "2019-12-22", "2019-12-22", .day),
    ("DEC. 22, 2019", "2019-12-22", "2019-12-22", .day),
    ("Sunday, 22 December 2019", "2019-12-22", "2019-12-22", .day),
    ("22 Dec 2019 (Sun)", "2019-12-22", "2019-12-22", .day),
    ("22-Dec-2019", "2019-12-22", "2019-12-22", .day),
    ("2019-Dec-22", "2019-12-22", "2019-12-22", .day),
    ("2019 December 22", "2019-12-22", "2019-12-22", .day),
    ("Sept. 3, 2019", "2019-09-03", "2019-09-03", .day),
    ("Dec. 22-23, 2019", "2019-12-22", "2019-12-23", .dayRange),
    ("22-23 December 2019", "2019-12-22", "2019-12-23", .dayRange),
    ("22 and 23 December 2019", "2019-12-22", "2019-12-23", .dayRange),
    ("22, 23 and 24 December 2019", "2019-12-22", "2019-12-24", .dayRange),
    ("from 22 to 23 December 2019", "2019-12-22", "2019-12-23", .dayRange),
    ("December 22nd – 23rd, 2019", "2019-12-22", "2019-12-23", .dayRange),
    ("30 Nov – 1 Dec 2019", "2019-11-30", "2019-12-01", .dayRange),
    ("Nov. 30-Dec. 1, 2019", "2019-11-30", "2019-12-01", .dayRange),
    ("30 December 2019 ~ 2 January 2020", "2019-12-30", "2020-01-02", .dayRange),
    ("December 2019", "2019-12-01", "2019-12-31", .month),
    ("May 2019", "2019-05-01", "2019-05-31", .month),
    ("November–December 2019", "2019-11-01", "2019-12-31", .month),
    ("late December 2019", "2019-12-01", "2019-12-31", .month),
    ("Spring 2019", "2019-01-01", "2019-12-31", .year),
    ("2019 Autumn", "2019-01-01", "2019-12-31", .year),
    ("mid-2019", "2019-01-01", "2019-12-31", .year),
    ("2019年春", "2019-01-01", "2019-12-31", .year),
    ("22/12/2019", "2019-12-22", "2019-12-22", .day),
    ("12/22/2019", "2019-12-22", "2019-12-22", .day),
    ("22.12.2019", "2019-12-22", "2019-12-22", .day),
    ("16/17 July 2018", "2018-07-16", "2018-07-17", .dayRange),
    ("5-6/7/2010", "2010-07-05", "2010-07-06", .dayRange),
    ("05-06.07.2010", "2010-07-05", "2010-07-06", .dayRange),
    ("Summer 2016 ~ Spring 2017", "2016-01-01", "2017-12-31", .year),
    ("04/04/2019", "2019-04-04", "2019-04-04", .day),
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
      "2018.06.27 ~ 07.08.09", "31 June 2018", "December 32, 2019", "23-22 December 2019",
      "1 Dec – 30 Nov 2019", "30 Dec – 2 Jan 2020", "22 December 2019 – January 2020",
      "22 Spring 2019", "6-5/7/2010", "5-6/13/2010", "17/16 July 2018", "2019年13月1日", "32/12/2019",
      "13/13/2019",
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
    "A day and a month in figures that may change places are told of, and not guessed",
    arguments: [
      ("03/04/2019", "2019-04-03", "2019-03-04"), ("3.4.2019", "2019-04-03", "2019-03-04"),
      ("12-1-2019", "2019-01-12", "2019-12-01"),
    ])
  func ambiguous(text: String, first: String, second: String) {
    guard case .ambiguous(let one, let other) = DateParser.parse(text, line: 1, column: 1) else {
      Issue.record("“\(text)” is not ambiguous")
      return
    }
    #expect((one.description, other.description) == (first, second))
  }

  @Test(
    "Other text is no date",
    arguments: [
      "", "Tokyo, Japan", "12", "1 2", "1.2.3", "999", "6th", "2017.11.30 Tokyo",
      "in 2017", "22 December", "Mayor 2019", "December", "Spring",
      "22 th December 2019", "March on 2019",
      "12.1.3", "Decembre 2019", "May 2019 Meeting", "2017a", "~", ".", "-", "12 ~ 2018",
    ])
  func none(text: String) {
    guard case .notADate = DateParser.parse(text, line: 1, column: 1) else {
      Issue.record("“\(text)” passes for a date")
      return
    }
  }

  @Test("Words that name no day make a date vague")
  func vague() {
    for text in ["Spring 2013", "early March 2019", "Summer 2016 ~ Spring 2017"] {
      #expect(DateParser.isVague(text))
    }
    for text in ["March 2019", "2019", "2019.03.02", "Nara"] {
      #expect(!DateParser.isVague(text))
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
