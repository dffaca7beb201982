/// How people read single facts, in one line.
extension DateFacts {
  /// `2011.01.01 (2011, year)`: as printed, and what it is taken for.
  var words: String {
    let meaning = [edtf, precision].compactMap { $0 }.joined(separator: ", ")
    guard let stated else { return meaning }
    return meaning.isEmpty ? stated : "\(stated) (\(meaning))"
  }
}

extension PlaceFacts {
  /// `Seoul, Korea (Seoul, Republic of Korea)`.
  var words: String {
    let meaning =
      [city?.label, country?.label, isOnline ? "online" : nil].compactMap { $0 }
      .joined(separator: ", ")
    guard let stated else { return meaning }
    return meaning.isEmpty || meaning == stated ? stated : "\(stated) (\(meaning))"
  }
}

extension ParticipantFacts {
  /// What the participant is called.
  var name: String { organization?.label ?? country?.label ?? statedNames.first ?? "participant" }

  /// `Japan: Ministry of Finance`.
  var words: String {
    let who = [organization?.label ?? statedNames.first].compactMap { $0 } + persons
    return [country?.label, who.isEmpty ? nil : who.joined(separator: ", ")]
      .compactMap { $0 }.joined(separator: ": ")
  }
}

extension ItemFacts {
  /// `outcome 2.4`.
  var place: String { number.map { "\(kind.noun) \($0)" } ?? kind.noun }

  /// `outcome 2.4: AEO: agreed to …`.
  var words: String { text.map { "\(place): \($0)" } ?? place }
}

extension ItemFacts.Kind {
  /// What such an item is called.
  var noun: String { self == .unspecified ? "item" : rawValue }
}

extension DocumentFacts {
  /// `“Joint Press Release” (2011-11-11)`.
  var words: String {
    let title = "“\(title ?? "")”"
    return date.map { "\(title) (\($0))" } ?? title
  }
}

extension RemarkFacts {
  /// `plan-not-met: planned for 2010, held in 2011`.
  var words: String { text.map { "\(code): \($0)" } ?? code }
}

extension PlanFacts {
  /// What the plan is about.
  var target: String {
    concerns.isEmpty ? "plan" : concerns.map(\.label).joined(separator: ", ")
  }

  /// `TCHM 4 (2011): 2010, Republic of Korea, not-as-planned`.
  var words: String {
    let facts = [year.map(String.init), country?.label, fulfilment].compactMap { $0 }
    return facts.isEmpty ? target : "\(target): \(facts.joined(separator: ", "))"
  }
}
