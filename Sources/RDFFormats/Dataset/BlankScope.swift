/// Keeps the blank nodes of several documents apart when they become one dataset.
///
/// A label keeps its name unless another document has it already; then it gets the first of `_2`,
/// `_3`… at its end that no document has so far.
public final class BlankScope {
  /// The label each document's labels became, by document and label.
  private var names: [TermTable] = []
  private var mapped: [[UInt32]] = []
  private let taken = TermTable()
  private let scratch = Scratch()

  public init() {}

  /// Starts the next document.
  public func beginDocument() {
    names.append(TermTable())
    mapped.append([])
  }

  /// The statement with labels of the dataset, good until the next one.
  public func renamed(_ quad: QuadView) -> QuadView {
    QuadView(
      renamed(quad.subject), quad.predicate, renamed(quad.object), graph: quad.graph.map(renamed))
  }

  private func renamed(_ term: TermView) -> TermView {
    guard term.kind == .blankNode, let document = names.indices.last else { return term }
    let table = names[document]
    let number = Int(table.intern(term))
    if number > mapped[document].count { mapped[document].append(freshName(term)) }
    return taken.view(mapped[document][number - 1])
  }

  private func freshName(_ term: TermView) -> UInt32 {
    if taken.find(term) == nil { return taken.intern(term) }
    var number = 2
    while true {
      var tail = ByteBuffer()
      tail.append("_\(number)")
      let label = tail.withBytes { scratch.join(term.text, $0) }
      let candidate = TermView(.blankNode, label, isLegal: term.isLegal)
      if taken.find(candidate) == nil { return taken.intern(candidate) }
      number += 1
    }
  }
}
