import RDFFormats

/// A document in a syntax that trico reads. What is accepted must be the same in pieces of any size,
/// and survive every writer.
struct ReaderTarget: FuzzTarget {
  let format: RDFFormat

  func run(_ bytes: [UInt8]) {
    let whole = Dataset.read(bytes, as: format)
    let pieces = Dataset.read(bytes, as: format, most: 1 + Int(bytes.first ?? 0) % 7)
    switch (whole, pieces) {
    case (.failure(let one), .failure(let other)):
      // Messages quote what follows, as far as it has come.
      promise(
        (one.line, one.column) == (other.line, other.column),
        "in pieces another error: \(one) / \(other)")
      promise(one.line >= 1 && one.column >= 1, "an error without a place")
    case (.success(let one), .success(let other)):
      promise(one.received == other.received, "in pieces other statements")
      Roundtrip(one).check()
    default:
      fatalError("in pieces the document is taken differently")
    }
  }
}
