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
        if text.allSatisfy({ Signs.dashes.contains($0) })
          || form.lexicon.nothing.contains(Fold.key(text))
        {
          empty.append(index)
          continue
        }
        let kind = kind(ofDelegate: text)
        let isRow = rows.count > 1 && position == 0
        let isNext =
          switch kind {
          case _ where entries.isEmpty || line.opensItem: true
          case .person: kinds.contains(.person)
          case .organization:
            kinds.contains(.organization) && (isRow || kinds.contains(.person))
          // Names without capitals and acronyms: another one of the same kind.
          case .other:
            isRow
              && (kinds.contains(.other)
                || kinds.contains(.organization) && !kinds.contains(.person))
          case .post: false
          }
        if isNext {
          entries.append([])
          kinds = []
        }
        entries[entries.count - 1].append(index)
        kinds.insert(kind)
      }
    }
    let words = empty.filter { !Line(lines[$0]).body.allSatisfy { Signs.dashes.contains($0) } }
    remark(words, "stand for nothing in cells of a table", file)
    return entries
  }

  /// The lines of a row's cells, parted in the same way. Where one cell has a name on each line, those
  /// of other cells with as many lines belong to one name each, and the rest to the first.
  ///
  /// - Parameters:
  ///   - cells: the lines of each cell.
  ///   - file: how messages call it.
  /// - Returns: The lines of each delegate.
  mutating func entries(ofRow cells: [[Int]], _ file: String) -> [[Int]] {
    let names = cells.first { cell in
      cell.count > 1 && cell.allSatisfy { kind(ofDelegate: Line(lines[$0]).body) == .person }
    }
    guard let names else { return entries(of: [cells.flatMap(\.self)], file) }
    return names.indices.map { place in
      cells.flatMap { $0.count == names.count ? [$0[place]] : place == 0 ? $0 : [] }
        .filter { index in !Line(lines[index]).body.allSatisfy { Signs.dashes.contains($0) } }
    }
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
