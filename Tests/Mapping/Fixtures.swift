import Markup
import Mechanism
import Ontology
import RDF
import RDFFormats

@testable import Mapping

/// Small pages and graphs, and the way from one to the other.
enum Fixtures {
  /// What the shipped files know.
  static func knowledge() throws -> Knowledge { try shipped.get() }

  private static let shipped = Result { Knowledge(try graph()) }

  /// What the shipped files know, with more statements in Turtle.
  static func knowledge(adding more: String) throws -> Knowledge { Knowledge(try graph(more)) }

  /// The statements of the shipped files and of `more`.
  static func graph(_ more: String = "") throws -> Graph {
    var graph = Graph()
    let bytes = knowledgeTriples.withUTF8Buffer { Array($0) }
    try TurtleReader.read(bytes, name: "shipped") { graph.insert($0) }
    try TurtleReader.read(Array((prologue + more).utf8), name: "more") { graph.insert($0) }
    return graph
  }

  /// The statements of a small document of its own.
  static func only(_ turtle: String) throws -> Graph {
    var graph = Graph()
    try TurtleReader.read(Array((prologue + turtle).utf8), name: "only") { graph.insert($0) }
    return graph
  }

  private static let prologue =
    [
      ("agency", "https://w3id.org/trico/id/agency/"),
      ("country", "https://w3id.org/trico/id/country/"),
      ("org", "http://www.w3.org/ns/org#"), ("place", "https://w3id.org/trico/id/place/"),
      ("organization", "https://w3id.org/trico/id/organization/"),
      ("schema", "https://schema.org/"), ("scheme", "https://w3id.org/trico/scheme/"),
      ("series", "https://w3id.org/trico/id/series/"),
      ("skos", "http://www.w3.org/2004/02/skos/core#"),
      ("theme", "https://w3id.org/trico/scheme/theme/"), ("trico", "https://w3id.org/trico/def/"),
    ].map { "@prefix \($0.0): <\($0.1)> .\n" }.joined()

  /// A page as the parser reads it.
  static func page(
    _ text: String, file: String = "tiny.txt", isHTML: Bool = false, knowledge: Knowledge
  ) throws -> Page {
    let bytes = Array(text.utf8)
    let document = isHTML ? try TextDocument(html: bytes) : try TextDocument(text: bytes)
    return try PageParser(lexicon: knowledge.lexicon).parse(document, file: file)
  }

  /// A page with all that the files' knowledge finds in it.
  static func read(_ text: String, adding more: String = "") throws -> PageReading {
    let knowledge = more.isEmpty ? try knowledge() : try knowledge(adding: more)
    return PageReading(try page(text, knowledge: knowledge), knowledge: knowledge)
  }

  /// All triples of a page.
  static func map(
    _ text: String, adding more: String = "", isHTML: Bool = false,
    _ options: MappingOptions = MappingOptions()
  ) throws -> MappedPage {
    let knowledge = more.isEmpty ? try knowledge() : try knowledge(adding: more)
    let reading = PageReading(
      try page(text, isHTML: isHTML, knowledge: knowledge), knowledge: knowledge)
    let receiver = MappedPage(base: options.base)
    let editions = EditionIndex(reading.page)
    let mapper = Mapper(knowledge: knowledge, options: options, editions: editions)
    let page = Mapper.map(
      reading, fileName: "tiny.txt", checksum: "abc", editions: editions, knowledge: knowledge,
      options: options)
    mapper.add(page)
    receiver.receive(page.triples)
    try mapper.finish(receiver.receive)
    receiver.counted = (mapper.tripleCount, mapper.mentionTripleCount)
    return receiver
  }

  /// The sample page of the customs topic.
  static func sample() throws -> String {
    try String(contentsOfFile: Repository.path("Sources/TricoKit/Sample/customs.txt"))
  }
}

/// Pages written by the tests.
enum TinyPage {
  /// A page with one series, the customs heads' meeting, and these lines below its line.
  static func tchm(_ editions: String) -> String {
    """
    Mechanism Search

    Ministerial Meetings

    Tripartite Customs Heads’ Meeting (TCHM) Latest Event : 2017.11.30
    \(editions)
    """
  }

  /// The head of an edition, with the lines below its title.
  static func edition(_ ordinal: String, _ lines: String...) -> String {
    (["\(ordinal) Tripartite Customs Heads’ Meeting (TCHM)"] + lines).joined(separator: "\n")
  }

  /// A page whose 3rd edition, of 2009 in Beijing, has this one outcome; further editions follow.
  static func outcome(_ text: String, and editions: String...) -> String {
    tchm(
      (editions + [edition("3rd", "  • 2009.09.28", "  • Beijing, China", "■Outcome", "1. \(text)")])
        .joined(separator: "\n"))
  }
}
