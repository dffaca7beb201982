internal import Ontology
internal import RDF
internal import RDFFormats

/// A dataset with look-up by subject and by object; the names of graphs do not count.
///
/// Nodes are the numbers of terms in the table. Values come in the order in which the document named
/// them first.
struct GraphIndex {
  /// The number of a term.
  typealias Node = UInt32

  let table: QuadTable
  /// Statements in order of subject, predicate, object; where those of each subject begin.
  private let forward: Order
  /// Statements in order of object, predicate, subject; where those of each object begin.
  private let backward: Order

  private struct Order {
    private var entries: [Int32]
    /// Where the statements of each node begin, and the end of them all.
    private var starts: [Int32]

    var count: Int { entries.count }

    /// Sorts the statements by `key`: the node that they are looked up by, and two that order them.
    init(_ table: QuadTable, by key: (QuadTable.Entry) -> (Node, Node, Node)) {
      let all = table.entries
      var ends = [Int](repeating: 0, count: table.terms.count + 2)
      for entry in all { ends[Int(key(entry).0) + 1] += 1 }
      for number in 1..<ends.count { ends[number] += ends[number - 1] }
      var places = ends
      var sorted = [Int32](repeating: 0, count: all.count)
      for (index, entry) in all.enumerated() {
        let node = Int(key(entry).0)
        sorted[places[node]] = Int32(index)
        places[node] += 1
      }
      entries = []
      entries.reserveCapacity(all.count)
      starts = [0]
      for node in 0..<ends.count - 1 {
        var last: (Node, Node)?
        let found = sorted[ends[node]..<ends[node + 1]].map { index in
          let (_, first, second) = key(all[Int(index)])
          return (first, second, index)
        }
        for (first, second, index) in found.sorted(by: <) {
          // The same statement in another graph.
          if let last, last == (first, second) { continue }
          last = (first, second)
          entries.append(index)
        }
        starts.append(Int32(entries.count))
      }
    }

    func range(_ node: Node) -> ArraySlice<Int32> {
      entries[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])]
    }
  }

  init(_ table: QuadTable) {
    self.table = table
    forward = Order(table) { ($0.subject, $0.predicate, $0.object) }
    backward = Order(table) { ($0.object, $0.predicate, $0.subject) }
  }

  /// How many different statements there are, whatever graph they are in.
  var count: Int { forward.count }

  /// The node of an IRI, if the graph speaks of it.
  func node(_ iri: IRI) -> Node? { table.terms.find(iri) }

  /// The subjects, in the order of the document.
  var subjects: [Node] {
    guard table.terms.count > 0 else { return [] }
    return (1...Node(table.terms.count)).filter { !forward.range($0).isEmpty }
  }

  /// The objects, in the order of the document.
  var objects: [Node] {
    guard table.terms.count > 0 else { return [] }
    return (1...Node(table.terms.count)).filter { !backward.range($0).isEmpty }
  }

  /// What is said about a node: pairs of predicate and object.
  func about(_ subject: Node) -> [(predicate: Node, object: Node)] {
    forward.range(subject).map { (table.entries[Int($0)].predicate, table.entries[Int($0)].object) }
  }

  /// Where a node is the object: pairs of subject and predicate.
  func mentions(of object: Node) -> [(subject: Node, predicate: Node)] {
    backward.range(object).map {
      (table.entries[Int($0)].subject, table.entries[Int($0)].predicate)
    }
  }

  /// The values of a predicate.
  func objects(of subject: Node, _ predicate: IRI) -> [Node] {
    guard let predicate = node(predicate) else { return [] }
    return forward.range(subject).lazy.map { table.entries[Int($0)] }
      .filter { $0.predicate == predicate }.map(\.object)
  }

  /// The nodes that have a value of a predicate.
  func subjects(with predicate: IRI, _ object: Node) -> [Node] {
    guard let predicate = node(predicate) else { return [] }
    return backward.range(object).lazy.map { table.entries[Int($0)] }
      .filter { $0.predicate == predicate }.map(\.subject)
  }

  /// The instances of a class.
  func instances(of type: IRI) -> [Node] {
    node(type).map { subjects(with: RDFVocabulary.type, $0) } ?? []
  }

  /// The text of a node: an IRI, a label with `_:`, a lexical form.
  func text(_ node: Node) -> String {
    let view = table.terms.view(node)
    let text = String(decoding: view.text, as: UTF8.self)
    return view.kind == .blankNode ? "_:" + text : text
  }

  /// The IRI of a node, which is one, or a blank node's label.
  func iri(_ node: Node) -> IRI { IRI(text(node)) }

  /// The term of a node.
  func term(_ node: Node) -> Term { table.terms.view(node).term }

  /// The language of a literal, empty for other nodes.
  func language(_ node: Node) -> String {
    let view = table.terms.view(node)
    return view.kind == .language ? String(decoding: view.detail, as: UTF8.self) : ""
  }

  /// Whether a node is a literal.
  func isLiteral(_ node: Node) -> Bool { table.terms.view(node).isLiteral }

  /// The text of the first value of a predicate.
  func text(of subject: Node, _ predicate: IRI) -> String? {
    objects(of: subject, predicate).first.map(text)
  }

  /// The texts of all values of a predicate.
  func texts(of subject: Node, _ predicate: IRI) -> [String] {
    objects(of: subject, predicate).map(text)
  }

  /// The number that a predicate has as its first value.
  func number(of subject: Node, _ predicate: IRI) -> Int? {
    text(of: subject, predicate).flatMap { Int($0) }
  }

  /// What people call a node: a label, in English if there is one, else the end of its IRI.
  func label(_ node: Node) -> String {
    for predicate in [SKOS.prefLabel, Foreign.label, DCTerms.title, Schema.name] {
      let labels = objects(of: node, predicate).filter(isLiteral)
      let chosen =
        labels.first { language($0).lowercased().hasPrefix("en") }
        ?? labels.first { language($0).isEmpty } ?? labels.first
      if let chosen { return text(chosen) }
    }
    return localName(node)
  }

  /// The end of an IRI, after its last `/` or `#`.
  func localName(_ node: Node) -> String {
    let text = text(node)
    guard !isLiteral(node), let end = text.lastIndex(where: { $0 == "/" || $0 == "#" }),
      text.index(after: end) < text.endIndex
    else { return text }
    return String(text[text.index(after: end)...])
  }
}
