internal import RDFFormats

/// Writes a document as several, each complete in itself and with all prefixes.
///
/// A blank node is known in one document only, so that a graph with blank nodes cannot be cut.
final class PartsWriter: RDFWriter {
  private let size: PartSize
  private let open: (Int) throws -> (file: OutputFile, writer: any RDFWriter)
  private var part: (file: OutputFile, writer: any RDFWriter)?
  private var partCount = 0
  /// How many statements the part has.
  private var count = 0
  private var prefixes: [(prefix: String, namespace: String)] = []

  /// - Parameters:
  ///   - size: where a part ends.
  ///   - open: starts the part with this number, from 1.
  init(
    size: PartSize, open: @escaping (Int) throws -> (file: OutputFile, writer: any RDFWriter)
  ) {
    self.size = size
    self.open = open
  }

  func write(_ quad: QuadView) throws {
    for term in [quad.subject, quad.object, quad.graph] where term?.kind == .blankNode {
      throw TricoError.badInput(
        "--split: a blank node is known in one file only, and there are some: \(quad.triple)")
    }
    if isFull { try closePart() }
    if part == nil { try openPart() }
    try part?.writer.write(quad)
    count += 1
  }

  func declare(_ prefix: String, _ namespace: String) {
    prefixes.append((prefix, namespace))
    part?.writer.declare(prefix, namespace)
  }

  func finish() throws {
    if partCount == 0 { try openPart() }
    try closePart()
  }

  private var isFull: Bool {
    switch size {
    case .triples(let most): count >= most
    case .bytes(let most): (part?.file.size ?? 0) >= most
    }
  }

  private func openPart() throws {
    partCount += 1
    part = try open(partCount)
    for (prefix, namespace) in prefixes { part?.writer.declare(prefix, namespace) }
  }

  private func closePart() throws {
    try part?.writer.finish()
    _ = try part?.file.finish()
    part = nil
    count = 0
  }

  /// `part-00001.nt`.
  static func fileName(_ number: Int, _ ending: String) -> String {
    let digits = String(number)
    return "part-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + "." + ending
  }
}
