internal import RDF
internal import RDFFormats

/// Hands statements to a writer as they come; of several documents each statement once.
final class StreamReceiver: DocumentReceiver {
  private var writer: any RDFWriter
  private let common: PrefixMap
  private let flattens: Bool
  /// What was written, and the labels of each document, when there are several.
  private let merged: (dataset: QuadTable, scope: BlankScope)?
  /// Whether the common prefixes were offered: after those at the top of the first document.
  private var knowsCommon = false

  /// A receiver in front of `writer`.
  init(_ writer: any RDFWriter, common: PrefixMap, flattens: Bool, merges: Bool) {
    self.writer = writer
    self.common = common
    self.flattens = flattens
    merged = merges ? (QuadTable(), BlankScope()) : nil
  }

  func beginDocument() { merged?.scope.beginDocument() }

  func declare(_ prefix: String, _ namespace: String) { writer.declare(prefix, namespace) }

  func receive(_ quad: QuadView) throws {
    if !knowsCommon { offerCommon() }
    var quad = quad
    if flattens { quad = quad.inDefaultGraph }
    if let merged {
      quad = merged.scope.renamed(quad)
      guard merged.dataset.insert(quad) else { return }
    }
    try writer.write(quad)
  }

  func finish() throws { try writer.finish() }

  private func offerCommon() {
    knowsCommon = true
    for entry in common.entries { writer.declare(entry.prefix, entry.namespace) }
  }
}
