import Foundation
import Mapping
import Markup
import RDF
import RDFFormats
import Testing

@testable import Mechanism

/// Damaged pages on the whole way from bytes to what the mapper writes down. Set
/// `TRICO_FUZZ_CASES` for more cases than the few that every run has, `TRICO_FUZZ_SEED` for
/// others, `TRICO_FUZZ_FIRST` to begin with a certain one.
extension EditionIndexTests {
  /// What the ontology's own files know, read once.
  static let knowledge = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var graph = Graph()
    for name in ["authorities.ttl", "codes.ttl", "themes.ttl", "trico.ttl"] {
      let data = try Data(contentsOf: root.appending(path: "Ontology/\(name)"))
      try TurtleReader.read(Array(data), name: name) { graph.insert($0) }
    }
    return Knowledge(graph)
  }

  @Test("No damage to a page stops the program, and the same damage gives the same page")
  func damage() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["TRICO_FUZZ_CASES"].flatMap(Int.init) ?? 1500
    let seed = environment["TRICO_FUZZ_SEED"].flatMap(UInt64.init) ?? 20_171_130
    let first = environment["TRICO_FUZZ_FIRST"].flatMap(Int.init) ?? 0
    let pages = try Mutator.pages()
    let knowledge = try Self.knowledge.get()
    let parser = PageParser(lexicon: knowledge.lexicon)
    var mutator = Mutator(seed: seed)
    var read = 0
    for number in 0..<count {
      let bytes = mutator.mutate(pages)
      if number < first { continue }
      guard let document = try? TextDocument(page: bytes, address: "http://h/"),
        let page = try? parser.parse(document, file: "p.txt")
      else { continue }
      read += 1
      let reading = PageReading(page, knowledge: knowledge)
      #expect(
        document.lines.allSatisfy { (1...max(1, document.lineCount)).contains($0.number) },
        "case \(number)")
      #expect(
        zip(document.lines, document.lines.dropFirst()).allSatisfy { $0.number <= $1.number }
          || !bytes.isEmpty && bytes.contains(0x3C), "case \(number)")
      let misplaced = reading.diagnostics.filter { $0.line < 1 || $0.column < 1 }
      #expect(misplaced == [], "case \(number)")
      if number.isMultiple(of: 10) {
        let again = try parser.parse(TextDocument(page: bytes, address: "http://h/"), file: "p.txt")
        #expect(again.diagnostics == page.diagnostics, "case \(number)")
        #expect(again.meetings.map(\.fields) == page.meetings.map(\.fields), "case \(number)")
      }
    }
    #expect(read > (count - first) / 20, "most cases should still be pages")
  }
}

/// Damages pages, the same way for the same seed.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

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

  /// SplitMix64.
  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }

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
