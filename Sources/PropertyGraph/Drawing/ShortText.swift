extension Double {
  /// The number with two decimals at most, and none when it is whole.
  ///
  /// Places and sizes need no more, and integers are written alike on every machine.
  var shortText: String {
    // Beyond this a drawing has no use for decimals, nor can the integers below hold them.
    guard abs(self) < 1e12 else { return String(self) }
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest % 10 == 0 ? rest / 10 : rest)"
  }
}

extension String {
  /// `has_item` as `has item`.
  var inWords: String { split(separator: "_").joined(separator: " ") }

  /// `has_item` as `HasItem`, the way labels are written in property graph databases.
  var capitalizedWords: String {
    split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
