/// What one mechanism page says.
public struct Page: Sendable {
  /// The page's short name, a slug of its file name; it names source spans.
  public let name: String
  /// How the file is called in messages.
  public let file: String
  /// How many lines the file has.
  public let lineCount: Int
  /// The lines as printed.
  public let text: SourceText
  /// The topic heading above the page's title, when there is one.
  public let topic: String?
  /// The meeting series in page order.
  public var series: [Series]
  /// Remarks of the parser, in order of position.
  public let diagnostics: [Diagnostic]

  /// A slug of a file's name without its last extension; `page` when nothing is left.
  public static func name(of file: String) -> String {
    let last = file.split(separator: "/").last ?? ""
    let stem = last.lastIndex(of: ".").map { $0 == last.startIndex ? last : last[..<$0] } ?? last
    return Slug.identifier(for: stem) ?? "page"
  }

  /// All editions of all series, in page order.
  public var meetings: [Meeting] { series.flatMap(\.meetings) }
}

/// A series of meetings ("mechanism") and its editions on the page.
public struct Series: Sendable {
  /// Short key: `tchm`.
  public let code: String
  /// The name as printed.
  public let name: String
  /// Notation of the meeting level (`ministerial`), when the heading above is a known one.
  public let level: String?
  /// The date after "Latest Event", as printed.
  public let latestEvent: String?
  /// Line of the series' own line; nil when the page has none.
  public let line: Int?
  /// Lines of page numbers, which say that the list goes on elsewhere.
  public let pagers: [Int]
  /// The editions in page order.
  public var meetings: [Meeting]
}

/// One edition of a series.
public struct Meeting: Sendable {
  /// Stable key, `tchm/6`; `code/date` when there is no ordinal.
  public let key: String
  /// The leading number of the title.
  public let ordinal: Int?
  /// The title as printed; nil when the page has none.
  public let title: String?
  /// All lines that belong to the edition.
  public let lines: LineSpan
  public var date: MeetingDate?
  public let place: Place?
  public var participants: [Participant]
  public let agenda: [Item]
  public let outcomes: [Item]
  /// Items of which the page does not say whether they are agenda or outcome.
  public let unspecified: [Item]
  public let documents: [Document]
  public let downloads: [Download]

  /// A field that pages may have or lack. Its raw value is how messages call it.
  public enum Field: String, Sendable {
    case title, date, place, participants
    case agenda = "agenda items"
    case outcomes
    case unspecified = "unassigned items"
    case documents, languages, links
  }

  /// The fields that this page adds to an edition that an earlier page has first; nil for an edition
  /// of this page.
  public private(set) var addition: Set<Field>?
  /// Addresses for documents and languages that the earlier page has without.
  public private(set) var links: [(subject: String, address: String?, line: Int)] = []
  /// The fields that later pages add to the edition.
  public var addedFields: Set<Field> = []

  /// What the page adds to an edition that an earlier one has.
  func adding(_ fields: Set<Field>) -> Meeting {
    func has(_ field: Field) -> Bool { fields.contains(field) }
    var result = Meeting(
      key: key, ordinal: ordinal, title: has(.title) ? title : nil, lines: lines,
      date: has(.date) ? date : nil, place: has(.place) ? place : nil,
      participants: has(.participants) ? participants : [], agenda: has(.agenda) ? agenda : [],
      outcomes: has(.outcomes) ? outcomes : [], unspecified: has(.unspecified) ? unspecified : [],
      documents: has(.documents) ? documents : [], downloads: has(.languages) ? downloads : [])
    result.addition = fields
    if has(.links), !has(.documents), !has(.languages) {
      result.links = addresses.map { ($0.subject, $0.address, $0.line) }
    }
    return result
  }

  /// Documents, then languages: class and slug of each, and its address if it has one.
  public var addresses: [(subject: String, address: String?, line: Int, column: Int)] {
    documents.enumerated().map { index, document in
      ("document/\(slug)-\(index + 1)", document.url, document.line, document.column)
    }
      + downloads.map { download in
        (
          "download/\(slug)-\(download.language.lowercased())", download.url, download.line,
          download.column
        )
      }
  }

  /// Class and slug of an item by its number, such as `1.2`, in a section: `item/tchm-4-outcome-1-2`.
  func subject(of item: Item, in section: String) -> String {
    "item/\(slug)-\(section)-\(item.number.replacing(".", with: "-"))"
  }

  /// The lines of everything that stands in the sections, of date and of place.
  public var contentLines: [LineSpan] {
    [date?.line, place?.line].compactMap { $0.map { LineSpan($0) } }
      + participants.map { LineSpan($0.line) }
      + (agenda + outcomes + unspecified).flatMap(\.withDescendants).map(\.lines)
      + documents.map { LineSpan($0.line) } + downloads.map { LineSpan($0.line) }
      + links.map { LineSpan($0.line) }
  }

  /// The key as it stands in identifiers: `tchm-6`.
  public var slug: String { Self.slug(of: key) }

  /// A key with hyphens for its slashes.
  static func slug(of key: String) -> String {
    String(
      decoding: key.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }
}

/// A delegation, or a body that is present.
public struct Participant: Sendable {
  /// The whole line as printed, without its bullet.
  public let stated: String
  /// The country as printed.
  public let statedCountry: String?
  /// ISO 3166-1 alpha-3.
  public var country: String?
  /// Whether the country does not stand before the party, but follows from its name or post.
  public var isCountryInferred: Bool
  public let organization: String?
  public let acronym: String?
  public let person: String?
  public let post: String?
  /// A second post of the person, printed before the name: `Ambassador JANE Doe, Secretary-General`.
  public let otherPost: String?
  /// Whether the page says that this party is the host.
  public let host: Bool
  /// What else the page says that the party is, as printed: `Observers`, `Chair`.
  public let role: String?
  public let line: Int
  public let column: Int
}

/// An agenda item or an outcome.
public struct Item: Sendable {
  /// Number of the item and its parents: `2.4`.
  public let number: String
  /// The text without its number or bullet.
  public let text: String
  public let lines: LineSpan
  /// Column where the text starts, counted from 1.
  public let column: Int
  public let children: [Item]

  /// This item and everything below it, in page order.
  public var withDescendants: [Item] { [self] + children.flatMap(\.withDescendants) }
}

/// A document named under an edition.
public struct Document: Sendable {
  /// The title without the date in brackets.
  public let title: String
  /// The line as printed, without bullet or number.
  public let stated: String
  /// The date printed in brackets behind the title.
  public let date: CalendarDay?
  /// Notation of the document type.
  public let type: String
  public let url: String?
  public let line: Int
  public let column: Int
}

/// A language in which the page offers an edition's texts.
public struct Download: Sendable {
  /// BCP 47 language, `zh`.
  public let language: String
  /// The label as printed, `CN`.
  public let stated: String
  public let url: String?
  public let line: Int
  public let column: Int
}

/// Where an edition took place.
public struct Place: Sendable {
  /// As printed.
  public let stated: String
  /// The part before the comma, when it names no country.
  public let city: String?
  /// The country's name as printed, when there is one.
  public let statedCountry: String?
  /// ISO 3166-1 alpha-3; where no country is printed, that of a known city.
  public let country: String?
  public let online: Bool
  public let line: Int
  public let column: Int
}
