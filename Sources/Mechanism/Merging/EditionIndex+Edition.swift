internal import Records

extension EditionIndex {
  /// An edition as far as other pages have to know it.
  public struct Edition: Sendable {
    public let slug: String
    /// The page that has the edition first; it describes it.
    public let page: String
    public let date: MeetingDate?
    public let place: Place?
    /// How messages on other pages call the page.
    public let file: String
    /// First line of the edition on its page.
    public let line: Int
    private let facts: [Fact]

    /// An edition as a page has it.
    init(_ meeting: Meeting, page: String, file: String) {
      slug = meeting.slug
      self.page = page
      date = meeting.date
      place = meeting.place
      self.file = file
      line = meeting.lines.first
      facts = Self.facts(meeting)
    }

    /// A remark on what this edition, on a later page, says otherwise than the first one.
    func compared(with first: Edition, lines: LineSpan) -> Diagnostic {
      var differences: [String] = []
      var line = lines.first
      for (here, there) in zip(facts, first.facts) where here.digest != there.digest {
        if here.isOptional, here.digest == nil || there.digest == nil { continue }
        if differences.isEmpty { line = here.line }
        let other = "\(first.file):\(there.line)"
        switch (here.digest, there.digest) {
        case (nil, _): differences.append("no \(here.name) here, \(there.shown) in \(other)")
        case (_, nil): differences.append("\(here.name) \(here.shown) here, none in \(other)")
        default: differences.append("\(here.name) \(here.shown) here, \(there.shown) in \(other)")
        }
      }
      let subject = "meeting/\(first.slug)"
      if differences.isEmpty {
        return Diagnostic(
          "merged-meeting", .info, file: file, lines: lines, subject: subject,
          "the same edition stands in \(first.file):\(first.line), and both agree")
      }
      return Diagnostic(
        "merged-meeting", .warning, file: file, lines: LineSpan(line), subject: subject,
        "the same edition stands in \(first.file):\(first.line) and stays as it is there: "
          + differences.joined(separator: "; "))
    }
  }
}

extension EditionIndex.Edition {
  /// One field of an edition: a digest that tells whether two pages agree, and its line.
  fileprivate struct Fact: Sendable {
    let name: String
    /// Whether a page may do without it, as a text does without links.
    let isOptional: Bool
    let digest: UInt64?
    let shown: String
    let line: Int
  }

  fileprivate static func facts(_ meeting: Meeting) -> [Fact] {
    let line = meeting.lines.first
    func fact(
      _ name: String, _ values: [String], _ at: Int? = nil, isOptional: Bool = false
    ) -> Fact {
      // Addresses differ by their capitals, words do not.
      let keys = isOptional ? values : values.map { Fold.key($0) }
      return Fact(
        name: name, isOptional: isOptional, digest: keys.isEmpty ? nil : digest(keys),
        shown: values.count == 1 ? "“\(values[0])”" : "\(values.count)", line: at ?? line)
    }
    let links = meeting.documents.map(\.url) + meeting.downloads.map(\.url)
    let items = { (list: [Item]) in list.flatMap(\.withDescendants).map(\.text) }
    return [
      fact("title", [meeting.title].compactMap { $0 }),
      fact("date", [meeting.date?.stated].compactMap { $0 }, meeting.date?.line),
      fact("place", [meeting.place?.stated].compactMap { $0 }, meeting.place?.line),
      fact("participants", meeting.participants.map(\.stated), meeting.participants.first?.line),
      fact("agenda items", items(meeting.agenda), meeting.agenda.first?.lines.first),
      fact("outcomes", items(meeting.outcomes), meeting.outcomes.first?.lines.first),
      fact("unassigned items", items(meeting.unspecified), meeting.unspecified.first?.lines.first),
      fact("documents", meeting.documents.map(\.stated), meeting.documents.first?.line),
      fact("languages", meeting.downloads.map(\.language), meeting.downloads.first?.line),
      fact(
        "links", links.compactMap { $0 },
        meeting.documents.first { $0.url != nil }?.line
          ?? meeting.downloads.first { $0.url != nil }?.line, isOptional: true),
    ]
  }

