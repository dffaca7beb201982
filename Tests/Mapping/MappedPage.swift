import RDF

@testable import Mapping

/// The triples of a page in the order in which the mapper gave them away.
///
/// Values are shown short: what lies inside the base as `meeting/tchm-4`, a code or theme as
/// `act/agreed`, literals by their form with language or datatype.
final class MappedPage {
  let base: String
  private(set) var main: [Triple] = []
  private(set) var mentions: [Triple] = []
  private(set) var graph = Graph()
  /// What the mapper counted: main graph and mentions.
  var counted = (main: 0, mentions: 0)

  init(base: String) { self.base = base }

  func receive(_ triples: TripleBuffer) {
    triples.forEach { statement in
      let triple = statement.triple
      if statement.part == .main { main.append(triple) } else { mentions.append(triple) }
      graph.insert(triple)
    }
  }

  /// The values of a property, in the order in which they were written.
  func values(_ tail: String, _ predicate: IRI) -> [String] {
    graph.objects(of: .iri(iri(tail)), predicate).map(short)
  }

  /// The classes of a resource.
  func types(_ tail: String) -> Set<String> {
    Set(graph.objects(of: .iri(iri(tail)), RDFVocabulary.type).map(short))
  }

  /// Whether anything is said about a resource.
  func describes(_ tail: String) -> Bool { !graph.about(.iri(iri(tail))).isEmpty }

  /// Tails of all subjects of a class segment: `meeting`.
  func tails(_ segment: String) -> [String] {
    graph.subjects.map(short).filter { $0.hasPrefix(segment + "/") }.sorted()
  }

  func iri(_ tail: String) -> IRI {
    tail.hasPrefix("https://") ? IRI(tail) : IRI(base + tail)
  }

  private func short(_ term: Term) -> String {
    switch term {
    case .iri(let iri):
      for start in [base, "https://w3id.org/trico/scheme/"] where iri.value.hasPrefix(start) {
        return String(iri.value.dropFirst(start.count))
      }
      return iri.value
    case .blankNode(let node): return node.description
    case .literal(let literal):
      if let language = literal.language { return "\(literal.lexicalForm)@\(language)" }
      guard literal.datatype != XSD.string else { return literal.lexicalForm }
      let type = literal.datatype.value.split(separator: "#").last ?? ""
      return "\(literal.lexicalForm)^\(type)"
    }
  }
}
