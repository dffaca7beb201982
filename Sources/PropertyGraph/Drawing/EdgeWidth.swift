/// How wide the line of an edge is drawn.
struct EdgeWidth {
  /// In points: 1 for a weight of 1, growing with the root of the weight, 6 at most.
  let points: Double

  init(_ weight: Double) {
    points = min(6, max(0.5, weight > 0 ? weight.squareRoot() : 0))
  }
}
