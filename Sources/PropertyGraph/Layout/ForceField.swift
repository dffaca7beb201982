/// The places of a connected graph, by forces between its nodes.
///
/// Links are springs; all nodes repel each other with a force that falls with the distance. A spring
/// is the weaker the more links both its ends have, which lets groups come apart that share a hub.
/// `PivotPlacement` gives the start, so that few rounds are enough.
struct ForceField {
  let links: Links
  let boxes: [Box]

  /// How long springs want to be: as far as neighbours must stand apart for their labels.
  private var length: Double {
    let sum = boxes.reduce(0) { $0 + $1.halfWidth + $1.halfHeight }
    return boxes.isEmpty ? 1 : sum / Double(boxes.count) * 1.1
  }

  /// Fewer rounds for large graphs, whose start is what people see of them anyway.
  private var rounds: Int { max(60, min(400, 1_000_000 / max(1, links.count))) }

  /// The place of each node.
  func places() -> [PropertyGraph.Point] {
    guard links.count > 1 else { return [PropertyGraph.Point(x: 0, y: 0)] }
    var points = PivotPlacement(links: links).places(length: length)
    var speeds = [PropertyGraph.Point](
      repeating: PropertyGraph.Point(x: 0, y: 0), count: points.count)
    let springs = springs()
    let rounds = rounds
    for round in 0..<rounds {
      let rest = 1 - Double(round) / Double(rounds)
      let heat = rest * rest
      pull(points, &speeds, springs, heat)
      repel(points, &speeds, heat)
      for index in points.indices {
        speeds[index].x *= 0.6
        speeds[index].y *= 0.6
        points[index].x += speeds[index].x
        points[index].y += speeds[index].y
      }
    }
    return points
  }

  /// A link with its strength, and the share of it that moves the target.
  private struct Spring {
    let source: Int
    let target: Int
    let strength: Double
    let bias: Double
  }

  private func springs() -> [Spring] {
    // Loops are no links, so that the degree here can be less than the number of edges.
    var pulls = [Double](repeating: 0, count: links.count)
    for link in links.all {
      pulls[link.source] += link.pull
      pulls[link.target] += link.pull
    }
    return links.all.compactMap { link in
      guard link.pull > 0 else { return nil }
      let (source, target) = (pulls[link.source], pulls[link.target])
      return Spring(
        source: link.source, target: link.target,
        strength: min(1, link.pull / min(source, target)), bias: source / (source + target))
    }
  }

  private func pull(
    _ points: [PropertyGraph.Point], _ speeds: inout [PropertyGraph.Point], _ springs: [Spring],
    _ heat: Double
  ) {
    let length = length
    for spring in springs {
      let x =
        points[spring.target].x + speeds[spring.target].x
        - points[spring.source].x - speeds[spring.source].x
      let y =
        points[spring.target].y + speeds[spring.target].y
        - points[spring.source].y - speeds[spring.source].y
      let distance = max(0.01, (x * x + y * y).squareRoot())
      let force = (distance - length) / distance * heat * spring.strength
      speeds[spring.target].x -= x * force * spring.bias
      speeds[spring.target].y -= y * force * spring.bias
      speeds[spring.source].x += x * force * (1 - spring.bias)
      speeds[spring.source].y += y * force * (1 - spring.bias)
    }
  }

  private func repel(
    _ points: [PropertyGraph.Point], _ speeds: inout [PropertyGraph.Point], _ heat: Double
  ) {
    let tree = PointTree(points)
    let length = length
    let strength = length * length * 0.35 * heat
    for index in points.indices {
      let force = tree.force(on: index, nearest: length * 0.1, reach: length * 3)
      speeds[index].x += force.x * strength
      speeds[index].y += force.y * strength
      // A light hand towards the middle keeps loose ends from drifting off.
      // Stronger upright, since screens and pages of text are wider than high.
      speeds[index].x += (tree.middle.x - points[index].x) * 0.015 * heat
      speeds[index].y += (tree.middle.y - points[index].y) * 0.03 * heat
    }
  }
}
