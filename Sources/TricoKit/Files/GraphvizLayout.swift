internal import PropertyGraph
internal import RDFFormats

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Places from Graphviz: the graph goes to its program `sfdp`, and the places come back.
enum GraphvizLayout {
  /// `graph` with the places that `sfdp` gives its nodes.
  ///
  /// - Throws: `TricoError.noInput` when there is no such program, `.inputOutput` when it fails, or
  ///   `PropertyGraphError` for a graph that DOT cannot hold.
  static func arranged(_ graph: PropertyGraph) throws -> PropertyGraph {
    let directory = try TemporaryFolder()
    let input = directory.path + "/graph.dot"
    let output = directory.path + "/places.txt"
    let file = MemorySink()
    try DOTSerializer().write(graph, to: file)
    try write(file.bytes, to: input)
    try run(["sfdp", "-Tplain", "-y", "-o", output, input])
    return GraphLayout.placed(graph, at: try places(of: graph, in: try FileSystem.read(output)))
  }

  /// Reads Graphviz's plain format: lines `node ID X Y …`, lengths in inches.
  static func places(
    of graph: PropertyGraph, in plain: [UInt8]
  ) throws(TricoError) -> [PropertyGraph.Point] {
    var found: [[UInt8]: PropertyGraph.Point] = [:]
    for line in plain.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
      guard fields.count > 3, fields[0].elementsEqual("node".utf8),
        let x = Double(String(decoding: fields[2], as: UTF8.self)),
        let y = Double(String(decoding: fields[3], as: UTF8.self)), x.isFinite, y.isFinite
      else { continue }
      // An id with a colon stands in quotes, and no id holds one.
      let id = fields[1].filter { $0 != UInt8(ascii: "\"") }
      found[id] = PropertyGraph.Point(x: (x * 72).rounded(), y: (-y * 72).rounded())
    }
    var places: [PropertyGraph.Point] = []
    for node in graph.nodes {
      guard let place = found[Array(node.id.utf8)] else {
        throw .inputOutput("sfdp: it gave no place to the node \(node.id)")
      }
      places.append(place)
    }
    return places
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw TricoError.cannotCreate("\(FileSystem.shown(path)): \(FileSystem.lastError)")
    }
    defer { close(descriptor) }
    try bytes.withUnsafeBytes { try DescriptorSink(descriptor: descriptor, name: path).write($0) }
  }

  /// Runs a program from the path to its end.
  private static func run(_ arguments: [String]) throws(TricoError) {
    let program = arguments[0]
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    let fault = posix_spawnp(&process, program, nil, nil, &pointers, environ)
    guard fault == 0 else {
      throw .noInput(
        "--layout graphviz needs the program \(program) of Graphviz: \(String(cString: strerror(fault)))"
      )
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .inputOutput("\(program): \(FileSystem.lastError)") }
    }
    guard status == 0 else { throw .inputOutput("\(program): it failed with status \(status)") }
  }
}

/// A folder of its own for files in between; gone with the value.
private final class TemporaryFolder {
  let path: String

  init() throws(TricoError) {
    var template = FileSystem.temporaryTemplate
    path = try Interruption.heldOff { () throws(TricoError) in
      guard mkdtemp(&template) != nil else { throw FileSystem.temporary() }
      return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    Interruption.add(self) { [path] in Self.remove(path) }
  }

  deinit {
    Interruption.heldOff {
      Interruption.drop(self)
      Self.remove(path)
    }
  }

  private static func remove(_ path: String) {
    for name in ["graph.dot", "places.txt"] { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
