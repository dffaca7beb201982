internal import RDF

/// The labels that RDF Dataset Canonicalization gives to blank nodes (RDFC-1.0 §4), with SHA-256.
struct CanonicalLabels {
  /// Labels given out, in order.
  private struct Issuer {
    let prefix: String
    private(set) var names: [UInt32: String] = [:]
    private(set) var order: [UInt32] = []

    init(prefix: String) { self.prefix = prefix }

    @discardableResult
    mutating func issue(_ node: UInt32) -> String {
      if let name = names[node] { return name }
      let name = prefix + String(order.count)
      names[node] = name
      order.append(node)
      return name
    }
  }

  private let dataset: QuadTable
  private let mostSteps: Int
  private var steps = 0
  /// How far the comparison of alike nodes has gone from one to the next.
  private var depth = 0

  /// How far it may go: a chain of so many alike nodes takes about as many steps as are allowed.
  private static let mostDeep = 400
  /// The statements in which each blank node stands.
  private var quads: [UInt32: [Int]] = [:]
  private var firstHashes: [UInt32: String] = [:]
  private var canonical = Issuer(prefix: "c14n")

  init(_ dataset: QuadTable, mostSteps: Int) {
    self.dataset = dataset
    self.mostSteps = mostSteps
    for (index, entry) in dataset.entries.enumerated() {
      for node in Set([entry.subject, entry.object, entry.graph])
      where node != 0 && dataset.terms.kind(node) == .blankNode {
        quads[node, default: []].append(index)
      }
    }
  }

  /// The label of every blank node (§4.4.3).
  ///
  /// - Throws: `SerializationError`, for one when nodes are too much alike to be told apart.
  mutating func assign() throws -> [UInt32: String] {
    var byHash: [String: [UInt32]] = [:]
    for node in quads.keys.sorted() {
      byHash[try firstDegreeHash(node), default: []].append(node)
    }
    let hashes = byHash.keys.sorted(by: ByteOrder.less)
    for hash in hashes {
      if let nodes = byHash[hash], nodes.count == 1 { canonical.issue(nodes[0]) }
    }
    for hash in hashes {
      guard let nodes = byHash[hash], nodes.count > 1 else { continue }
      var results: [(hash: String, issuer: Issuer)] = []
      for node in nodes where canonical.names[node] == nil {
        var issuer = Issuer(prefix: "b")
        issuer.issue(node)
        results.append(try manyDegreeHash(node, issuer))
      }
      for result in results.sorted(by: { ByteOrder.less($0.hash, $1.hash) }) {
        for node in result.issuer.order { canonical.issue(node) }
      }
    }
    return canonical.names
  }

  /// §4.6: the hash of a node by the statements it stands in.
  private mutating func firstDegreeHash(_ node: UInt32) throws -> String {
    if let known = firstHashes[node] { return known }
    var lines: [String] = []
    for index in quads[node] ?? [] {
      let sink = MemorySink()
      var writer = NTriplesWriter(to: sink, namesGraphs: true)
      try Self.write(dataset, index, to: &writer) { $0 == node ? "a" : "z" }
      try writer.finish()
      lines.append(sink.text)
    }
    let hash = Self.hash(lines.sorted(by: ByteOrder.less).joined())
    firstHashes[node] = hash
    return hash
  }

  /// §4.7: the hash of a node that stands in a statement with another.
  private mutating func relatedHash(
    _ related: UInt32, _ quad: Int, _ issuer: Issuer, _ position: String
  ) throws -> String {
    var input = position
    if position != "g" {
      input += "<\(String(decoding: dataset.view(quad).predicate.text, as: UTF8.self))>"
    }
    if let name = canonical.names[related] ?? issuer.names[related] {
      input += "_:\(name)"
    } else {
      input += try firstDegreeHash(related)
    }
    return Self.hash(input)
  }

