internal import CCurl

/// An address on the web, `http` or `https`, without credentials in it.
struct WebURL: Equatable, Sendable, CustomStringConvertible {
  /// The address as libcurl writes it.
  let text: String
  /// Scheme, host and port: credentials for one origin never go to another.
  let origin: String
  let host: String
  /// Whether what is sent can be read on the way.
  let isEncrypted: Bool
  /// The path, beginning with `/`.
  let path: String

  var description: String { text }

  /// Takes an address apart.
  ///
  /// - Throws: `TricoError.usage` for what is no such address, or holds a user's name or password,
  ///   which is then not repeated.
  init(_ text: String, option: String) throws(TricoError) {
    try CurlLibrary.load()
    guard let handle = curl_url() else { throw .inputOutput("out of memory") }
    defer { curl_url_cleanup(handle) }
    guard curl_url_set(handle, CURLUPART_URL, text, 0) == CURLUE_OK else {
      throw .usage("\(option): “\(text)” is no address such as https://example.org/store")
    }
    if Self.part(handle, CURLUPART_USER) != nil || Self.part(handle, CURLUPART_PASSWORD) != nil {
      throw .usage(
        "\(option): an address must not hold a password, which others would see; "
          + "set TRICO_USER and TRICO_PASSWORD, or use --netrc")
    }
    guard let url = WebURL(handle) else {
      throw .usage("\(option): “\(text)” is neither http nor https")
    }
    self = url
  }

  private init?(_ handle: OpaquePointer) {
    curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
    guard let text = Self.part(handle, CURLUPART_URL),
      let scheme = Self.part(handle, CURLUPART_SCHEME), ["http", "https"].contains(scheme),
      let host = Self.part(handle, CURLUPART_HOST),
      let port = Self.part(handle, CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT))
    else { return nil }
    self.text = text
    self.host = host.lowercased()
    origin = "\(scheme)://\(host.lowercased()):\(port)"
    isEncrypted = scheme == "https"
    path = Self.part(handle, CURLUPART_PATH) ?? "/"
  }

  /// The address with one more field in its query, encoded.
  func adding(_ name: String, _ value: String) -> WebURL {
    adding("\(name)=\(PercentCoding.encode(value))")
  }

  /// The address with one more part of its query, as it is.
  func adding(_ word: String) -> WebURL {
    changed { curl_url_set($0, CURLUPART_QUERY, word, UInt32(CURLU_APPENDQUERY)) } ?? self
  }

  /// The address with another path and no query.
  func at(_ path: String) -> WebURL? {
    changed { handle in
      curl_url_set(handle, CURLUPART_QUERY, nil, 0)
      return curl_url_set(handle, CURLUPART_PATH, path, 0)
    }
  }

  /// Where a reference in an answer of this address leads; nil for anything but the web.
  func resolving(_ reference: String) -> WebURL? {
    changed { curl_url_set($0, CURLUPART_URL, reference, 0) }
  }

  private func changed(_ change: (OpaquePointer) -> CURLUcode) -> WebURL? {
    guard let handle = curl_url() else { return nil }
    defer { curl_url_cleanup(handle) }
    guard curl_url_set(handle, CURLUPART_URL, text, 0) == CURLUE_OK, change(handle) == CURLUE_OK
    else { return nil }
    return WebURL(handle)
  }

  private static func part(
    _ handle: OpaquePointer, _ part: CURLUPart, _ flags: UInt32 = 0
  ) -> String? {
    var found: UnsafeMutablePointer<CChar>?
    guard trico_curl_url_get(handle, part, &found, flags) == CURLUE_OK, let found else {
      return nil
    }
    defer { curl_free(found) }
    return String(cString: found)
  }
}
