internal import CCurl

/// libcurl, which is loaded when a command turns out to need it.
enum CurlLibrary {
  /// Loads it, when it has not been loaded yet.
  ///
  /// - Throws: `TricoError.inputOutput` where it is not installed.
  static func load() throws(TricoError) {
    guard let failure = trico_curl_load() else { return }
    throw .inputOutput(
      "stores are reached through libcurl 4, which cannot be loaded: \(String(cString: failure))")
  }
}