  /// §4.8: the hash of a node by all that it is connected with.
  private mutating func manyDegreeHash(
    _ node: UInt32, _ issuer: Issuer
  ) throws -> (hash: String, issuer: Issuer) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.mostDeep { throw SerializationError.blankNodesTooAlike(dataset.count) }
    var issuer = issuer
    var byHash: [String: [UInt32]] = [:]
    for quad in quads[node] ?? [] {
      let entry = dataset.entries[quad]
      for (related, position) in [(entry.subject, "s"), (entry.object, "o"), (entry.graph, "g")]
      where related != 0 && related != node && dataset.terms.kind(related) == .blankNode {
        byHash[try relatedHash(related, quad, issuer, position), default: []].append(related)
      }
    }
    var data = ""
    for hash in byHash.keys.sorted(by: ByteOrder.less) {
      data += hash
      var chosen: (path: String, issuer: Issuer)?
      var order = byHash[hash, default: []].sorted()
      repeat {
        steps += 1
        if steps > mostSteps { throw SerializationError.blankNodesTooAlike(dataset.count) }
        if let result = try path(order, issuer, below: chosen?.path) { chosen = result }
      } while Self.permute(&order)
      guard let chosen else { continue }
      data += chosen.path
      issuer = chosen.issuer
    }
    return (Self.hash(data), issuer)
  }

  /// The path along nodes in an order, or nil when it is no better than the best so far.
  private mutating func path(
    _ nodes: [UInt32], _ issuer: Issuer, below best: String?
  ) throws -> (path: String, issuer: Issuer)? {
    var issuer = issuer
    var path = ""
    var unknown: [UInt32] = []
    func isWorse() -> Bool {
      guard let best else { return false }
      return path.utf8.count >= best.utf8.count && ByteOrder.less(best, path)
    }
    for node in nodes {
      if let name = canonical.names[node] {
        path += "_:\(name)"
      } else {
        if issuer.names[node] == nil { unknown.append(node) }
        path += "_:\(issuer.issue(node))"
      }
      if isWorse() { return nil }
    }
    for node in unknown {
      let result = try manyDegreeHash(node, issuer)
      path += "_:\(issuer.issue(node))<\(result.hash)>"
      issuer = result.issuer
      if isWorse() { return nil }
    }
    if let best, !ByteOrder.less(path, best) { return nil }
    return (path, issuer)
  }

  /// The next order of numbers, or false after the last.
  private static func permute(_ numbers: inout [UInt32]) -> Bool {
    guard let left = numbers.indices.dropLast().last(where: { numbers[$0] < numbers[$0 + 1] }),
      let right = numbers.indices.last(where: { numbers[$0] > numbers[left] })
    else { return false }
    numbers.swapAt(left, right)
    numbers[(left + 1)...].reverse()
    return true
  }

  private static func hash(_ text: String) -> String { SHA256.hex(of: Array(text.utf8)) }

  /// Writes a statement with other labels.
  static func write(
    _ dataset: QuadTable, _ index: Int, to writer: inout NTriplesWriter,
    label: (UInt32) -> String
  ) throws {
    let entry = dataset.entries[index]
    let quad = dataset.view(index)
    let subject = quad.subject.kind == .blankNode ? label(entry.subject) : ""
    let object = quad.object.kind == .blankNode ? label(entry.object) : ""
    let graph = quad.graph?.kind == .blankNode ? label(entry.graph) : ""
    try subject.withUTF8Bytes { subject in
      try object.withUTF8Bytes { object in
        try graph.withUTF8Bytes { graph in
          func view(_ term: TermView, _ label: UnsafeRawBufferPointer) -> TermView {
            term.kind == .blankNode ? TermView(.blankNode, label, isLegal: true) : term
          }
          try writer.write(
            QuadView(
              view(quad.subject, subject), quad.predicate, view(quad.object, object),
              graph: quad.graph.map { view($0, graph) }))
        }
      }
    }
  }
}
