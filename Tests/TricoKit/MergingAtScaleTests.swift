import RDFFormats
import Records
import Testing

@testable import TricoKit

@Suite("Merging and cutting beyond memory")
struct MergingAtScaleTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @Test(
    "Records come out sorted, each key once, however many runs there are", arguments: [0, 1 << 20])
  func sorted(limit: Int) throws {
    let runs = SortedRuns(limit: limit)
    var expected: [String: UInt64] = [:]
    for number in UInt64(0)..<3000 {
      let key = String(repeating: "k", count: Int(number * 7919 % 13)) + "\(number * 31 % 701)"
      if expected[key] == nil { expected[key] = number }
      try runs.add(number: number) {
        $0.append(text: key)
      } tail: {
        $0.append(text: String(repeating: "t", count: Int(number % 300)))
        $0.append(wide: number)
      }
    }
    var found: [String: UInt64] = [:]
    var last: [UInt8] = []
    try runs.forEach { key, tail, number in
      var cursor = RecordCursor(key)
      found[cursor.string() ?? ""] = number
      #expect(tail.suffix(8).elementsEqual(withUnsafeBytes(of: number) { Array($0) }))
      #expect(last.lexicographicallyPrecedes(key))
      last = Array(key)
    }
    #expect(found == expected)
  }

  private func documents() throws -> [Convert.Input] {
    try (0..<4).map { file in
      var text = "@prefix a\(file): <http://a\(file)/> .\n"
      for number in 0..<400 {
        let value = (number * (file + 3)) % 97
        text += """
          <http://e/\(value)> <http://e/p> "v\(value)"@\(file % 2 == 0 ? "en-GB" : "EN-gb"), \(value) .
          _:b\(value % 5) <http://e/q> a\(file):x, <http://e/\(number)> .\n
          """
        if number == 200 { text += "@prefix late\(file): <http://late/> .\n" }
      }
      return Convert.Input(
        path: try directory.write(text, to: "in\(file).ttl"), format: .turtle)
    }
  }

  @Test(
    "Merging within a limit gives the bytes of merging in memory",
    arguments: [RDFFormat.ntriples, .turtle, .rdfxml, .jsonld])
  func merging(format: RDFFormat) throws {
    var convert = Convert(
      inputs: try documents(), output: directory.file("a.out"), format: format)
    try convert.run()
    for memory in [1, 20_000, 1 << 24] {
      convert.output = directory.file("b.out")
      convert.memory = memory
      try convert.run()
      #expect(try directory.bytes("b.out") == directory.bytes("a.out"))
    }
  }

  @Test("Parts are whole documents, and together the whole", arguments: RDFFormat.allCases)
  func parts(format: RDFFormat) throws {
    let lines = (0..<25).map { "<http://e/\($0 / 4)> <http://e/p> \"\($0)\" .\n" }
    let path = try directory.write(lines.joined(), to: "in.nt")
    var convert = Convert(
      inputs: [Convert.Input(path: path, format: .ntriples)], output: directory.file("parts"),
      format: format)
    convert.partSize = .triples(10)
    try convert.run()
    let names = (1...3).map { PartsWriter.fileName($0, format.fileExtension) }
    #expect(names[0] == "part-00001.\(format.fileExtension)")
    for (number, name) in names.enumerated() {
      // Each part is what its own lines give.
      let own = lines[(number * 10)..<min(number * 10 + 10, 25)].joined()
      let input = Convert.Input(path: try directory.write(own, to: "own.nt"), format: .ntriples)
      try Convert(inputs: [input], output: directory.file("own"), format: format).run()
      #expect(try directory.bytes("parts/\(name)") == directory.bytes("own"))
    }
    #expect(try partNames() == names)
  }

  @Test("A graph with blank nodes cannot be cut, and nothing is left of the trial")
  func blankNodes() throws {
    let path = try directory.write("<http://e/s> <http://e/p> _:b .\n", to: "in.nt")
    var convert = Convert(
      inputs: [Convert.Input(path: path, format: .ntriples)], output: directory.file("parts"),
      format: .turtle)
    convert.partSize = .triples(1)
    #expect(throws: TricoError.self) { try convert.run() }
    #expect(!FileSystem.exists(directory.file("parts")))
  }

  @Test("Sizes are numbers of triples, or of bytes with a unit")
  func sizes() {
    #expect(PartSize("1000000") == .triples(1_000_000))
    #expect(PartSize("64M") == .bytes(64 << 20))
    #expect(PartSize("2GiB") == .bytes(2 << 30))
    for text in ["", "0", "M", "-1", "1.5M", "9999999999T", "12 M", "10triples"] {
      #expect(PartSize(text) == nil)
    }
  }

  /// The names in the folder of the parts.
  private func partNames() throws -> [String] {
    let folder = directory.file("parts")
    return try FileSystem.files(below: folder).map { String($0.dropFirst(folder.count + 1)) }
  }
}
