import RDF
import RDFFormats

/// Small graphs and the text they become, for the tests of this folder.
enum Example {
  static let namespace = Namespace("http://example.org/")
  static let s = namespace("s")
  static let p = namespace("p")
  static let o = namespace("o")

  /// A triple about `s` with predicate `p`.
  static func triple(_ object: Term) -> Triple { Triple(s, p, object) }
  static func triple(_ text: String) -> Triple { triple(.literal(Literal(text))) }

  static func prefixes(_ entries: KeyValuePairs<String, String>) -> PrefixMap {
    var map = PrefixMap()
    for (prefix, namespace) in entries { map.declare(prefix, namespace) }
    return map
  }

  /// `ex:` and `xsd:`.
  static var usual: PrefixMap {
    prefixes(["ex": namespace.iri.value, "xsd": XSD.namespace.iri.value])
  }
}

/// What a writer makes of `triples`.
func written(_ triples: [Triple], by make: (MemorySink) -> some RDFWriter) throws -> String {
  let sink = MemorySink()
  var writer = make(sink)
  for triple in triples { try writer.write(triple) }
  try writer.finish()
  return sink.text
}

func ntriples(_ triples: [Triple]) throws -> String {
  try written(triples) { NTriplesSerializer().writer(to: $0) }
}

func turtle(
  _ triples: [Triple], _ serializer: TurtleSerializer = TurtleSerializer(prefixes: Example.usual)
) throws -> String {
  try written(triples) { serializer.writer(to: $0) }
}

/// The Turtle text without the declarations before the first block.
func turtleBody(_ triples: [Triple], prefixes: PrefixMap = Example.usual) throws -> String {
  let text = try turtle(triples, TurtleSerializer(prefixes: prefixes))
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.drop { $0.hasPrefix("@prefix") || $0.isEmpty }.joined(separator: "\n")
}

func rdfxml(
  _ triples: [Triple], _ serializer: RDFXMLSerializer = RDFXMLSerializer(prefixes: Example.usual)
) throws -> String {
  try written(triples) { serializer.writer(to: $0) }
}

/// The triples a Turtle text holds.
func readTurtle(_ text: String) throws -> [Triple] {
  var triples: [Triple] = []
  try TurtleReader.read(Array(text.utf8), name: "test.ttl") { triples.append($0) }
  return triples
}

/// A graph of `count` meetings, about 12 triples and a kilobyte each.
func meetings(_ count: Int) -> [Triple] {
  (0..<count).flatMap { number in
    let meeting = Example.namespace("meeting-\(number)")
    return [Triple(meeting, RDFVocabulary.type, .iri(Example.namespace("Meeting")))]
      + (0..<11).map { index in
        Triple(
          meeting, Example.namespace("property-\(index)"),
          .literal(Literal(String(repeating: "三国 customs \(index) ", count: 6), language: "en")))
      }
  }
}
