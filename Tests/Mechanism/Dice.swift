/// Random choices that are the same for the same seed (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to `bound`, which is not among them.
  mutating func roll(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }

  /// Whether one of `count` cases came.
  mutating func oneIn(_ count: Int) -> Bool { roll(count) == 0 }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[roll(list.count)] }
}
