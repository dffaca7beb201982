public import RDF

/// Where a store takes graphs, questions and orders.
struct StoreAddresses {
  /// The SPARQL 1.1 Graph Store HTTP Protocol.
  let graphs: WebURL
  /// SPARQL 1.1 Query.
  let query: WebURL?
  /// SPARQL 1.1 Update.
  let update: WebURL?
  /// Whether somebody said where updates go, so that it is a fault when they do not.
  let isUpdateGiven: Bool

  /// Takes what is given, and guesses the rest from the paths that stores use.
  init(graphs: WebURL, query: WebURL?, update: WebURL?) {
    self.graphs = graphs
    self.query = query ?? Self.guess(graphs, \.query)
    self.update = update ?? Self.guess(graphs, \.update)
    isUpdateGiven = update != nil
  }

  /// How a path for graphs ends, and the paths for questions and updates beside it.
  private struct Layout {
    let graphs: String
    let query: String
    let update: String
  }

  private static let layouts = [
    // Oxigraph.
    Layout(graphs: "/store", query: "/query", update: "/update"),
    // Virtuoso, with and without a password.
    Layout(graphs: "/sparql-graph-crud-auth", query: "/sparql", update: "/sparql-auth"),
    Layout(graphs: "/sparql-graph-crud", query: "/sparql", update: "/sparql"),
    // Fuseki.
    Layout(graphs: "/data", query: "/query", update: "/update"),
    // RDF4J and GraphDB.
    Layout(graphs: "/rdf-graphs/service", query: "", update: "/statements"),
  ]

  private static func guess(_ url: WebURL, _ part: KeyPath<Layout, String>) -> WebURL? {
    guard let layout = layouts.first(where: { url.path.hasSuffix($0.graphs) }) else { return nil }
    return url.at(url.path.dropLast(layout.graphs.count) + layout[keyPath: part])
  }

  /// The address of a graph (indirect identification, §4.2 of the protocol), or of the whole store.
  func url(of place: GraphPlace) -> WebURL {
    switch place {
    case .graph(let iri): graphs.adding("graph", iri.value)
    case .defaultGraph: graphs.adding("default")
    case .dataset: graphs
    }
  }
}

/// Where in a store statements belong.
public enum GraphPlace: Sendable, CustomStringConvertible {
  /// A graph with a name.
  case graph(IRI)
  /// The graph without one.
  case defaultGraph
  /// All graphs, which the documents name themselves.
  case dataset

  /// What SPARQL Update calls it.
  var target: String {
    switch self {
    case .graph(let iri): "GRAPH \(iri)"
    case .defaultGraph: "DEFAULT"
    case .dataset: "ALL"
    }
  }

  /// A pattern that any of its statements fits.
  var pattern: String {
    switch self {
    case .graph(let iri): "GRAPH \(iri) { ?s ?p ?o }"
    case .defaultGraph, .dataset: "?s ?p ?o"
    }
  }

  public var description: String {
    switch self {
    case .graph(let iri): "the graph \(iri)"
    case .defaultGraph: "the default graph"
    case .dataset: "all graphs of the store"
    }
  }
}
