/// How much a printed date says.
public enum Precision: String, Sendable {
  case day
  case dayRange = "day-range"
  case month
  case year
}

/// A day of the Gregorian calendar.
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil for a day that no calendar has, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days the month has.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (lhs: CalendarDay, rhs: CalendarDay) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }

  /// ISO 8601: `2017-11-30`.
  public var description: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A printed date: what it says, and the days it may mean. No day is ever guessed.
public struct MeetingDate: Sendable {
  /// As printed.
  public let stated: String
  /// First day that the date allows.
  public let earliest: CalendarDay
  /// Last day that the date allows.
  public let latest: CalendarDay
  /// What the page's writing looks like.
  public let statedPrecision: Precision
  /// What is taken from it; coarser than stated for a placeholder.
  public let precision: Precision
  public let line: Int
  public let column: Int

  /// Extended Date/Time Format (ISO 8601-2): `2018-06-27/2018-06-28`, `2016`, `2016-05`.
  public var edtf: String {
    switch precision {
    case .day: return "\(earliest)"
    case .dayRange: return "\(earliest)/\(latest)"
    case .month:
      let first = "\(earliest.year)-\(CalendarDay.two(earliest.month))"
      let last = "\(latest.year)-\(CalendarDay.two(latest.month))"
      return first == last ? first : "\(first)/\(last)"
    case .year:
      return earliest.year == latest.year
        ? "\(earliest.year)" : "\(earliest.year)/\(latest.year)"
    }
  }

  /// Whether the date is printed as the first of January.
  var isNewYear: Bool { statedPrecision == .day && earliest.month == 1 && earliest.day == 1 }

  /// The same date taken as no more than its year.
  func asYear() -> MeetingDate {
    guard let first = CalendarDay(year: earliest.year, month: 1, day: 1),
      let last = CalendarDay(year: earliest.year, month: 12, day: 31)
    else { return self }
    return MeetingDate(
      stated: stated, earliest: first, latest: last, statedPrecision: statedPrecision,
      precision: .year, line: line, column: column)
  }
}
