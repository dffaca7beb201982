package import Records

/// A statement as bytes: a key that equal statements share, and a tail with what else is to be kept.
///
/// The letters of language tags have no case (RDF 1.1 Concepts §3.3): in the key they are small, as
/// written they stand in the tail.
package enum StatementRecord {
  /// Appends the key.
  package static func writeKey(of quad: QuadView, to record: RecordBuffer) {
    for term in [quad.subject, quad.predicate, quad.object] { write(term, to: record) }
    if let graph = quad.graph { write(graph, to: record) }
  }

  private static func write(_ term: TermView, to record: RecordBuffer) {
    record.append(term.kind.rawValue)
    record.append(text: term.text)
    switch term.kind {
    case .language:
      record.append(number: term.detail.count)
      for byte in term.detail { record.append(TermView.lowercased(byte)) }
    case .typed: record.append(text: term.detail)
    case .iri, .blankNode, .string: break
    }
  }

  /// Appends the tail.
  package static func writeTail(of quad: QuadView, to record: RecordBuffer) {
    var flags: UInt8 = 0
    for (place, term) in terms(of: quad).enumerated() where term.isLegal { flags |= 1 << place }
    if quad.object.isPlain { flags |= 0x80 }
    record.append(flags)
    if quad.object.kind == .language { record.append(quad.object.detail) }
  }

  private static func terms(of quad: QuadView) -> [TermView] {
    [quad.subject, quad.predicate, quad.object] + (quad.graph.map { [$0] } ?? [])
  }

  /// The statement again, good as long as both.
  package static func quad(
    key: UnsafeRawBufferPointer, tail: UnsafeRawBufferPointer
  ) -> QuadView {
    let flags = tail[0]
    var cursor = RecordCursor(key)
    var terms: [TermView] = []
    while let kind = cursor.byte().flatMap(TermView.Kind.init), let text = cursor.text() {
      let place = terms.count
      let none = UnsafeRawBufferPointer(start: nil, count: 0)
      var detail = kind == .language || kind == .typed ? cursor.text() ?? none : none
      if kind == .language { detail = UnsafeRawBufferPointer(rebasing: tail[1...]) }
      terms.append(
        TermView(
          kind, text, detail, isLegal: flags & 1 << place != 0,
          isPlain: place == 2 && flags & 0x80 != 0))
    }
    precondition(terms.count >= 3, "a key holds three or four terms")
    return QuadView(terms[0], terms[1], terms[2], graph: terms.count > 3 ? terms[3] : nil)
  }
}
