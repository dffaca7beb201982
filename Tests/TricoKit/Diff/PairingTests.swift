import Testing

@testable import TricoKit

@Suite("What belongs together in two lists")
struct PairingTests {
  private func pair(_ old: [String], _ new: [String]) -> Pairing<String> {
    Pairing(
      old, new, by: [{ ExactText($0) }, { ExactText($0.lowercased()) }])
  }

  @Test("A strict key decides before a loose one")
  func strictFirst() {
    let pairing = pair(["a", "A"], ["A", "a"])
    #expect(pairing.pairs.map(\.old) == ["A", "a"])
    #expect(pairing.pairs.map(\.new) == ["A", "a"])
    let loose = pair(["a", "B"], ["A", "B"])
    #expect(loose.pairs.map(\.old) == ["a", "B"])
  }

  @Test("Nothing is paired twice")
  func once() {
    let pairing = pair(["a", "a", "b"], ["a", "c", "A", "A"])
    #expect(pairing.pairs.map(\.new) == ["a", "A"])
    #expect(pairing.removed == ["b"])
    #expect(pairing.added == ["c", "A"])
  }

  @Test("Texts are compared by code points")
  func codePoints() {
    let pairing = pair(["e\u{301}"], ["\u{E9}"])
    #expect(pairing.pairs.isEmpty)
    #expect(pairing.removed.count == 1 && pairing.added.count == 1)
  }

  @Test("An element without a key finds no partner by it")
  func withoutKey() {
    let keys: [(String) -> ExactText?] = [{ _ in nil }]
    #expect(Pairing(["a"], ["a"], by: keys).pairs.isEmpty)
  }
}
