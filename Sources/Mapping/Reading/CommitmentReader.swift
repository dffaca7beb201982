internal import Mechanism
internal import Ontology
internal import RDF

/// A plan for a meeting that an item announces.
struct CommitmentReading {
  /// Slug of the item that states it.
  let item: String
  let lines: LineSpan
  let column: Int
  /// Code of the series it is about.
  let series: String
  /// The edition it announces; nil for a rule about the whole series.
  let ordinal: Int?
  let plannedYear: Int?
  /// ISO 3166-1 alpha-3.
  let plannedCountry: String?
  /// The planned edition, when the data has it.
  let meeting: EditionIndex.Edition?

  /// Identifier slug: `tchm-4-from-tchm-3-outcome-2`, `cei-from-tchm-3-outcome-1-3`.
  var slug: String { "\(ordinal.map { "\(series)-\($0)" } ?? series)-from-\(item)" }

  /// Notation in the fulfilment list: how the plan compares with the edition on the page.
  var fulfilment: String {
    guard let meeting else { return "unknown" }
    let year = plannedYear.map { planned in meeting.date.map { $0.covers(planned) } }
    let country = plannedCountry.map { planned in meeting.place?.country.map { $0 == planned } }
    let checks = [year, country].compactMap { $0 }
    if checks.contains(false) { return "not-as-planned" }
    return checks.contains(nil) || checks.isEmpty ? "unknown" : "as-planned"
  }
}

extension MeetingDate {
  /// Whether the date may lie in the year.
  func covers(_ year: Int) -> Bool { (earliest.year...latest.year).contains(year) }
}

/// Finds announcements in items: an edition with a year or a country ("the 4th TCHM will be held in
/// ROK in 2010"), and rules for a series ("to hold the CEI Working Group Meeting annually").
struct CommitmentReader {
  let knowledge: Knowledge
  /// All editions of the data, on whatever page they stand.
  let editions: EditionIndex

  /// The plans of an item of `meeting`.
  func commitments(in reading: ItemReading, of meeting: Meeting) -> [CommitmentReading] {
    let text = Array(reading.text.unicodeScalars)
    var result: [CommitmentReading] = []
    for hit in reading.agents {
      guard let series = knowledge.seriesCode(of: hit.entity) else { continue }
      let sentence = Self.sentence(around: hit.range, in: text)
      let before = Self.string(text[sentence.lowerBound..<hit.range.lowerBound])
      let after = Self.string(text[hit.range.upperBound..<sentence.upperBound])
      let found: CommitmentReading?
      if let ordinal = Self.ordinal(endOf: before) {
        let plan = edition(ordinal, of: series, before: before, after: after, reading)
        found = plan.flatMap { Self.isPast($0, at: meeting) ? nil : $0 }
      } else if Self.isRule(before: before, after: after) {
        found = make(reading, series, nil, year: nil, country: nil)
      } else {
        found = nil
      }
      if let found, !result.contains(where: { $0.slug == found.slug }) { result.append(found) }
    }
    return result
  }

  /// An announced edition: the words behind it, up to the end of the clause, name a year or a
  /// country, and the sentence speaks of the future.
  private func edition(
    _ ordinal: Int, of series: String, before: String, after: String, _ reading: ItemReading
  ) -> CommitmentReading? {
    let clause = String(after.prefix { !",;(".contains($0) })
    let words = clause.split { !$0.isLetter && !$0.isNumber }
    let year = words.lazy.compactMap { Int($0) }.first { (1990...2100).contains($0) }
    let country = knowledge.countries.hits(in: clause).first
      .flatMap { knowledge.graph.notation(of: .iri($0.entity)) }
    guard year != nil || country != nil else { return nil }
    let key = " " + Fold.key(before + " " + after) + " "
    guard Self.future.contains(where: key.contains) else { return nil }
    return make(reading, series, ordinal, year: year, country: country)
  }

  private func make(
    _ reading: ItemReading, _ series: String, _ ordinal: Int?, year: Int?, country: String?
  ) -> CommitmentReading {
    CommitmentReading(
      item: reading.slug, lines: reading.item.lines, column: reading.item.column, series: series,
      ordinal: ordinal, plannedYear: year, plannedCountry: country,
      meeting: ordinal.flatMap { editions.whole("\(series)/\($0)") })
  }

  /// Whether the year was over when the meeting spoke of it: then it looks back, whatever else the
  /// sentence says of the future.
  private static func isPast(_ plan: CommitmentReading, at meeting: Meeting) -> Bool {
    guard let planned = plan.plannedYear, let date = meeting.date else { return false }
    return planned < date.earliest.year
  }

  private static let future = [
    " will ", " would ", " shall ", " to be held ", " to host ", " to hold ", " planned ",
    " scheduled ",
  ]

  /// `X would be held`, `… would be the host of X`, `hold X annually`.
  private static func isRule(before: String, after: String) -> Bool {
    let left = " " + Fold.key(before) + " "
    let right = " " + Fold.key(after) + " "
    for word in ["would", "will", "shall"] {
      if right.hasPrefix(" \(word) be held ") { return true }
      if left.contains(" \(word) "), left.hasSuffix(" host of ") || left.hasSuffix(" host of the ")
      {
        return true
      }
    }
    let soon = right.split(separator: " ").prefix(4)
    let isRegular = ["annually", "regularly", "every", "biennially", "biannually"].contains {
      word in
      soon.contains { $0.hasPrefix(word) }
    }
    return isRegular && (left.hasSuffix(" hold the ") || left.hasSuffix(" hold "))
  }

  /// The ordinal that stands right before a name: `… the 4th `.
  private static func ordinal(endOf text: String) -> Int? {
    guard let word = text.split(separator: " ").last, text.last == " ",
      let digits = Optional(word.prefix(while: \.isNumber)), !digits.isEmpty,
      ["st", "nd", "rd", "th"].contains(word[digits.endIndex...].lowercased())
    else { return nil }
    return Int(digits)
  }

  /// From the end of the sentence before to the end of this one.
  private static func sentence(
    around range: Range<Int>, in text: [Unicode.Scalar]
  ) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !isEnd(text, start - 1) { start -= 1 }
    var end = range.upperBound
    while end < text.count, !isEnd(text, end) { end += 1 }
    return start..<end
  }

  private static func isEnd(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    guard text[index] == "." || text[index] == ";" else { return false }
    return index + 1 == text.count || Fold.isBlank(text[index + 1])
  }

  /// Text with plain blanks, whatever the page has between its words.
  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.lazy.map { Fold.isBlank($0) ? " " : $0 })
    return String(view)
  }
}

extension Knowledge {
  /// The code of a series, or of the series that a body convenes.
  func seriesCode(of entity: IRI) -> String? {
    let subject = Term.iri(entity)
    if graph.contains(Triple(subject, RDFVocabulary.type, .iri(Trico.Class.meetingSeries))) {
      return graph.notation(of: subject)
    }
    return graph.objects(of: subject, Trico.convenes).first.flatMap { graph.notation(of: $0) }
  }
}
