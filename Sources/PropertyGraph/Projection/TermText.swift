internal import RDF

/// A term as people read it: a literal's text, or an IRI.
struct TermText {
  let text: String
  private let language: String?

  init(_ term: Term) {
    switch term {
    case .literal(let literal):
      text = literal.lexicalForm
      language = literal.language
    case .iri(let iri):
      text = iri.value
      language = nil
    case .blankNode(let node):
      text = node.description
      language = nil
    }
  }

  /// The text in `language` if there is one, else one without a language, else any; of several the
  /// first in byte order, or the last. Empty texts do not count.
  static func preferred(_ terms: [Term], language: String, last: Bool = false) -> String? {
    let texts = terms.map(TermText.init).filter { !$0.text.isEmpty }
    guard let rank = texts.map({ $0.rank(language) }).min() else { return nil }
    let candidates = texts.filter { $0.rank(language) == rank }.map(\.text)
    return last ? candidates.max(by: ByteOrder.less) : candidates.min(by: ByteOrder.less)
  }

  /// The texts that are not empty, each once, in byte order.
  static func joined(_ texts: [TermText], by separator: String) -> String {
    let distinct = Set(texts.filter { !$0.text.isEmpty }.map { ByteKey($0.text) })
    return distinct.map(\.text).sorted(by: ByteOrder.less).joined(separator: separator)
  }

  private func rank(_ wanted: String) -> Int {
    guard let language else { return 1 }
    let own = language.lowercased()
    return own == wanted || own.hasPrefix("\(wanted)-") ? 0 : 2
  }
}
