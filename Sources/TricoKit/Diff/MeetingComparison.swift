internal import RDF

/// Compares meetings and series field by field.
enum MeetingComparison {
  /// What differs between two states of a meeting.
  static func changes(_ old: MeetingFacts, _ new: MeetingFacts) -> [FieldChange] {
    var fields = FieldComparison()
    fields.value("title", old.title, new.title)
    fields.value("ordinal", old.ordinal.map(String.init), new.ordinal.map(String.init))
    fields.value("series", old.series?.label, new.series?.label)
    fields.value("date", old.date?.words, new.date?.words)
    fields.value("place", old.place?.words, new.place?.words)
    fields.words("hosts", old.hosts, new.hosts)
    fields.parts(
      "participants", Pairing(old.participants, new.participants, by: [{ $0.iri }]),
      words: \.words, name: \.name, compare)
    fields.parts("items", pairing(old.items, new.items), words: \.words, name: \.place, compare)
    fields.parts(
      "documents",
      Pairing(
        old.documents, new.documents,
        by: [{ ExactText($0.title ?? "", $0.date ?? "") }, { ExactText($0.title ?? "") }]),
      words: \.words, name: { "“\($0.title ?? "")”" }, compare)
    fields.parts(
      "languages",
      Pairing(old.downloads, new.downloads, by: [{ ExactText($0.language ?? "") }]),
      words: { $0.language ?? "?" }, name: { $0.language ?? "?" }
    ) { old, new, fields in
      fields.value("label", old.label, new.label)
      fields.value("address", old.url, new.url)
    }
    fields.named("themes", old.themes, new.themes)
    fields.parts(
      "plans",
      Pairing(old.plans, new.plans, by: [{ ExactText($0.iri.value) }, { ExactText($0.words) }]),
      words: \.words, name: \.target
    ) { old, new, fields in fields.value("plan", old.words, new.words) }
    compareRemarks(old.remarks, new.remarks, &fields)
    return fields.changes
  }

  /// What differs between two states of a series.
  static func changes(_ old: SeriesFacts, _ new: SeriesFacts) -> [FieldChange] {
    var fields = FieldComparison()
    fields.value("name", old.label, new.label)
    fields.value("code", old.code, new.code)
    fields.value("level", old.level, new.level)
    fields.value("latest event", old.latestEvent, new.latestEvent)
    compareRemarks(old.remarks, new.remarks, &fields)
    return fields.changes
  }

  /// Items belong together when they say the same; else when they have the same number.
  private static func pairing(_ old: [ItemFacts], _ new: [ItemFacts]) -> Pairing<ItemFacts> {
    Pairing(
      old, new,
      by: [
        { ExactText($0.place, $0.text ?? "") },
        { item in item.text.map { ExactText(item.kind.rawValue, $0) } },
        { ExactText($0.place) },
      ])
  }

  private static func compare(
    _ old: ItemFacts, _ new: ItemFacts, _ fields: inout FieldComparison
  ) {
    fields.value("number", old.place, new.place)
    fields.value("heading", old.heading, new.heading)
    fields.value("text", old.text, new.text)
    fields.value("act", old.act, new.act)
    fields.named("themes", old.themes, new.themes)
    fields.named("mentions", old.mentions, new.mentions)
  }

  private static func compare(
    _ old: ParticipantFacts, _ new: ParticipantFacts, _ fields: inout FieldComparison
  ) {
    fields.value("organization", old.organization?.label, new.organization?.label)
    fields.value("country", old.country?.label, new.country?.label)
    fields.words("names", old.statedNames, new.statedNames)
    fields.words("persons", old.persons, new.persons)
    fields.words("posts", old.posts, new.posts)
  }

  private static func compare(
    _ old: DocumentFacts, _ new: DocumentFacts, _ fields: inout FieldComparison
  ) {
    fields.value("date", old.date, new.date)
    fields.value("type", old.type, new.type)
    fields.value("address", old.url, new.url)
  }

  private static func compareRemarks(
    _ old: [RemarkFacts], _ new: [RemarkFacts], _ fields: inout FieldComparison
  ) {
    fields.parts(
      "remarks",
      Pairing(
        old, new,
        by: [{ ExactText($0.code, withoutLines($0.text ?? "")) }, { ExactText($0.iri.value) }]),
      words: \.words, name: \.code
    ) { old, new, fields in
      fields.value("severity", old.severity, new.severity)
      if withoutLines(old.text ?? "") != withoutLines(new.text ?? "") {
        fields.value("text", old.text, new.text)
      }
    }
  }

  /// A remark without the numbers of lines, which every line above moves.
  private static func withoutLines(_ text: String) -> String {
    var result = ""
    var isBehindLine = false
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      result += (isBehindLine ? word.filter { !$0.isNumber } : String(word)) + " "
      isBehindLine = word.hasSuffix("line") || word.hasSuffix("lines")
    }
    return result
  }
}
