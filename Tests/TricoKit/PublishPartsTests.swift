import Foundation
import RDF
import Testing

@testable import TricoKit

@Suite("What publishing is made of")
struct PublishPartsTests {
  @Test("Tables of a store are read as RFC 4180 says")
  func tables() {
    let text = "a,b\r\n\"x \"\"y\"\"\",\"1,2\"\r\n,\"\"\n\"two\nlines\",z"
    #expect(
      CSVReader.rows(Array(text.utf8)) == [
        ["a", "b"], ["x \"y\"", "1,2"], ["", ""], ["two\nlines", "z"],
      ])
    #expect(CSVReader.rows([]) == [])
    #expect(CSVReader.rows(Array("\"open".utf8)) == nil)
    #expect(CSVReader.rows([0x61, 0xFF]) == nil)
  }

  @Test("Base 64 and percent signs are those of RFC 4648 §10 and RFC 3986 §2")
  func encodings() {
    for (text, encoded) in [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ] {
      #expect(Base64.encode(Array(text.utf8)) == encoded)
    }
    #expect(PercentCoding.encode("aZ9-._~ /?&\u{7}é") == "aZ9-._~%20%2F%3F%26%07%C3%A9")
  }

  @Test("Credentials of the environment are for one server, and halves of a pair are refused")
  func environment() throws {
    let store = try WebURL("https://Store.example/store", option: "--to")
    func credentials(_ values: [String: String], for url: String) throws -> Credentials? {
      let found = try CredentialStore(for: store, netrc: nil) { values[$0] }
      return found.credentials(for: try WebURL(url, option: "--to"))
    }
    let pair = ["TRICO_USER": "me", "TRICO_PASSWORD": "secret"]
    let known = Credentials.password(user: "me", password: "secret")
    #expect(try credentials(pair, for: "https://store.example:443/x") == known)
    for other in [
      "http://store.example/", "https://store.example:8443/", "https://a.store.example/",
    ] {
      #expect(try credentials(pair, for: other) == nil)
    }
    // A token goes before a pair, and nothing is empty.
    #expect(
      try credentials(pair.merging(["TRICO_TOKEN": "t"]) { $1 }, for: store.text)
        == .bearer(token: "t"))
    #expect(
      try credentials(pair.merging(["TRICO_TOKEN": ""]) { $1 }, for: store.text) == known)
    for half in [["TRICO_USER": "me"], ["TRICO_PASSWORD": "x"], ["TRICO_TOKEN": "a b"]] {
      #expect(throws: TricoError.self) { try credentials(half, for: store.text) }
    }
    #expect(known.secrets == ["bWU6c2VjcmV0", "secret"])
    #expect(!known.kind.contains("secret"))
  }

  @Test("A file of passwords is read as others read it, and its mistakes are told without secrets")
  func netrc() throws {
    let folder = try TemporaryDirectory()
    func file(_ text: String) throws -> NetrcFile {
      let path = try folder.write(text, to: "netrc")
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      return try NetrcFile(path)
    }
    let file1 = try file(
      """
      # of mine
      machine A.example login me password "two \\"words\\""
      machine b.example
        login you
        password y#1
      default login any password thing
      """)
    #expect(file1.credentials(for: "a.example") == .password(user: "me", password: "two \"words\""))
    #expect(file1.credentials(for: "b.example") == .password(user: "you", password: "y#1"))
    #expect(file1.credentials(for: "c.example") == .password(user: "any", password: "thing"))
    #expect(!file1.isOpenToOthers)
    #expect(try file("machine a login b password c").credentials(for: "d") == nil)
    for wrong in ["login hush", "machine a hush b", "machine a password \"hush", "machine a login"]
    {
      do {
        _ = try file(wrong)
        Issue.record("“\(wrong)” is no such file")
      } catch {
        #expect(!"\(error)".contains("hush"))
      }
    }
  }

  @Test("A pause doubles up to its limit; a server's wish counts, unless it is too long")
  func pauses() {
    let policy = RetryPolicy(retries: 4, firstPause: 1, longestPause: 5)
    #expect((1...5).map { policy.pause(after: $0) } == [1, 2, 4, 5, nil])
    #expect(policy.pause(after: 1, wish: 3) == 3)
    #expect(policy.pause(after: 1, wish: 6) == nil)
    #expect(policy.pause(after: 2, wish: 0) == 2)
    #expect(RetryPolicy.sleep(0, isInterrupted: { false }))
    #expect(!RetryPolicy.sleep(60, isInterrupted: { true }))
    #expect([408, 425, 429, 502, 503, 504].allSatisfy(RetryPolicy.isPassing))
    #expect(![200, 401, 404, 413, 500, 501].contains(where: RetryPolicy.isPassing))
    // What a server may have begun is not sent to be added once more.
    #expect([408, 502, 504].allSatisfy { !RetryPolicy.isUntouched($0) })
  }

  @Test(
    "The places of questions and orders follow from that of the graphs",
    arguments: [
      ("http://h:1/store", "http://h:1/query", "http://h:1/update"),
      ("http://h/ds/data", "http://h/ds/query", "http://h/ds/update"),
      ("http://h/sparql-graph-crud-auth", "http://h/sparql", "http://h/sparql-auth"),
      (
        "http://h/repositories/r/rdf-graphs/service", "http://h/repositories/r",
        "http://h/repositories/r/statements"
      ), ("http://h/other", nil, nil),
    ] as [(String, String?, String?)])
  func addresses(graphs: String, query: String?, update: String?) throws {
    let found = StoreAddresses(
      graphs: try WebURL(graphs, option: "--to"), query: nil, update: nil)
    #expect(found.query?.text == query)
    #expect(found.update?.text == update)
    #expect(!found.isUpdateGiven)
    #expect(found.url(of: .defaultGraph).text == graphs + "?default")
    // The digits of percent signs may be of either case (RFC 3986 §6.2.2.1).
    let graph = found.url(of: .graph(IRI("http://g/a%20b"))).text
    #expect(graph.lowercased() == graphs + "?graph=http%3a%2f%2fg%2fa%2520b")
  }

  @Test("An address has no password in it, and only the web's schemes")
  func refusedAddresses() {
    for text in ["ftp://h/", "http://", "no address", "file:///etc"] {
      #expect(throws: TricoError.self) { try WebURL(text, option: "--to") }
    }
    do {
      _ = try WebURL("https://me:hush@h/", option: "--to")
      Issue.record("a password in an address")
    } catch {
      #expect(!"\(error)".contains("hush"))
    }
  }

  @Test("A server's words come without tags, secrets and signs that steer a terminal")
  func serverWords() {
    func words(_ body: String, type: String = "text/plain") -> String {
      ServerWords(secrets: ["hush"]).text(
        HTTPResponse(
          status: 500, headers: ["content-type": type], body: Array(body.utf8), isCut: false,
          retryAfter: nil))
    }
    #expect(words("no  room\n\tleft ") == "no room left")
    #expect(
      words("<html><title>500</title><p>Bad &lt;x&gt;</p><script>a()</script></html>")
        == "Bad <x>")
    #expect(words("your token hush is wrong") == "your token ••• is wrong")
    #expect(words("a\u{1B}[31mb\u{202E}c") == "a[31mbc")
    #expect(words("a\0b") == "")
    #expect(words(String(repeating: "x", count: 1000)).count == 401)
  }
}
