import Ontology
import RDF

/// What links to the outside world must keep to: each has a statement that tells where it was seen.
struct EvidenceRules {
  let graph: Graph

  private static let subject = RDFVocabulary.namespace("subject")
  private static let predicate = RDFVocabulary.namespace("predicate")
  private static let object = RDFVocabulary.namespace("object")

  /// Links by which things here are said to be, or to be like, things elsewhere.
  var links: [Triple] {
    graph.triples.filter { triple in
      if triple.predicate == Schema.sameAs { return true }
      let name = SKOS.namespace.localName(of: triple.predicate)
      return name?.hasSuffix("Match") == true
    }
  }

  /// Links without evidence.
  func unproven() -> [Triple] {
    let proven = Set(statements().filter { !notes($0.node).isEmpty }.map(\.triple))
    return links.filter { !proven.contains($0) }
  }

  /// Evidence for statements that are not made, or with a part missing.
  func idle() -> [Term] {
    let complete = statements()
    let good = Set(complete.filter { graph.contains($0.triple) }.map(\.node))
    return graph.instances(of: Foreign.statement).filter { !good.contains($0) }
  }

  private func statements() -> [(node: Term, triple: Triple)] {
    graph.instances(of: Foreign.statement).compactMap { node in
      guard let subject = graph.objects(of: node, Self.subject).first,
        let predicate = graph.objects(of: node, Self.predicate).first?.iri,
        let object = graph.objects(of: node, Self.object).first
      else { return nil }
      return (node, Triple(subject, predicate, object))
    }
  }

  private func notes(_ node: Term) -> [Term] {
    graph.objects(of: node, SKOS.namespace("editorialNote")).filter {
      $0.literal?.lexicalForm.isEmpty == false
    }
  }
}
