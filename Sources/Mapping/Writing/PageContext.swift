internal import Mechanism
internal import Ontology
internal import RDF

/// What is collected while one page is written: its line spans, and the remarks on each subject.
struct PageContext {
  let reading: PageReading
  let mint: Minter
  let editions: EditionIndex
  /// The identifiers of the page's remarks, in their order.
  let identifiers: [IRI]
  /// Remarks on the page as a whole.
  let pageIssues: [IRI]
  let source: IRI
  private(set) var spans: Set<LineSpan> = []
  /// Remarks by the tail of what they are about.
  private let issues: [String: [IRI]]
  /// Remarks about entities of the authority file, by tail.
  let entityIssues: [String: [IRI]]
  /// Lines where entities that pages define themselves stand, by tail.
  private(set) var entitySpans: [String: [IRI]] = [:]

  init(reading: PageReading, mint: Minter, editions: EditionIndex) {
    self.reading = reading
    self.mint = mint
    self.editions = editions
    source = mint("source", reading.page.name)
    var issues: [String: [IRI]] = [:]
    var pageIssues: [IRI] = []
    var used: [IRI: Int] = [:]
    identifiers = reading.diagnostics.map { diagnostic in
      let page = reading.page.name
      var iri =
        diagnostic.subject.map { Self.issue(diagnostic.code, on: $0, of: page, editions, mint) }
        ?? mint("issue", Self.slug(ofPageRemark: diagnostic, page))
      // A second remark of one kind on one subject is told apart by its number.
      let count = used[iri, default: 0] + 1
      used[iri] = count
      if count > 1 { iri = IRI("\(iri.value)-\(count)") }
      if let subject = diagnostic.subject {
        issues[subject, default: []].append(iri)
      } else {
        pageIssues.append(iri)
      }
      return iri
    }
    self.pageIssues = pageIssues
    entityIssues = issues.filter { !Self.isPageOwned($0.key) }
    self.issues = issues
  }

  /// The identifier of a span, which will be described at the end of the page.
  mutating func span(_ lines: LineSpan) -> IRI {
    spans.insert(lines)
    return mint("span", "\(reading.page.name)-\(lines.label)")
  }

  mutating func span(_ line: Int) -> IRI { span(LineSpan(line)) }

  /// Notes that an entity stands on these lines.
  mutating func note(_ tail: String, on lines: LineSpan) {
    let span = span(lines)
    entitySpans[tail, default: []].append(span)
  }

  /// The remarks on a subject that this page describes, those of other pages among them.
  func issues(on tail: String) -> [IRI] {
    (issues[tail] ?? [])
      + editions.remarks(on: tail).map {
        Self.issue($0.code, on: tail, of: $0.page, editions, mint)
      }
  }

  /// The identifier of a remark: its code and the slug of its subject. A remark on what pages share
  /// brings the class along (a series and a theme may both be `ipr`) and the page that makes it.
  static func issue(
    _ code: String, on subject: String, of page: String, _ editions: EditionIndex, _ mint: Minter
  ) -> IRI {
    guard isPageOwned(subject) else {
      return mint("issue", "\(code)-\(Slug.make(subject))-\(page)")
    }
    let slug = subject.drop { $0 != "/" }.dropFirst()
    let isOwn = (editions.owner(of: subject) ?? page) == page
    return mint("issue", isOwn ? "\(code)-\(slug)" : "\(code)-\(slug)-\(page)")
  }

  /// The name of a remark on the page itself. Variants are of the whole page, wherever the second one
  /// begins; other remarks are on a line that belongs nowhere.
  private static func slug(ofPageRemark diagnostic: Diagnostic, _ page: String) -> String {
    let name = "\(diagnostic.code)-\(page)"
    return diagnostic.code == "name-variant" ? name : "\(name)-\(diagnostic.line)"
  }

  /// Whether the subject is described with its page, and not with the entities that pages share.
  private static func isPageOwned(_ tail: String) -> Bool {
    ["meeting/", "series/", "item/", "download/", "document/", "participation/", "commitment/"]
      .contains { tail.hasPrefix($0) }
  }
}
