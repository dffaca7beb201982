internal import CFiles

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open directory. Its entries are named from it, so that they are found whatever becomes of its
/// own name.
final class Directory: Sendable {
  /// What an entry is; links are not followed.
  enum Kind { case file, link, directory, other }

  /// What tells two files or directories apart.
  struct Identity: Equatable {
    fileprivate let device: UInt64
    fileprivate let number: UInt64

    fileprivate init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  /// What became of a wish to have a directory alone.
  enum Lock {
    case held
    /// Somebody else has it.
    case taken
    /// The file system has no locks.
    case unknown
  }

  /// The name by which it was opened, for messages.
  let path: String
  private let descriptor: Int32

  /// Opens a directory; links are followed.
  convenience init(_ path: String) throws(TricoError) {
    try self.init(path, open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  private init(_ path: String, _ descriptor: Int32) throws(TricoError) {
    guard descriptor >= 0 else { throw FileSystem.cannotCreate(path) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  var identity: Identity? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Identity(status) : nil
  }

  /// Whether it still has a name somewhere.
  var isThere: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }

  /// Whether it belongs to the user of this process.
  var isOwn: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_uid == geteuid()
  }

  /// Waits for nobody: a lock lasts until the directory is closed, and so no longer than its process.
  func lock() -> Lock {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      return errno == EWOULDBLOCK ? .taken : .unknown
    }
    return .held
  }

  /// Waits for another run to be done with it.
  ///
  /// - Throws: `TricoError.cannotCreate` when that takes longer than a minute.
  func waitForLock() throws(TricoError) {
    for _ in 0..<3000 {
      if lock() != .taken { return }
      usleep(20_000)
    }
    throw .cannotCreate(
      "\(FileSystem.shown(path)): another run has been putting its files there for a minute")
  }

  func unlock() { flock(descriptor, LOCK_UN) }

  // MARK: entries

  /// The names of all entries; nil when it cannot be read.
  var names: [String]? {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let handle = fdopendir(copy) else { return nil }
    defer { closedir(handle) }
    return FileSystem.entries(handle).map(\.name)
  }

  private func status(_ name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  func kind(_ name: String) -> Kind? {
    status(name).map {
      switch $0.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFLNK: .link
      case S_IFDIR: .directory
      default: .other
      }
    }
  }

  func identity(_ name: String) -> Identity? { status(name).map(Identity.init) }

  /// Opens a directory in it; a link is not followed.
  func directory(_ name: String) throws(TricoError) -> Directory {
    try Directory(
      "\(path)/\(name)",
      openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// Makes a directory in it, with the permissions of `other` if given; nil when somebody removed it
  /// at once.
  func makeDirectory(_ name: String, like other: Directory? = nil) throws(TricoError) -> Directory?
  {
    guard mkdirat(descriptor, name, other == nil ? 0o777 : 0o700) == 0 else {
      throw FileSystem.cannotCreate(path)
    }
    let made: Directory
    do throws(TricoError) {
      made = try directory(name)
    } catch {
      if isMissing(name) { return nil }
      throw error
    }
    var status = stat()
    if let other, fstat(other.descriptor, &status) == 0 {
      fchmod(made.descriptor, status.st_mode & 0o7777)
    }
    return made
  }

  /// Makes a file for writing, and gives its descriptor, or -1.
  func createFile(_ name: String) -> Int32 {
    openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  }

  /// Writes a short file through to the disk.
  func write(_ text: String, to name: String) throws {
    let path = "\(path)/\(name)"
    let file = createFile(name)
    guard file >= 0 else { throw FileSystem.cannotCreate(path) }
    let sink = DescriptorSink(descriptor: file, name: path, closes: true) {
      FileSystem.inputOutput(path)
    }
    try sink.write(text)
    guard fsync(file) == 0 || errno == EINVAL else { throw FileSystem.inputOutput(path) }
  }

  /// Reads a short file; nil when there is none.
  func text(_ name: String) -> String? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 20
    else { return nil }
    let bytes = try? RandomAccessFile.read(file, 0, Int(status.st_size), name)
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether there is no entry of a name, for certain.
  func isMissing(_ name: String) -> Bool { kind(name) == nil && errno == ENOENT }

  /// Gives a file a second name in another directory of the same file system.
  func link(_ name: String, into other: Directory) -> Bool {
    linkat(descriptor, name, other.descriptor, name, 0) == 0
  }

  /// Moves an entry, over one of the same kind if need be.
  func move(_ name: String, to other: Directory, as newName: String? = nil) throws(TricoError) {
    let target = newName ?? name
    guard renameat(descriptor, name, other.descriptor, target) == 0 else {
      throw FileSystem.cannotCreate("\(other.path)/\(target)")
    }
  }

  /// Exchanges two entries at once, where the file system can.
  func exchange(_ one: String, _ other: String) -> Bool {
    trico_exchange(descriptor, one, other) == 0
  }

  /// Removes a file or a link; whether it is gone.
  @discardableResult
  func remove(_ name: String) -> Bool { unlinkat(descriptor, name, 0) == 0 || errno == ENOENT }

  /// Removes a directory, unless something is in it.
  func removeDirectory(_ name: String) { unlinkat(descriptor, name, AT_REMOVEDIR) }

  /// Makes what was done to its entries last through a power cut.
  func synchronize() { fsync(descriptor) }
}
