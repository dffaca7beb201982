internal import Markup

/// Reads document lines: bare, with bullet or number, with a date in brackets at the end, or with
/// links that are a document each.
struct DocumentParser {
  let lexicon: Lexicon

  /// The documents of a line: one, or several with numbers or with links and signs between them.
  func parse(_ line: Line) -> [Document] {
    let marker = ItemMarker(at: line.body)
    let parts = marker.map { InlineList.numbered($0).map(\.rest) } ?? [line.body]
    if parts.count == 1, let linked = linked(parts[0], line.links) {
      return zip(linked, line.links).map { document($0, of: line, url: $1.address) }
    }
    return parts.map { part in
      let links = parts.count == 1 ? line.links : line.links.filter { part.contains($0.text) }
      return document(part, of: line, url: links.first?.address)
    }
  }

  /// `Plan A, Plan B` with a link each: the pieces of the text, when each begins with its link and
  /// nothing but signs stands before the first. Names of languages are no documents.
  private func linked(_ text: Substring, _ links: [Link]) -> [Substring]? {
    guard links.count > 1, !links.contains(where: isLabel) else { return nil }
    var starts: [Substring.Index] = []
    var rest = text
    for link in links {
      guard !link.text.isEmpty, let found = rest.firstRange(of: link.text) else { return nil }
      // Behind a sign that parts, unless it is the first.
      let before = text[..<found.lowerBound].trimmed
      guard starts.isEmpty ? before.isEmpty : before.last.map({ ",;/|，；、".contains($0) }) == true
      else { return nil }
      starts.append(found.lowerBound)
      rest = rest[found.upperBound...]
    }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : text.endIndex
      var part = text[starts[index]..<end].trimmed
      while index + 1 < starts.count, let last = part.last, ",;/|，；、".contains(last) {
        part = part.dropLast().trimmed
      }
      return part
    }
  }

  private func document(_ stated: Substring, of line: Line, url: String?) -> Document {
    var title = stated
    // What parts a document from the next one on its line is no part of its title.
    while let last = title.last, ";；,".contains(last) { title = title.dropLast().trimmed }
    title = withoutLabels(title, line.links)
    var date: CalendarDay?
    if let (before, _, day) = dated(title), let day { (title, date) = (before, day) }
    return Document(
      title: String(title), stated: String(stated), date: date, type: type(of: title),
      url: url, line: line.number, column: line.column(of: stated.startIndex))
  }

  /// Whether the words of a link are a language, or “Download”, and no title.
  private func isLabel(_ link: Link) -> Bool { label(of: link) != nil }

  private func label(of link: Link) -> String? {
    guard link.text.utf8.count <= 40 else { return nil }
    let label = link.text[...].without(Self.labelSigns)
    let key = Fold.key(label)
    return lexicon.languages[key] != nil || lexicon.download.contains(key) ? String(label) : nil
  }

  private static let labelSigns: Set<Character> = [
    " ", "\u{A0}", ",", "/", "|", "(", ")", "[", "]", "-", "–", "—", "·", ":", ".",
  ]

  /// The title without the languages at its end that are links: `Joint Statement (EN/KR)`.
  private func withoutLabels(_ text: Substring, _ links: [Link]) -> Substring {
    let labels = links.compactMap(label)
    guard !labels.isEmpty else { return text }
    var title = text
    while true {
      let end = title.droppingLast(Self.labelSigns)
      guard let label = labels.first(where: { end.hasSuffix($0) }) else { break }
      let rest = end.dropLast(label.count)
      guard rest.last.map({ !$0.isLetter && !$0.isNumber }) == true else { break }
      title = rest
    }
    guard title.endIndex < text.endIndex else { return text }
    while let last = title.last, last != ")", last != "]", last != ".",
      Self.labelSigns.contains(last)
    {
      title = title.dropLast()
    }
    return title.isEmpty ? text : title
  }

  /// The title before a day in brackets, behind which, or behind its own brackets, the languages and
  /// the kind of file may stand: `Plan (2018.03.02, EN) [PDF]`; and the day, nil when no calendar has
  /// it.
  private func dated(
    _ text: Substring
  ) -> (title: Substring, stated: Substring, day: CalendarDay?)? {
    var text = text
    for _ in 0..<3 {
      if let (title, inside) = Self.bracket(text) {
        if let (stated, day) = day(in: inside) { return (title, stated, day) }
        guard isOffer(inside) else { return nil }
        text = title
      } else if let close = text.lastIndex(where: { ")]".contains($0) }),
        isOffer(text[text.index(after: close)...])
      {
        text = text[...close]
      } else {
        return nil
      }
    }
    return nil
  }

  /// The day of `2018.03.02, EN`; nil when it is none, or other words stand with it.
  private func day(in inside: Substring) -> (stated: Substring, day: CalendarDay?)? {
    var stated = inside
    if let comma = inside.lastIndex(where: { ",;，/".contains($0) }),
      isOffer(inside[inside.index(after: comma)...])
    {
      stated = inside[..<comma]
    }
    switch DateParser.parse(stated, line: 0, column: 0) {
    case .date(let date) where date.precision == .day: return (stated, date.earliest)
    case .impossible: return (stated, nil)
    default: return nil
    }
  }

  /// Whether the words name languages or kinds of files and nothing else.
  private func isOffer(_ text: Substring) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let labels = text.split { !$0.isLetter && !$0.isNumber }
    return !labels.isEmpty
      && labels.allSatisfy { label in
        let key = Fold.key(label)
        return lexicon.languages[key] != nil || lexicon.fileKinds.contains(key)
      }
  }

  /// The date of a document's line that no calendar has.
  func impossibleDay(in text: Substring) -> Substring? {
    dated(text).flatMap { $0.day == nil ? $0.stated : nil }
  }

  /// The text before a bracket at the end, and that inside it.
  private static func bracket(_ text: Substring) -> (before: Substring, inside: Substring)? {
    guard let last = text.last, ")]".contains(last),
      let open = text.lastIndex(of: last == ")" ? "(" : "[")
    else { return nil }
    return (text[..<open].trimmed, text[text.index(after: open)...].dropLast())
  }

  /// The type whose label comes first in the title; the longest of those that start there.
  func type(of title: Substring) -> String {
    let key = Fold.key(title)
    var best: (at: String.Index, type: String)?
    for (label, type) in lexicon.documentTypes {
      guard let found = key.firstPlace(of: label) else { continue }
      if best.map({ found < $0.at }) ?? true { best = (found, type) }
    }
    return best?.type ?? "other"
  }
}

extension Substring {
  /// Without some characters at both ends.
  fileprivate func without(_ signs: Set<Character>) -> Substring {
    drop { signs.contains($0) }.droppingLast(signs)
  }

  fileprivate func droppingLast(_ signs: Set<Character>) -> Substring {
    var text = self
    while let last = text.last, signs.contains(last) { text = text.dropLast() }
    return text
  }
}
