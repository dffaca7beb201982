/// Reads the dates that pages print: `2017.11.30`, `2019-12-22`, `2016`, `2016.05`, `2019年12月22日`,
/// `22 December 2019`, `22/12/2019`, ranges with `~` whose second half may be short
/// (`2018.06.27 ~ 28`, `2018.06.27-28`), a trailing dot.
enum DateParser {
  /// What a piece of text turned out to be.
  enum Outcome {
    case date(MeetingDate)
    /// It has the form of a date, but cannot be read as one, or no calendar has it.
    case impossible
    /// It is the one day or the other, as `03/04/2019`.
    case ambiguous(CalendarDay, CalendarDay)
    case notADate
  }

  static func parse(_ text: some StringProtocol, line: Int, column: Int) -> Outcome {
    let trimmed = text.trimmed
    // No date is that long.
    guard trimmed.utf8.count <= 80, trimmed.utf8.contains(where: ASCII.isDigit),
      trimmed.withPlainASCII(mayBeDate) != false
    else {
      return .notADate
    }
    let stated = String(trimmed)
    func date(_ bounds: DateBounds?) -> Outcome {
      guard let bounds else { return .impossible }
      return .date(
        MeetingDate(
          stated: stated, earliest: bounds.first, latest: bounds.last,
          statedPrecision: bounds.precision, precision: bounds.precision, line: line,
          column: column))
    }
    let plain = plainForm(withoutWeekdays(stated))
    if startsWithYear(plain), let halves = halves(of: plain) {
      return date(yearFirst(halves))
    }
    if let words = DateWords(plain) { return date(words.bounds) }
    guard plain.utf8.first.map(ASCII.isDigit) == true else { return .notADate }
    if let days = daysAndMonth(plain) { return date(days) }
    switch yearLast(plain) {
    case nil: return .notADate
    case .some(let days) where days.count == 1: return date(DateBounds(days[0], days[0], .day))
    case .some(let days) where days.count == 2: return .ambiguous(days[0], days[1])
    case .some: return .impossible
    }
  }

  /// Whether the text is a date with a word that is vague: `Spring 2019`, `early March 2019`.
  static func isVague(_ text: some StringProtocol) -> Bool {
    DateWords(plainForm(withoutWeekdays(String(text.trimmed))))?.isVague == true
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
    if case .notADate = parse(text, line: 0, column: 0) { return false }
    return true
  }

