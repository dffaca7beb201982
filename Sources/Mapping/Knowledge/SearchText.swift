internal import Mechanism

/// A text in the form in which labels are looked for, made once for all matchers.
struct SearchText {
  let text: String
  let scalars: [Unicode.Scalar]
  /// The same folded, one code point for one code point.
  let folded: [Unicode.Scalar]
  /// Whether a code point is a letter or a digit.
  private let isWord: [Bool]

  init(_ text: String) {
    self.text = text
    var scalars: [Unicode.Scalar] = []
    var folded: [Unicode.Scalar] = []
    var isWord: [Bool] = []
    scalars.reserveCapacity(text.utf8.count)
    folded.reserveCapacity(text.utf8.count)
    isWord.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      folded.append(Fold.scalar(scalar))
      isWord.append(scalar.isWordPart)
    }
    (self.scalars, self.folded, self.isWord) = (scalars, folded, isWord)
  }

  /// How many code points there are.
  var count: Int { scalars.count }

  /// Whether no word goes on over a position.
  func isBorder(_ position: Int) -> Bool {
    position == 0 || position == count || !isWord[position] || !isWord[position - 1]
  }

  /// The text of some code points.
  subscript(range: Range<Int>) -> String {
    // In ASCII a code point is a byte.
    if text.utf8.count == count {
      let bytes = text.utf8
      let start = bytes.index(text.startIndex, offsetBy: range.lowerBound)
      return String(text[start..<bytes.index(start, offsetBy: range.count)])
    }
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[range])
    return String(part)
  }
}
