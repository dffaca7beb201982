/// A set of files that appears together or not at all.
///
/// Everything is written in a hidden folder beside its place and flushed to disk; `commit` then moves
/// all of it, the file that was opened last at the end. In a directory of trico's own, the name of the
/// directory leads to a whole set at every moment, even when the program is killed; elsewhere the next
/// run finishes what a killed one has begun. Whatever is not committed is removed.
final class OutputSet {
  /// A finished file.
  struct Finished: Equatable {
    let name: String
    let bytes: Int
    let sha256: String
  }

  private let target: Directory
  private let staging: Staging
  /// Whether the directory is there for such sets only.
  private let isOwn: Bool
  private let made: MadeDirectories
  private var files: [OutputFile] = []

  /// Makes the directory if need be, and tidies up after runs that were killed.
  ///
  /// - Parameters:
  ///   - path: the directory; links are followed.
  ///   - isOwn: whether it is there for such sets only, and not for other files as well.
  /// - Throws: `TricoError.cannotCreate`.
  init(directory path: String, isOwn: Bool = true) throws(TricoError) {
    self.isOwn = isOwn
    made = try MadeDirectories(path)
    target = try StandIn.open(path)
    try Self.finishLeftovers(in: target, isOwn: isOwn)
    if isOwn { StandIn.removeLeftovers(beside: path) }
    staging = try Staging.begin(in: target)
  }

  deinit { staging.discard() }

  /// Starts a file of this name; its checksum is only known when `isHashed`.
  func open(_ name: String, isHashed: Bool = true) throws(TricoError) -> OutputFile {
    let file = try OutputFile(staging, name: name, isHashed: isHashed)
    files.append(file)
    return file
  }

  /// Closes the files opened so far and tells what is in them.
  func finish() throws(TricoError) -> [Finished] {
    var finished: [Finished] = []
    for file in files { finished.append(try file.finish()) }
    return finished
  }

  /// Puts all files in their places.
  ///
  /// - Parameter names: files that belong to such a set; those of an earlier set that this one does
  ///   not have are removed, so that the directory never holds files of two exports.
  /// - Throws: `TricoError.cannotCreate` when one of the files cannot take its place.
  func commit(replacing names: [String] = []) throws {
    _ = try finish()
    let put = files.map(\.name)
    // All places are looked at before the first file moves: a rename onto a directory fails.
    for name in put where target.kind(name) == .directory {
      throw TricoError.cannotCreate("\(target.path)/\(name): this is a directory")
    }
    if put.count == 1, names.isEmpty {
      // One move is whole by itself.
      try Interruption.heldOff { () throws(TricoError) in
        try staging.move(Staging.Record(put: put))
      }
    } else {
      try target.waitForLock()
      defer { target.unlock() }
      try checkDirectory()
      try Self.finishLeftovers(in: target, isOwn: isOwn, isLocked: true)
      let drop = Set(target.names ?? []).intersection(names).subtracting(put)
        .filter { target.kind($0) != .directory }
      let record = Staging.Record(put: put, drop: drop.sorted())
      try Interruption.heldOff { try Self.publish(staging, record, isNew: true, standsIn: isOwn) }
    }
    made.stay()
    staging.discard()
  }

  /// Makes sure that the directory's name still leads to it.
  private func checkDirectory() throws(TricoError) {
    guard isOwn else { return }
    guard target.isThere, try StandIn.open(target.path).identity == target.identity else {
      throw .cannotCreate(
        "\(target.path): this directory was removed or replaced while its files were written")
    }
  }

  /// Puts the files of a complete set in their places.
  private static func publish(
    _ staging: Staging, _ record: Staging.Record, isNew: Bool, standsIn: Bool
  ) throws {
    let standIn = standsIn ? StandIn(for: staging.target, staging, record) : nil
    if isNew {
      do {
        try staging.write(record)
      } catch {
        standIn?.remove()
        throw error
      }
    }
    guard let standIn, standIn.exchange() else {
      standIn?.remove()
      return try finish(staging, record)
    }
    try finish(staging, record)
    guard standIn.exchange() else { return staging.leave() }
    standIn.handOver(to: staging.target)
    standIn.remove()
  }

  /// Moves the files; what cannot be moved now is left to the next run.
  private static func finish(_ staging: Staging, _ record: Staging.Record) throws(TricoError) {
    do throws(TricoError) {
      try staging.move(record)
    } catch {
      staging.leave()
      throw .cannotCreate("\(error); the next run into this directory does the rest")
    }
  }

  /// Finishes or removes what killed runs have left in a directory.
  ///
  /// - Throws: `TricoError.cannotCreate` when files cannot take their places.
  private static func finishLeftovers(
    in target: Directory, isOwn: Bool, isLocked: Bool = false
  ) throws(TricoError) {
    let leftovers = Staging.leftovers(in: target)
    guard !leftovers.isEmpty else { return }
    if !isLocked { try target.waitForLock() }
    defer { if !isLocked { target.unlock() } }
    for staging in leftovers {
      if let record = staging.record {
        do {
          try publish(staging, record, isNew: false, standsIn: isOwn)
        } catch {
          throw error as? TricoError ?? .cannotCreate("\(target.path): \(error)")
        }
      }
      staging.discard()
    }
  }

  /// Finishes what killed runs have begun to put into a directory, so that it can be read.
  ///
  /// - Throws: `TricoError.cannotCreate` when files cannot take their places.
  static func settle(_ directory: String) throws(TricoError) {
    guard let target = try? Directory(directory) else { return }
    // A stand-in is whole.
    try finishLeftovers(in: target, isOwn: true)
  }
}
