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

    /// Makes a node; of attributes with one name the first stays.
    public init(id: String, type: String, label: String, attributes: [Attribute] = []) {
      self.id = id
      self.type = type
      self.label = label
      self.attributes = Attribute.ordered(attributes)
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
