import Records
import Testing

@testable import RDFFormats

@Suite("Statements as bytes") struct StatementRecordTests {
  /// A term whose parts are lent to `body`.
  private struct Sketch {
    var kind: TermView.Kind
    var text: String
    var detail = ""
  }

  private static func withViews<Result>(
    _ terms: [Sketch], legal: Set<Int> = [], isPlain: Bool = false,
    _ body: (QuadView) throws -> Result
  ) rethrows -> Result {
    func view(_ place: Int, _ views: [TermView]) throws -> Result {
      guard place < terms.count else {
        return try body(
          QuadView(views[0], views[1], views[2], graph: views.count > 3 ? views[3] : nil))
      }
      let term = terms[place]
      return try Array(term.text.utf8).withUnsafeBytes { text in
        try Array(term.detail.utf8).withUnsafeBytes { detail in
          try view(
            place + 1,
            views + [
              TermView(
                term.kind, text, detail, isLegal: legal.contains(place),
                isPlain: isPlain && place == 2)
            ])
        }
      }
    }
    return try view(0, [])
  }

  private static func record(of quad: QuadView) -> (key: [UInt8], tail: [UInt8]) {
    let (key, tail) = (RecordBuffer(), RecordBuffer())
    StatementRecord.writeKey(of: quad, to: key)
    StatementRecord.writeTail(of: quad, to: tail)
    return (key.array, tail.array)
  }

  private static func sketches(of quad: QuadView) -> [String] {
    ([quad.subject, quad.predicate, quad.object] + (quad.graph.map { [$0] } ?? [])).map {
      "\($0.kind) \(String(decoding: $0.text, as: UTF8.self)) "
        + "\(String(decoding: $0.detail, as: UTF8.self)) \($0.isLegal) \($0.isPlain)"
    }
  }

  private static let objects = [
    Sketch(kind: .iri, text: "http://e/o"), Sketch(kind: .blankNode, text: "b"),
    Sketch(kind: .string, text: "x"), Sketch(kind: .language, text: "x", detail: "en-GB"),
    Sketch(kind: .typed, text: "1", detail: "http://e/t"), Sketch(kind: .string, text: ""),
  ]

  @Test("A statement comes back as it was, with what is known of each term")
  func roundtrip() {
    for object in Self.objects {
      for graph in [nil, Sketch(kind: .iri, text: "http://e/g")] {
        let terms =
          [Sketch(kind: .blankNode, text: "s"), Sketch(kind: .iri, text: "http://e/p"), object]
          + (graph.map { [$0] } ?? [])
        for legal in [[], [0], [1], [2], [3], [0, 1, 2, 3]] as [Set<Int>] {
          for isPlain in [false, true] {
            Self.withViews(terms, legal: legal, isPlain: isPlain) { quad in
              let (key, tail) = Self.record(of: quad)
              let back = key.withUnsafeBytes { key in
                tail.withUnsafeBytes { tail in
                  Self.sketches(of: StatementRecord.quad(key: key, tail: tail))
                }
              }
              #expect(back == Self.sketches(of: quad))
            }
          }
        }
      }
    }
  }

  @Test("Equal statements share a key, others do not")
  func keys() {
    func key(_ object: Sketch, graph: String? = nil) -> [UInt8] {
      let start = [Sketch(kind: .iri, text: "http://e/s"), Sketch(kind: .iri, text: "http://e/p")]
      return Self.withViews(
        start + [object] + (graph.map { [Sketch(kind: .iri, text: $0)] } ?? [])
      ) { Self.record(of: $0).key }
    }
    var others = Self.objects
    others.append(Sketch(kind: .iri, text: "x"))
    others.append(Sketch(kind: .blankNode, text: "x"))
    others.append(Sketch(kind: .typed, text: "x", detail: "http://e/t"))
    others.append(Sketch(kind: .language, text: "x", detail: "en"))
    others.append(Sketch(kind: .language, text: "X", detail: "en-gb"))
    #expect(Set(others.map { key($0) }).count == others.count)
    #expect(
      key(Sketch(kind: .language, text: "x", detail: "EN-gb"))
        == key(Sketch(kind: .language, text: "x", detail: "en-GB")))
    #expect(key(others[0]) != key(others[0], graph: "http://e/g"))
  }
}
