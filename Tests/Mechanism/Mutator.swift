import Foundation

/// Damages pages, the same way for the same seed.
struct Mutator {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  /// The fixtures and the sample page.
  static func pages() throws -> [[UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures")
    var pages = [try Sample.bytes()]
    for name in ["html", "bad"] {
      let files = try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil)
      for file in files.sorted(by: { $0.path < $1.path }) {
        pages.append(Array(try Data(contentsOf: file)))
      }
    }
    return pages.filter { !$0.isEmpty }
  }

  private mutating func next(_ bound: Int) -> Int { dice.roll(bound) }

  /// Pieces that mean something to the readers.
  private static let words: [String] = [
    "<", ">", "</", "<!--", "-->", "<!", "<?", "&", "&#", "&#x92;", "\"", "'", "\r", "\n", "\r\n",
    "\0", "\t", "\u{A0}", "\u{FEFF}", "<li>", "</li>", "<ul>", "</ul>", "<ol start=9>", "<table>",
    "<td>", "<a href=", "</a>", "<script>", "<main>", "</main>", "<nav>", "<pre>", "</br>", "<br>",
    "<base href=//x>", "<meta charset=gbk>", "<div hidden>", "</div>", "■", "■Participants",
    "■ Outcome :", "•", "• 2018.13.40", "2017.11.30 ~ 12.01", "1.", "1)", "(i)", "a)", "2)", "※",
    "1 2", "6th ", "Third ", "Latest Event : ", "Download. EN", ":", ",", "(", ")", "“", "’", "한국",
    "\u{1F6C3}", "e\u{301}", "99999999999999999999", "Country: X", " - Host", "Online",
  ]

  mutating func mutate(_ pages: [[UInt8]]) -> [UInt8] {
    var bytes = pages[next(pages.count)]
    // Short pieces of pages go faster and farther than whole ones.
    if next(24) != 0 {
      let start = next(bytes.count)
      bytes = Array(bytes[start..<min(bytes.count, start + 20 + next(1200))])
      if next(2) == 0 { bytes = Array("<p>".utf8) + bytes }
    }
    for _ in 0...next(8) {
      let place = next(bytes.count + 1)
      let end = min(bytes.count, place + 1 + next(next(4) == 0 ? 400 : 8))
      switch next(7) {
      case 0: if place < bytes.count { bytes[place] ^= UInt8(1 << next(8)) }
      case 1: if place < bytes.count { bytes[place] = UInt8(next(256)) }
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: Array(Self.words[next(Self.words.count)].utf8), at: place)
      case 4:
        let piece = Array(bytes[place..<end])
        for _ in 0...next(6) { bytes.insert(contentsOf: piece, at: place) }
      case 5:
        let other = pages[next(pages.count)]
        let from = next(other.count)
        bytes.insert(contentsOf: other[from..<min(other.count, from + next(400))], at: place)
      default:
        let word = Array(Self.words[next(Self.words.count)].utf8)
        for _ in 0...next(20) { bytes.insert(contentsOf: word, at: place) }
      }
    }
    return bytes
  }
}
