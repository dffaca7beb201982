internal import Records

extension EditionIndex {
  /// An edition as far as other pages have to know it.
  public struct Edition: Sendable {
    public let slug: String
    /// The page that has the edition first; it describes it.
    public let page: String
    public private(set) var date: MeetingDate?
    public private(set) var place: Place?
    /// How messages on other pages call the page.
    public let file: String
    /// First line of the edition on its page.
    public let line: Int
    private var facts: [Fact]

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

    /// The fields that this edition, on a later page, has and earlier pages lack. Links count only
    /// where they lead to the same documents and languages.
    func additions(to first: Edition) -> Set<Meeting.Field> {
      var result: Set<Meeting.Field> = []
      var disagrees: Set<Meeting.Field> = []
      for (here, there) in zip(facts, first.facts) {
        if here.digest != nil, there.digest == nil { result.insert(here.field) }
        if here.digest != there.digest { disagrees.insert(here.field) }
      }
      if !disagrees.isDisjoint(with: [.documents, .languages]) { result.remove(.links) }
      return result
    }

    /// What all pages so far know, with this later one among them.
    func added(_ additions: Set<Meeting.Field>, to first: Edition) -> Edition {
      var result = first
      for index in facts.indices where additions.contains(facts[index].field) {
        result.facts[index] = facts[index]
        result.facts[index].file = file
      }
      if additions.contains(.date) { result.date = date }
      if additions.contains(.place) { result.place = place }
      return result
    }

    /// The fields that later pages than the one that has the edition first have added.
    var addedFields: Set<Meeting.Field> { Set(facts.filter { $0.file != nil }.map(\.field)) }

    /// A remark on what this edition, on a later page, says otherwise than earlier ones, and on what
    /// is added to it from here.
    func compared(with first: Edition, lines: LineSpan) -> Diagnostic {
      let additions = additions(to: first)
      var differences: [String] = []
      var added: [String] = []
      var line: Int?
      for (here, there) in zip(facts, first.facts) where here.digest != there.digest {
        if additions.contains(here.field) {
          added.append("\(here.field.rawValue) \(here.shown) (line \(here.line))")
          continue
        }
        if here.field == .links, here.digest == nil || there.digest == nil { continue }
        line = line ?? here.line
        let other = "\(there.file ?? first.file):\(there.line)"
        differences.append(
          here.digest == nil
            ? "no \(here.field.rawValue) here, \(there.shown) in \(other)"
            : "\(here.field.rawValue) \(here.shown) here, \(there.shown) in \(other)")
      }
      let place = "the same edition stands in \(first.file):\(first.line)"
      let from = added.isEmpty ? "" : "added from here: \(added.joined(separator: ", "))"
      let subject = "meeting/\(first.slug)"
      guard let line else {
        return Diagnostic(
          "merged-meeting", .info, file: file, lines: lines, subject: subject,
          place + (added.isEmpty ? ", and both agree" : "; \(from)"))
      }
      return Diagnostic(
        "merged-meeting", .warning, file: file, lines: LineSpan(line), subject: subject,
        "\(place) and stays as it is there: \(differences.joined(separator: "; "))"
          + (added.isEmpty ? "" : "; \(from)"))
    }
  }
}

extension EditionIndex.Edition {
  /// One field of an edition: a digest that tells whether two pages agree, and its line.
  fileprivate struct Fact: Sendable {
    let field: Meeting.Field
    let digest: UInt64?
    let shown: String
    let line: Int
    /// The later page that has added it.
    var file: String?
  }

  fileprivate static func facts(_ meeting: Meeting) -> [Fact] {
    let line = meeting.lines.first
    func fact(
      _ field: Meeting.Field, _ values: [String], _ at: Int? = nil, keys: [String]? = nil
    ) -> Fact {
      let keys = keys ?? values.map { Fold.key($0) }
      return Fact(
        field: field, digest: keys.isEmpty ? nil : digest(keys),
        shown: values.count == 1 ? "“\(values[0])”" : "\(values.count)", line: at ?? line)
    }
    let links = (meeting.documents.map(\.url) + meeting.downloads.map(\.url)).compactMap { $0 }
    let items = { (list: [Item]) in list.flatMap(\.withDescendants).map(\.text) }
    return [
      fact(.title, [meeting.title].compactMap { $0 }),
      fact(
        .date, [meeting.date?.stated].compactMap { $0 }, meeting.date?.line,
        keys: [meeting.date?.edtf].compactMap { $0 }),
      fact(
        .place, [meeting.place?.stated].compactMap { $0 }, meeting.place?.line,
        keys: [meeting.place.map(Self.key)].compactMap { $0 }),
      fact(.participants, meeting.participants.map(\.stated), meeting.participants.first?.line),
      fact(.agenda, items(meeting.agenda), meeting.agenda.first?.lines.first),
      fact(.outcomes, items(meeting.outcomes), meeting.outcomes.first?.lines.first),
      fact(.unspecified, items(meeting.unspecified), meeting.unspecified.first?.lines.first),
      fact(.documents, meeting.documents.map(\.stated), meeting.documents.first?.line),
      fact(.languages, meeting.downloads.map(\.language), meeting.downloads.first?.line),
      // Addresses differ by their capitals, words do not.
      fact(
        .links, links,
        meeting.documents.first { $0.url != nil }?.line
          ?? meeting.downloads.first { $0.url != nil }?.line, keys: links),
    ]
  }

  /// A place by what it means where that is known: "Seoul, Korea" is "Seoul, ROK".
  private static func key(_ place: Place) -> String {
    guard let country = place.country else { return Fold.key(place.stated) }
    return "\(Fold.key(place.city ?? ""))|\(country)|\(place.online)"
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
      record.append(text: fact.field.rawValue)
      record.append(optional: fact.file)
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
      guard let field = cursor.string().flatMap(Meeting.Field.init), let page = cursor.optional(),
        let hasDigest = cursor.byte(), let digest = cursor.wide(), let shown = cursor.string(),
        let line = cursor.number()
      else { return nil }
      facts.append(
        Fact(
          field: field, digest: hasDigest == 1 ? digest : nil, shown: shown, line: line,
          file: page))
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
