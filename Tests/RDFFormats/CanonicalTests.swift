import RDF
import RDFFormats
import Testing

@Suite("Canonical form") struct CanonicalTests {
  @Test("labels follow from what is said, not from the labels given or the order")
  func labels() throws {
    let expected = """
      <http://e/p> <http://e/q> _:c14n0 .
      <http://e/p> <http://e/r> _:c14n1 .
      _:c14n0 <http://e/s> <http://e/u> .
      _:c14n1 <http://e/t> <http://e/u> .

      """
    // The example of RDFC-1.0, §3.1.1 (unique hashes).
    for (x, y, turns) in [("e0", "e1", false), ("e1", "e0", true), ("c14n1", "c14n0", false)] {
      var lines = [
        "<http://e/p> <http://e/q> _:\(x) .", "<http://e/p> <http://e/r> _:\(y) .",
        "_:\(x) <http://e/s> <http://e/u> .", "_:\(y) <http://e/t> <http://e/u> .",
      ]
      if turns { lines.reverse() }
      #expect(try canonical(dataset(lines.joined(separator: "\n"))) == expected)
    }
  }

  @Test("nodes that look alike are told apart by their neighbours")
  func sharedHashes() throws {
    // The example of RDFC-1.0, §3.1.2 (shared hashes).
    let text = """
      <#p> <#q> _:e0 .
      <#p> <#q> _:e1 .
      _:e0 <#p> _:e2 .
      _:e1 <#p> _:e3 .
      _:e2 <#r> _:e3 .
      """
    let expected = """
      <#p> <#q> _:c14n2 .
      <#p> <#q> _:c14n3 .
      _:c14n0 <#r> _:c14n1 .
      _:c14n2 <#p> _:c14n1 .
      _:c14n3 <#p> _:c14n0 .

      """
    #expect(
      try canonical(dataset(text.replacing("<#", with: "<http://example.com/#")))
        == expected.replacing("<#", with: "<http://example.com/#"))
  }

  @Test("blank graph names count as well")
  func graphNames() throws {
    let first = "_:a <http://e/p> _:b _:g .\n_:g <http://e/q> \"x\" .\n"
    let second = "_:b <http://e/q> \"x\" .\n_:g <http://e/p> _:a _:b .\n"
    #expect(try canonical(dataset(first)) == canonical(dataset(second)))
    #expect(try canonical(dataset(first)) != canonical(dataset("_:a <http://e/p> _:b .\n")))
  }

  @Test("too much alike ends in an error, not in endless work; so does a long chain")
  func tooAlike() throws {
    let clique = (0..<30).flatMap { one in (0..<30).map { "_:b\(one) <http://e/p> _:b\($0) ." } }
    let chain = (0..<5000).map { "_:b\($0) <http://e/p> _:b\($0 + 1) ." }
    for lines in [clique, chain] {
      let sink = MemorySink()
      #expect(throws: SerializationError.blankNodesTooAlike(lines.count)) {
        try CanonicalSerializer(namesGraphs: false)
          .write(dataset(lines.joined(separator: "\n")), to: sink)
      }
      #expect(sink.bytes.isEmpty)
    }
  }

  @Test("the same statement twice is one line, in the order of code points")
  func lines() throws {
    let text =
      "<http://e/\u{10000}> <http://e/p> \"b\" .\n<http://e/\u{FFFD}b> <http://e/p> \"a\" .\n"
    let good = text.replacing("\u{FFFD}", with: "\u{F900}")
    #expect(
      try canonical(dataset(good + good)).split(separator: "\n").map(String.init)
        == good.split(separator: "\n").reversed().map(String.init))
  }
}
