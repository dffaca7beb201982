internal import Mapping
internal import Mechanism

/// The entities of a page as JSON, in the form of `trico parse --json`.
enum PageJSON {
  static func text(_ reading: PageReading) -> String {
    let page = reading.page
    return JSONText.object([
      (
        "source",
        .object([
          ("name", .string(page.name)), ("lines", .int(page.lineCount)),
          ("topic", .optional(page.topic)),
        ])
      ),
      ("series", .array(page.series.map(series))),
      ("diagnostics", .array(reading.diagnostics.map { diagnostic($0) })),
    ]).pretty
  }

  /// A remark; the file is named where several pages share the output.
  static func diagnostic(_ diagnostic: Diagnostic, withFile: Bool = false) -> JSONText {
    .object(
      (withFile ? [("file", .string(diagnostic.file))] : []) + [
        ("code", .string(diagnostic.code)), ("severity", .string(diagnostic.severity.rawValue)),
        ("line", .int(diagnostic.line)), ("column", .int(diagnostic.column)),
        ("message", .string(diagnostic.message)),
      ] + (withFile ? [("subject", .optional(diagnostic.subject))] : []))
  }

  private static func series(_ series: Series) -> JSONText {
    .object([
      ("code", .string(series.code)), ("name", .optional(series.name.isEmpty ? nil : series.name)),
      ("level", .optional(series.level)), ("latestEvent", .optional(series.latestEvent)),
      ("line", .optional(series.line)), ("pager", .bool(!series.pagers.isEmpty)),
      ("meetings", .array(series.meetings.map(meeting))),
    ])
  }

  private static func meeting(_ meeting: Meeting) -> JSONText {
    .object([
      ("key", .string(meeting.key)), ("ordinal", .optional(meeting.ordinal)),
      ("title", .optional(meeting.title)), ("lines", lines(meeting.lines)),
      ("date", meeting.date.map(date) ?? .null), ("place", meeting.place.map(place) ?? .null),
      ("participants", .array(meeting.participants.map(participant))),
      ("agenda", .array(meeting.agenda.map(item))),
      ("outcomes", .array(meeting.outcomes.map(item))),
      ("unspecified", .array(meeting.unspecified.map(item))),
      ("documents", .array(meeting.documents.map(document))),
      ("downloads", .array(meeting.downloads.map(download))),
    ])
  }

  private static func date(_ date: MeetingDate) -> JSONText {
    .object([
      ("stated", .string(date.stated)), ("earliest", .string("\(date.earliest)")),
      ("latest", .string("\(date.latest)")),
      ("statedPrecision", .string(date.statedPrecision.rawValue)),
      ("precision", .string(date.precision.rawValue)),
    ])
  }

  private static func place(_ place: Place) -> JSONText {
    .object([
      ("stated", .string(place.stated)), ("city", .optional(place.city)),
      ("country", .optional(place.country)), ("online", .bool(place.online)),
    ])
  }

  private static func participant(_ participant: Participant) -> JSONText {
    .object([
      ("stated", .string(participant.stated)), ("country", .optional(participant.country)),
      ("organization", .optional(participant.organization)),
      ("acronym", .optional(participant.acronym)), ("person", .optional(participant.person)),
      ("post", .optional(participant.post)), ("host", .bool(participant.host)),
      ("line", .int(participant.line)),
    ])
  }

  private static func item(_ item: Item) -> JSONText {
    .object([
      ("number", .string(item.number)), ("text", .string(item.text)), ("lines", lines(item.lines)),
      ("children", .array(item.children.map(Self.item))),
    ])
  }

  private static func document(_ document: Document) -> JSONText {
    .object([
      ("title", .string(document.title)), ("date", .optional(document.date.map { "\($0)" })),
      ("type", .string(document.type)), ("url", .optional(document.url)),
      ("line", .int(document.line)),
    ])
  }

  private static func download(_ download: Download) -> JSONText {
    .object([("language", .string(download.language)), ("url", .optional(download.url))])
  }

  private static func lines(_ span: LineSpan) -> JSONText {
    .array([.int(span.first), .int(span.last)])
  }
}
