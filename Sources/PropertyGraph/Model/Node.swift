internal import RDF

extension PropertyGraph {
  /// One thing of the graph.
  public struct Node: Equatable, Sendable {
    /// Unique in the graph; an XML NMTOKEN when it comes from a `Projection`.
    public let id: String
    /// What kind of thing it is, such as `meeting`.
    public let type: String
    /// What people should read beside it.
    public let label: String
    /// Everything else, by name in byte order.
    public let attributes: [Attribute]
    /// What nodes of its kind are painted with.
    public let color: Color?
    /// How large its label is drawn, 1 being the usual size.
    public let prominence: Double
    /// Where it is drawn.
    public var position: Point?
    /// How wide it is drawn, in the units of the position.
    public var size: Double?

    /// Makes a node without a place; of attributes with one name the first stays.
    public init(
      id: String, type: String, label: String, attributes: [Attribute] = [], color: Color? = nil,
      prominence: Double = 1
    ) {
      self.id = id
      self.type = type
      self.label = label
      self.attributes = Attribute.ordered(attributes)
      self.color = color
      self.prominence = prominence
    }

    /// The value of the attribute `name`, or nil.
    public subscript(name: String) -> AttributeValue? {
      attributes.first { ByteOrder.equal($0.name, name) }?.value
    }

    func precedes(_ other: Node) -> Bool {
      let order = ByteOrder.compare(type, other.type)
      return order == 0 ? ByteOrder.less(id, other.id) : order < 0
    }
  }
}
