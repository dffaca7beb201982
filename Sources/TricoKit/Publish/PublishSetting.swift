internal import RDF
internal import RDFFormats

/// What a publication works with, checked before any server is asked.
struct PublishSetting {
  /// A file to send.
  struct File {
    let upload: UploadFile
    let format: RDFFormat
  }

  let files: [File]
  let addresses: StoreAddresses
  let credentials: CredentialStore
  /// What may be meant otherwise, but does not stop the work.
  let warnings: [String]

  /// Whether the store can be told to swap graphs, and be asked whether it did.
  var canLoadBeside: Bool { addresses.update != nil && addresses.query != nil }

  init(_ publish: Publish) throws {
    let graphs = try WebURL(publish.endpoint, option: "--endpoint")
    addresses = StoreAddresses(
      graphs: graphs,
      query: try publish.queryEndpoint.map { try WebURL($0, option: "--query") },
      update: try publish.updateEndpoint.map { try WebURL($0, option: "--update") })
    let netrc = publish.netrc ?? Environment["TRICO_NETRC"].flatMap { $0.isEmpty ? nil : $0 }
    credentials = try CredentialStore(for: graphs, netrc: netrc) { Environment[$0] }
    if publish.verifies, addresses.query == nil {
      throw TricoError.usage("--verify: no address for SPARQL Query is known; name it with --query")
    }
    for file in publish.files {
      if case .dataset = publish.place {
        guard file.format.namesGraphs else {
          throw TricoError.usage(
            "\(file.path): \(file.format.name) names no graphs; say --graph or --default")
        }
      } else if file.format == .nquads || file.format == .trig {
        throw TricoError.usage(
          "\(file.path): \(file.format.name) names its graphs itself; say --dataset, or make "
            + "it one graph with trico convert --flatten")
      }
      if publish.verifies, !file.format.isReadable {
        throw TricoError.usage("--verify: the statements of \(file.format.name) cannot be counted")
      }
    }
    files = try publish.files.map { File(upload: try UploadFile($0.path), format: $0.format) }
    if !publish.adds, !(try Self.haveStatements(publish.files, files)) {
      throw TricoError.badInput(
        "the files hold no statement, so that the graph would only be emptied; "
          + "SPARQL Update does that with CLEAR")
    }
    var warnings: [String] = []
    for url in [graphs, addresses.query, addresses.update].compactMap({ $0 })
    where !url.isEncrypted && !Self.isLoopback(url.host)
      && credentials.credentials(for: url) != nil
    {
      warnings = ["credentials for \(url.origin) go over the network unencrypted; use https"]
    }
    if credentials.isOpenToOthers { warnings.append("the file with passwords is open to others") }
    self.warnings = warnings
  }

  /// Whether a host is this machine.
  static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "[::1]" || host.hasPrefix("127.")
  }

  /// Whether there is a statement in any file, as far as they can be read.
  private static func haveStatements(_ inputs: [Convert.Input], _ files: [File]) throws -> Bool {
    for (input, file) in zip(inputs, files) where file.upload.size > 0 {
      guard input.format.isReadable else { return true }
      do {
        try input.read(file.upload.source(), into: FirstStatement())
      } catch is FirstStatement.Found {
        return true
      }
    }
    return false
  }

  /// Stops at the first statement.
  private final class FirstStatement: QuadReceiver {
    struct Found: Error {}
    func receive(_ quad: QuadView) throws { throw Found() }
  }
}
