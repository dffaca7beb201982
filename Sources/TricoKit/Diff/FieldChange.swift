internal import RDF

/// What became of one field of a meeting, a series, or a part of them.
struct FieldChange {
  /// What happened to it.
  enum Change {
    /// A single value; nil where there is none.
    case value(old: String?, new: String?)
    /// Several members; `changed` are those that both sides have.
    case members(removed: [String], added: [String], changed: [PartChange])
  }

  /// What the field is called.
  let field: String
  let change: Change
}

/// What became of a part, such as an item, field by field.
struct PartChange {
  /// What the part is called.
  let name: String
  let fields: [FieldChange]
}

/// The fields that differ, gathered one after the other.
struct FieldComparison {
  private(set) var changes: [FieldChange] = []

  /// Compares a single value, code point by code point.
  mutating func value(_ field: String, _ old: String?, _ new: String?) {
    if Self.same(old, new) { return }
    changes.append(FieldChange(field: field, change: .value(old: old, new: new)))
  }

  /// Compares sets of words.
  mutating func words(_ field: String, _ old: [String], _ new: [String]) {
    let pairing = Pairing(old, new, by: [{ ExactText($0) }])
    members(field, pairing.removed, pairing.added, [])
  }

  /// Compares things by what they are called and what they are.
  mutating func named(_ field: String, _ old: [Named], _ new: [Named]) {
    let pairing = Pairing(old, new, by: [{ ExactText($0.iri.value) }, { ExactText($0.label) }])
    members(field, pairing.removed.map(\.label), pairing.added.map(\.label), [])
  }

  /// Compares parts.
  ///
  /// - Parameters:
  ///   - field: what they are.
  ///   - pairing: which parts belong together.
  ///   - words: what a part says, in one line.
  ///   - name: what a part is called.
  ///   - compare: finds what differs between two.
  mutating func parts<Part>(
    _ field: String, _ pairing: Pairing<Part>, words: (Part) -> String, name: (Part) -> String,
    _ compare: (Part, Part, inout FieldComparison) -> Void
  ) {
    let changed = pairing.pairs.compactMap { old, new -> PartChange? in
      var inner = FieldComparison()
      compare(old, new, &inner)
      return inner.changes.isEmpty ? nil : PartChange(name: name(new), fields: inner.changes)
    }
    members(field, pairing.removed.map(words), pairing.added.map(words), changed)
  }

  private mutating func members(
    _ field: String, _ removed: [String], _ added: [String], _ changed: [PartChange]
  ) {
    if removed.isEmpty, added.isEmpty, changed.isEmpty { return }
    changes.append(
      FieldChange(
        field: field, change: .members(removed: removed, added: added, changed: changed)))
  }

  private static func same(_ old: String?, _ new: String?) -> Bool {
    switch (old, new) {
    case (nil, nil): true
    case (let old?, let new?): ByteOrder.equal(old, new)
    default: false
    }
  }
}
