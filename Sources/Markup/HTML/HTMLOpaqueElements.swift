/// Elements that hold no text of the page: scripts, and what stands in for what cannot be shown.
///
/// Some hold text that is no markup, others markup that nobody sees, often with a tag that is never
/// closed and would hide the rest of the page.
struct HTMLOpaqueElements {
  /// Elements up to their first end tag.
  private static let raw: Set<String> = [
    "script", "style", "title", "textarea", "noscript", "iframe", "noembed", "noframes", "select",
    "datalist",
  ]
  /// Elements that may hold others of their name.
  private static let nesting: Set<String> = [
    "svg", "object", "canvas", "audio", "video", "map", "template",
  ]

  private let input: [UInt8]
  /// For each name that was looked for, where its elements begin and end.
  private var found: [String: [Int: Int]] = [:]

  init(_ input: [UInt8]) { self.input = input }

  /// The name of the tag whose name begins here, when it is one of these elements.
  func name(at start: Int) -> String? {
    var end = start
    while end < input.count, end - start < 12, (0x61...0x7A).contains(input[end] | 0x20) {
      end += 1
    }
    guard (3...8).contains(end - start), end == input.count || Self.endsName(input[end]) else {
      return nil
    }
    let name = String(decoding: input[start..<end].lazy.map { $0 | 0x20 }, as: UTF8.self)
    return Self.raw.contains(name) || Self.nesting.contains(name) ? name : nil
  }

  /// Where the element that begins at `start` is over, behind its end tag; nil where it has none.
  mutating func end(of name: String, at start: Int) -> Int? {
    if let ends = found[name] { return ends[start] }
    let ends = ends(of: name)
    found[name] = ends
    return ends[start]
  }

  /// The ends of all elements of a name, by their starts.
  private func ends(of name: String) -> [Int: Int] {
    var ends: [Int: Int] = [:]
    var open: [Int] = []
    var position = 0
    while let tag = next("<", after: position) {
      position = tag + 1
      let isEnd = position < input.count && input[position] == 0x2F
      guard self.name(at: isEnd ? position + 1 : position) == name else { continue }
      if !isEnd {
        open.append(tag)
        continue
      }
      position = next(">", after: position).map { $0 + 1 } ?? input.count
      if Self.nesting.contains(name) {
        if let start = open.popLast() { ends[start] = position }
      } else {
        // What looks like the start of another is text inside the first.
        for start in open { ends[start] = position }
        open = []
      }
    }
    return ends
  }

  private func next(_ mark: Unicode.Scalar, after position: Int) -> Int? {
    guard position < input.count else { return nil }
    return input[position...].firstIndex(of: UInt8(mark.value))
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0x2F || byte == 0x3E
  }
}
