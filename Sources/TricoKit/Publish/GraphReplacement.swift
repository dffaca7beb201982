internal import RDF

/// A new graph loaded beside an old one, which it then replaces in one step.
struct GraphReplacement {
  let place: GraphPlace
  let store: GraphStore
  /// A name that nobody else has.
  let beside: GraphPlace
  var progress: (Publish.Stage) -> Void = { _ in }

  init(place: GraphPlace, store: GraphStore) {
    self.place = place
    self.store = store
    beside = .graph(Self.freshName())
  }

  /// Finds out whether the store takes updates, by one that does nothing.
  func prepare() throws(StoreFailure) {
    try store.update("DROP SILENT \(beside.target)", .harmless)
  }

  /// Loads files and swaps the graphs.
  ///
  /// - Parameters:
  ///   - files: at least one.
  ///   - send: sends a file to a place, as the first or a further one.
  /// - Throws: What the command reports. The old graph is as it was, unless the message says
  ///   otherwise.
  func load(
    _ files: [PublishSetting.File],
    send: (PublishSetting.File, GraphPlace, _ isFirst: Bool) throws -> Void
  ) throws {
    do {
      for (index, file) in files.enumerated() { try send(file, beside, index == 0) }
      guard try store.hasStatements(beside) else {
        throw StoreFailure(
          .unclear, nil, "the store took the files, but holds nothing of them")
      }
      progress(.swapping)
    } catch let failure as StoreFailure {
      throw failure.error(cleanUp())
    }
    try swap()
  }

  /// Lets the new graph take the place of the old one.
  private func swap() throws {
    var attempt = 1
    while true {
      do {
        try store.update("MOVE \(beside.target) TO \(place.target)", .never)
        return
      } catch let failure {
        guard failure.isPassing else { throw failure.error(cleanUp()) }
        // After a cut nobody knows whether it was done: to do it again when the new graph has gone
        // might empty the old one.
        do {
          if try !store.hasStatements(beside) { return }
        } catch {
          throw failure.error(
            "Whether \(place) was replaced is not known; if \(beside) is still there, it was not.")
        }
        guard store.waits(after: attempt, because: failure.message) else {
          throw failure.error(cleanUp())
        }
        attempt += 1
      }
    }
  }

  /// Removes what was loaded, and says what became of it.
  private func cleanUp() -> String {
    do {
      try store.despiteInterruption { () throws(StoreFailure) in
        try store.update("DROP SILENT \(beside.target)", .never)
      }
      return "\(place) is as it was."
    } catch {
      return "\(place) is as it was; \(beside) may be left over (DROP \(beside.target))."
    }
  }

  /// A random UUID as a name (RFC 9562 §5.4).
  private static func freshName() -> IRI {
    var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16)
    }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
    return IRI("urn:uuid:\(groups.joined(separator: "-"))")
  }
}
