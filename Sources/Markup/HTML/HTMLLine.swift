/// A line of a page, before it is known whether it belongs to the site's frame.
struct HTMLLine {
  /// The bullet or number of the list item that the line opens.
  var marker: String?
  /// How many lists are around it.
  var listDepth = 0
  /// The text in the page.
  var body: String
  /// The line of the file.
  let number: Int
  var links: [Link]
  /// Characters outside of links, and inside.
  var plain = 0
  var linked = 0
  let isMain: Bool
  let isHidden: Bool
  /// Whether it is a button, or words with the name of a frame.
  var isSmall = false
  /// The innermost region of the page that the line stands in.
  let region: Int?
  /// The innermost block.
  let block: Int

  /// The line as others see it; pages often write the bullet or number into the item themselves.
  func textLine(order: Int) -> TextLine {
    var text = body
    var length = 0
    if let marker, !HTMLListMarkers.stands(in: body) {
      text = "\(marker) \(body)"
      length = marker.unicodeScalars.count + 1
    }
    return TextLine(
      number: number, text: text, links: links,
      placement: Placement(
        order: order, block: block, markerLength: length, listDepth: listDepth,
        isItem: marker != nil, plain: plain, linked: linked))
  }

  /// Whether the line is a list item that holds a number and nothing else.
  var isPageNumber: Bool {
    marker != nil && !body.isEmpty && body.utf8.count <= 4
      && body.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let marks = Set("«»‹›<>[]()|·".unicodeScalars)

  /// The line `1 2 3` for the parts of a list of pages: the numbers from 1, and a few words such as
  /// “Next”.
  static func pager(_ lines: some Collection<HTMLLine>) -> HTMLLine? {
    guard let first = lines.first, lines.count <= 64 else { return nil }
    var numbers: [Int] = []
    var others = 0
    for line in lines {
      guard line.body.utf8.count <= 512 else { return nil }
      for word in line.body.unicodeScalars.split(whereSeparator: HTMLElement.isSpace) {
        // `[1] [2]»`
        let digits = word.filter { !marks.contains($0) }
        if let number = Int(String(String.UnicodeScalarView(digits))) {
          numbers.append(number)
        } else if !digits.isEmpty {
          others += 1
        }
      }
    }
    guard numbers.count >= 2, others <= 4, numbers == Array(1...numbers.count) else { return nil }
    var pager = first
    pager.marker = nil
    pager.body = numbers.map(String.init).joined(separator: " ")
    pager.links = lines.flatMap(\.links)
    return pager
  }
}
