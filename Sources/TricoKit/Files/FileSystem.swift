#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The few system calls that files need, with errors that name the file and the cause.
enum FileSystem {
  /// The text of the current `errno`.
  static var lastError: String { String(cString: strerror(errno)) }

  /// All bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `TricoError.noInput` when there is no such file, `.inputOutput` when reading fails,
  ///   `.badInput` when it is longer than `limit` bytes.
  static func read(
    _ path: String, limit: Int = 256 << 20, advice: String = ""
  ) throws(TricoError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .noInput("\(path): \(lastError)") }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let capacity = chunk.count
      let count = chunk.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress, capacity)
        #else
          Darwin.read(descriptor, buffer.baseAddress, capacity)
        #endif
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EISDIR { throw .noInput("\(path): this is a directory") }
        throw .inputOutput("\(path): \(lastError)")
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit {
        throw .badInput(
          "\(path): longer than \(limit) bytes, the most that is read\(advice)")
      }
    }
  }

  /// Whether there is a directory of this name.
  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is a file of this name that is neither a directory nor a pipe or device.
  static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether there is something of this name that is neither a file nor a directory: a pipe, a
  /// device.
  static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// The path behind a link, or the same path where there is none.
  static func behindLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The directory of a path, `.` when it names none, and the name in it.
  static func split(_ path: String) -> (directory: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let directory = path[..<slash]
    return (directory.isEmpty ? "/" : String(directory), String(path[path.index(after: slash)...]))
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The paths that fit a pattern with `*`, `?` and `[…]`, in the order of names.
  static func matches(_ pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
  }

  /// Whether a path leads to a file that ends, unlike a pipe or a device.
  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    // A link to nothing is told of when it is read.
    return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  /// All files below a directory, in the order of their paths' bytes; a folder that cannot be listed
  /// stands for what is in it.
  static func files(below directory: String) throws(TricoError) -> [String] {
    var files: [String] = []
    var waiting = [directory]
    while let next = waiting.popLast() {
      guard let handle = opendir(next) else {
        if next == directory { throw .noInput("\(next): \(lastError)") }
        files.append(next + "/")
        continue
      }
      defer { closedir(handle) }
      while let entry = readdir(handle) {
        let name = withUnsafePointer(to: entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        let path = next.hasSuffix("/") ? next + name : "\(next)/\(name)"
        // A link to a directory is not followed: it might lead back up.
        if entry.pointee.d_type == UInt8(DT_LNK), isDirectory(path) { continue }
        if isDirectory(path) {
          waiting.append(path)
        } else if isFile(path) {
          files.append(path)
        }
      }
    }
    return files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// Makes a directory and those above it.
  static func makeDirectory(_ path: String) throws(TricoError) {
    if path.isEmpty || isDirectory(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeDirectory(String(path[..<slash]))
    }
    if mkdir(path, 0o777) != 0, errno != EEXIST || !isDirectory(path) {
      throw .cannotCreate("\(path): cannot be made a directory: \(lastError)")
    }
  }

  static func rename(_ old: String, _ new: String) throws(TricoError) {
    #if canImport(Glibc)
      let result = Glibc.rename(old, new)
    #else
      let result = Darwin.rename(old, new)
    #endif
    if result != 0 { throw .cannotCreate("\(new): \(lastError)") }
  }

  static func remove(_ path: String) { unlink(path) }

  /// Makes renames in a directory last through a power cut.
  static func synchronizeDirectory(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// A number that no other running process has.
  static var processID: Int { Int(getpid()) }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Today at the given seconds since 1970 (UTC), `YYYY-MM-DD`.
  static func day(secondsSince1970 seconds: Int) -> String? {
    var time = time_t(seconds)
    var parts = tm()
    guard gmtime_r(&time, &parts) != nil else { return nil }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}
