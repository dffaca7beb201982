@testable import Mechanism

/// Makes pages of the forms that real pages have, in any combination; the same for the same seed.
///
/// Every piece of text has a word of its own (`w12`), so that a lost one cannot hide behind another.
struct PageForge {
  private var dice: Dice
  private var words = 0

  init(seed: UInt64) { dice = Dice(seed: seed) }

  /// The next page.
  mutating func page() -> String {
    words = 0
    var lines = head()
    for _ in 0...dice.roll(2) { lines += series() }
    if dice.oneIn(5) { lines.append(text()) }
    let end = dice.pick(["\n", "\n", "\r\n", "\r"])
    return lines.map { finish($0) }.joined(separator: end) + (dice.oneIn(2) ? end : "")
  }

  // MARK: pieces

  private mutating func word() -> String {
    words += 1
    return "w\(words)"
  }

  /// A few words, some of them traps.
  private mutating func text() -> String {
    let trap = dice.pick([
      "on water", "of the 4th country", "(the “plan”, part 2)", "by 2018", "with 1.5 million users",
      "and seas", "in Korea", "of WTO/G20", "~ 2020", "– a review", "at 3:30",
    ])
    let opening = dice.pick([
      "Agreed", "reviewed", "The", "Joint Statement", "12th", "Report", "e.g.",
    ])
    return "\(opening) \(word()) \(dice.oneIn(2) ? trap : "")".trimmed
      + dice.pick(["", "", ".", ";", ","])
  }

  /// Blanks of other kinds, and now and then an empty line.
  private mutating func finish(_ line: String) -> String {
    var line = line
    if dice.oneIn(20) { line = line.replacing(" ", with: "\u{A0}") }
    if dice.oneIn(30) { line = "\u{200B}" + line + " \t" }
    return line
  }

  private mutating func blank() -> [String] { dice.oneIn(3) ? [""] : [] }

  private mutating func head() -> [String] {
    let topic = "Topic \(word())"
    let title = "Mechanism Search"
    switch dice.roll(6) {
    case 0: return []
    case 1: return [title, ""]
    case 2: return ["\u{FEFF}\(topic)", "", title, ""]
    case 3: return ["Home \(word())", topic, title]
    default: return [topic, title, ""]
    }
  }

  // MARK: series and editions

  private mutating func series() -> [String] {
    let acronym = dice.pick(["", "", " (TQX)", " (ZWG)", " (QM+)"])
    let name =
      "\(dice.pick(["Trilateral Meeting on", "Forum of", "Working Group for"])) \(word())\(acronym)"
    var lines = dice.pick([
      [], ["Ministerial Meetings", ""], ["Working-Level Meetings"],
      ["", "Expert \(word()) Dialogues", ""],
      ["Director General-Level Meetings", ""],
    ])
    let latest =
      "Latest Event\(dice.pick([" : ", ": ", ":", " ： "]))\(dice.pick(["2018.06.27 ~ 28", "2016", "2019-12-22", ""]))"
    switch dice.roll(8) {
    case 0: break
    case 1: lines += [name, latest]
    default: lines.append("\(name)\(dice.pick([" ", "  ", "\u{A0}"]))\(latest)")
    }
    let count = 1 + dice.roll(4)
    for index in 0..<count { lines += edition(count - index, of: name) }
    if dice.oneIn(4) { lines.append(dice.pick(["1 2", "« 1 2 3 »", "1"])) }
    return lines + blank()
  }

  private mutating func edition(_ number: Int, of name: String) -> [String] {
    var lines = title(number, of: name)
    if dice.oneIn(3) {
      lines +=
        blank() + [
          dice.pick(["Download. EN", "Download. EN CN JP KR", "Download EN / CN", "Download."])
        ]
      lines += blank()
    }
    let mark = dice.pick(["  • ", "- ", "-", "•", "• ", ""])
    if !dice.oneIn(6) { lines.append(mark + date()) }
    if !dice.oneIn(5) { lines.append(mark + place()) }
    let sections: [(inout PageForge) -> [String]] = [
      { $0.participants() }, { $0.section("Agenda") }, { $0.section("Outcome") },
      { $0.documents() },
    ]
    for section in sections where !dice.oneIn(3) { lines += section(&self) + blank() }
    return lines
  }

