internal import Mechanism
internal import RDF

/// Finds themes, names and acts in the items of an edition.
struct ItemReader {
  let knowledge: Knowledge
  /// Acronyms by which the page calls agencies that the authority file does not know.
  var acronyms: LabelMatcher?

  /// Reads all items of a meeting in page order.
  ///
  /// - Parameters:
  ///   - meeting: the edition.
  ///   - order: number of the page's next item; moved on.
  /// - Returns: The items of all sections, each parent before its children.
  func read(_ meeting: Meeting, order: inout Int) -> [ItemReading] {
    let lists: [(ItemKind, [Item])] = [
      (.agenda, meeting.agenda), (.outcome, meeting.outcomes), (.item, meeting.unspecified),
    ].sorted { ($0.1.first?.lines.first ?? 0) < ($1.1.first?.lines.first ?? 0) }
    var result: [ItemReading] = []
    for (kind, items) in lists {
      append(items, kind, prefix: "\(meeting.slug)-\(kind.rawValue)", nil, &order, to: &result)
    }
    return result
  }

  private func append(
    _ items: [Item], _ kind: ItemKind, prefix: String, _ parent: String?, _ order: inout Int,
    to result: inout [ItemReading]
  ) {
    for (index, item) in items.enumerated() {
      let slug = "\(prefix)-\(index + 1)"
      let text = Fold.nfc(item.text)
      let heading = parent == nil ? nil : Self.heading(of: text)
      let search = SearchText(text)
      result.append(
        ItemReading(
          item: item, slug: slug, kind: kind, parent: parent, position: index + 1, order: order,
          heading: heading, themes: knowledge.themes.hits(in: search),
          agents: agents(in: search), works: knowledge.works.hits(in: search),
          act: ActReader(acts: knowledge.acts).act(of: search, behind: heading)))
      order += 1
      append(item.children, kind, prefix: slug, slug, &order, to: &result)
    }
  }

  private func agents(in text: SearchText) -> [LabelMatcher.Hit] {
    let known = knowledge.agents.hits(in: text)
    guard let acronyms else { return known }
    let others = acronyms.hits(in: text).filter { hit in
      !known.contains { $0.range.overlaps(hit.range) }
    }
    return (known + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The words before the first colon, when something follows it.
  static func heading(of text: String) -> String? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 >= 0x80 }) else { return nil }
    guard let colon = text.firstIndex(where: { ":：".contains($0) }) else { return nil }
    let heading = text[..<colon]
    let rest = text[text.index(after: colon)...]
    guard !heading.allSatisfy(\.isWhitespace), !rest.allSatisfy(\.isWhitespace),
      heading.count <= 120
    else { return nil }
    return String(heading)
  }
}
