#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The few system calls that files need, with errors that name the file and the cause.
enum FileSystem {
  /// The text of the current `errno`.
  static var lastError: String { String(cString: strerror(errno)) }

  /// The text of an error number, and what can be done where that is not plain.
  static func reason(_ number: Int32) -> String {
    let advice =
      switch number {
      case ENOSPC, EDQUOT: "; make room there, or name another place with -o"
      case EACCES, EPERM, EROFS: "; name another place with -o"
      case EFBIG: "; “ulimit -f” tells how long a file may be here"
      case EMFILE: "; “ulimit -n” tells how many files may be open here"
      default: ""
      }
    return String(cString: strerror(number)) + advice
  }

  /// A path for messages and records: on one line and without characters that XML cannot hold,
  /// whatever the file is called.
  static func shown(_ path: String) -> String {
    func isSpoilt(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value < 0x20 || scalar.value == 0x7F || scalar.value & 0xFFFE == 0xFFFE
    }
    guard path.unicodeScalars.contains(where: isSpoilt) else { return path }
    return String(
      String.UnicodeScalarView(path.unicodeScalars.map { isSpoilt($0) ? "\u{FFFD}" : $0 }))
  }

  /// The error, by `errno`, for an output that cannot be made.
  static func cannotCreate(_ path: String) -> TricoError {
    .cannotCreate("\(shown(path)): \(reason(errno))")
  }

  /// The error, by `errno`, for an output that cannot be written or read.
  static func inputOutput(_ path: String) -> TricoError {
    .inputOutput("\(shown(path)): \(reason(errno))")
  }

  /// The error, by `errno`, for a file in the folder for temporary files.
  static func temporary() -> TricoError {
    .inputOutput(
      "a temporary file in \(temporaryFolder): \(lastError); TMPDIR names another folder for them")
  }

  /// Where temporary files lie: in `TMPDIR`, or `/tmp`.
  static var temporaryFolder: String {
    environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  /// What `mkstemp` and `mkdtemp` make a name in the folder for temporary files of: they put other
  /// signs into the place of the six letters that it ends in.
  static var temporaryTemplate: [CChar] {
    Array("\(temporaryFolder)/trico-\(String(repeating: "X", count: 6))".utf8CString)
  }

  /// All bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `TricoError.noInput` when there is no such file, `.inputOutput` when reading fails,
  ///   `.badInput` when it is longer than `limit` bytes.
  static func read(
    _ path: String, limit: Int = 256 << 20, advice: String = ""
  ) throws(TricoError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .noInput("\(shown(path)): \(lastError)") }
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
        if errno == EISDIR { throw .noInput("\(shown(path)): this is a directory") }
        throw .inputOutput("\(shown(path)): \(lastError)")
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit {
        throw .badInput(
          "\(shown(path)): longer than \(limit) bytes, the most that is read\(advice)")
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

  /// The path behind a link, even of something that is not there yet; the same path where there is
  /// none.
  static func behindLinks(_ path: String) -> String {
    var path = path
    // As many as the system follows.
    for _ in 0..<40 {
      if let resolved = realpath(path, nil) {
        defer { free(resolved) }
        return String(cString: resolved)
      }
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &target, target.count)
      guard count > 0 else { return path }
      let next = String(decoding: target.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = next.hasPrefix("/") ? next : "\(split(path).directory)/\(next)"
    }
    return path
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
        if next == directory { throw .noInput("\(shown(next)): \(lastError)") }
        files.append(next + "/")
        continue
      }
      defer { closedir(handle) }
      for (name, isLink) in entries(handle) {
        let path = next.hasSuffix("/") ? next + name : "\(next)/\(name)"
        // A link to a directory is not followed: it might lead back up.
        if isLink, isDirectory(path) { continue }
        if isDirectory(path) {
          waiting.append(path)
        } else if isFile(path) {
          files.append(path)
        }
      }
    }
    return files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// What is in an open directory, and whether it is a link, in no order.
  static func entries(_ handle: OpaquePointer) -> [(name: String, isLink: Bool)] {
    var entries: [(name: String, isLink: Bool)] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      entries.append((name, entry.pointee.d_type == UInt8(DT_LNK)))
    }
    return entries
  }

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
