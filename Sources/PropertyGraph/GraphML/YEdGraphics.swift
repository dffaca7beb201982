internal import RDFFormats

/// What yEd draws: a box with a label for a node, a line with an arrow for an edge.
enum YEdGraphics {
  /// The end of the start tag of the document, with yEd's namespace and its own schema.
  static let namespaces = """
        xmlns:y="http://www.yworks.com/xml/graphml"
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns
          http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">

    """

  /// The keys under which the graphics stand. yEd goes by `yfiles.type`, not by the ids.
  static let keys = """
      <key id="n_graphics" for="node" yfiles.type="nodegraphics"/>
      <key id="e_graphics" for="edge" yfiles.type="edgegraphics"/>

    """

  /// Appends the box of a node; y grows downwards in yEd.
  static func append(_ node: PropertyGraph.Node, to bytes: inout ByteBuffer) throws {
    let box = LabelBox(node)
    bytes.append("      <data key=\"n_graphics\"><y:ShapeNode>")
    let (width, height) = (box.width.shortText, box.height.shortText)
    bytes.append("<y:Geometry width=\"\(width)\" height=\"\(height)\"")
    if let place = node.position {
      bytes.append(" x=\"\((place.x - box.width / 2).shortText)\"")
      bytes.append(" y=\"\((-place.y - box.height / 2).shortText)\"")
    }
    bytes.append("/>")
    if let color = node.color {
      bytes.append("<y:Fill color=\"\(color)\" transparent=\"false\"/>")
    }
    bytes.append("<y:NodeLabel fontSize=\"\(box.fontSize.shortText)\" textColor=\"")
    bytes.append(node.color?.isDark == true ? "#FFFFFF" : "#000000")
    bytes.append("\">")
    try GraphMLText.append(
      box.lines.joined(separator: "\n"), to: &bytes, at: "node \(node.id), attribute label")
    bytes.append("</y:NodeLabel><y:Shape type=\"roundrectangle\"/></y:ShapeNode></data>\n")
  }

  /// Appends the line of an edge, the wider the more it weighs.
  static func append(_ edge: PropertyGraph.Edge, to bytes: inout ByteBuffer) throws {
    let color = edge.color?.description ?? "#999999"
    let width = EdgeWidth(edge.weight).points.shortText
    bytes.append("      <data key=\"e_graphics\"><y:PolyLineEdge>")
    bytes.append("<y:LineStyle color=\"\(color)\" type=\"line\" width=\"\(width)\"/>")
    bytes.append("<y:Arrows source=\"none\" target=\"\(edge.isSymmetric ? "none" : "standard")\"/>")
    bytes.append("</y:PolyLineEdge></data>\n")
  }
}
