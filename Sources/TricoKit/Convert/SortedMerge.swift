internal import RDF
internal import RDFFormats
internal import Records

/// Merges documents without duplicates in memory that does not grow with them.
///
/// Statements are numbered as they come and sorted by their terms; where equal ones meet, the first
/// stays. What is left is sorted by number, so that statements are written in the order in which they
/// came, with the bytes that merging in memory gives. Blank nodes stay in memory by their labels.
final class SortedMerge: DocumentReceiver {
  private var writer: any RDFWriter
  private let common: PrefixMap
  private let flattens: Bool
  private let limit: Int
  private let scope = BlankScope()
  private let statements: SortedRuns
  private var count: UInt64 = 0
  /// Prefixes, with how many statements came before.
  private var prefixes: [(place: UInt64, prefix: String, namespace: String)] = []

  /// - Parameters:
  ///   - writer: takes each statement once.
  ///   - common: prefixes that are offered after those at the top of the first document.
  ///   - flattens: whether the names of graphs are given up.
  ///   - limit: how many bytes of memory to use, about.
  init(_ writer: any RDFWriter, common: PrefixMap, flattens: Bool, limit: Int) {
    self.writer = writer
    self.common = common
    self.flattens = flattens
    self.limit = limit
    // Two at a time, one of them with what it reads, beside the program itself.
    statements = SortedRuns(limit: limit / 4)
  }

  func beginDocument() { scope.beginDocument() }

  func declare(_ prefix: String, _ namespace: String) {
    prefixes.append((count, prefix, namespace))
  }

  func receive(_ quad: QuadView) throws {
    if count == 0 {
      for entry in common.entries { declare(entry.prefix, entry.namespace) }
    }
    let quad = scope.renamed(flattens ? quad.inDefaultGraph : quad)
    try statements.add(number: count) {
      StatementRecord.writeKey(of: quad, to: $0)
    } tail: {
      StatementRecord.writeTail(of: quad, to: $0)
    }
    count += 1
  }

  func finish() throws {
    let ordered = SortedRuns(limit: limit / 4)
    try statements.forEach { key, tail, number in
      try ordered.add(number: 0) {
        // Bytes are compared from the first, which must weigh most.
        $0.append(wide: number.byteSwapped)
      } tail: {
        $0.append(text: key)
        $0.append(tail)
      }
    }
    var waiting = prefixes[...]
    try ordered.forEach { place, record, _ in
      let number = UInt64(bigEndian: place.loadUnaligned(as: UInt64.self))
      while let next = waiting.first, next.place <= number {
        writer.declare(next.prefix, next.namespace)
        waiting.removeFirst()
      }
      let keyCount = Int(record.loadUnaligned(as: UInt32.self))
      try writer.write(
        StatementRecord.quad(
          key: UnsafeRawBufferPointer(rebasing: record[4..<4 + keyCount]),
          tail: UnsafeRawBufferPointer(rebasing: record[(4 + keyCount)...])))
    }
    for next in waiting { writer.declare(next.prefix, next.namespace) }
    try writer.finish()
  }
}
