#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file with a user and a password for each of several servers, as `curl` and `ftp` read theirs:
/// `machine HOST login USER password WORD`, or `default login USER password WORD`.
struct NetrcFile: Sendable {
  private struct Entry: Sendable {
    /// Nil for all other servers.
    var host: String?
    var user = ""
    var password = ""
  }

  private var entries: [Entry] = []
  /// Whether others than its owner may read the file.
  let isOpenToOthers: Bool

  /// Reads a file.
  ///
  /// - Throws: `TricoError`, without anything of what the file says.
  init(_ path: String) throws(TricoError) {
    let bytes = try FileSystem.read(path, limit: 1 << 20)
    var status = stat()
    isOpenToOthers = stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    guard let text = String(validating: bytes, as: UTF8.self),
      let words = Self.words(text)
    else { throw .badInput("\(FileSystem.shown(path)): this is no file in the form of .netrc") }
    var next = words.makeIterator()
    while let word = next.next() {
      switch word {
      case "machine": entries.append(Entry(host: next.next()?.lowercased() ?? ""))
      case "default": entries.append(Entry(host: nil))
      case "login", "password", "account":
        guard let value = next.next(), !entries.isEmpty else {
          throw .badInput(
            "\(FileSystem.shown(path)): “\(word)” stands without a machine or a value")
        }
        if word == "login" { entries[entries.count - 1].user = value }
        if word == "password" { entries[entries.count - 1].password = value }
      default:
        throw .badInput(
          "\(FileSystem.shown(path)): neither machine, default, login nor password stands where it must"
        )
      }
    }
  }

  /// The credentials for a server: the first entry that names it, or the default.
  func credentials(for host: String) -> Credentials? {
    let entry = entries.first { $0.host == host } ?? entries.first { $0.host == nil }
    return entry.map { .password(user: $0.user, password: $0.password) }
  }

  var secrets: [String] {
    entries.flatMap { Credentials.password(user: $0.user, password: $0.password).secrets }
  }

  /// Words between blanks, or in quotes with `\` before what is meant as itself; nil when a quote
  /// does not end. What stands after `#` in front of a word is a comment, `macdef` is none of ours.
  private static func words(_ text: String) -> [String]? {
    var words: [String] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "#" {
        rest = rest.drop { !$0.isNewline }
      } else if first == "\"" {
        rest.removeFirst()
        var word = ""
        while let character = rest.popFirst(), character != "\"" {
          if character == "\\", let next = rest.popFirst() {
            word.append(next)
          } else {
            word.append(character)
          }
          if rest.isEmpty { return nil }
        }
        words.append(word)
      } else {
        words.append(String(rest.prefix { !$0.isWhitespace }))
        rest = rest.drop { !$0.isWhitespace }
      }
    }
    return words
  }
}
