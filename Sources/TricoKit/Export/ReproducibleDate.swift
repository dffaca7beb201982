internal import Mechanism

/// Days for the record that do not come from a clock.
public enum ReproducibleDate {
  /// Whether `text` is a day of the calendar, `YYYY-MM-DD`.
  public static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return CalendarDay(year: year, month: month, day: day)?.description == text
  }

  /// The day of `SOURCE_DATE_EPOCH` (seconds since 1970), when that is set.
  public static func fromEnvironment() throws(TricoError) -> String? {
    guard let text = FileSystem.environment("SOURCE_DATE_EPOCH"), !text.isEmpty else { return nil }
    guard let seconds = Int(text), let day = FileSystem.day(secondsSince1970: seconds), isDay(day)
    else {
      throw .usage("SOURCE_DATE_EPOCH: “\(text)” is no number of seconds since 1970")
    }
    return day
  }
}
