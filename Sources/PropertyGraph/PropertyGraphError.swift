public import RDF

/// Why rules could not be read, or a graph not be projected or written.
public enum PropertyGraphError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A projection rule is faulty.
  case rule(Term, String)
  /// No rule belongs to a profile of this name.
  case unknownProfile(String, known: [String])
  /// A value does not fit the datatype its rule promises.
  case value(String, datatype: String, of: Term, rule: Term)
  /// A name or an id that graph files cannot hold, and where it stands.
  case name(String, at: String)
  /// A character that the format cannot hold, and where it stands.
  case character(UInt32, at: String)
  /// A drawing was asked for of nodes without places, and how many nodes there are.
  case unplaced(nodes: Int)
  /// A number that graph tools do not read, and where it stands.
  case number(String, at: String)

  /// What is wrong, where, and what was expected.
  public var description: String {
    switch self {
    case .rule(let rule, let fault):
      "projection rule \(rule): \(fault)"
    case .unknownProfile(let name, let known):
      "no projection rule has the profile “\(name)”; there are: \(known.joined(separator: ", "))"
    case .value(let text, let datatype, let node, let rule):
      "“\(text)” on \(node) is no \(datatype), as projection rule \(rule) demands"
    case .name(let text, let place):
      "\(place): “\(text)” cannot stand in a graph file, which takes letters, digits and . - _ : only"
    case .character(let code, let place):
      "\(place): graph files cannot hold the character U+\(Self.hex(code)); remove or replace it first"
    case .unplaced(let count):
      "a drawing needs a place for each node, and these \(count) have none; there is none for more "
        + "than \(GraphLayout.mostNodes) nodes"
    case .number(let text, let place):
      "\(place): \(text) is no finite number, and graph tools do not agree on such values"
    }
  }

  private static func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
