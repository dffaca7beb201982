/// Reads the dates that pages print: `2017.11.30`, `2019-12-22`, `2016`, `2016.05`, ranges with `~`
/// whose second half may be short (`2018.06.27 ~ 28`, `2018.06.27-28`), a trailing dot.
enum DateParser {
  /// What a piece of text turned out to be.
  enum Outcome {
    case date(MeetingDate)
    /// It has the form of a date, but cannot be read as one, or no calendar has it.
    case impossible
    case notADate
  }

  static func parse(_ text: some StringProtocol, line: Int, column: Int) -> Outcome {
    let stated = String(text.trimmed)
    // No date is that long.
    guard stated.utf8.count <= 80, startsWithYear(stated),
      let halves = halves(of: withoutWeekdays(stated))
    else { return .notADate }
    guard halves.count <= 2, let first = numbers(in: halves[0]) else { return .impossible }
    var second: [Int]?
    if halves.count == 2 {
      guard let short = numbers(in: halves[1]), let full = complete(short, after: first) else {
        return .impossible
      }
      second = full
    }
    guard let start = bounds(of: first), let end = bounds(of: second ?? first) else {
      return .impossible
    }
    guard start.first <= end.last else { return .impossible }
    let precision: Precision =
      switch first.count {
      case 1: .year
      case 2: .month
      default: start.first == end.last ? .day : .dayRange
      }
    return .date(
      MeetingDate(
        stated: stated, earliest: start.first, latest: end.last, statedPrecision: precision,
        precision: precision, line: line, column: column))
  }

  /// A single day such as `2011.11.11`, as it stands in brackets behind a document's title.
  static func day(_ text: some StringProtocol) -> CalendarDay? {
    guard case .date(let date) = parse(text, line: 0, column: 0), date.precision == .day else {
      return nil
    }
    return date.earliest
  }

  /// Whether the text has the form of a date, even of one that no calendar has.
  static func isDate(_ text: some StringProtocol) -> Bool {
    guard text.unicodeScalars.first.map({ ("1"..."9") ~= $0 }) == true else { return false }
    if case .notADate = parse(text, line: 0, column: 0) { return false }
    return true
  }

  /// The text without words in brackets: `2019.11.25 (Mon)`.
  private static func withoutWeekdays(_ text: String) -> String {
    guard text.contains("(") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inside = rest[rest.index(after: open)..<close]
      guard inside.allSatisfy({ $0.isLetter || $0 == "." }), inside.contains(where: \.isLetter)
      else { return text }
      result += rest[..<open]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func startsWithYear(_ text: String) -> Bool {
    let start = text.unicodeScalars.prefix(4)
    return start.count == 4 && start.first != "0" && start.allSatisfy { ("0"..."9") ~= $0 }
  }

  /// The text before and after the range sign; nil when a character cannot be part of a date.
  private static func halves(of text: String) -> [String]? {
    var halves: [String] = [""]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", ".", "-", "/": halves[halves.count - 1].unicodeScalars.append(scalar)
      case "~", "〜", "～", "–", "—": halves.append("")
      default:
        guard Fold.isBlank(scalar) else { return nil }
        halves[halves.count - 1].append(" ")
      }
    }
    // A hyphen between blanks is a range sign, one between digits a separator.
    if halves.count == 1, let dash = text.firstRange(of: " - ") {
      halves = [String(text[..<dash.lowerBound]), String(text[dash.upperBound...])]
    }
    if halves.count == 1, let dash = rangeHyphen(in: halves[0]) {
      halves = [String(halves[0][..<dash]), String(halves[0][dash...].dropFirst())]
    }
    return halves
  }

  /// A hyphen that stands among other separators (`2018.06.27-28`), or behind a whole day
  /// (`2018-06-27-28`): it is no separator, but a range sign.
  private static func rangeHyphen(in text: String) -> String.Index? {
    let hyphens = text.indices.filter { text[$0] == "-" }
    let others = text.trimmed.dropLast().count { "./".contains($0) }
    if hyphens.count == 1, others > 0 { return hyphens[0] }
    return hyphens.count == 3 && others == 0 ? hyphens[2] : nil
  }

  /// The numbers of one half, separated by `.`, `-` or `/`, blanks allowed around the separator.
  private static func numbers(in half: String) -> [Int]? {
    var text = half.trimmed
    if text.last == "." { text = text.dropLast().trimmed }
    guard !text.isEmpty else { return nil }
    var result: [Int] = []
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: { ".-/".contains($0) })
    {
      let digits = part.trimmed
      guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
      result.append(number)
    }
    return result.count <= 3 ? result : nil
  }

  /// The second half of a range in full: what it leaves out is that of the first half.
  private static func complete(_ short: [Int], after first: [Int]) -> [Int]? {
    if short[0] >= 1000 { return short.count == first.count ? short : nil }
    guard short.count < first.count else { return nil }
    return Array(first.prefix(first.count - short.count)) + short
  }

  /// First and last day of a year, a month or a day.
  private static func bounds(of numbers: [Int]) -> (first: CalendarDay, last: CalendarDay)? {
    let year = numbers[0]
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    let lastMonth = month ?? 12
    guard (1...12).contains(lastMonth),
      let first = CalendarDay(year: year, month: month ?? 1, day: day ?? 1),
      let last = CalendarDay(
        year: year, month: lastMonth, day: day ?? CalendarDay.days(in: lastMonth, of: year))
    else { return nil }
    return (first, last)
  }
}
