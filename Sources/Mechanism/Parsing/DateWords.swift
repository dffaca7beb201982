/// A date with the name of its month, in the orders that English has: `22 December 2019`,
/// `Dec. 22-23, 2019`, `30 Nov – 1 Dec 2019`, `December 2019`; or with no more than a part of the
/// year, as in `Spring 2019`, which is not taken for any month.
struct DateWords {
  /// What is printed between two range signs.
  private struct Part {
    var day: Int?
    var month: Int?
    var year: Int?
    var isEmpty: Bool { day == nil && month == nil && year == nil }
  }

  private enum Token: Equatable {
    case number(Int, digits: Int)
    case month(Int)
    /// A sign or word between two dates, or between two days of one month.
    case through
    case comma
  }

  private let parts: [Part]
  let isVague: Bool

  /// Nil when a word of the text belongs to no date, or there is neither a month nor a season.
  init?(_ text: String) {
    guard let (tokens, isVague) = Self.tokens(text),
      isVague || tokens.contains(where: { if case .month = $0 { true } else { false } })
    else { return nil }
    var parts = [Part()]
    for (index, token) in tokens.enumerated() {
      switch token {
      case .through: if !parts[parts.count - 1].isEmpty { parts.append(Part()) }
      case .comma:
        // `22, 23 December`: days in a row.
        if index > 0, index + 1 < tokens.count, case .number(_, ...2) = tokens[index - 1],
          case .number(_, ...2) = tokens[index + 1]
        {
          parts.append(Part())
        }
      case .month(let month):
        guard parts[parts.count - 1].month == nil else { return nil }
        parts[parts.count - 1].month = month
      case .number(let year, 4):
        guard parts[parts.count - 1].year == nil, year >= 1000 else { return nil }
        parts[parts.count - 1].year = year
      case .number(let day, ...2):
        guard parts[parts.count - 1].day == nil else { return nil }
        parts[parts.count - 1].day = day
      case .number: return nil
      }
    }
    guard parts.contains(where: { $0.year != nil }) else { return nil }
    self.parts = parts.filter { !$0.isEmpty }
    self.isVague = isVague
  }

  /// The days; nil when no calendar has them, or the parts make no range.
  var bounds: DateBounds? {
    guard var first = parts.first, var last = parts.last else { return nil }
    // Between the first and the last day may stand others of the same month.
    let middle = parts.dropFirst().dropLast()
    guard middle.allSatisfy({ $0.day != nil && $0.month == nil && $0.year == nil }) else {
      return nil
    }
    // What one half leaves out stands in the other.
    first.year = first.year ?? last.year
    last.year = last.year ?? first.year
    first.month = first.month ?? last.month
    last.month = last.month ?? first.month
    if isVague, first.day != nil || last.day != nil { return nil }
    guard let start = Self.bounds(first), let end = Self.bounds(last) else { return nil }
    return start.through(end)
  }

  private static func bounds(_ part: Part) -> DateBounds? {
    guard let year = part.year else { return nil }
    guard let month = part.month else { return part.day == nil ? DateBounds([year]) : nil }
    return DateBounds([year, month] + (part.day.map { [$0] } ?? []))
  }

  // MARK: words

  /// The numbers, months and signs of a text, and whether a word makes it vague; nil when something
  /// belongs to no date.
  private static func tokens(_ text: String) -> (tokens: [Token], isVague: Bool)? {
    var tokens: [Token] = []
    var isVague = false
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let start = index
      index = scalars.index(after: index)
      switch scalar {
      case "0"..."9":
        while index < scalars.endIndex, "0"..."9" ~= scalars[index] {
          index = scalars.index(after: index)
        }
        let digits = scalars[start..<index].count
        guard digits <= 4, let number = Int(String(scalars[start..<index])) else { return nil }
        tokens.append(.number(number, digits: digits))
      // `16/17 July`: days in a row.
      case ",", "，", "、", "/": tokens.append(.comma)
      case ".": break
      case "~", "〜", "～", "–", "—", "&": tokens.append(.through)
      case "-":
        // `22-Dec-2019`, `mid-2019`: no range sign, but a joint.
        if !isJoint(text, at: start) { tokens.append(.through) }
      default:
        if Fold.isBlank(scalar) { continue }
        guard scalar.properties.isAlphabetic else { return nil }
        while index < scalars.endIndex, scalars[index].properties.isAlphabetic {
          index = scalars.index(after: index)
        }
        let word = Fold.key(text[start..<index])
        if let month = month(word) {
          tokens.append(.month(month))
        } else if ranges.contains(word) {
          tokens.append(.through)
        } else if seasons.contains(word) {
          isVague = true
        } else if suffixes.contains(word) {
          // The suffix of a day touches its number.
          guard start > scalars.startIndex, case .number(_, ...2) = tokens.last,
            "0"..."9" ~= scalars[scalars.index(before: start)]
          else { return nil }
        } else if !fillers.contains(word), !isWeekday(word) {
          return nil
        }
      }
    }
    return (tokens, isVague)
  }

  /// Whether a hyphen joins a month to its day and year on either side, or a word to a year.
  private static func isJoint(_ text: String, at hyphen: String.Index) -> Bool {
    let runs = text.split(separator: "-", omittingEmptySubsequences: false)
    if runs.count == 3, month(Fold.key(runs[1].prefix { $0 != "." })) != nil {
      return [runs[0], runs[2]].allSatisfy { $0.utf8.allSatisfy(ASCII.isDigit) }
    }
    let before = text[..<hyphen].split(whereSeparator: { !$0.isLetter }).last
    return before?.endIndex == hyphen && before.map { seasons.contains(Fold.key($0)) } == true
  }

  /// The number of a month's name, or of its first three or four letters.
  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { name in
      word == name || word == name.prefix(3) || (word == "sept" && name == "september")
    }.map { $0 + 1 }
  }

  /// Whether a word that dates may hold begins with this letter of ASCII.
  static func mayBegin(_ letter: UInt8) -> Bool {
    initials >> UInt32(letter & 0x1F) & 1 == 1
  }

  /// The initials of all of the words, a bit for each letter.
  private static let initials: UInt32 = {
    let words = [months, weekdays, Array(suffixes), Array(ranges), Array(fillers), Array(seasons)]
    return words.joined().compactMap(\.utf8.first).filter(ASCII.isLetter)
      .reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
  }()

  private static func isWeekday(_ word: String) -> Bool {
    word.utf8.count >= 3 && weekdays.contains { $0.hasPrefix(word) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let suffixes: Set<String> = ["st", "nd", "rd", "th"]
  private static let ranges: Set<String> = ["to", "and", "until", "till", "through"]
  private static let fillers: Set<String> = ["of", "the", "from"]
  private static let seasons: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "early", "mid", "late", "春", "夏", "秋", "冬",
    "봄", "여름", "가을", "겨울",
  ]
}
