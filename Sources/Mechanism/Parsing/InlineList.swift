/// Several items on one line: `1) A; 2) B; 3) C`, also behind words that introduce them:
/// `Agreed on: (1) A, (2) B, and (3) C`.
enum InlineList {
  /// The items of a line in their order; the line itself when it holds only one.
  static func parts(of marker: ItemMarker) -> [ItemMarker] {
    let parts = numbered(marker)
    if parts.count > 1 { return parts }
    return introduced(marker) ?? [marker]
  }

  /// The items of a line that starts with a number.
  static func numbered(_ marker: ItemMarker) -> [ItemMarker] {
    marker.number == nil ? [marker] : split(marker, atBlanks: marker.style.hasBracket)
  }

  /// A line that starts with a marker: the next number of the same style splits it, behind a sign
  /// that parts; behind a blank too, where a bracket closes the numbers.
  private static func split(_ marker: ItemMarker, atBlanks: Bool) -> [ItemMarker] {
    guard let first = marker.number else { return [marker] }
    // Without a sign that parts, or that closes a number, there is but one item.
    let sign = marker.style.hasBracket ? UInt8(ascii: ")") : UInt8(ascii: ";")
    if marker.rest.withPlainASCII({ $0.contains(sign) }) == false {
      return [ItemMarker(style: marker.style, number: first, rest: marker.rest)]
    }
    var result: [ItemMarker] = []
    let text = marker.rest
    let scalars = text.unicodeScalars
    var start = text.startIndex
    var number = first
    /// How many brackets are open: a number among their words is none of the list's.
    var depth = 0
    let ends = (marker.style.hasBracket ? ";；,." : ";；").unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      if scalar == "(" { depth += 1 } else if scalar == ")" { depth = max(0, depth - 1) }
      guard depth == 0, ends.contains(scalar) || (atBlanks && Fold.isBlank(scalar)) else {
        continue
      }
      let (following, cut) = behind(index, in: text)
      guard let next = ItemMarker(at: following), next.style == marker.style,
        next.number == number + 1, start < cut, Fold.key(text[start..<cut]) != "and",
        next.rest.first.map({ $0.isLetter || $0.isNumber || "(“\"‘'".contains($0) }) == true
      else { continue }
      result.append(
        ItemMarker(style: marker.style, number: number, rest: text[start..<cut].trimmed))
      number += 1
      start = next.rest.startIndex
      index = start
    }
    result.append(ItemMarker(style: marker.style, number: number, rest: text[start...].trimmed))
    return result
  }

  /// Words up to a colon, and behind it a list of at least two.
  private static func introduced(_ marker: ItemMarker) -> [ItemMarker]? {
    let text = marker.rest
    var search = text.startIndex
    while let colon = text[search...].firstIndex(of: .colons) {
      search = text.unicodeScalars.index(after: colon)
      guard let first = ItemMarker(at: text[search...].trimmed), first.style.hasBracket,
        first.number == 1, first.style != marker.style
      else { continue }
      let parts = split(first, atBlanks: false)
      guard parts.count > 1 else { return nil }
      let words = text[..<search].trimmed
      return [ItemMarker(style: marker.style, number: marker.number, rest: words)] + parts
    }
    return nil
  }

  /// The text behind a separator, and where the item before it ends: an "and" stays with that one.
  private static func behind(
    _ index: String.Index, in text: Substring
  ) -> (following: Substring, cut: String.Index) {
    let following = text[index...].trimmed
    let word = following.prefix(3)
    guard word.lowercased() == "and",
      following[word.endIndex...].unicodeScalars.first.map(Fold.isBlank) == true
    else { return (following, index) }
    return (following[word.endIndex...].trimmed, word.endIndex)
  }
}
