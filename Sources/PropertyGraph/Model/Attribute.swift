internal import RDF

extension PropertyGraph {
  /// A named value of a node or an edge.
  public struct Attribute: Equatable, Sendable {
    /// The name graph tools show as a column.
    public let name: String
    /// What it holds.
    public let value: AttributeValue

    /// Makes an attribute; its name should be letters, digits and `_`, which every format can hold.
    public init(_ name: String, _ value: AttributeValue) {
      self.name = name
      self.value = value
    }

    /// `attributes` by name, of each name the first.
    static func ordered(_ attributes: [Attribute]) -> [Attribute] {
      // Mostly they come in order, and then the array itself can stay.
      let pairs = zip(attributes, attributes.dropFirst())
      if pairs.allSatisfy({ ByteOrder.less($0.name, $1.name) }) { return attributes }
      let sorted = attributes.enumerated().sorted { left, right in
        let order = ByteOrder.compare(left.element.name, right.element.name)
        return order == 0 ? left.offset < right.offset : order < 0
      }
      var kept: [Attribute] = []
      for (_, attribute) in sorted
      where kept.last.map({ !ByteOrder.equal($0.name, attribute.name) }) ?? true {
        kept.append(attribute)
      }
      return kept
    }
  }

  /// The kinds of value that every graph format has.
  public enum AttributeValue: Hashable, Sendable, CustomStringConvertible {
    /// Text; dates are text too.
    case string(String)
    /// A whole number.
    case int(Int)
    /// A number with fractions, or a weight.
    case double(Double)

    /// The value as text, numbers in the form XML Schema reads.
    public var description: String {
      switch self {
      case .string(let text): text
      case .int(let number): String(number)
      case .double(let number): String(number)
      }
    }
  }
}
