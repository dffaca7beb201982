internal import RDF

/// What a graph says about one meeting, in the words of the page and of the scheme, as people read it.
///
/// A value holds no addresses of the graph's own making but those that name things, so that the same
/// meeting of two graphs can be compared field by field.
struct MeetingFacts: Sendable {
  /// The meeting's IRI.
  let iri: IRI
  /// What it is called in short: `TCHM 4 (2011)`.
  var label = ""
  /// The key that joins it across formats: `tchm/4`.
  var key: String?
  var ordinal: Int?
  /// The heading as printed.
  var title: String?
  var series: Named?
  var date: DateFacts?
  var place: PlaceFacts?
  /// Names of the hosts, where the page states them.
  var hosts: [String] = []
  var participants: [ParticipantFacts] = []
  /// In the order of the page.
  var items: [ItemFacts] = []
  var documents: [DocumentFacts] = []
  var downloads: [DownloadFacts] = []
  /// What is odd about the meeting or a part of it.
  var remarks: [RemarkFacts] = []
  /// What this meeting announced for others.
  var plans: [PlanFacts] = []
  /// Where it stands; not part of what is compared, as every line below an addition moves.
  var span: SpanFacts?

  /// The themes of all items, each once.
  var themes: [Named] {
    var seen: Set<IRI> = []
    return items.flatMap(\.themes).filter { seen.insert($0.iri).inserted }
  }
}

/// A date as printed, and what it can be.
struct DateFacts: Sendable {
  /// As printed.
  var stated: String?
  /// In the Extended Date/Time Format.
  var edtf: String?
  /// The first day it can be, `YYYY-MM-DD`.
  var earliest: String?
  /// The last day it can be.
  var latest: String?
  var year: Int?
  /// The precision that the page pretends: `day`, `day-range`, `month`, `year`.
  var statedPrecision: String?
  /// The precision that it has.
  var precision: String?
}

/// A place as printed, and what it is.
struct PlaceFacts: Sendable {
  /// As printed.
  var stated: String?
  /// The IRI and the name of the city.
  var city: Named?
  /// The IRI and the name of the country.
  var country: Named?
  var isOnline = false
}

/// A thing with a name.
struct Named: Sendable {
  let iri: IRI
  let label: String
}

/// Who took part, and for whom.
struct ParticipantFacts: Sendable {
  let iri: IRI
  /// The agency or organisation.
  var organization: Named?
  var country: Named?
  /// Names as printed.
  var statedNames: [String] = []
  var persons: [String] = []
  var posts: [String] = []
  var span: SpanFacts?
}

/// A point of the agenda or an outcome.
struct ItemFacts: Sendable {
  /// What an item is.
  enum Kind: String, Sendable {
    case agenda, outcome, unspecified
  }

  let iri: IRI
  var kind = Kind.unspecified
  /// As printed: `2.4`.
  var number: String?
  var order: Int?
  var heading: String?
  var text: String?
  /// The leading verb, as the code list names it.
  var act: String?
  var themes: [Named] = []
  /// Organisations, texts and projects that the text names.
  var mentions: [Named] = []
  /// The IRI of the item above.
  var parent: IRI?
  var span: SpanFacts?
}

/// A document that belongs to a meeting.
struct DocumentFacts: Sendable {
  let iri: IRI
  var title: String?
  var type: String?
  var date: String?
  var url: String?
  var span: SpanFacts?
}

/// A language in which the page offers the documents of a meeting.
struct DownloadFacts: Sendable {
  let iri: IRI
  var language: String?
  var label: String?
  var url: String?
  var span: SpanFacts?
}

/// Something odd about a page.
struct RemarkFacts: Sendable {
  let iri: IRI
  /// The code of its kind, such as `placeholder-date`.
  var code = ""
  var severity: String?
  var text: String?
  /// What it is about.
  var target: IRI?
  var span: SpanFacts?
}

/// A plan that an item announces, and what became of it.
struct PlanFacts: Sendable {
  let iri: IRI
  /// The IRI of the item that states it.
  var item: IRI?
  /// The meeting or series that is meant.
  var concerns: [Named] = []
  var year: Int?
  var country: Named?
  /// `as-planned`, `not-as-planned` or `unknown`.
  var fulfilment: String?
  var span: SpanFacts?
}

/// Lines of a page.
struct SpanFacts: Sendable {
  /// The page's name.
  var source: String?
  /// From 1, inclusive.
  var first: Int
  var last: Int
  /// The lines as printed.
  var text: String?
}

/// A series of meetings.
struct SeriesFacts: Sendable {
  let iri: IRI
  var label = ""
  var code: String?
  /// As the code list names it: `ministerial`.
  var level: String?
  /// What the page's head says of the latest meeting.
  var latestEvent: String?
  var remarks: [RemarkFacts] = []
  var span: SpanFacts?
}
