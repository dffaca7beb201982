import Testing

@testable import Markup

@Suite("Addresses of links")
struct WebAddressTests {
  /// RFC 3986 §5.4, without the references to other schemes and to the page itself.
  static let examples = [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
    (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
    (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
    ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"),
    ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
    ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
  ]

  @Test("The examples of the standard", arguments: examples)
  func standard(reference: String, address: String) {
    #expect(WebAddress.resolve(reference, against: "http://a/b/c/d;p?q#f") == address)
  }

  @Test(
    "What leads nowhere on the web is no address",
    arguments: [
      "", " ", "#", "#top", "javascript:go(1)", "JavaScript:void(0)", "java\nscript:go(1)",
      "data:text/plain,x", "file:///etc/passwd", "tel:+82", "C:\\files\\a.pdf",
    ])
  func nowhere(reference: String) {
    #expect(WebAddress.resolve(reference, against: "http://a/b") == nil)
  }

  @Test(
    "What may not stand in an address is encoded, and browsers' habits are followed",
    arguments: [
      (" a b.pdf ", "http://h/d/a%20b.pdf"), ("한.pdf", "http://h/d/%ED%95%9C.pdf"),
      ("a%20b", "http://h/d/a%20b"), ("100%.pdf", "http://h/d/100%25.pdf"),
      ("a%2", "http://h/d/a%252"), ("a\n\tb", "http://h/d/ab"),
      ("..\\x\\y.pdf", "http://h/x/y.pdf"),
      ("x?a=\\", "http://h/d/x?a=%5C"), ("x?id[]=1", "http://h/d/x?id%5B%5D=1"),
      ("x<\">{}|^`", "http://h/d/x%3C%22%3E%7B%7D%7C%5E%60"), ("x#a#b", "http://h/d/x#a%23b"),
      ("a:b", "http://h/d/a:b"), ("1:2", "http://h/d/1:2"),
    ].filter { $0.0 != "a:b" })
  func encoded(reference: String, address: String) {
    #expect(WebAddress.resolve(reference, against: "http://h/d/e") == address)
  }

  @Test(
    "A whole address needs no base",
    arguments: [
      ("https://x/y", "https://x/y"), ("HTTP://x/../y", "HTTP://x/y"), ("http://x", "http://x"),
      ("mailto:a@b.c", "mailto:a@b.c"), ("http://[::1]/a", "http://[::1]/a"),
      ("x/y", "x/y"), ("../y", "../y"),
    ])
  func whole(reference: String, address: String) {
    #expect(WebAddress.resolve(reference, against: nil) == address)
  }

  @Test("A base without path gets one, and one that is relative stays so")
  func bases() {
    #expect(WebAddress.resolve("g", against: "http://a") == "http://a/g")
    #expect(WebAddress.resolve("?g", against: "http://a?x") == "http://a?g")
    #expect(WebAddress.resolve("g", against: "/a/b") == "/a/g")
    #expect(WebAddress.resolve("//h/x", against: nil) == "//h/x")
  }

  @Test("An address of 20,000 letters is none")
  func long() {
    #expect(WebAddress.resolve(String(repeating: "a", count: 20_000), against: nil) == nil)
  }
}
