internal import Ontology
internal import RDF

/// A label of the ontology in the language of the pages.
struct Label {
  enum Kind { case preferred, alternative, hidden }

  let text: String
  let kind: Kind
}

extension Graph {
  /// The labels of `subject` that are in English or in no language: those that pages can show.
  ///
  /// - Parameters:
  ///   - subject: what they name.
  ///   - isPlace: also those in other languages, since places are printed in their own.
  /// - Returns: The labels, in the order of the graph.
  func labels(of subject: Term, isPlace: Bool = false) -> [Label] {
    about(subject).compactMap { triple in
      guard case .literal(let literal) = triple.object, isPlace || literal.isForPages else {
        return nil
      }
      switch triple.predicate {
      case SKOS.prefLabel: return Label(text: literal.lexicalForm, kind: .preferred)
      case SKOS.altLabel: return Label(text: literal.lexicalForm, kind: .alternative)
      case SKOS.hiddenLabel: return Label(text: literal.lexicalForm, kind: .hidden)
      default: return nil
      }
    }
  }

  /// The preferred label in English.
  func name(of subject: Term) -> String? {
    labels(of: subject).first { $0.kind == .preferred }?.text
  }

  /// The notation, which is the identifier of concepts, countries and series.
  func notation(of subject: Term) -> String? {
    objects(of: subject, SKOS.notation).first?.literal?.lexicalForm
  }
}

extension Literal {
  /// Whether the text is English or in no language.
  fileprivate var isForPages: Bool {
    guard let language else { return true }
    return language.lowercased() == "en" || language.lowercased().hasPrefix("en-")
  }
}
