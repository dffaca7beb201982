internal import Markup

/// The site's frame where no element marks it: what a page has below its editions.
struct SiteFrame {
  let form: LineForm
  /// The blocks of an HTML page.
  let blocks: [HTMLBlock]

  /// The places of its lines.
  func places(in lines: [Line]) -> Set<Int> {
    let end = start(in: lines)
    var places = Set(end..<lines.count)
    // Other editions have their buttons right above the next title.
    for index in lines[..<end].indices where opensEdition(lines[index..<end]) {
      for place in lines[..<index].indices.reversed() where !lines[place].isBlank {
        guard form.isFrame(lines[place]), !places.contains(place) else { break }
        places.insert(place)
      }
    }
    return places
  }

  /// Whether a line is the title of an edition with its date, or heads a series or level.
  private func opensEdition(_ lines: ArraySlice<Line>) -> Bool {
    guard let line = lines.first else { return false }
    if Ordinal(at: line.body) != nil {
      return lines.dropFirst().lazy.filter { !$0.isBlank }.prefix(3)
        .contains { DateParser.isDate($0.body) }
    }
    return form.level(line) != nil || form.seriesLine(line) != nil
  }

  /// Where the frame begins that ends the page; the count of the lines when there is none.
  ///
  /// Between its lines may stand others, such as the address of an office.
  private func start(in lines: [Line]) -> Int {
    var start = lines.count
    var others = 0
    var index = lines.count
    while index > 0 {
      index -= 1
      let line = lines[index]
      if line.isBlank { continue }
      let above = lines[..<index].lazy.reversed().filter { !$0.isBlank }
      guard let first = above.first(where: { _ in true }) else { return lines.count }
      if form.isFrame(line) || leadsNowhere(line, below: first, above.prefix(32)) {
        start = index
        others = 0
      } else if start < lines.count, others < 3, mayBeAddress(line) {
        others += 1
      } else {
        break
      }
    }
    return start
  }

  /// Whether the line is a link to no page, and no document whose link is made by a script: these
  /// begin below their heading.
  private func leadsNowhere(
    _ line: Line, below above: Line, _ lines: some Sequence<Line>
  ) -> Bool {
    guard let place = line.placement, leadsNowhere(line),
      let head = lines.first(where: { !leadsNowhere($0) }), form.section(head) == nil
    else { return false }
    // An item beside others of one list is of their kind.
    guard place.listDepth > 0, let other = above.placement, other.listDepth == place.listDepth,
      other.plain > 0 || !above.links.isEmpty || !form.isFrame(above)
    else { return true }
    return blocks[place.block].parent != blocks[other.block].parent
  }

  private func leadsNowhere(_ line: Line) -> Bool {
    guard let place = line.placement, place.linked > 0, place.plain == 0, !form.isPager(line),
      !form.isSinglePage(line)
    else { return false }
    return line.links.allSatisfy { $0.address.hasPrefix("mailto:") } && form.section(line) == nil
      && Ordinal(at: line.body) == nil
      && DocumentParser(lexicon: form.lexicon).type(of: line.body) == "other"
  }

  /// A few words that are no item, document or heading by their form.
  private func mayBeAddress(_ line: Line) -> Bool {
    guard line.bullet == nil, line.links.isEmpty, line.content.utf8.count <= 200,
      line.content.contains(where: { $0 == "," || $0.isNumber }),
      let last = line.content.last, !".;:!?".contains(last), ItemMarker(at: line.content) == nil
    else { return false }
    return Ordinal(at: line.body) == nil && form.section(line) == nil
      && form.sectionAndText(line) == nil && !form.isPager(line) && form.level(line) == nil
      && form.seriesLine(line) == nil && !form.isDownload(line) && !DateParser.isDate(line.body)
      && DocumentParser(lexicon: form.lexicon).type(of: line.body) == "other"
      && !ParticipantParser(lexicon: form.lexicon).isProven(line)
  }
}

extension LineForm {
  /// Whether the line is made of the words that a site has around its pages.
  func isFrame(_ line: Line) -> Bool {
    guard line.content.utf8.count <= 300, let first = line.body.unicodeScalars.first else {
      return false
    }
    if first == "©" || first == "ⓒ" { return true }
    let key = Fold.key(line.body)
    if lexicon.framePhrases.contains(where: { key.firstPlace(of: $0) != nil }) { return true }
    let words = key.split { !$0.isLetter && !$0.isNumber }
    return isLabelled(key, words) || isMadeOfFrameWords(words)
  }

  /// `TEL: 82-2-1 FAX: 82-2-2`, `Copyright 2019`.
  private func isLabelled(_ key: String, _ words: [Substring]) -> Bool {
    guard let label = words.first, lexicon.frameLabels.contains(String(label)) else {
      return false
    }
    let behind = key[label.endIndex...].drop { " .:：)".contains($0) }
    return behind.first.map { $0.isNumber || "+(".contains($0) } == true
      || (behind.contains("@") && !behind.contains(" "))
  }

  /// `Share on Facebook`, `Print Email`, `Like 12 Share`.
  private func isMadeOfFrameWords(_ words: [Substring]) -> Bool {
    // `Prev 1 2 3 Next` is a list of pages.
    guard !words.isEmpty, words.count <= 24,
      words.count(where: { $0.allSatisfy(\.isNumber) }) < 2
    else { return false }
    var index = 0
    var isFound = false
    while index < words.count {
      let longest = (1...min(4, words.count - index)).reversed().first { length in
        lexicon.frameWords.contains(words[index..<(index + length)].joined(separator: " "))
      }
      if let longest {
        index += longest
        isFound = true
      } else if words[index].allSatisfy(\.isNumber), isFound {
        index += 1
      } else {
        return false
      }
    }
    return true
  }
}
