/// An IRI that many terms start with.
public struct Namespace: Hashable, Sendable {
  /// The IRI up to and with its last `#` or `/`.
  public let iri: IRI

  public init(_ iri: String) { self.iri = IRI(iri) }

  /// The term `local` of this namespace.
  public func callAsFunction(_ local: String) -> IRI { IRI(iri.value + local) }

  /// What is left of `iri` after this namespace, or nil when it lies elsewhere.
  public func localName(of iri: IRI) -> Substring? {
    let whole = iri.value.utf8
    let start = self.iri.value.utf8
    guard whole.count > start.count, ByteOrder.starts(iri.value, with: self.iri.value) else {
      return nil
    }
    return iri.value[whole.index(whole.startIndex, offsetBy: start.count)...]
  }
}

/// Terms of the RDF vocabulary that serializers and readers need.
public enum RDFVocabulary {
  public static let namespace = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
  public static let type = namespace("type")
  public static let langString = namespace("langString")
  public static let first = namespace("first")
  public static let rest = namespace("rest")
  public static let `nil` = namespace("nil")
}

/// Datatypes of XML Schema 1.1 part 2.
public enum XSD {
  public static let namespace = Namespace("http://www.w3.org/2001/XMLSchema#")
  public static let string = namespace("string")
  public static let integer = namespace("integer")
  public static let positiveInteger = namespace("positiveInteger")
  public static let nonNegativeInteger = namespace("nonNegativeInteger")
  public static let decimal = namespace("decimal")
  public static let double = namespace("double")
  public static let boolean = namespace("boolean")
  public static let date = namespace("date")
  public static let dateTime = namespace("dateTime")
}
