/// A directory that takes the place of a directory of outputs while the files in that one change, so
/// that its name leads to a whole set at every moment.
///
/// It stands beside the other under a hidden name, and holds the new set and whatever else is in the
/// directory, as second names of the same files. The two are exchanged at once, the files take their
/// places in the real directory, and the two are exchanged again: the directory is the same as before
/// to whoever has it open. Where a run is killed in between, the next one does the rest.
struct StandIn {
  private static let prefix = ".trico-stand-in-"
  /// A file in every stand-in that tells its hidden name, by which the other is found.
  private static let markName = ".trico-stand-in"

  private let parent: Directory
  private let name: String
  private let hiddenName: String
  private let folder: Directory

  /// Makes one for a directory, when that can be done: the file system must be able to exchange
  /// directories and to give files second names, and there must be no folder in the directory.
  ///
  /// - Parameters:
  ///   - target: the directory.
  ///   - staging: the files of the new set.
  ///   - record: which of them come, and which files go.
  init?(for target: Directory, _ staging: Staging, _ record: Staging.Record) {
    let path = FileSystem.behindLinks(target.path)
    let (above, name) = FileSystem.split(path)
    guard !name.isEmpty, let parent = try? Directory(above), let names = target.names,
      parent.identity(name) == target.identity
    else { return nil }
    let hiddenName = Self.prefix + Staging.randomDigits
    guard let folder = try? parent.makeDirectory(hiddenName, like: target) else { return nil }
    (self.parent, self.name, self.hiddenName, self.folder) = (parent, name, hiddenName, folder)
    _ = folder.lock()
    let others = names.filter {
      !record.put.contains($0) && !record.drop.contains($0) && !Staging.isName($0)
    }
    guard (try? folder.write(hiddenName, to: Self.markName)) != nil,
      record.put.allSatisfy({ staging.link($0, into: folder) }),
      others.allSatisfy({ target.kind($0) != .directory && target.link($0, into: folder) })
    else {
      remove()
      return nil
    }
    folder.synchronize()
  }

  /// One that is in the place of another directory.
  private init(_ parent: Directory, _ name: String, _ hiddenName: String, _ folder: Directory) {
    (self.parent, self.name, self.hiddenName, self.folder) = (parent, name, hiddenName, folder)
  }

  /// Exchanges the two.
  func exchange() -> Bool {
    guard parent.exchange(name, hiddenName) else { return false }
    parent.synchronize()
    return true
  }

  /// Removes the stand-in, when it is back under its hidden name.
  func remove() {
    // Without the mark it would pass for a real directory, so that goes last.
    let others = (folder.names ?? []).filter { $0 != Self.markName }
    guard others.count(where: { !folder.remove($0) }) == 0 else { return }
    folder.remove(Self.markName)
    parent.removeDirectory(hiddenName)
  }

  /// Hands files that came into the stand-in while it was shown to the real directory.
  func handOver(to target: Directory) {
    for file in folder.names ?? [] where file != Self.markName {
      guard folder.identity(file) != target.identity(file) else { continue }
      try? folder.move(file, to: target)
    }
  }

  // MARK: what killed runs leave

  /// Opens a directory of outputs. Where a stand-in has its place, its run is waited for, or what it
  /// left undone is done.
  ///
  /// - Throws: `TricoError.cannotCreate` when there is no such directory, or the run takes too long.
  static func open(_ path: String) throws(TricoError) -> Directory {
    for _ in 0..<100 {
      let directory = try Directory(path)
      guard let hiddenName = directory.text(markName) else { return directory }
      try directory.waitForLock()
      guard directory.isOwn else {
        throw .cannotCreate(
          "\(FileSystem.shown(path)): a run of another user was killed here; only that user can tidy up, by another run"
        )
      }
      let (above, name) = FileSystem.split(FileSystem.behindLinks(path))
      let parent = try Directory(above)
      guard parent.identity(name) == directory.identity, directory.text(markName) != nil else {
        continue
      }
      let standIn = StandIn(parent, name, hiddenName, directory)
      guard isName(hiddenName), let real = try? parent.directory(hiddenName) else {
        // Somebody has removed the other one, so this one is real now.
        directory.remove(markName)
        return directory
      }
      for staging in Staging.leftovers(in: real) {
        if let record = staging.record { try staging.move(record) }
        staging.discard()
      }
      guard standIn.exchange() else { throw FileSystem.cannotCreate(path) }
      standIn.handOver(to: real)
      standIn.remove()
    }
    throw .cannotCreate("\(FileSystem.shown(path)): other runs put their files there all the time")
  }

  /// Removes stand-ins of killed runs that are out of their places.
  static func removeLeftovers(beside path: String) {
    guard let parent = try? Directory(FileSystem.split(FileSystem.behindLinks(path)).directory)
    else { return }
    for name in (parent.names ?? []) where isName(name) {
      guard let folder = try? parent.directory(name), folder.lock() == .held else { continue }
      // Without the mark it is the real directory, whose stand-in is in its place, or empty.
      if folder.kind(markName) != nil {
        StandIn(parent, "", name, folder).remove()
      } else {
        parent.removeDirectory(name)
      }
    }
  }

  private static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 16
  }
}
