import RDF
import RDFFormats

/// A dataset given as N-Quads, for tests.
func dataset(_ nquads: String) throws -> QuadTable {
  let table = QuadTable()
  try NTriplesReader(namesGraphs: true).read(
    MemorySource(Array(nquads.utf8)), name: "test.nq", into: Filler(table))
  return table
}

/// A dataset given as TriG, for tests; `e:` is `http://e/`, without a prefix it is `http://example.org/`.
func datasetOfTriG(_ trig: String) throws -> QuadTable {
  let table = QuadTable()
  let head = "@prefix e: <http://e/> . @prefix : <http://example.org/> . "
  try TurtleReader(namesGraphs: true).read(
    MemorySource(Array((head + trig).utf8)), name: "test.trig", into: Filler(table))
  return table
}

/// The text a serializer makes of a dataset.
func text(_ table: QuadTable, _ serializer: some DatasetSerializer) throws -> String {
  let sink = MemorySink()
  try serializer.write(table, to: sink)
  return sink.text
}

/// The lines of a dataset in canonical form.
func canonical(_ table: QuadTable) throws -> String {
  try text(table, CanonicalSerializer(namesGraphs: true))
}

/// Fills a table.
final class Filler: QuadReceiver {
  private let table: QuadTable

  init(_ table: QuadTable) { self.table = table }

  func receive(_ quad: QuadView) throws { table.insert(quad) }
}

/// `e:` for `http://e/` and the usual ones.
var documentPrefixes: PrefixMap {
  var prefixes = Example.usual
  prefixes.declare("e", "http://e/")
  prefixes.declare("rdf", RDFVocabulary.namespace.iri.value)
  return prefixes
}
