internal import RDF
internal import RDFFormats

/// A store on the web, spoken to by the SPARQL 1.1 protocols.
///
/// Requests are repeated where that does no harm. Redirects are followed on the same server only.
final class GraphStore {
  /// Whether a request may be sent again.
  enum Repetition {
    /// Twice is the same as once.
    case harmless
    /// Only when the server did nothing the first time.
    case onlyUntouched
    /// The caller decides.
    case never
  }

  private static let mostRedirects = 5

  let addresses: StoreAddresses
  private let client: HTTPClient
  private let credentials: CredentialStore
  private let policy: RetryPolicy
  /// Told what a user should know of the way.
  private let note: (String) -> Void
  private let words: ServerWords

  init(
    _ addresses: StoreAddresses, client: HTTPClient, credentials: CredentialStore,
    policy: RetryPolicy, note: @escaping (String) -> Void
  ) {
    self.addresses = addresses
    self.client = client
    self.credentials = credentials
    self.policy = policy
    self.note = note
    words = ServerWords(secrets: credentials.secrets)
  }

  /// Puts a document in the place of a graph.
  func put(_ file: UploadFile, _ format: RDFFormat, to place: GraphPlace) throws(StoreFailure) {
    try upload(file, format, "PUT", to: place, .harmless)
  }

  /// Adds a document to a graph. A second time would repeat its blank nodes.
  func post(_ file: UploadFile, _ format: RDFFormat, to place: GraphPlace) throws(StoreFailure) {
    try upload(file, format, "POST", to: place, .onlyUntouched)
  }

  private func upload(
    _ file: UploadFile, _ format: RDFFormat, _ method: String, to place: GraphPlace,
    _ repetition: Repetition
  ) throws(StoreFailure) {
    let request = HTTPRequest(
      method: method, url: addresses.url(of: place),
      headers: [("Content-Type", format.mediaType)], body: .file(file))
    let response = try perform(request, repetition)
    guard response.status != 202 else {
      throw StoreFailure(
        .unclear, response.status,
        "the server has taken \(file.name) only for later (202); look into the store before you go on"
      )
    }
    guard (200..<300).contains(response.status) else {
      throw failure(response, request, what: file.name, format)
    }
  }

  /// Carries out an order of SPARQL Update.
  func update(_ text: String, _ repetition: Repetition) throws(StoreFailure) {
    guard let url = addresses.update else {
      throw StoreFailure(.unsupported, nil, "no address for SPARQL Update is known (--update)")
    }
    let request = Self.form("update", text, to: url, accept: "*/*")
    let response = try perform(request, repetition)
    guard (200..<300).contains(response.status), response.status != 202 else {
      throw failure(response, request, what: "the update", nil)
    }
  }

  /// The rows of an answer to a question of SPARQL Query, whose columns are called so.
  func rows(_ question: String, _ columns: [String]) throws(StoreFailure) -> [[String]] {
    guard let url = addresses.query else {
      throw StoreFailure(.unsupported, nil, "no address for SPARQL Query is known (--query)")
    }
    let request = Self.form("query", question, to: url, accept: "text/csv")
    let response = try perform(request, .harmless)
    guard (200..<300).contains(response.status) else {
      throw failure(response, request, what: "the question", nil)
    }
    guard !response.isCut, let rows = CSVReader.rows(response.body), rows.first == columns,
      rows.allSatisfy({ $0.count == columns.count })
    else {
      throw StoreFailure(
        .unclear, response.status,
        "\(url): the answer is no table (\(response.headers["content-type"] ?? "no media type"))")
    }
    return Array(rows.dropFirst())
  }

  /// How many statements a place has, by predicate; of the whole store also by graph.
  func counts(in place: GraphPlace) throws(StoreFailure) -> [PublishCheck.Key: Int] {
    var counts: [PublishCheck.Key: Int] = [:]
    func add(_ rows: [[String]], isNamed: Bool) throws(StoreFailure) {
      for row in rows where !row.allSatisfy(\.isEmpty) {
        guard row.count == (isNamed ? 3 : 2), let count = row.last.flatMap({ Int($0) }) else {
          throw StoreFailure(
            .unclear, nil,
            "the answer is no table of counts: \(words.clean(row.joined(separator: ",")))")
        }
        // The names of blank graphs are the store's own, and compared with nothing.
        if count == 0 || (isNamed && row[0].hasPrefix("_:")) { continue }
        let key = PublishCheck.Key(
          graph: isNamed ? IRI(row[0]) : nil, predicate: IRI(row[row.count - 2]))
        counts[key, default: 0] += count
      }
    }
    try add(
      try rows("SELECT ?p (COUNT(*) AS ?n) WHERE { \(place.pattern) } GROUP BY ?p", ["p", "n"]),
      isNamed: false)
    if case .dataset = place {
      try add(
        try rows(
          "SELECT ?g ?p (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ?p",
          ["g", "p", "n"]),
        isNamed: true)
    }
    return counts
  }

  /// Whether a graph has any statement.
  func hasStatements(_ place: GraphPlace) throws(StoreFailure) -> Bool {
    try !rows("SELECT ?p WHERE { \(place.pattern) } LIMIT 1", ["p"]).isEmpty
  }

  /// Waits before the next try of something that failed; false when there is none.
  func waits(after attempt: Int, because reason: String) -> Bool {
    guard let pause = policy.pause(after: attempt) else { return false }
    note("\(reason); trying again in \(Self.seconds(pause))")
    return RetryPolicy.sleep(pause, isInterrupted: client.isInterrupted)
  }

