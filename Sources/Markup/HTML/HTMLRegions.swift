/// The parts of a page that look like the site's frame, and the decision whether they are.
///
/// A name is no proof: a site may call the column of its texts `print_area`, or the place of a
/// meeting `location`. How much text a part holds, and how much of it is links, tells.
struct HTMLRegions {
  /// What marks a part of the page as frame.
  enum Kind {
    /// An element, role or name of the frame: frame, unless nearly the whole page is inside.
    case frame
    /// A name that content has as well: frame only where links make up most of it.
    case doubtful
  }

  private struct Region {
    let kind: Kind
    let parent: Int?
    /// Characters outside of links, and inside.
    var plain = 0
    var linked = 0
  }

  private var regions: [Region] = []
  private var plain = 0
  /// The innermost region that is open.
  private(set) var current: Int?

  mutating func open(_ kind: Kind) {
    regions.append(Region(kind: kind, parent: current))
    current = regions.count - 1
  }

  mutating func close() { current = current.flatMap { regions[$0].parent } }

  /// Notes how many characters of the text stand outside of links, and inside.
  mutating func add(plain: Int, linked: Int) {
    self.plain += plain
    guard let current else { return }
    regions[current].plain += plain
    regions[current].linked += linked
  }

  /// For each region, the outermost region of the frame that it is part of; nil for content.
  func frames() -> [Int?] {
    var whole = regions
    for index in whole.indices.reversed() {
      guard let parent = whole[index].parent else { continue }
      whole[parent].plain += whole[index].plain
      whole[parent].linked += whole[index].linked
    }
    var frames: [Int?] = []
    for (index, region) in whole.enumerated() {
      frames.append(region.parent.flatMap { frames[$0] } ?? (isFrame(region) ? index : nil))
    }
    return frames
  }

  private func isFrame(_ region: Region) -> Bool {
    switch region.kind {
    case .doubtful: region.linked > 0 && region.linked >= region.plain
    case .frame: region.plain < 200 || region.plain * 10 < plain * 9
    }
  }
}
