internal import RDF

extension PropertyGraph {
  /// A directed link between two nodes.
  public struct Edge: Equatable, Sendable {
    /// The id of the node it starts from.
    public let source: String
    /// The id of the node it leads to.
    public let target: String
    /// What it says about the two, such as `attended_by`.
    public let type: String
    /// Everything else, by name in byte order.
    public let attributes: [Attribute]
    /// What edges of its kind are painted with.
    public let color: Color?
    /// Whether it says the same in both directions; formats that can draw it without an arrow.
    public let isSymmetric: Bool
    /// How strongly a layout should draw its ends together: 1 as usual, 0 not at all.
    public let pull: Double

    /// Makes an edge; of attributes with one name the first stays.
    public init(
      source: String, target: String, type: String, attributes: [Attribute] = [],
      color: Color? = nil, isSymmetric: Bool = false, pull: Double = 1
    ) {
      self.source = source
      self.target = target
      self.type = type
      self.attributes = Attribute.ordered(attributes)
      self.color = color
      self.isSymmetric = isSymmetric
      self.pull = pull
    }

    /// The number of statements it stands for, 1 unless it is weighted.
    public var weight: Double {
      switch self["weight"] {
      case .double(let number): number
      case .int(let number): Double(number)
      case .string, nil: 1
      }
    }

    /// A name that depends on type and ends only, so that a new edge never renames another.
    ///
    /// Unique in a graph whose node ids hold no double underscore, as those of `NodeIdentifier`.
    public var id: String { "e_\(type)__\(source)__\(target)" }

    /// The value of the attribute `name`, or nil.
    public subscript(name: String) -> AttributeValue? {
      attributes.first { ByteOrder.equal($0.name, name) }?.value
    }

    /// Negative, zero or positive as this edge comes before, beside or after `other`.
    func order(against other: Edge) -> Int {
      let byType = ByteOrder.compare(type, other.type)
      if byType != 0 { return byType }
      let bySource = ByteOrder.compare(source, other.source)
      return bySource == 0 ? ByteOrder.compare(target, other.target) : bySource
    }
  }
}
