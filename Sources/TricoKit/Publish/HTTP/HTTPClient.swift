internal import CCurl

/// Speaks HTTP through libcurl, one request at a time; connections are kept.
///
/// Certificates are verified, redirects are never followed here, and credentials go only to the
/// server they are meant for, because each request brings its own.
final class HTTPClient {
  var limits = HTTPLimits()
  /// A file of certificates to trust instead of the system's.
  var certificates: String?
  /// Told how many bytes of the body have gone.
  var progress: (Int) -> Void = { _ in }
  /// Asked now and then whether to stop.
  var isInterrupted: () -> Bool = { false }

  private let handle: UnsafeMutableRawPointer
  /// Kinds of credentials that an origin asked for, so that it need not ask again.
  private var schemes: [String: Int] = [:]

  init() throws(TricoError) {
    try CurlLibrary.load()
    curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    guard let handle = curl_easy_init() else { throw .inputOutput("libcurl cannot start") }
    self.handle = handle
  }

  deinit { curl_easy_cleanup(handle) }

  /// Sends a request and waits for the answer, whatever its status.
  ///
  /// - Parameters:
  ///   - request: what to send.
  ///   - credentials: for this server, or none.
  /// - Returns: The last answer; one that asks for credentials only when there are none, or wrong ones.
  /// - Throws: `HTTPFailure` when there is no answer.
  func send(
    _ request: HTTPRequest, credentials: Credentials?
  ) throws(HTTPFailure) -> HTTPResponse {
    curl_easy_reset(handle)
    let transfer = HTTPTransfer(
      request.body, limits, progress: progress, isInterrupted: isInterrupted)
    var errors = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
    let headers = list(of: request.headers)
    defer { curl_slist_free_all(headers) }
    setUp(request, transfer, headers)
    authenticate(request, credentials)
    let result = errors.withUnsafeMutableBytes { errors in
      trico_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errors.baseAddress)
      let result = curl_easy_perform(handle)
      trico_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, nil)
      return result
    }
    withExtendedLifetime(transfer) {}
    remember(request.url)
    guard result == CURLE_OK || (result == CURLE_WRITE_ERROR && transfer.isCut) else {
      throw transfer.stop ?? failure(result, errors, request.url)
    }
    let status = trico_curl_number(handle, CURLINFO_RESPONSE_CODE)
    let sent = Int(trico_curl_size(handle, CURLINFO_SIZE_UPLOAD_T))
    if (200..<300).contains(status), sent < request.body.size {
      throw HTTPFailure(
        kind: .noHTTP,
        message: "the server answered \(status) before it had all "
          + "(\(sent) of \(request.body.size) bytes)")
    }
    let wish = Int(trico_curl_size(handle, CURLINFO_RETRY_AFTER))
    return HTTPResponse(
      status: status, headers: transfer.headers, body: transfer.received, isCut: transfer.isCut,
      retryAfter: wish > 0 ? wish : nil)
  }

  private func setUp(
    _ request: HTTPRequest, _ transfer: HTTPTransfer,
    _ headers: UnsafeMutablePointer<curl_slist>?
  ) {
    trico_curl_set_text(handle, CURLOPT_URL, request.url.text)
    trico_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method)
    trico_curl_set_text(handle, CURLOPT_USERAGENT, "trico/\(Program.version)")
    trico_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    trico_curl_set_number(handle, CURLOPT_FOLLOWLOCATION, 0)
    trico_curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
    trico_curl_set_number(handle, CURLOPT_SSL_VERIFYPEER, 1)
    trico_curl_set_number(handle, CURLOPT_SSL_VERIFYHOST, 2)
    trico_curl_set_number(handle, CURLOPT_CONNECTTIMEOUT, limits.connect)
    trico_curl_set_number(handle, CURLOPT_UPLOAD_BUFFERSIZE, 1 << 20)
    if let certificates { trico_curl_set_text(handle, CURLOPT_CAINFO, certificates) }
    trico_curl_set_list(handle, CURLOPT_HTTPHEADER, headers)
    if request.method == "HEAD" { trico_curl_set_number(handle, CURLOPT_NOBODY, 1) }

    let context = Unmanaged.passUnretained(transfer).toOpaque()
    if request.hasBody {
      trico_curl_set_number(handle, CURLOPT_UPLOAD, 1)
      trico_curl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(request.body.size))
      trico_curl_set_pointer(handle, CURLOPT_READDATA, context)
      trico_curl_set_data(handle, CURLOPT_READFUNCTION) { memory, size, count, context in
        guard let memory, let transfer = HTTPClient.transfer(context) else { return 0 }
        return transfer.read(
          into: UnsafeMutableRawBufferPointer(start: memory, count: size * count))
      }
      trico_curl_set_pointer(handle, CURLOPT_SEEKDATA, context)
      trico_curl_set_seek(handle) { context, offset, _ in
        HTTPClient.transfer(context)?.seek(to: Int(offset))
        return Int32(CURL_SEEKFUNC_OK)
      }
    }
    trico_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    trico_curl_set_data(handle, CURLOPT_WRITEFUNCTION) { memory, size, count, context in
      let bytes = UnsafeRawBufferPointer(start: memory, count: size * count)
      return HTTPClient.transfer(context)?.receive(bytes) == true ? bytes.count : 0
    }
    trico_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
    trico_curl_set_data(handle, CURLOPT_HEADERFUNCTION) { memory, size, count, context in
      HTTPClient.transfer(context)?
        .receiveHeader(UnsafeRawBufferPointer(start: memory, count: size * count))
      return size * count
    }
    trico_curl_set_number(handle, CURLOPT_NOPROGRESS, 0)
    trico_curl_set_pointer(handle, CURLOPT_XFERINFODATA, context)
    trico_curl_set_progress(handle) { context, _, received, _, sent in
      HTTPClient.transfer(context)?.goesOn(sent: Int64(sent), received: Int64(received)) ?? false
        ? 0 : 1
    }
  }

  private static func transfer(_ context: UnsafeMutableRawPointer?) -> HTTPTransfer? {
    context.map { Unmanaged<HTTPTransfer>.fromOpaque($0).takeUnretainedValue() }
  }

  private func list(
    of headers: [(name: String, value: String)]
  ) -> UnsafeMutablePointer<curl_slist>? {
    headers.reduce(nil) { curl_slist_append($0, "\($1.name): \($1.value)") }
  }

  /// Says who is asking, in the way that the server asked for before if it did.
  private func authenticate(_ request: HTTPRequest, _ credentials: Credentials?) {
    switch credentials {
    case nil: break
    case .bearer(let token):
      trico_curl_set_number(handle, CURLOPT_HTTPAUTH, Int(HTTPScheme.bearer))
      trico_curl_set_text(handle, CURLOPT_XOAUTH2_BEARER, token)
    case .password(let user, let password):
      let scheme = schemes[request.url.origin] ?? Int(HTTPScheme.basic | HTTPScheme.digest)
      trico_curl_set_number(handle, CURLOPT_HTTPAUTH, scheme)
      trico_curl_set_text(handle, CURLOPT_USERNAME, user)
      trico_curl_set_text(handle, CURLOPT_PASSWORD, password)
    }
  }

  /// Keeps in mind that a server takes passwords as they are, so that they can go with the next
  /// request. Digests cannot: libcurl would send a first request without its body.
  private func remember(_ url: WebURL) {
    let offered = UInt(trico_curl_number(handle, CURLINFO_HTTPAUTH_AVAIL))
    if offered & HTTPScheme.basic != 0, offered & HTTPScheme.digest == 0 {
      schemes[url.origin] = Int(HTTPScheme.basic)
    }
  }

  private func failure(_ code: CURLcode, _ text: [CChar], _ url: WebURL) -> HTTPFailure {
    let detail = String(
      decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let message = detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
    let kind: HTTPFailure.Kind =
      switch code {
      case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
        .cannotConnect
      case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
        CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
        .insecure
      // Only the connection has a limit inside libcurl.
      case CURLE_OPERATION_TIMEDOUT: .cannotConnect
      case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE,
        CURLE_HTTP2, CURLE_HTTP2_STREAM:
        .cutOff
      case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING: .noHTTP
      default: .other
      }
    return HTTPFailure(kind: kind, message: message)
  }
}

/// Ways to say who one is; libcurl's names for them are macros that Swift does not see.
enum HTTPScheme {
  static let basic: UInt = 1 << 0
  static let digest: UInt = 1 << 1
  static let bearer: UInt = 1 << 6
}
