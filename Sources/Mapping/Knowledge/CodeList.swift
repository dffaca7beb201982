internal import Ontology
internal import RDF

/// The code lists that the mapper uses. The theme scheme is one of them.
enum CodeList: String {
  case theme
  case meetingLevel = "meeting-level"
  case precision
  case documentType = "document-type"
  case act
  case basis
  case fulfilment
  case issueType = "issue-type"
  case severity
  case language
  case layout

  static let namespace = Namespace("https://w3id.org/trico/scheme/")

  /// All lists but the themes.
  static let others: [CodeList] = [
    .meetingLevel, .precision, .documentType, .act, .basis, .fulfilment, .issueType, .severity,
    .language, .layout,
  ]

  /// The scheme itself.
  var scheme: IRI { Self.namespace(rawValue) }

  /// The concept with this notation.
  func callAsFunction(_ notation: String) -> IRI { Self.namespace("\(rawValue)/\(notation)") }
}
