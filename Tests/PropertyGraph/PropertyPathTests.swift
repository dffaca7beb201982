import RDF
import Testing

@testable import PropertyGraph

@Suite("Property paths")
struct PropertyPathTests {
  static let ex = Namespace("https://example.org/")

  static func path(_ text: String) throws -> PropertyPath {
    try PropertyPath(text, prefixes: Fixtures.prefixes)
  }

  @Test("Steps, inverse steps, full IRIs, “a” and alternatives are read")
  func parsing() throws {
    let path = try Self.path(" ex:a / ^ex:b-c.d/<https://example.org/x,y/z> , a ")
    #expect(
      path.alternatives == [
        [
          .init(predicate: Self.ex("a"), isInverse: false),
          .init(predicate: Self.ex("b-c.d"), isInverse: true),
          .init(predicate: Self.ex("x,y/z"), isInverse: false),
        ],
        [.init(predicate: RDFVocabulary.type, isInverse: false)],
      ])
  }

  @Test(
    "A malformed path is refused with its fault",
    arguments: [
      ("", "a property is missing"), ("ex:a/", "a property is missing"),
      ("/ex:a", "a property is missing"), ("ex:a,", "a property is missing"),
      ("ex:a//ex:b", "a property is missing"), ("^", "a property is missing"),
      ("ex:a|ex:b", "“|” is not understood"), ("(ex:a)", "a property is missing"),
      ("ex:a*", "“*” is not understood"), ("ex:a ex:b", "“e” is not understood"),
      ("label", "no prefixed name"), ("no:label", "no prefix “no”"),
      ("<https://example.org/", "“<” without “>”"), ("<label>", "no absolute IRI"),
    ])
  func malformed(text: String, fault: String) {
    let error = #expect(throws: PropertyPathError.self) { try Self.path(text) }
    #expect(error?.message.contains(fault) == true, "\(error?.message ?? "")")
    #expect(error?.message.contains("“\(text)”") == true)
  }

  @Test("Following a path gives each end once, in order, whatever order the triples have")
  func following() throws {
    let graph = try Fixtures.graph(
      """
      @prefix ex: <https://example.org/> .
      ex:s ex:p ex:m2 , ex:m1 . ex:m1 ex:q ex:z , ex:y . ex:m2 ex:q ex:z . ex:t ex:q ex:z .
      """)
    func ends(_ text: String) throws -> [String] {
      try Self.path(text).values(from: .iri(Self.ex("s")), in: graph).map(\.description)
    }
    #expect(try ends("ex:p/ex:q") == ["<https://example.org/y>", "<https://example.org/z>"])
    #expect(
      try ends("ex:p/ex:q/^ex:q")
        == ["m1", "m2", "t"].map { "<https://example.org/\($0)>" })
    #expect(try ends("ex:none, ex:p") == ["m1", "m2"].map { "<https://example.org/\($0)>" })
    #expect(try ends("ex:none") == [])
  }
}