  /// FNV-1a over the values.
  private static func digest(_ values: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in values {
      for byte in value.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash
  }
}

// MARK: records

extension EditionIndex.Edition {
  /// The edition as bytes.
  var record: RecordBuffer {
    let record = RecordBuffer(capacity: 512)
    write(to: record)
    return record
  }

  func write(to record: RecordBuffer) {
    for text in [slug, page, file] { record.append(text: text) }
    record.append(number: line)
    record.append(date == nil ? 0 : 1)
    date?.write(to: record)
    record.append(place == nil ? 0 : 1)
    place?.write(to: record)
    record.append(number: facts.count)
    for fact in facts {
      record.append(text: fact.name)
      record.append(fact.isOptional ? 1 : 0)
      record.append(fact.digest == nil ? 0 : 1)
      record.append(wide: fact.digest ?? 0)
      record.append(text: fact.shown)
      record.append(number: fact.line)
    }
  }

  /// An edition from bytes; nil when they are not what `write` makes.
  init?(_ cursor: inout RecordCursor) {
    guard let slug = cursor.string(), let page = cursor.string(), let file = cursor.string(),
      let line = cursor.number(), let hasDate = cursor.byte()
    else { return nil }
    let date = hasDate == 1 ? MeetingDate(&cursor) : nil
    guard let hasPlace = cursor.byte() else { return nil }
    let place = hasPlace == 1 ? Place(&cursor) : nil
    guard let count = cursor.number(), count < 100 else { return nil }
    var facts: [Fact] = []
    for _ in 0..<count {
      guard let name = cursor.string(), let isOptional = cursor.byte(),
        let hasDigest = cursor.byte(), let digest = cursor.wide(), let shown = cursor.string(),
        let line = cursor.number()
      else { return nil }
      facts.append(
        Fact(
          name: name, isOptional: isOptional == 1, digest: hasDigest == 1 ? digest : nil,
          shown: shown, line: line))
    }
    (self.slug, self.page, self.file, self.line) = (slug, page, file, line)
    (self.date, self.place, self.facts) = (date, place, facts)
  }
}

extension MeetingDate {
  fileprivate func write(to record: RecordBuffer) {
    record.append(text: stated)
    for day in [earliest, latest] {
      for part in [day.year, day.month, day.day] { record.append(number: part) }
    }
    record.append(text: statedPrecision.rawValue)
    record.append(text: precision.rawValue)
    record.append(number: line)
    record.append(number: column)
  }

  fileprivate init?(_ cursor: inout RecordCursor) {
    guard let stated = cursor.string(), let earliest = CalendarDay(&cursor),
      let latest = CalendarDay(&cursor),
      let statedPrecision = cursor.string().flatMap(Precision.init),
      let precision = cursor.string().flatMap(Precision.init), let line = cursor.number(),
      let column = cursor.number()
    else { return nil }
    self.init(
      stated: stated, earliest: earliest, latest: latest, statedPrecision: statedPrecision,
      precision: precision, line: line, column: column)
  }
}

extension CalendarDay {
  fileprivate init?(_ cursor: inout RecordCursor) {
    guard let year = cursor.number(), let month = cursor.number(), let day = cursor.number() else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}

extension Place {
  fileprivate func write(to record: RecordBuffer) {
    record.append(text: stated)
    for text in [city, statedCountry, country] { record.append(optional: text) }
    record.append(online ? 1 : 0)
    record.append(number: line)
    record.append(number: column)
  }

  fileprivate init?(_ cursor: inout RecordCursor) {
    guard let stated = cursor.string(), let city = cursor.optional(),
      let statedCountry = cursor.optional(), let country = cursor.optional(),
      let online = cursor.byte(), let line = cursor.number(), let column = cursor.number()
    else { return nil }
    self.init(
      stated: stated, city: city, statedCountry: statedCountry, country: country,
      online: online == 1, line: line, column: column)
  }
}
