internal import Markup

/// The delegates in the cells of one country.
extension TableReader {
  private enum Kind { case person, organization, post, other }

  /// The lines of some cells, parted into those of one delegate each. The rows of a column may be
  /// the facts of one delegate, or a delegate each: a second person is another one, and a second
  /// organisation in another row.
  ///
  /// - Parameters:
  ///   - rows: the lines of each cell.
  ///   - file: how messages call it.
  /// - Returns: The lines of each delegate.
  mutating func entries(of rows: [[Int]], _ file: String) -> [[Int]] {
    var entries: [[Int]] = []
    var kinds: Set<Kind> = []
    var empty: [Int] = []
    for row in rows {
      for (position, index) in row.enumerated() {
        let line = Line(lines[index])
        let text = line.body
        if text.allSatisfy({ "-–—".contains($0) }) || form.lexicon.nothing.contains(Fold.key(text))
        {
          empty.append(index)
          continue
        }
        let kind = kind(ofDelegate: text)
        let isOrganization = kind == .organization || (kind == .other && position == 0)
        let isNext: Bool
        if entries.isEmpty || line.opensItem {
          isNext = true
        } else if kind == .person {
          isNext = kinds.contains(.person)
        } else {
          isNext =
            isOrganization && kinds.contains(.organization)
            && (rows.count > 1 && position == 0 || kind == .organization && kinds.contains(.person))
        }
        if isNext {
          entries.append([])
          kinds = []
        }
        entries[entries.count - 1].append(index)
        kinds.insert(isOrganization ? .organization : kind)
      }
    }
    let words = empty.filter { !Line(lines[$0]).body.allSatisfy { "-–—".contains($0) } }
    if !words.isEmpty { remark(words, "stand for nothing in cells of a table", file) }
    return entries
  }

  private func kind(ofDelegate text: Substring) -> Kind {
    let first = text.prefix { $0 != "," }.trimmed
    if PersonName(lexicon: form.lexicon).parse(first) != nil { return .person }
    switch PhraseReader(lexicon: form.lexicon).kind(of: first) {
    case .organization: return .organization
    case .post: return .post
    default: return .other
    }
  }
}