  /// Does something although the user has stopped the program, such as tidying up.
  func despiteInterruption(_ body: () throws(StoreFailure) -> Void) throws(StoreFailure) {
    let isInterrupted = client.isInterrupted
    let limits = client.limits
    client.isInterrupted = { false }
    client.limits.answer = min(limits.answer, 30)
    defer { (client.isInterrupted, client.limits) = (isInterrupted, limits) }
    try body()
  }

  /// A request with a field as web forms send it, which every store understands.
  private static func form(
    _ name: String, _ value: String, to url: WebURL, accept: String
  ) -> HTTPRequest {
    HTTPRequest(
      method: "POST", url: url,
      headers: [("Content-Type", "application/x-www-form-urlencoded"), ("Accept", accept)],
      body: .bytes(Array("\(name)=\(PercentCoding.encode(value))".utf8)))
  }

  // MARK: One request, with repetitions and redirects

  private func perform(
    _ request: HTTPRequest, _ repetition: Repetition
  ) throws(StoreFailure) -> HTTPResponse {
    var attempt = 1
    while true {
      let outcome = Result { () throws(StoreFailure) in try follow(request) }
      guard let reason = reasonToRepeat(outcome, repetition),
        let pause = policy.pause(after: attempt, wish: reason.wish)
      else { return try outcome.get() }
      note("\(reason.text); trying again in \(Self.seconds(pause))")
      guard RetryPolicy.sleep(pause, isInterrupted: client.isInterrupted) else {
        throw StoreFailure(.interrupted, nil, "interrupted")
      }
      attempt += 1
    }
  }

  /// Why another try may go better without harm, and how many seconds the server asks for; nil when
  /// there is nothing to repeat.
  private func reasonToRepeat(
    _ outcome: Result<HTTPResponse, StoreFailure>, _ repetition: Repetition
  ) -> (text: String, wish: Int?)? {
    let isPassing: Bool
    let isUntouched: Bool
    let reason: (String, Int?)
    switch outcome {
    case .success(let response):
      isPassing = RetryPolicy.isPassing(response.status)
      isUntouched = RetryPolicy.isUntouched(response.status)
      reason = ("the server answers \(response.status)", response.retryAfter)
    case .failure(let failure):
      isPassing = failure.isPassing
      isUntouched = failure.isUntouched
      reason = (failure.message, nil)
    }
    return switch repetition {
    case .harmless: isPassing ? reason : nil
    case .onlyUntouched: isPassing && isUntouched ? reason : nil
    case .never: nil
    }
  }

  /// Sends a request, and again where the same server redirects it to.
  private func follow(_ request: HTTPRequest) throws(StoreFailure) -> HTTPResponse {
    var request = request
    for _ in 0...Self.mostRedirects {
      let response: HTTPResponse
      do {
        response = try client.send(
          request, credentials: credentials.credentials(for: request.url))
      } catch {
        throw StoreFailure(error, at: request.url, words)
      }
      guard [301, 302, 303, 307, 308].contains(response.status) else { return response }
      guard let location = response.headers["location"],
        let target = request.url.resolving(location)
      else {
        throw StoreFailure(
          .refused, response.status, "\(request.url): redirected to nowhere (\(response.status))")
      }
      guard target.origin == request.url.origin else {
        throw StoreFailure(
          .refused, response.status,
          "\(request.url): the server redirects to \(target.origin), another server, which gets "
            + "neither data nor credentials; if it is the right one, name it with --endpoint")
      }
      // After 301 and 302 programs differ in what they do with a POST, 303 asks for a GET.
      guard
        [307, 308].contains(response.status) || request.method == "PUT" && response.status != 303
      else {
        throw StoreFailure(
          .refused, response.status,
          "\(request.url): the server redirects to \(target); name that with --endpoint")
      }
      request = HTTPRequest(
        method: request.method, url: target, headers: request.headers, body: request.body)
    }
    throw StoreFailure(.refused, nil, "\(request.url): too many redirects")
  }

  // MARK: Messages

  private func failure(
    _ response: HTTPResponse, _ request: HTTPRequest, what: String, _ format: RDFFormat?
  ) -> StoreFailure {
    let own = words.text(response)
    let tail = own.isEmpty ? "" : ": \(own)"
    let status = response.status
    let at = "\(request.url)"
    func make(_ kind: StoreFailure.Kind, _ text: String) -> StoreFailure {
      StoreFailure(kind, status, "\(at): \(text) (\(status))\(tail)")
    }
    switch status {
    case 401:
      guard let known = credentials.credentials(for: request.url) else {
        return make(
          .denied,
          "the server asks who you are; set TRICO_USER and TRICO_PASSWORD, or TRICO_TOKEN, "
            + "or name a file with --netrc")
      }
      return make(.denied, "the server does not accept \(known.kind)")
    case 403: return make(.denied, "the server forbids it")
    case 404, 405, 410, 501:
      return make(.unsupported, "this address does not take \(request.method)")
    case 406, 415:
      guard let format else {
        return make(.refused, "the server does not take \(what) in this form")
      }
      return make(
        .badData,
        "the server does not take \(format.name); trico convert writes other syntaxes")
    case 413:
      return make(
        .badData,
        "\(what) is too large for the server; raise its limit, or publish smaller files with --add")
    case 400, 409, 422:
      return make(format == nil ? .refused : .badData, "the server refuses \(what)")
    // Some stores fail so on data that they cannot read.
    case 500: return make(format == nil ? .refused : .badData, "the server fails on \(what)")
    default: return make(.refused, "the server answers otherwise than it should")
    }
  }

  private static func seconds(_ pause: Double) -> String {
    pause == pause.rounded() ? "\(Int(pause)) s" : "\(pause) s"
  }
}
