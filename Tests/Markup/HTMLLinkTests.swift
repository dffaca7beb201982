import Markup
import Testing

@Suite("Links in lines")
struct HTMLLinkTests {
  @Test(
    "A link has its words and its address",
    arguments: [
      (
        "<p>Download. <a href=e>EN</a> <a href=/c>CN</a>", ["EN → http://h/d/e", "CN → http://h/c"]
      ),
      ("<a href=x> a <b>b</b>\nc </a>", ["a b c → http://h/d/x"]),
      ("<a href=x>a<br>b</a>", ["a → http://h/d/x", "b → http://h/d/x"]),
      ("<a href=x><div>a</div></a>", ["a → http://h/d/x"]),
      ("<a href=x>a<a href=y>b</a>", ["a → http://h/d/x", "b → http://h/d/y"]),
      ("<a href=x><img src=p alt='Joint Statement'></a>", ["Joint Statement → http://h/d/x"]),
      ("<a href=x><img alt=PDF> Plan</a>", ["Plan → http://h/d/x"]),
      ("<a href=x></a>", []), ("<a name=x>a</a>", []), ("<a href='#x'>a</a>", []),
      ("<a href='javascript:x()'>a</a>", []), ("<p hidden><a href=x>a</a></p>", []),
      ("<a href='x?a=1&amp;b=2&copy=3'>a</a>", ["a → http://h/d/x?a=1&b=2&copy=3"]),
      ("<base href=/e/f><a href=x>a</a>", ["a → http://h/e/x"]),
      ("<base href=http://i/><base href=http://j/><a href=x>a</a>", ["a → http://i/x"]),
      ("<base href='javascript:1'><a href=x>a</a>", ["a → http://h/d/x"]),
      ("<base target=_top><base href=/e/><a href=x>a</a>", ["a → http://h/e/x"]),
    ])
  func links(html: String, links: [String]) throws {
    #expect(try HTMLLines.links(html) == links)
  }

  @Test("The words of a picture in a link stand in the line")
  func picture() throws {
    #expect(try HTMLLines.read("<p>a <a href=x><img alt='b c'></a> d") == ["a b c d"])
    #expect(try HTMLLines.read("<p>a <img alt=b> c") == ["a c"])
  }

  @Test(
    "Without an address of the page, what the page says of itself counts",
    arguments: [
      ("<link rel=canonical href=http://c/d/e><a href=x>a</a>", "http://c/d/x"),
      ("<link rel=canonical href=/e><a href=x>a</a>", "x"),
      ("<link rel=canonical href=http://c/><base href=http://b/><a href=x>a</a>", "http://b/x"),
      ("<!-- saved from url=(0011)https://s/d/p --><a href=x>a</a>", "https://s/d/x"),
      ("<!-- saved from url=(0014)about:internet --><a href=x>a</a>", "x"),
    ])
  func ownAddress(html: String, address: String) throws {
    #expect(try HTMLLines.links(html, address: nil) == ["a → \(address)"])
    let base = html.contains("<base") ? "http://b/x" : "http://h/d/x"
    #expect(try HTMLLines.links(html) == ["a → \(base)"])
  }

  @Test("Without an address of the page a link stays as it is")
  func relative() throws {
    #expect(try HTMLLines.links("<a href='../x y'>a</a>", address: nil) == ["a → ../x%20y"])
  }
}
