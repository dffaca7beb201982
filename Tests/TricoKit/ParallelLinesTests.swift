import RDF
import RDFFormats
import Testing

@testable import TricoKit

@Suite("Lines on several threads")
struct ParallelLinesTests {
  private let directory: TemporaryDirectory
  /// Line ends of every kind, comments, blank lines, escapes, a mark at the start and no end.
  private static let document =
    "\u{FEFF}# start\n<http://e/s> <http://e/p> \"a\\nb\\u00e9\" .\r\n\n_:b <http://e/p> \"税関\"@ja .\r"
    + "<http://e/s> <http://e/p> <http://e/o> . # end\n\t \n"
    + (0..<12).map { "<http://e/\($0 / 3)> <http://e/p\($0 % 2)> \"\($0)\" .\n" }.joined()
    + "<http://e/last> <http://e/p> \"x\" ."

  init() throws { directory = try TemporaryDirectory() }

  private func input(_ text: String) throws -> Convert.Input {
    Convert.Input(path: try directory.write(text, to: "in.nt"), format: .ntriples)
  }

  private func lines(_ lines: ParallelLines) throws -> String {
    let sink = MemorySink()
    try lines.convert(
      { output in
        StreamReceiver(
          RDFFormat.nquads.writer(to: output, prefixes: PrefixMap()), common: PrefixMap(),
          flattens: false, merges: false)
      }, to: sink)
    return sink.text
  }

  private func document(
    _ format: RDFFormat, _ read: (StreamReceiver) throws -> Void
  ) throws -> String {
    let sink = MemorySink()
    let receiver = StreamReceiver(
      format.writer(to: sink, prefixes: PrefixMap()), common: PrefixMap(), flattens: false,
      merges: false)
    try read(receiver)
    try receiver.finish()
    return sink.text
  }

  private func serial(_ input: Convert.Input, _ format: RDFFormat) throws -> String {
    try document(format) {
      try input.format.read(try FileSource(input.path), name: input.name, into: $0)
    }
  }

  @Test("give the bytes of one thread, wherever the document is cut", arguments: [1, 2, 5])
  func cuts(jobs: Int) throws {
    let input = try input(Self.document)
    let (expected, turtle) = (try serial(input, .nquads), try serial(input, .turtle))
    // A chunk is filled, and ends behind its last line end: so its end meets every byte.
    for size in 64...Self.document.utf8.count + 1 {
      let parallel = ParallelLines(input: input, jobs: jobs, chunkSize: size)
      #expect(try lines(parallel) == expected)
      if size % 16 == 0 {
        #expect(try document(.turtle) { try parallel.read(into: $0) } == turtle)
      }
    }
  }

  @Test("name the line of an error, in whatever chunk it is")
  func errors() throws {
    let parts = Self.document.split(separator: "\n", omittingEmptySubsequences: false)
    for place in parts.indices {
      for fault in ["<http://e/s> oops .", "\"a\" <http://e/p> <http://e/o> ."] {
        var broken = parts.map(String.init)
        broken.insert(fault, at: place)
        let input = try input(broken.joined(separator: "\n"))
        let expected = #expect(throws: SyntaxError.self) { try serial(input, .turtle) }
        for size in [64, 100, 200, 1000] {
          let parallel = ParallelLines(input: input, jobs: 2, chunkSize: size)
          #expect(#expect(throws: SyntaxError.self) { try lines(parallel) } == expected)
          let found = #expect(throws: SyntaxError.self) {
            try document(.turtle) { try parallel.read(into: $0) }
          }
          #expect(found == expected)
        }
      }
    }
  }

  @Test("name the line of a statement that cannot be written")
  func unwritable() throws {
    let text = (0..<40).map { "<http://e/\($0)> <http://e/p> \"x\" .\n" }.joined()
    let input = try input(text + "<http://e/s> <http://e/p/> \"no name\" .\n" + text)
    let expected = #expect(throws: UnwritableStatement.self) { try serial(input, .rdfxml) }
    #expect(expected?.line == 41)
    let found = #expect(throws: UnwritableStatement.self) {
      try document(.rdfxml) {
        try ParallelLines(input: input, jobs: 2, chunkSize: 300).read(into: $0)
      }
    }
    #expect(found == expected)
  }
}
