/// A hidden folder inside a directory of outputs, where files are written before they take their
/// places.
///
/// It belongs to one run, which has it locked as long as it lives. When all files are complete, a
/// record is put beside them that says which of them go where: from then on the move can be finished
/// by anybody. So whatever a run that was killed has left is either finished by the next one or
/// removed.
final class Staging {
  private static let prefix = ".trico-staging-"
  private static let recordName = ".moves"

  /// What a record says.
  struct Record {
    /// The files that take their places, in this order.
    var put: [String]
    /// The files of an earlier set that go.
    var drop: [String]

    fileprivate var text: String {
      (put.map { "put \($0)\n" } + drop.map { "drop \($0)\n" }).joined()
    }

    init(put: [String], drop: [String] = []) {
      self.put = put
      self.drop = drop
    }

    fileprivate init(text: String) {
      let lines = text.split(separator: "\n").filter { !$0.contains("/") }
      put = lines.filter { $0.hasPrefix("put ") }.map { String($0.dropFirst(4)) }
      drop = lines.filter { $0.hasPrefix("drop ") }.map { String($0.dropFirst(5)) }
    }
  }

  /// The directory whose files they become.
  let target: Directory
  private let folder: Directory
  private let name: String
  /// Whether this run made it.
  private let isOwn: Bool
  private var isOver = false

  /// Makes one in `target`.
  static func begin(in target: Directory) throws(TricoError) -> Staging {
    try Interruption.heldOff { () throws(TricoError) in
      while true {
        let name = prefix + randomDigits
        // Another run may take it for a dead one's before it is locked.
        guard let folder = try target.makeDirectory(name) else { continue }
        _ = folder.lock()
        guard folder.isThere else { continue }
        let staging = Staging(name, folder, in: target, isOwn: true)
        Interruption.add(staging) { remove(name, folder, from: target) }
        return staging
      }
    }
  }

  private init(_ name: String, _ folder: Directory, in target: Directory, isOwn: Bool) {
    (self.name, self.folder, self.target, self.isOwn) = (name, folder, target, isOwn)
  }

  deinit { if isOwn { discard() } }

  static var randomDigits: String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 16
  }

  /// Starts a file; its descriptor, or -1.
  func createFile(_ name: String) -> Int32 { Interruption.heldOff { folder.createFile(name) } }

  /// Says that all files are complete, and where they go. What it says holds through a power cut.
  func write(_ record: Record) throws {
    try folder.write(record.text, to: Self.recordName + ".part")
    try folder.move(Self.recordName + ".part", to: folder, as: Self.recordName)
    folder.synchronize()
    target.synchronize()
  }

  /// The record of all files being complete, if there is one.
  var record: Record? { folder.text(Self.recordName).map(Record.init(text:)) }

  /// Gives a file a second name in another directory, wherever it is by now.
  func link(_ name: String, into other: Directory) -> Bool {
    isMoved(name) ? target.link(name, into: other) : folder.link(name, into: other)
  }

  /// Whether a run that was killed has moved a file to its place.
  private func isMoved(_ name: String) -> Bool { !isOwn && folder.isMissing(name) }

  /// Moves all files to their places. Those that a killed run has moved stay there.
  func move(_ record: Record) throws(TricoError) {
    for name in record.put where !isMoved(name) { try folder.move(name, to: target) }
    for name in record.drop {
      guard target.remove(name) else { throw FileSystem.cannotCreate("\(target.path)/\(name)") }
    }
    target.synchronize()
  }

  /// Removes what is left.
  func discard() {
    guard !isOver else { return }
    isOver = true
    Interruption.heldOff {
      if isOwn { Interruption.drop(self) }
      Self.remove(name, folder, from: target)
    }
  }

  /// Leaves everything to the next run.
  func leave() {
    isOver = true
    if isOwn { Interruption.drop(self) }
  }

  private static func remove(_ name: String, _ folder: Directory, from target: Directory) {
    // Without the record nobody takes the rest for a set.
    folder.remove(recordName)
    for file in folder.names ?? [] { folder.remove(file) }
    target.removeDirectory(name)
  }

  /// What runs of the same user that were killed have left in `target`.
  static func leftovers(in target: Directory) -> [Staging] {
    (target.names ?? []).filter(isName).compactMap { name in
      guard let folder = try? target.directory(name), folder.isOwn, folder.lock() == .held,
        folder.isThere
      else { return nil }
      return Staging(name, folder, in: target, isOwn: false)
    }
  }
}
