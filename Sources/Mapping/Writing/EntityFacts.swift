internal import Ontology
internal import RDF

/// What pages print about an entity that the authority file may know too.
struct EntityFacts: Sendable {
  /// A further triple about the entity.
  struct Link: Hashable, Sendable {
    let predicate: IRI
    let object: Term
  }

  /// Classes, for entities that only a page names; the reused classes above them follow.
  var types: [IRI] = []
  /// Names as printed; the first is the preferred one where no authority gives one.
  private(set) var names: [String] = []
  private(set) var links: [Link] = []
  private var knownNames: Set<String> = []
  private var knownLinks: Set<Link> = []

  /// Adds a name, unless it is there.
  mutating func add(name: String) {
    if knownNames.insert(name).inserted { names.append(name) }
  }

  /// Adds a triple, unless it is there.
  mutating func link(_ predicate: IRI, _ object: Term) {
    let link = Link(predicate: predicate, object: object)
    if knownLinks.insert(link).inserted { links.append(link) }
  }

  /// Adds a short name, unless there is one.
  mutating func link(notation: String) {
    if !links.contains(where: { $0.predicate == SKOS.notation }) {
      link(SKOS.notation, .literal(Literal(notation)))
    }
  }

  /// Adds what another page prints.
  mutating func add(_ other: EntityFacts) {
    if !other.types.isEmpty { types = other.types }
    for name in other.names { add(name: name) }
    for new in other.links {
      if new.predicate == SKOS.notation, let form = new.object.literal?.lexicalForm {
        link(notation: form)
      } else {
        link(new.predicate, new.object)
      }
    }
  }
}
