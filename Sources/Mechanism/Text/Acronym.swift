/// An acronym in brackets at the end of a name: `Korea Customs Service (KCS)`.
public enum Acronym {
  /// The name without the acronym, and the acronym.
  public static func split(_ text: some StringProtocol) -> (name: String, acronym: String?) {
    let whole = String(text.trimmed)
    guard whole.ends(with: .closingBrackets), let open = whole.lastIndex(of: .openingBrackets)
    else { return (whole, nil) }
    let inside = whole[whole.index(after: open)...].dropLast()
    let name = whole[..<open].trimmed
    guard !name.isEmpty, isAcronym(inside) else { return (whole, nil) }
    return (String(name), String(inside))
  }

  /// Two to twelve characters, mostly capitals, no blanks.
  public static func isAcronym(_ text: some StringProtocol) -> Bool {
    // Four bytes a code point at most.
    guard (2...48).contains(text.utf8.count) else { return false }
    let scalars = text.unicodeScalars
    let capitals = scalars.count(where: \.isUppercase)
    return (2...12).contains(scalars.count) && capitals >= 2
      && capitals * 2 >= scalars.count && !scalars.contains(where: Fold.isBlank)
  }
}
