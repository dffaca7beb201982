internal import Markup

/// Lines that offer languages.
extension LineForm {
  /// `Download. EN CN`: the labels behind the word, with the link each carries.
  func downloads(_ line: Line) -> [(label: Substring, link: Link?)]? {
    for word in lexicon.download {
      guard let found = Self.range(of: word, in: line.content),
        found.lowerBound == line.content.startIndex
      else { continue }
      let rest = line.content[found.upperBound...]
      guard rest.isEmpty || !(rest.first?.isLetter ?? false) else { continue }
      let labels = rest.words(
        of: { ASCII.isLetter($0) || ASCII.isDigit($0) }, { $0.isLetter || $0.isNumber })
      guard labels.count <= 12, labels.allSatisfy({ $0.count <= 12 }) else { continue }
      return linked(labels, in: line)
    }
    return nil
  }

  /// `EN CN`: labels of languages in capitals and nothing else, as they stand below "Download".
  func languages(_ line: Line) -> [(label: Substring, link: Link?)]? {
    guard line.content.utf8.count <= 40 else { return nil }
    let labels = line.body.words(
      of: { ASCII.isLetter($0) || ASCII.isDigit($0) }, { $0.isLetter || $0.isNumber })
    guard !labels.isEmpty,
      labels.allSatisfy({
        lexicon.languages[Fold.key($0)] != nil && !$0.contains(where: \.isLowercase)
      })
    else { return nil }
    return linked(labels, in: line)
  }

  /// Whether the line offers known languages and nothing else, wherever it stands.
  func isDownload(_ line: Line) -> Bool {
    guard let labels = downloads(line), !labels.isEmpty else { return false }
    return labels.allSatisfy { lexicon.languages[Fold.key($0.label)] != nil }
  }

  /// The labels with the link that each stands in. A link on “Download” alone is that of the only
  /// language.
  private func linked(
    _ labels: [Substring], in line: Line
  ) -> [(label: Substring, link: Link?)] {
    var places: [Range<String.Index>?] = []
    var rest = line.content
    for link in line.links {
      let place = link.text.isEmpty ? nil : rest.firstRange(of: link.text)
      places.append(place)
      if let place { rest = rest[place.upperBound...] }
    }
    var result: [(label: Substring, link: Link?)] = labels.map { label in
      let place = places.firstIndex { place in
        place.map { $0.lowerBound <= label.startIndex && label.endIndex <= $0.upperBound } ?? false
      }
      return (
        label,
        place.map { line.links[$0] } ?? line.links.first { Fold.key($0.text) == Fold.key(label) }
      )
    }
    if result.count == 1, result[0].link == nil, line.links.count == 1,
      line.links[0].text.isEmpty || lexicon.download.contains(Self.bareKey(line.links[0].text))
    {
      result[0].link = line.links[0]
    }
    return result
  }

  /// A text folded, without the signs at its end.
  private static func bareKey(_ text: String) -> String {
    var text = text[...].trimmed
    while let last = text.last, !last.isLetter, !last.isNumber { text = text.dropLast().trimmed }
    return Fold.key(text)
  }
}
