internal import RDF

/// Short names for IRIs that every graph tool takes: letters, digits and single underscores, a letter
/// first, no two that differ in capitals only.
struct SafeNames {
  /// Something that needs a name: an IRI, and what its name ends with.
  struct Subject: Hashable {
    let iri: IRI
    /// Letters, digits and `_`, such as the language of a column; mostly empty.
    var suffix = ""
  }

  private let names: [Subject: String]

  /// The name of a subject that was given to the initializer.
  subscript(subject: Subject) -> String { names[subject] ?? "unnamed" }

  /// Names all of `subjects`: with the end of the IRI; where that is taken or several have it, with
  /// the prefix before it; where that is no help, with a number behind it, in the order of IRIs.
  ///
  /// - Parameters:
  ///   - subjects: What needs a name.
  ///   - prefixes: Where prefixes come from.
  ///   - fallback: What to call an IRI without a letter at its end.
  ///   - isTaken: Which names mean something else.
  init(
    _ subjects: some Sequence<Subject>, prefixes: PrefixMap, fallback: String,
    isTaken: (String) -> Bool
  ) {
    let sorted = Set(subjects).sorted {
      $0.iri == $1.iri ? ByteOrder.less($0.suffix, $1.suffix) : $0.iri < $1.iri
    }
    let short = sorted.map { Self.joined(Self.clean(Self.end(of: $0.iri)), $0.suffix, fallback) }
    var counts: [String: Int] = [:]
    for name in short { counts[name.lowercased(), default: 0] += 1 }
    var names: [Subject: String] = [:]
    var used: Set<String> = []
    var later: [(Subject, String)] = []
    for (subject, name) in zip(sorted, short) {
      if counts[name.lowercased()] == 1, !isTaken(name) {
        names[subject] = name
        used.insert(name.lowercased())
      } else {
        later.append((subject, name))
      }
    }
    for (subject, name) in later {
      var candidate = name
      if let (entry, _) = prefixes.longestMatch(for: subject.iri), !Self.clean(entry.prefix).isEmpty
      {
        candidate = Self.joined(Self.clean("\(entry.prefix)_\(name)"), "", fallback)
      }
      // A name may be taken because of how it begins, and then a number behind it is no help.
      if isTaken("\(candidate)_2") { candidate = "\(fallback)_\(candidate)" }
      var number = 2
      var unique = candidate
      while isTaken(unique) || used.contains(unique.lowercased()) {
        unique = "\(candidate)_\(number)"
        number += 1
      }
      names[subject] = unique
      used.insert(unique.lowercased())
    }
    self.names = names
  }

  /// What stands after the last `#`, `/` or `:`; of an IRI that ends with one, what stands before.
  static func end(of iri: IRI) -> String {
    let isMark = { (byte: UInt8) in
      byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
    }
    return iri.value.utf8.split(whereSeparator: isMark).last.map { String($0) ?? "" } ?? ""
  }

  /// `text` with everything but letters and digits of ASCII as underscores, none of them doubled,
  /// first or last.
  static func clean(_ text: String) -> String {
    let words = text.utf8.split { byte in
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      return !isDigit && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    return words.compactMap { String($0) }.joined(separator: "_")
  }

  private static func joined(_ name: String, _ suffix: String, _ fallback: String) -> String {
    var name = name
    if let first = name.utf8.first {
      if first < UInt8(ascii: "A") { name = "\(fallback)_\(name)" }
    } else {
      name = fallback
    }
    return suffix.isEmpty ? name : "\(name)_\(suffix)"
  }
}
