/// The path data of lines and arrows.
enum SVGPath {
  /// A line, with an arrow's head at its end when it has a direction.
  static func line(_ line: Drawing.Line, width: Double, isDirected: Bool) -> String {
    let start = "M\(line.x1.shortText) \(line.y1.shortText)L"
    guard isDirected else { return "\(start)\(line.x2.shortText) \(line.y2.shortText)" }
    let (x, y) = (line.x2 - line.x1, line.y2 - line.y1)
    let length = (x * x + y * y).squareRoot()
    // The line ends at the base of the head, so that a wide one does not blunt the tip.
    let head = min(4 + 1.5 * width, length)
    guard length > 0 else { return "" }
    let (baseX, baseY) = (line.x2 - x / length * head, line.y2 - y / length * head)
    let (sideX, sideY) = (-y / length * head * 0.35, x / length * head * 0.35)
    return start + "\(baseX.shortText) \(baseY.shortText)"
      + "M\(line.x2.shortText) \(line.y2.shortText)"
      + "L\((baseX + sideX).shortText) \((baseY + sideY).shortText)"
      + "L\((baseX - sideX).shortText) \((baseY - sideY).shortText)Z"
  }

  /// A loop at the upper right corner of a box, the wider the higher its lane.
  static func loop(at box: Drawing.Box, lane: Double) -> String {
    let reach = 16 + abs(lane)
    return "M\((box.right - 10).shortText) \(box.top.shortText)"
      + "c0 \((-reach).shortText) \((10 + reach).shortText) \((-reach).shortText) 10 6"
  }
}
