/// What differs between two graphs, in words. The first sign of each line says what happened: `+` new,
/// `-` gone, `~` changed.
enum DiffText {
  /// How many resources are listed that are no meetings.
  private static let mostResources = 40

  /// The text; empty when there is no difference.
  static func text(_ report: DiffReport) -> String {
    if report.isSame { return "" }
    var lines: [String] = []
    append(report.meetings, "Meetings", to: &lines, added: summary, name: \.label)
    append(
      report.series, "Series", to: &lines, added: { $0.code.map { "code \($0)" } ?? "" },
      name: \.label)
    append(report.resources, to: &lines)
    lines.append("Statements: \(report.added) added, \(report.removed) removed")
    for count in report.classes {
      lines.append("    \(count.type): +\(count.added) -\(count.removed)")
    }
    // A line break in a text must not begin a line of the report.
    return lines.map { line in
      String(line.map { $0.isNewline ? "↵" : $0 })
    }.joined(separator: "\n") + "\n"
  }

  private static func append<Facts>(
    _ section: DiffReport.Section<Facts>, _ title: String, to lines: inout [String],
    added: (Facts) -> String, name: (Facts) -> String
  ) {
    let all = section.added.count + section.removed.count + section.changed.count
    if all + section.same == 0 { return }
    lines.append(
      "\(title): \(section.added.count) added, \(section.removed.count) removed, "
        + "\(section.changed.count) changed, \(section.same) the same")
    for facts in section.added { lines.append("+ \(name(facts))\(inBrackets(added(facts)))") }
    for facts in section.removed { lines.append("- \(name(facts))\(inBrackets(added(facts)))") }
    for (facts, fields) in section.changed {
      lines.append("~ \(name(facts))")
      for field in fields { append(field, "    ", to: &lines) }
    }
    lines.append("")
  }

  private static func append(_ field: FieldChange, _ indent: String, to lines: inout [String]) {
    switch field.change {
    case .value(let old, let new):
      if let old, let new, old.utf8.count + new.utf8.count > 72 {
        lines.append("\(indent)~ \(field.field)")
        lines.append("\(indent)    - “\(old)”")
        lines.append("\(indent)    + “\(new)”")
      } else if let old, let new {
        lines.append("\(indent)~ \(field.field): “\(old)” → “\(new)”")
      } else if let old {
        lines.append("\(indent)- \(field.field): “\(old)”")
      } else if let new {
        lines.append("\(indent)+ \(field.field): “\(new)”")
      }
    case .members(let removed, let added, let changed):
      for member in removed { lines.append("\(indent)- \(field.field): \(member)") }
      for member in added { lines.append("\(indent)+ \(field.field): \(member)") }
      for part in changed {
        lines.append("\(indent)~ \(field.field): \(part.name)")
        for inner in part.fields { append(inner, indent + "    ", to: &lines) }
      }
    }
  }

  private static func append(_ resources: [DiffReport.Resource], to lines: inout [String]) {
    if resources.isEmpty { return }
    lines.append("Other resources: \(resources.count) differ")
    for resource in resources.prefix(mostResources) {
      let sign = resource.removed.isEmpty ? "+" : resource.added.isEmpty ? "-" : "~"
      lines.append("\(sign) \(resource.label) (\(resource.type)) \(resource.iri)")
      for statement in resource.removed { lines.append("    - \(statement.words)") }
      for statement in resource.added { lines.append("    + \(statement.words)") }
    }
    if resources.count > mostResources {
      lines.append(
        "    and \(resources.count - mostResources) more; --format json lists all of them")
    }
    lines.append("")
  }

  /// A meeting in one line.
  private static func summary(_ meeting: MeetingFacts) -> String {
    func count(_ number: Int, _ noun: String) -> String? {
      number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    return [
      meeting.date?.stated, meeting.place?.stated,
      count(meeting.participants.count, "participant"), count(meeting.items.count, "item"),
      count(meeting.documents.count, "document"),
    ].compactMap { $0 }.joined(separator: "; ")
  }

  private static func inBrackets(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
}
