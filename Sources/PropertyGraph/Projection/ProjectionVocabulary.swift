internal import RDF

/// The terms projection rules are written in; `Ontology/projection.ttl` explains each.
enum ProjectionVocabulary {
  static let namespace = Namespace("https://w3id.org/trico/projection/")

  /// The kinds of rule.
  enum Kind: String, CaseIterable {
    case prefix = "Prefix"
    case node = "NodeRule"
    case edge = "EdgeRule"
    case attribute = "Attribute"
    case profile = "Profile"
    case defaults = "Defaults"

    var iri: IRI { namespace(rawValue) }

    /// The properties a rule of this kind may have.
    var properties: Set<Property> {
      switch self {
      case .prefix: [.prefix, .namespace]
      case .node:
        [
          .type, .order, .class, .where, .is, .label, .color, .prominence, .attribute, .profile,
        ]
      case .edge:
        [
          .type, .from, .to, .path, .via, .target, .symmetric, .weighted, .color, .pull, .attribute,
          .profile,
        ]
      case .profile: [.title, .linked]
      case .defaults: [.label, .palette, .type]
      case .attribute: [.name, .path, .datatype, .combine, .profile]
      }
    }
  }

  /// The properties of rules.
  enum Property: String, CaseIterable {
    case prefix, namespace
    case type, order, `class`, `where`, `is`, label
    case from, to, path, via, target, symmetric, weighted
    case color, pull, prominence
    case attribute, profile
    case name, datatype, combine, title, linked, palette

    var iri: IRI { ProjectionVocabulary.namespace(rawValue) }
  }
}
