internal import RDFFormats

/// Brings documents of RDF into a store by the SPARQL 1.1 Graph Store HTTP Protocol.
///
/// A graph is replaced as a whole: where the store has SPARQL Update, the documents are loaded into a
/// graph of their own beside it, which then takes its place. Until then, and whenever something goes
/// wrong, the old graph stays as it is.
public struct Publish {
  /// How far the work is.
  public enum Stage: Sendable {
    /// So many bytes of the file are sent.
    case sending(name: String, bytes: Int, of: Int)
    /// The store takes the new graph for the old one.
    case swapping
    /// The statements are counted.
    case verifying
  }

  /// What was done.
  public struct Report: Sendable {
    /// Bytes of all files.
    public var bytes = 0
    /// What the graph does not have as the files do; nil when nobody looked.
    public var differences: [String]?
  }

  public var files: [Convert.Input]
  /// The address of the Graph Store Protocol.
  public var endpoint: String
  public var place: GraphPlace
  /// Whether what the graph has stays.
  public var adds = false
  /// The address of SPARQL Query, if it cannot be guessed.
  public var queryEndpoint: String?
  /// The address of SPARQL Update, if it cannot be guessed.
  public var updateEndpoint: String?
  /// Whether the store is to replace the graph by itself, without a graph beside it.
  public var isDirect = false
  /// Whether the statements are counted at the end.
  public var verifies = false
  /// The path of a file with credentials.
  public var netrc: String?
  /// The path of certificates to trust instead of the system's.
  public var certificates: String?
  /// Seconds without progress while sending.
  public var timeout = 60
  /// Seconds to wait for an answer.
  public var answerTimeout = 600
  /// How often to try again.
  public var retries = 4
  /// Told how far the work is.
  public var progress: (Stage) -> Void = { _ in }
  /// Told what a user should know of the way.
  public var note: (String) -> Void = { _ in }
  /// Asked now and then whether to stop.
  public var isInterrupted: () -> Bool = { false }

  public init(files: [Convert.Input], endpoint: String, place: GraphPlace) {
    self.files = files
    self.endpoint = endpoint
    self.place = place
  }

  /// What `run` would do, one line a step, without asking any server.
  ///
  /// - Throws: `TricoError` for wrong use and for files that cannot be read.
  public func plan() throws -> [String] {
    let setting = try PublishSetting(self)
    var lines: [String] = []
    let known = setting.credentials.credentials(for: setting.addresses.graphs)?.kind
    lines.append("store: \(setting.addresses.graphs), as \(known ?? "nobody in particular")")
    let isBeside = !adds && !isDirect && setting.canLoadBeside
    let target = isBeside ? "a graph of its own beside \(place)" : "\(place)"
    for (index, file) in setting.files.enumerated() {
      let method = adds || index > 0 ? "POST" : "PUT"
      lines.append(
        "\(method) \(file.upload.name), \(file.upload.size) bytes of \(file.format.mediaType), "
          + "into \(target)")
    }
    if isBeside, let update = setting.addresses.update {
      lines.append("MOVE it to \(place), by \(update)")
    }
    if verifies, let query = setting.addresses.query {
      lines.append("count the statements of \(place), by \(query)")
    }
    return lines
  }

  /// Publishes the files.
  ///
  /// - Returns: What was done.
  /// - Throws: `TricoError.badInput` when the store does not like the data, `.inputOutput` for all
  ///   that comes between, `.usage`; `Interrupted`.
  public func run() throws -> Report {
    let setting = try PublishSetting(self)
    let client = try HTTPClient()
    client.limits.stall = timeout
    client.limits.answer = answerTimeout
    client.certificates = certificates
    client.isInterrupted = isInterrupted
    let store = GraphStore(
      setting.addresses, client: client, credentials: setting.credentials,
      policy: RetryPolicy(retries: retries), note: note)
    setting.warnings.forEach(note)
    if let replacement = try replacement(in: store, setting) {
      try replacement.load(setting.files) { try send($0, store, client, $1, isFirst: $2) }
    } else {
      try load(setting, store, client)
    }
    var report = Report(bytes: setting.files.reduce(0) { $0 + $1.upload.size })
    if verifies {
      progress(.verifying)
      do {
        report.differences = try PublishCheck(
          inputs: files, files: setting.files, place: place, adds: adds
        ).differences(store)
      } catch let failure as StoreFailure {
        throw failure.error("The files are in the store; only the counting failed.")
      }
    }
    return report
  }

  /// A graph beside the one to replace, if the store can swap them.
  private func replacement(
    in store: GraphStore, _ setting: PublishSetting
  ) throws -> GraphReplacement? {
    guard !adds, !isDirect else { return nil }
    if case .dataset = place { return nil }
    guard setting.canLoadBeside else {
      note(
        "no address for SPARQL Update is known (--update): the store replaces the graph by itself")
      return nil
    }
    var replacement = GraphReplacement(place: place, store: store)
    replacement.progress = progress
    do {
      try replacement.prepare()
      return replacement
    } catch let failure {
      // Only a store without updates is let replace the graph: any other failure may pass, or may be
      // that of the data as well.
      guard failure.kind == .unsupported, !store.addresses.isUpdateGiven else {
        throw failure.error(
          "\(place) is as it was; --direct lets the store replace it by itself, without a graph beside it."
        )
      }
      note("the store takes no SPARQL Update there: it replaces the graph by itself")
      return nil
    }
  }

  /// Sends the files to their place itself.
  private func load(_ setting: PublishSetting, _ store: GraphStore, _ client: HTTPClient) throws {
    for (index, file) in setting.files.enumerated() {
      do {
        try send(file, store, client, place, isFirst: index == 0 && !adds)
      } catch let failure {
        let before = setting.files[..<index].map(\.upload.name).joined(separator: ", ")
        let done = index == 0 ? "" : "\(place) has the files before it: \(before)."
        let open =
          failure.kind == .network && !failure.isUntouched
          ? "Whether the store took \(file.upload.name) is not known; look before you go on." : ""
        throw failure.error([done, open].filter { !$0.isEmpty }.joined(separator: " "))
      }
    }
  }

  private func send(
    _ file: PublishSetting.File, _ store: GraphStore, _ client: HTTPClient, _ place: GraphPlace,
    isFirst: Bool
  ) throws(StoreFailure) {
    client.progress = { [progress] sent in
      progress(.sending(name: file.upload.name, bytes: sent, of: file.upload.size))
    }
    defer { client.progress = { _ in } }
    client.progress(0)
    if isFirst {
      try store.put(file.upload, file.format, to: place)
    } else {
      try store.post(file.upload, file.format, to: place)
    }
  }
}
