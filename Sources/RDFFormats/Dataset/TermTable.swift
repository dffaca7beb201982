package import RDF

/// Terms numbered from 1 in the order they came, each kept once.
///
/// Their bytes lie in blocks that never move, so views of them are good as long as the table is.
package final class TermTable {
  private struct Entry {
    let kind: TermView.Kind
    let isLegal: Bool
    let isPlain: Bool
    let textCount: UInt32
    let detailCount: UInt32
    /// Nil for the empty string.
    let start: UnsafeRawPointer?
  }

  private var entries: [Entry] = []
  private var blocks: [UnsafeMutableRawBufferPointer] = []
  /// How much of the last block is in use.
  private var used = 0
  /// Open addressing: numbers, zero where free. At least half are free.
  private var buckets = [UInt32](repeating: 0, count: 1 << 10)

  private static let blockSize = 1 << 20

  deinit { for block in blocks { block.deallocate() } }

  /// How many terms there are; also the number of the last.
  package var count: Int { entries.count }

  /// A view of the term with a number, good as long as the table.
  package func view(_ number: UInt32) -> TermView {
    let entry = entries[Int(number) - 1]
    return TermView(
      entry.kind, UnsafeRawBufferPointer(start: entry.start, count: Int(entry.textCount)),
      UnsafeRawBufferPointer(
        start: entry.start.map { $0 + Int(entry.textCount) }, count: Int(entry.detailCount)),
      isLegal: entry.isLegal, isPlain: entry.isPlain)
  }

  /// What the term with a number is.
  package func kind(_ number: UInt32) -> TermView.Kind { entries[Int(number) - 1].kind }

  /// The number of a term, or nil when it is not there.
  package func find(_ term: TermView) -> UInt32? {
    let number = buckets[bucket(for: term)]
    return number == 0 ? nil : number
  }

  /// The number of an IRI, or nil when it is not there.
  package func find(_ iri: IRI) -> UInt32? {
    iri.value.withUTF8Bytes { find(TermView(.iri, $0)) }
  }

  /// The number of a term, from now on if it is new.
  func intern(_ term: TermView) -> UInt32 {
    let place = bucket(for: term)
    if buckets[place] != 0 { return buckets[place] }
    let start = allocate(term.text.count + term.detail.count)
    start.copyMemory(from: term.text)
    UnsafeMutableRawBufferPointer(rebasing: start[term.text.count...]).copyMemory(from: term.detail)
    entries.append(
      Entry(
        kind: term.kind, isLegal: term.isLegal, isPlain: term.isPlain,
        textCount: UInt32(term.text.count), detailCount: UInt32(term.detail.count),
        start: start.baseAddress.map { UnsafeRawPointer($0) }))
    buckets[place] = UInt32(entries.count)
    if entries.count * 2 > buckets.count { rehash() }
    return UInt32(entries.count)
  }

  /// Negative, zero or positive as one term comes before, equals or comes after another: IRIs, blank
  /// nodes, literals; within a kind by their bytes.
  func compare(_ left: UInt32, _ right: UInt32) -> Int {
    if left == right { return 0 }
    let (left, right) = (view(left), view(right))
    let kinds = Int(min(left.kind.rawValue, 2)) - Int(min(right.kind.rawValue, 2))
    if kinds != 0 { return kinds }
    let texts = ByteOrder.compare(left.text, right.text)
    if texts != 0 { return texts }
    let exact = Int(left.kind.rawValue) - Int(right.kind.rawValue)
    return exact != 0 ? exact : ByteOrder.compare(left.detail, right.detail)
  }

  private func allocate(_ count: Int) -> UnsafeMutableRawBufferPointer {
    if blocks.isEmpty || used + count > blocks[blocks.count - 1].count {
      blocks.append(.allocate(byteCount: max(count, Self.blockSize), alignment: 1))
      used = 0
    }
    defer { used += count }
    return UnsafeMutableRawBufferPointer(rebasing: blocks[blocks.count - 1][used..<used + count])
  }

  /// The bucket that holds the term, or the free one where it belongs.
  private func bucket(for term: TermView) -> Int {
    let mask = buckets.count - 1
    var place = Self.hash(term) & mask
    while buckets[place] != 0, !(view(buckets[place]) == term) { place = (place + 1) & mask }
    return place
  }

  private func rehash() {
    buckets = [UInt32](repeating: 0, count: buckets.count * 2)
    let mask = buckets.count - 1
    for number in 1...UInt32(entries.count) {
      var place = Self.hash(view(number)) & mask
      while buckets[place] != 0 { place = (place + 1) & mask }
      buckets[place] = number
    }
  }

  private static func hash(_ term: TermView) -> Int {
    let text = ByteHash.hash(term.text, seed: UInt64(term.kind.rawValue))
    let whole = term.detail.isEmpty ? text : ByteHash.hash(term.detail, seed: text)
    return Int(truncatingIfNeeded: whole >> 20)
  }
}
