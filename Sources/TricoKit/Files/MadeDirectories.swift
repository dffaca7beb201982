#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Directories that were made for outputs, and go again with the value when nothing comes of them.
final class MadeDirectories {
  /// The outermost first.
  private var paths: [String] = []

  /// Makes a directory and those above it, as far as they are not there.
  ///
  /// - Throws: `TricoError.cannotCreate` when one of them cannot be made.
  init(_ path: String) throws(TricoError) {
    try Interruption.heldOff { () throws(TricoError) in
      do throws(TricoError) {
        try make(path)
      } catch {
        remove()
        throw error
      }
      let paths = paths
      Interruption.add(self) { Self.remove(paths) }
    }
  }

  deinit {
    Interruption.heldOff {
      Interruption.drop(self)
      remove()
    }
  }

  /// From now on they stay.
  func stay() {
    paths = []
    Interruption.drop(self)
  }

  private func make(_ path: String) throws(TricoError) {
    if path.isEmpty || FileSystem.isDirectory(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try make(String(path[..<slash]))
    }
    if mkdir(path, 0o777) == 0 { return paths.append(path) }
    let number = errno
    guard number == EEXIST, FileSystem.isDirectory(path) else {
      throw .cannotCreate(
        "\(FileSystem.shown(path)): cannot be made a directory: \(FileSystem.reason(number))")
    }
  }

  private func remove() { Self.remove(paths) }

  /// Removes those that are empty.
  private static func remove(_ paths: [String]) { for path in paths.reversed() { rmdir(path) } }
}
