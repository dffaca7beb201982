public import RDF

/// The syntaxes of RDF that this module writes, and of which it reads some.
public enum RDFFormat: String, CaseIterable, Sendable {
  case ntriples, turtle, rdfxml, nquads, trig, jsonld

  /// The format called `name`, in any case.
  public init?(name: String) { self.init(rawValue: name.lowercased()) }

  /// The format of files with such an extension (without the dot, in any case).
  public init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "nt": self = .ntriples
    case "ttl", "turtle": self = .turtle
    case "rdf", "owl", "rdfxml", "xml": self = .rdfxml
    case "nq": self = .nquads
    case "trig": self = .trig
    case "jsonld": self = .jsonld
    default: return nil
    }
  }

  /// What the format is called on the command line.
  public var name: String { rawValue }

  /// The extension of its files, without the dot.
  public var fileExtension: String {
    switch self {
    case .ntriples: "nt"
    case .turtle: "ttl"
    case .rdfxml: "rdf"
    case .nquads: "nq"
    case .trig: "trig"
    case .jsonld: "jsonld"
    }
  }

  /// Its media type.
  public var mediaType: String {
    switch self {
    case .ntriples: "application/n-triples"
    case .turtle: "text/turtle"
    case .rdfxml: "application/rdf+xml"
    case .nquads: "application/n-quads"
    case .trig: "application/trig"
    case .jsonld: "application/ld+json"
    }
  }

  /// Whether its writer runs in bounded memory, however long the document.
  public var isStreaming: Bool { true }

  /// Whether it can name graphs.
  public var namesGraphs: Bool {
    switch self {
    case .nquads, .trig, .jsonld: true
    case .ntriples, .turtle, .rdfxml: false
    }
  }

  /// Whether a statement is a line, with neither prefixes nor anything else around it.
  public var isOfLines: Bool { self == .ntriples || self == .nquads }

  /// Whether this module reads it.
  public var isReadable: Bool {
    switch self {
    case .ntriples, .nquads, .turtle, .trig: true
    case .rdfxml, .jsonld: false
    }
  }

  /// Starts a document in this format, with the usual options.
  public func writer(to sink: any ByteSink, prefixes: PrefixMap) -> any RDFWriter {
    switch self {
    case .ntriples: NTriplesSerializer().writer(to: sink)
    case .turtle: TurtleSerializer(prefixes: prefixes).writer(to: sink)
    case .rdfxml: RDFXMLSerializer(prefixes: prefixes).writer(to: sink)
    case .nquads: NQuadsSerializer().writer(to: sink)
    case .trig: TriGSerializer(prefixes: prefixes).writer(to: sink)
    case .jsonld: JSONLDSerializer().writer(to: sink)
    }
  }

  /// Writes a dataset in this format for people, in order and nested; nil where there is no layout
  /// to choose.
  public func prettySerializer(prefixes: PrefixMap) -> (any DatasetSerializer)? {
    switch self {
    case .turtle: PrettyTurtleSerializer(prefixes: prefixes)
    case .trig: PrettyTurtleSerializer(prefixes: prefixes, namesGraphs: true)
    case .rdfxml: PrettyRDFXMLSerializer(prefixes: prefixes)
    case .ntriples, .nquads, .jsonld: nil
    }
  }

  /// Writes the canonical form of a dataset; nil where none is defined.
  public var canonicalSerializer: (any DatasetSerializer)? {
    switch self {
    case .ntriples, .nquads: CanonicalSerializer(namesGraphs: self == .nquads)
    case .turtle, .trig, .rdfxml, .jsonld: nil
    }
  }

  /// Reads a document in this format, if `isReadable`, and hands what it finds to `receiver`.
  ///
  /// - Parameters:
  ///   - source: the document.
  ///   - name: what error messages call it.
  ///   - base: what relative IRIs of Turtle and TriG are resolved against.
  ///   - nestingLimit: how deep brackets of Turtle and TriG may be nested.
  ///   - receiver: takes prefixes and statements.
  /// - Throws: `SyntaxError`, or what the source or the receiver threw, of which a
  ///   `SerializationError` becomes an `UnwritableStatement`.
  public func read(
    _ source: any ByteSource, name: String, base: IRI? = nil,
    nestingLimit: Int = TurtleReader.usualNestingLimit, into receiver: some QuadReceiver
  ) throws {
    switch self {
    case .ntriples, .nquads:
      try NTriplesReader(namesGraphs: self == .nquads).read(source, name: name, into: receiver)
    case .turtle, .trig:
      try TurtleReader(namesGraphs: self == .trig, nestingLimit: nestingLimit)
        .read(source, name: name, base: base, into: receiver)
    case .rdfxml, .jsonld:
      throw SyntaxError(source: name, line: 1, column: 1, message: "\(name) cannot be read")
    }
  }
}
