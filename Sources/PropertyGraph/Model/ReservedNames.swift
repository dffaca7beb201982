/// Names of attributes that graph tools give a meaning of their own, or that serializers write.
///
/// Compared in small letters: Gephi, Cytoscape and most databases do not tell capitals apart.
enum ReservedNames {
  private static let all: Set<String> = [
    // What the serializers write, and the keys of TinkerPop and APOC.
    "id", "label", "labels", "labelv", "labele", "name", "type", "types", "iri", "interaction",
    "weight", "size", "color", "r", "g", "b", "x", "y", "z",
    // Gephi; yEd's keys, which Gephi and networkx take for labels.
    "d3", "d7", "edgelabel", "edgeid", "timeset", "interval", "kind", "nodes", "edges",
    // Cytoscape.
    "suid", "selected", "shared_name", "shared_interaction",
    // Tables of edges, and readers that keep attributes beside the ends.
    "source", "target", "key", "from", "to", "start_id", "end_id",
  ]

  /// Whether an attribute must not be called so. Tulip keeps what it shows in names with `view`.
  static func contains(_ name: String) -> Bool {
    let small = name.lowercased()
    return all.contains(small) || small.hasPrefix("view")
  }
}