  private mutating func title(_ number: Int, of name: String) -> [String] {
    let suffix = ["th", "st", "nd", "rd"][number % 4]
    switch dice.roll(10) {
    case 0: return []
    case 1: return ["\(["Zeroth", "First", "Second", "Third", "Fourth"][number]) \(name)"]
    case 2: return ["The \(number)th \(name)"]
    case 3: return ["\(number)th \(dice.pick(["Fair", "Special Meeting"])) on \(word())"]
    case 4: return [name]
    case 5:
      let halves = name.split(separator: " ", maxSplits: 2).map(String.init)
      return [
        "\(number)th \(halves.prefix(2).joined(separator: " "))", halves.dropFirst(2).joined(),
      ]
    default: return ["\(number)\(suffix) \(name)"]
    }
  }

  private mutating func date() -> String {
    dice.pick([
      "2017.11.30", "2017.11.30.", "2018.06.27 ~ 28", "2018.06.27 ~ 07.02", "2019-12-22", "2016",
      "2014.09", "2018.13.40", "2018.02.30", "2015.01.01", "November 30, 2017", "2018. 6. 7",
      "2018/06/27",
    ])
  }

  private mutating func place() -> String {
    dice.pick([
      "Seoul, Korea", "Brasilia , Brazil", "Korea", "Online", "Online, Japan", "\(word())",
      "Nara (Japan)",
      "\(word()), China", "Seoul, Korea (Online)", "The Hague, the Netherlands",
    ])
  }

  // MARK: sections

  private mutating func heading(_ name: String) -> [String] {
    if dice.oneIn(6) { return [] }
    return [
      dice.pick(["■\(name)", "■ \(name) :", "□ \(name)", "\(name)s", "■ \(name)s:", "■ \(name)"])
    ]
  }

  private mutating func participants() -> [String] {
    var lines = heading("Participant")
    let mark = dice.pick(["", "•", "• ", "- "])
    for index in 0..<dice.roll(5) {
      let country = ["China", "Japan", "ROK", "Korea", "Norway"][index]
      let organization = "Ministry of \(word())"
      lines.append(
        mark
          + dice.pick([
            "\(country): \(organization)",
            "\(country) : LI \(word().capitalized), Minister, \(organization) (MQ)",
            "\(country): Mr. Jun \(word().capitalized), Director-General and Chief Negotiator, \(organization)",
            "Ms. Jane DOE, Minister of \(word()) of \(country)",
            "\(country) \(word()) Office (QO) - Host",
            "TCS: Secretary-General \(word())", "WHO: \(word())", "\(organization)",
            "※ \(word()) attended",
            "\(country): Minister of \(word()), Sports and Tourism", "\(country) – \(organization)",
            "\(country): \(organization); Mr. KIM \(word().capitalized), Director, \(organization)",
            "China: \(organization), Japan: Office of \(word())",
            "\(country) (Host): \(organization),",
            "Observer: \(organization)", "Mr. XU \(word().capitalized) and Ms. LI Na, Directors",
          ]))
    }
    return lines
  }

  private mutating func section(_ name: String) -> [String] {
    var lines = heading(name)
    if dice.oneIn(6) { lines.append("\(word()) as follows:") }
    let style = dice.roll(10)
    for index in 1...(1 + dice.roll(6)) {
      let letter = ["", "a", "b", "c", "d", "e", "f", "g", "h"][index]
      let roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii"][index]
      let mark = [
        "\(index). ", "\(index)) ", "(\(index)) ", "- ", "• ", "", "\(letter). ", "(\(roman)) ",
        "\(letter.uppercased()). ", "①②③④⑤⑥⑦⑧".map(String.init)[index - 1] + " ",
      ][style]
      lines.append(mark + text())
      switch dice.roll(9) {
      case 0: lines += ["1) \(text())", "2) \(text())"]
      case 1: lines += ["\(index).1 \(text())", "\(index).2 \(text())"]
      case 2: lines.append("1) \(word()); 2) \(word()), and 3) \(word())")
      case 3: lines.append("※ \(text())")
      case 4: lines += ["- \(text())", "  - \(text())"]
      case 5: lines.append(text())
      case 6: lines += [dice.pick(["1.", "-", "(a)", "■ \(word()) Events"]), ""]
      default: break
      }
      lines += blank()
    }
    return lines
  }

  private mutating func documents() -> [String] {
    var lines = heading(dice.pick(["Document", "Outcome Document", "Outcomes Document"]))
    for index in 1...(1 + dice.roll(3)) {
      lines.append(
        dice.pick([
          "Joint Statement on \(word()) (2017.11.30)", "\(index). Record of \(word()) (ROD)",
          "- “Plan” of the 4th \(word())", "• \(word()), part 2",
          "\(index)) \(word()); 2) \(word())",
          "3rd \(word()) Joint Statement", "※ \(word()) only", "\(word()) and",
          "“\(word())” (2018.13.01)",
        ]))
    }
    return lines
  }
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
