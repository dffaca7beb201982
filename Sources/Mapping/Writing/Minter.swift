internal import RDF

/// Makes identifiers of the data namespace. Keys come from parsed facts only, so that a new meeting
/// changes no identifier that was there before.
public struct Minter: Sendable {
  /// The data namespace, ending in `/` or `#`.
  public let base: String

  public init(base: String) { self.base = base }

  /// The identifier with this class segment and slug: `meeting/tchm-4`.
  func callAsFunction(_ segment: String, _ slug: String) -> IRI {
    // Interpolation would take four times as long, and there is one for nearly every triple.
    var iri = ""
    iri.reserveCapacity(base.utf8.count + segment.utf8.count + 1 + slug.utf8.count)
    iri += base
    iri += segment
    iri += "/"
    iri += slug
    return IRI(iri)
  }

  /// The identifier of a tail such as `meeting/tchm-4`; a theme or code stays in its own namespace.
  func node(_ tail: String) -> IRI { rebase(Self.entity(tail)) }

  /// What a tail stands for, as the ontology's files call it; the inverse of `reference(to:)`.
  static func entity(_ tail: String) -> IRI {
    if tail.contains(":") { return IRI(tail) }
    return tail.hasPrefix("theme/") ? CodeList.namespace(tail) : IRI(Knowledge.defaultBase + tail)
  }

  /// The tail of an entity, or its whole IRI when a user named it in another namespace.
  static func reference(to entity: IRI) -> String { tail(of: entity) ?? entity.value }

  /// The same thing under this base, when the authority file names it under the default one.
  func rebase(_ iri: IRI) -> IRI {
    guard ByteOrder.starts(iri.value, with: Knowledge.defaultBase) else { return iri }
    return IRI(base + iri.value.dropFirst(Knowledge.defaultBase.count))
  }

  func rebase(_ term: Term) -> Term {
    if case .iri(let iri) = term { .iri(rebase(iri)) } else { term }
  }

  /// Class and slug of something in the authority file or the theme scheme; nil for others.
  static func tail(of iri: IRI) -> String? {
    for namespace in [Knowledge.defaultBase, CodeList.namespace.iri.value]
    where ByteOrder.starts(iri.value, with: namespace) {
      return String(iri.value.dropFirst(namespace.count))
    }
    return nil
  }
}

extension IRI {
  /// The identifier with more letters behind it.
  static func + (iri: IRI, ending: String) -> IRI {
    var value = ""
    value.reserveCapacity(iri.value.utf8.count + ending.utf8.count)
    value += iri.value
    value += ending
    return IRI(value)
  }
}
