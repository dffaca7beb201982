/// The parts of a page that look like the site's frame, and the decision whether they are.
///
/// A name is no proof: a site may call the column of its texts `print_area`, or the place of a
/// meeting `location`. How much text a part holds, and how much of it is links, tells.
struct HTMLRegions {
  /// What marks a part of the page as frame.
  enum Kind {
    /// An element or role of the frame: frame, unless nearly the whole page is inside.
    case frame
    /// An element or name that the frame has, and notes beside the content as well.
    case named
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

  /// A part of the frame.
  struct Frame: Equatable {
    /// The outermost region of the frame around it.
    let region: Int
    /// Whether more than a name marks it.
    let isCertain: Bool
  }

  /// For each region, the part of the frame that it is; nil for content.
  func frames() -> [Frame?] {
    var whole = regions
    for index in whole.indices.reversed() {
      guard let parent = whole[index].parent else { continue }
      whole[parent].plain += whole[index].plain
      whole[parent].linked += whole[index].linked
    }
    var frames: [Frame?] = []
    for (index, region) in whole.enumerated() {
      let outer = region.parent.flatMap { frames[$0] }
      let isCertain = outer?.isCertain == true || region.kind != .named
      guard isFrame(region) else {
        frames.append(outer)
        continue
      }
      frames.append(Frame(region: outer?.region ?? index, isCertain: isCertain))
    }
    return frames
  }

  private func isFrame(_ region: Region) -> Bool {
    switch region.kind {
    case .doubtful: region.linked > 0 && region.linked >= region.plain
    case .frame, .named: region.plain < 200 || region.plain * 10 < plain * 9
    }
  }
}
