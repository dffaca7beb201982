internal import Markup

/// Reads document lines: bare, with bullet or number, with a date in brackets at the end.
struct DocumentParser {
  let lexicon: Lexicon

  /// The documents of a line: one, or several with numbers.
  func parse(_ line: Line) -> [Document] {
    guard let marker = ItemMarker(at: line.body) else {
      return [document(line.body, of: line, url: line.links.first?.address)]
    }
    let parts = InlineList.numbered(marker)
    return parts.map { part in
      let links = parts.count == 1 ? line.links : line.links.filter { part.rest.contains($0.text) }
      return document(part.rest, of: line, url: links.first?.address)
    }
  }

  private func document(_ stated: Substring, of line: Line, url: String?) -> Document {
    var title = stated
    // What parts a document from the next one on its line is no part of its title.
    while let last = title.last, ";；,".contains(last) { title = title.dropLast().trimmed }
    var date: CalendarDay?
    if title.hasSuffix(")"), let open = title.lastIndex(of: "("),
      let day = DateParser.day(title[title.index(after: open)...].dropLast())
    {
      date = day
      title = title[..<open].trimmed
    }
    return Document(
      title: String(title), stated: String(stated), date: date, type: type(of: title),
      url: url, line: line.number, column: line.column(of: stated.startIndex))
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