  /// Whether plain ASCII text holds nothing but digits, signs of dates, and words that begin as those
  /// of dates do. Nearly all that is asked for a date is told by this look that it is none, for a tenth
  /// of what a reading takes.
  private static func mayBeDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isInWord = false
    // What stands in brackets is left out where a date is read.
    var isInBrackets = false
    for byte in text {
      if ASCII.isLetter(byte) {
        if !isInWord, !isInBrackets, !DateWords.mayBegin(byte) { return false }
        isInWord = true
        continue
      }
      isInWord = false
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "\t"),
        UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: "~"), UInt8(ascii: "&"):
        break
      case UInt8(ascii: "("): isInBrackets = true
      case UInt8(ascii: ")"): isInBrackets = false
      default: return false
      }
    }
    return true
  }

  // MARK: writing

  /// The text without words in brackets: `2019.11.25 (Mon)`, `2019年11月25日（月）`.
  private static func withoutWeekdays(_ text: String) -> String {
    guard text.contains(.openingBrackets) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: .openingBrackets),
      let close = rest[open...].firstIndex(of: .closingBrackets)
    {
      let inside = rest[rest.index(after: open)..<close]
      guard inside.allSatisfy({ $0.isLetter || $0 == "." }), inside.contains(where: \.isLetter)
      else { return text }
      result += rest[..<open]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// `2019年12月22日` and `2019년 12월 22일` with dots.
  private static func plainForm(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "年", "月", "년", "월": result.append(".")
      case "日", "號", "号", "일": break
      case "至": result.append("~")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  // MARK: the year first

  private static func startsWithYear(_ text: String) -> Bool {
    let start = text.utf8.prefix(4)
    return start.count == 4 && start.first != 0x30 && start.allSatisfy(ASCII.isDigit)
  }

  private static func yearFirst(_ halves: [String]) -> DateBounds? {
    guard halves.count <= 2, let first = numbers(in: halves[0]) else { return nil }
    var second = first
    if halves.count == 2 {
      guard let short = numbers(in: halves[1]), let full = complete(short, after: first) else {
        return nil
      }
      second = full
    }
    guard let start = DateBounds(first), let end = DateBounds(second) else { return nil }
    return start.through(end)
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
    let others = text.trimmed.dropLast().count { $0 == "." || $0 == "/" }
    if hyphens.count == 1, others > 0 { return hyphens[0] }
    return hyphens.count == 3 && others == 0 ? hyphens[2] : nil
  }

  private static let separators = Signs(".-/")
  private static let dotAndSlash = Signs("./")
  private static let rangeSigns = Signs("-–~")

  /// The numbers of one half, separated by `.`, `-` or `/`, blanks allowed around the separator.
  private static func numbers(in half: String) -> [Int]? {
    var text = half.trimmed
    if text.last == "." { text = text.dropLast().trimmed }
    guard !text.isEmpty else { return nil }
    var result: [Int] = []
    for part in text.parts(between: separators) {
      let digits = part.trimmed
      guard (1...4).contains(digits.utf8.count), let number = Int(digits) else { return nil }
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

  // MARK: the year last

  /// `5-6/7/2010`: days in a row stand before their month, so nothing is left to choose.
  private static func daysAndMonth(_ text: String) -> DateBounds?? {
    let parts = text.parts(between: dotAndSlash).map(\.trimmed)
    guard parts.count == 3 else { return nil }
    let days = parts[0].parts(between: rangeSigns).map(\.trimmed)
    let written = days + parts[1...]
    let numbers = written.compactMap { $0.utf8.allSatisfy(ASCII.isDigit) ? Int($0) : nil }
    guard days.count == 2, numbers.count == 4, numbers[3] >= 1000, written[3].count == 4,
      written.dropLast().allSatisfy({ $0.count <= 2 })
    else { return nil }
    guard let first = DateBounds([numbers[3], numbers[2], numbers[0]]),
      let last = DateBounds([numbers[3], numbers[2], numbers[1]])
    else { return .some(nil) }
    return first.through(last)
  }

  /// The days that `22/12/2019` may be, day or month first: none when no calendar has either; nil
  /// when the text has another form.
  private static func yearLast(_ text: String) -> [CalendarDay]? {
    let parts = text.parts(between: separators).map(\.trimmed)
    guard parts.count == 3, parts[2].count == 4, parts.dropLast().allSatisfy({ $0.count <= 2 })
    else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy(ASCII.isDigit) ? Int(part) : nil
    }
    guard numbers.count == 3, numbers[2] >= 1000 else { return nil }
    let readings = [(numbers[1], numbers[0]), (numbers[0], numbers[1])].compactMap {
      CalendarDay(year: numbers[2], month: $0, day: $1)
    }
    return readings.count == 2 && readings[0] == readings[1] ? [readings[0]] : readings
  }
}

/// The days that a date may mean.
struct DateBounds {
  let first: CalendarDay
  let last: CalendarDay
  let precision: Precision

  init(_ first: CalendarDay, _ last: CalendarDay, _ precision: Precision) {
    self.first = first
    self.last = last
    self.precision = precision
  }

  /// A year, a month or a day; nil when no calendar has it.
  init?(_ numbers: [Int]) {
    let year = numbers[0]
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    let lastMonth = month ?? 12
    guard (1...12).contains(lastMonth),
      let first = CalendarDay(year: year, month: month ?? 1, day: day ?? 1),
      let last = CalendarDay(
        year: year, month: lastMonth, day: day ?? CalendarDay.days(in: lastMonth, of: year))
    else { return nil }
    self.init(first, last, day != nil ? .day : month != nil ? .month : .year)
  }

  /// From these days to others of the same precision; nil when those are earlier.
  func through(_ end: DateBounds) -> DateBounds? {
    guard precision == end.precision, first <= end.last else { return nil }
    let isRange = precision == .day && first != end.last
    return DateBounds(first, end.last, isRange ? .dayRange : precision)
  }
}
