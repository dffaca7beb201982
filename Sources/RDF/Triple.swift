/// One statement: subject, predicate, object.
///
/// The subject is an IRI or a blank node; a literal there is refused by every serializer.
public struct Triple: Hashable, Sendable, CustomStringConvertible {
  public let subject: Term
  public let predicate: IRI
  public let object: Term

  public init(_ subject: Term, _ predicate: IRI, _ object: Term) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }

  public init(_ subject: IRI, _ predicate: IRI, _ object: Term) {
    self.init(.iri(subject), predicate, object)
  }

  public var description: String { "\(subject) \(predicate) \(object) ." }
}
