public import RDF

/// The syntaxes for one graph that this module writes.
public enum RDFFormat: String, CaseIterable, Sendable {
  case ntriples, turtle, rdfxml

  /// The format called `name`, in any case.
  public init?(name: String) { self.init(rawValue: name.lowercased()) }

  /// What the format is called on the command line.
  public var name: String { rawValue }

  /// The extension of its files, without the dot.
  public var fileExtension: String {
    switch self {
    case .ntriples: "nt"
    case .turtle: "ttl"
    case .rdfxml: "rdf"
    }
  }

  /// Its media type.
  public var mediaType: String {
    switch self {
    case .ntriples: "application/n-triples"
    case .turtle: "text/turtle"
    case .rdfxml: "application/rdf+xml"
    }
  }

  /// Whether its writer runs in bounded memory, however long the document.
  public var isStreaming: Bool { true }

  /// Starts a document in this format, with the usual options.
  public func writer(to sink: any ByteSink, prefixes: PrefixMap) -> any RDFWriter {
    switch self {
    case .ntriples: NTriplesSerializer().writer(to: sink)
    case .turtle: TurtleSerializer(prefixes: prefixes).writer(to: sink)
    case .rdfxml: RDFXMLSerializer(prefixes: prefixes).writer(to: sink)
    }
  }
}
