/// Who is asking.
enum Credentials: Equatable, Sendable {
  case password(user: String, password: String)
  case bearer(token: String)

  /// What must never be shown, the longest first.
  var secrets: [String] {
    let secrets: [String] =
      switch self {
      case .bearer(let token): [token]
      case .password(let user, let password):
        [Base64.encode(Array("\(user):\(password)".utf8)), password]
      }
    return secrets.filter { !$0.isEmpty }
  }

  /// What kind they are, for people.
  var kind: String {
    switch self {
    case .bearer: "a token"
    case .password(let user, _): "user \(user)"
    }
  }
}

/// Where credentials come from: the environment, for one server, or a file in the form of `.netrc`,
/// for the servers that it names. Never from the command line, which others can read.
public struct CredentialStore: Sendable {
  /// From the environment, for the origin of the endpoint only.
  private let own: (origin: String, credentials: Credentials)?
  private let file: NetrcFile?

  /// Nobody in particular.
  static let empty = CredentialStore(own: nil, file: nil)

  private init(own: (origin: String, credentials: Credentials)?, file: NetrcFile?) {
    self.own = own
    self.file = file
  }

  /// Looks for credentials.
  ///
  /// - Parameters:
  ///   - endpoint: the server that those of the environment are for.
  ///   - netrc: the path of a file, or nil.
  ///   - environment: looks a variable up: `TRICO_TOKEN`, or `TRICO_USER` and `TRICO_PASSWORD`.
  /// - Throws: `TricoError` for half of a pair, a token that no header can hold, or a file that
  ///   cannot be read. The message holds no secret.
  init(
    for endpoint: WebURL, netrc: String?, environment: (String) -> String?
  ) throws(TricoError) {
    func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    var own: Credentials?
    if let token = value("TRICO_TOKEN") {
      guard token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw .usage("TRICO_TOKEN: a token has visible ASCII characters only, and no blanks")
      }
      own = .bearer(token: token)
    } else if let user = value("TRICO_USER") {
      guard let password = environment("TRICO_PASSWORD") else {
        throw .usage("TRICO_USER is set, but TRICO_PASSWORD is not")
      }
      own = .password(user: user, password: password)
    } else if value("TRICO_PASSWORD") != nil {
      throw .usage("TRICO_PASSWORD is set, but TRICO_USER is not")
    }
    self.own = own.map { (endpoint.origin, $0) }
    file = try netrc.map { (path) throws(TricoError) in try NetrcFile(path) }
  }

  /// The credentials for a server, or nil.
  func credentials(for url: WebURL) -> Credentials? {
    if let own, own.origin == url.origin { return own.credentials }
    return file?.credentials(for: url.host)
  }

  /// Whether others can read the file with passwords.
  var isOpenToOthers: Bool { file?.isOpenToOthers ?? false }

  /// Every secret there is, the longest first.
  var secrets: [String] {
    ((own?.credentials.secrets ?? []) + (file?.secrets ?? []))
      .sorted { $0.utf8.count > $1.utf8.count }
  }
}

/// Base 64 of RFC 4648 §4, by which passwords travel.
enum Base64 {
  static func encode(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place > group.count ? "=" : letters[number >> (18 - 6 * place) & 63])
      }
    }
    return text
  }
}
