import RDF
import Testing

@Suite("References to IRIs") struct IRIReferenceTests {
  private func resolved(_ reference: String, _ base: String) -> String {
    Array(reference.utf8).withUnsafeBytes {
      String(decoding: IRI(base).resolving($0), as: UTF8.self)
    }
  }

  @Test(
    "are resolved as the examples of RFC 3986 §5.4 say",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
      ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
      ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"),
      ("g;x?y#s", "http://a/b/c/g;x?y#s"),
      ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
      ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"),
      ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"),
      ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"),
      ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
      ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
      ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
      ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
      ("g?y/./x", "http://a/b/c/g?y/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
      ("http:g", "http:g"),
    ])
  func examples(reference: String, expected: String) {
    #expect(resolved(reference, "http://a/b/c/d;p?q") == expected)
  }

  @Test(
    "are resolved against bases of other forms",
    arguments: [
      ("g", "http://a", "http://a/g"), ("g", "urn:x:y", "urn:g"), ("#g", "urn:x:y", "urn:x:y#g"),
      ("..", "http://a", "http://a/"), ("é/三", "http://a/b", "http://a/é/三"),
      ("g", "file:///a/b", "file:///a/g"), ("?", "http://a/b?c", "http://a/b?"),
      ("#", "http://a/b#c", "http://a/b#"), ("a:b", "http://a/b", "a:b"),
      ("./a:b", "http://a/b", "http://a/a:b"), ("1:b", "http://a/b", "http://a/1:b"),
      ("..//x", "tag:a/b", "tag:/.//x"), ("g", "http://a/b/../c/", "http://a/c/g"),
    ])
  func otherBases(reference: String, base: String, expected: String) {
    #expect(resolved(reference, base) == expected)
  }
}
