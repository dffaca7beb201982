/// A line of a page, before it is known whether it belongs to the site's frame.
struct HTMLLine {
  /// The bullet or number of the list item that the line opens.
  var marker: String?
  /// The text in the page.
  var body: String
  let number: Int
  var links: [Link]
  let isMain: Bool
  /// The innermost region of the page that the line stands in.
  let region: Int?

  /// Marker and text; pages often write the bullet or number into the item themselves.
  var text: String {
    guard let marker, !HTMLListMarkers.stands(in: body) else { return body }
    return "\(marker) \(body)"
  }

  /// The lines that are content: those of the main element where there is one, without the frame.
  /// Of the frame only page numbers stay: they say that a list goes on elsewhere.
  static func content(of lines: [HTMLLine], frames: [Int?]) -> [HTMLLine] {
    var isInMain = false
    for line in lines where line.isMain && line.region.flatMap({ frames[$0] }) == nil {
      isInMain = true
    }
    var content: [HTMLLine] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let frame = line.region.flatMap { frames[$0] }
      var end = index + 1
      if frame != nil || line.isPageNumber {
        while end < lines.count, lines[end].region.flatMap({ frames[$0] }) == frame,
          frame != nil || lines[end].isPageNumber
        { end += 1 }
      }
      if line.isMain || !isInMain {
        if let pager = pager(lines[index..<end]) {
          content.append(pager)
        } else if frame == nil {
          content += lines[index..<end]
        }
      }
      index = end
    }
    return content
  }

  /// Whether the line is a list item that holds a number and nothing else.
  private var isPageNumber: Bool {
    marker != nil && !body.isEmpty && body.utf8.count <= 4
      && body.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The line `1 2 3` for the parts of a list of pages: the numbers from 1, and a few words such as
  /// “Next”.
  private static func pager(_ lines: ArraySlice<HTMLLine>) -> HTMLLine? {
    guard let first = lines.first, lines.count <= 64 else { return nil }
    var numbers: [Int] = []
    var others = 0
    for line in lines {
      let words = line.body.unicodeScalars.split(whereSeparator: HTMLElement.isSpace)
      guard words.count <= 64 else { return nil }
      for word in words {
        if let number = Int(String(Substring(word))) { numbers.append(number) } else { others += 1 }
      }
    }
    guard numbers.count >= 2, others <= 4, numbers == Array(1...numbers.count) else { return nil }
    if lines.count == 1, others == 0 { return first }
    var pager = first
    pager.marker = nil
    pager.body = numbers.map(String.init).joined(separator: " ")
    pager.links = lines.flatMap(\.links)
    return pager
  }
}
