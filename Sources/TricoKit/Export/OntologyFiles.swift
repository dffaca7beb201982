internal import Mapping
internal import Ontology
internal import PropertyGraph
internal import RDF
internal import RDFFormats

/// Reads the embedded files of the ontology, and those that a user adds.
enum OntologyFiles {
  /// What the embedded files and `additions` (paths of Turtle files) know.
  ///
  /// - Throws: `TricoError.noInput` or `.badInput`, with file, line and column.
  static func knowledge(adding additions: [String]) throws(TricoError) -> Knowledge {
    var graph = try shipped()
    for path in additions {
      var added = Graph()
      let lines = try read(try FileSystem.read(path), path, into: &added)
      for triple in added.triples { graph.insert(triple) }
      let addition = OntologyAddition(added)
      for triple in addition.completion { graph.insert(triple) }
      let faults = addition.faults(beside: graph)
      if !faults.isEmpty {
        throw .badInput(
          faults.map { "\(FileSystem.shown(path)):\(lines[$0.subject] ?? 1): \($0)" }.joined(
            separator: "\n"))
      }
    }
    return Knowledge(graph)
  }

  /// What the shipped files say.
  private static func shipped() throws(TricoError) -> Graph {
    let receiver = Triples()
    do {
      try NTriplesReader(namesGraphs: false).read(
        MemorySource(bytes(knowledgeTriples)), name: "ontology", into: receiver)
    } catch {
      throw .badInput("\(error)")
    }
    return receiver.graph
  }

  private final class Triples: QuadReceiver {
    private(set) var graph = Graph()

    func receive(_ quad: QuadView) { graph.insert(quad.triple) }
  }

  /// The rules by which a graph becomes nodes and edges: those of a file, or the embedded ones.
  ///
  /// - Throws: `TricoError.noInput` or `.badInput`, with the file and the line.
  static func projection(at path: String? = nil) throws(TricoError) -> Projection {
    var graph = Graph()
    let name = path ?? "projection.ttl"
    let text =
      if let path { try FileSystem.read(path) } else { bytes(projectionTurtle) }
    let lines = try read(text, name, into: &graph)
    let projection: Projection
    do throws(PropertyGraphError) {
      projection = try Projection(rules: graph)
    } catch {
      guard case .rule(let rule, _) = error else { throw .badInput("\(name): \(error)") }
      throw .badInput("\(name):\(lines[rule] ?? 1): \(error)")
    }
    guard !projection.profiles.isEmpty || projection.general != nil else {
      throw .badInput("\(name):1: no NodeRule and no Defaults are in this file")
    }
    return projection
  }

  /// Prefixes in common use, for documents that declare none of their own.
  static func commonPrefixes() throws(TricoError) -> PrefixMap {
    var graph = Graph()
    try read(bytes(prefixesTurtle), "prefixes.ttl", into: &graph)
    let shacl = Namespace("http://www.w3.org/ns/shacl#")
    var prefixes = PrefixMap()
    for subject in graph.subjects {
      guard let prefix = graph.objects(of: subject, shacl("prefix")).first?.literal,
        let namespace = graph.objects(of: subject, shacl("namespace")).first?.literal
      else { continue }
      prefixes.declare(prefix.lexicalForm, namespace.lexicalForm)
    }
    return prefixes
  }

  /// The terms of JSON-LD.
  static func context() throws(TricoError) -> JSONLDContext {
    do {
      return try JSONLDContext(bytes(contextJSON), name: "context.jsonld")
    } catch {
      throw .badInput("\(error)")
    }
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { Array($0) }
  }

  /// Reads a file, and tells for every subject the line of what is said of it first.
  @discardableResult
  private static func read(
    _ bytes: [UInt8], _ name: String, into graph: inout Graph
  ) throws(TricoError) -> [Term: Int] {
    var lines: [Term: Int] = [:]
    do {
      try TurtleReader.read(bytes, name: name) { triple, line in
        graph.insert(triple)
        lines[triple.subject] = lines[triple.subject] ?? line
      }
      return lines
    } catch let error as SyntaxError {
      throw .badInput("\(error)")
    } catch {
      throw .inputOutput("\(name): \(error)")
    }
  }
}
