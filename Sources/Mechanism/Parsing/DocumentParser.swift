internal import Markup

/// Reads document lines: bare, with bullet or number, with a date in brackets at the end.
struct DocumentParser {
  let lexicon: Lexicon

  func parse(_ line: Line) -> Document {
    let marked = ItemMarker(at: line.body)
    let stated = marked?.rest ?? line.body
    var title = stated
    var date: CalendarDay?
    if stated.hasSuffix(")"), let open = stated.lastIndex(of: "("),
      let day = DateParser.day(stated[stated.index(after: open)...].dropLast())
    {
      date = day
      title = stated[..<open].trimmed
    }
    return Document(
      title: String(title), stated: String(stated), date: date, type: type(of: title),
      url: line.links.first?.address, line: line.number, column: line.column(of: stated.startIndex))
  }

  /// The type whose label comes first in the title; the longest of those that start there.
  private func type(of title: Substring) -> String {
    let key = Fold.key(title)
    var best: (at: String.Index, type: String)?
    for (label, type) in lexicon.documentTypes {
      guard let found = key.firstRange(of: label) else { continue }
      if best.map({ found.lowerBound < $0.at }) ?? true { best = (found.lowerBound, type) }
    }
    return best?.type ?? "other"
  }
}
