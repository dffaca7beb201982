internal import RDF
internal import RDFFormats

/// Gathers all documents in one dataset, which is written at the end.
final class DatasetReceiver: DocumentReceiver {
  private let flattens: Bool
  private let dataset = QuadTable()
  private let scope = BlankScope()
  /// The prefixes given first, then those of the documents.
  private var prefixes: PrefixMap
  private let write: (QuadTable, PrefixMap) throws -> Void

  /// A receiver that hands the dataset and all prefixes to `write`.
  init(
    prefixes: PrefixMap, flattens: Bool, write: @escaping (QuadTable, PrefixMap) throws -> Void
  ) {
    self.prefixes = prefixes
    self.flattens = flattens
    self.write = write
  }

  func beginDocument() { scope.beginDocument() }

  func declare(_ prefix: String, _ namespace: String) {
    prefixes.offer(PrefixMap.Entry(prefix: prefix, namespace: namespace))
  }

  func receive(_ quad: QuadView) throws {
    dataset.insert(scope.renamed(flattens ? quad.inDefaultGraph : quad))
  }

  func finish() throws { try write(dataset, prefixes) }
}
