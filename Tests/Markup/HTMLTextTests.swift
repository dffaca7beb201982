import Markup
import Testing

@Suite("Elements as lines")
struct HTMLTextTests {
  @Test(
    "Blocks are lines, and what stands inside a line stays there",
    arguments: [
      ("<div>a</div><div>b</div>", ["a", "b"]), ("a<div>b</div>c", ["a", "b", "c"]),
      ("<p>a<p>b", ["a", "b"]), ("a<br>b<BR/>c<br />d", ["a", "b", "c", "d"]),
      ("a</br>b</BR >c", ["a", "b", "c"]), ("a<hr>b", ["a", "b"]),
      ("<p>a <b>b</b><i>c</i> <span>d</span></p>", ["a bc d"]),
      ("<p>4<sup>th</sup> Meeting</p>", ["4th Meeting"]),
      ("<dl><dt>a<dd>b</dl>", ["a", "b"]), ("<h4>a</h4>b", ["a", "b"]),
      ("<table><tr><td>a<td>b<tr><th>c</table>", ["a", "b", "c"]),
      ("<q>Beijing <q>x</q></q> Plan", ["“Beijing “x”” Plan"]),
      ("<p> a \n\t b c  </p>", ["a b c"]), ("a <b> b</b>", ["a b"]), ("a<b> </b>b", ["a b"]),
      ("<p>&nbsp;&nbsp;• 2016 </p>", ["\u{A0}\u{A0}• 2016"]), ("<p>&nbsp; &#8203;<p>x", ["x"]),
      ("<pre>a\n  b\n\nc</pre>", ["a", "b", "c"]), ("a<wbr>b", ["ab"]), ("", []), (" \n", []),
      ("a &lt;b&gt; &amp;amp;", ["a <b> &amp;"]), ("&#146;&#x93;&rsquo;", ["’“’"]),
      (
        "<span style='color:red;display: block'>a</span><span style=DISPLAY:flex>b</span>c",
        ["a", "b", "c"]
      ),
      ("<span style='display:inline-block'>a</span>b", ["ab"]),
      ("a < b", ["a < b"]), ("1<2 3>2", ["1<2 3>2"]), ("<unknown>a</unknown>b", ["ab"]),
    ])
  func lines(html: String, lines: [String]) throws {
    #expect(try HTMLLines.read(html) == lines)
  }

  @Test(
    "What no reader sees is left out",
    arguments: [
      "<script>if (1<2) write('<p>x</p>')</script>", "<style>p{}</style>", "<template>x</template>",
      "<noscript>x</noscript>", "<p hidden>x</p>", "<div HIDDEN=''><div>x</div></div>",
      "<p style='color: red; Display : NONE'>x</p>", "<p style=visibility:hidden>x</p>",
      "<div aria-hidden=True>x</div>", "<select><option>x<option>y</select>", "<button>x</button>",
      "<textarea>x</textarea>", "<svg><text>x</text></svg>", "<iframe>x</iframe>",
      "<!-- x -->", "<!---->", "<title>x</title>", "<object>x</object>", "<!-- x > y -->",
      "<p style='display:none'>a<p hidden>b</p></p>", "<![if x]><![endif]>", "<?php x ?>", "</ x>",
      "<img alt=x>", "<input value=x>", "<p class='a sr-only'>x</p>",
      "<h2 class=Visually-Hidden>x</h2>", "<button><div>x</button>",
    ])
  func hidden(html: String) throws {
    #expect(try HTMLLines.read("<div>a</div>\(html)<div>b</div>") == ["a", "b"])
  }

  @Test(
    "The frame of the site is left out",
    arguments: [
      "<nav>x</nav>", "<footer>x</footer>", "<aside>x</aside>", "<div role=navigation>x</div>",
      "<div role=Banner>x</div>", "<div class='a top-menu'>x</div>", "<ul id=gnb><li>x</ul>",
      "<div class=SNS_share>x</div>", "<div id=footer><div>x</div><p>y</div>",
      "<div class=location><a href=/>Home</a> &gt; Us</div>",
      "<p class=lang><a href=/k>한국어</a> <a href=/c>中文</a></p>",
      "<nav><ul><li>7th Meeting<li>8th Meeting</ul></nav>", "<nav>1 3 5</nav>", "<nav>1</nav>",
      "<nav>Home Topics 1 2 News Files Contact</nav>", "<div id=footerWrap>x</div>",
      "<div class='leftMenu'>x</div>", "<nav><div>x</nav>", "<aside><ul><li><div>x</aside>",
    ])
  func frame(html: String) throws {
    #expect(try HTMLLines.read("<div>a</div>\(html)<div>b</div>") == ["a", "b"])
    #expect(try HTMLLines.read("<div><p>a</p>\(html)<p>b</p></div>") == ["a", "b"])
  }

  @Test(
    "What only sounds like the frame stays",
    arguments: [
      "<div class=location>x</div>", "<div class='footnote menus'>x</div>", "<p class=navy>x</p>",
      "<p class=languages>x <a href=e>EN</a></p>".replacing("x <a href=e>EN</a>", with: "x"),
      "<p style='display:block'>x</p>", "<p aria-hidden=false>x</p>", "<header>x</header>",
      "<h3><button>x</button></h3>", "<summary><button>x</button></summary>",
      "<button aria-expanded=false>x</button>", "<p class=submenus>x</p>",
      "<body class=menu>x</body>", "<main id=print>x</main>",
    ])
  func content(html: String) throws {
    #expect(try HTMLLines.read(html) == ["x"])
  }

  @Test("A small part of the frame inside a line is left out of it")
  func inside() throws {
    #expect(
      try HTMLLines.read("<p>6th Meeting <span class=share>Send</span>(TCHM)") == [
        "6th Meeting (TCHM)"
      ])
    #expect(try HTMLLines.read("<p class=lang>Download. <a href=a>EN</a>") == ["Download. EN"])
  }

  @Test("A button with as many words as a title is one; others leave no trace")
  func buttons() throws {
    #expect(
      try HTMLLines.read("<button class=accordion>6th Meeting of Ministers</button><div>a</div>")
        == ["6th Meeting of Ministers", "a"])
    #expect(try HTMLLines.read("<ul><li>a <button><p>x</p>y</button> b</ul>") == ["• a b"])
    #expect(
      try HTMLLines.read("<p>a</p><button>x<p>what is never closed stays")
        == ["a", "x", "what is never closed stays"])
  }

  @Test(
    "Links that touch are two words, and a line of long ones is a list",
    arguments: [
      ("<a href=e>EN</a><a href=c>CN</a>", ["EN CN"]),
      ("<a href=1>1</a><a href=2>2</a>", ["1 2"]),
      ("<a>Joint Statement</a><a>Action Plan</a>", ["Joint Statement", "Action Plan"]),
      ("<a>Joint Statement</a>\n&nbsp;<a>Annex</a>", ["Joint Statement", "Annex"]),
      ("<a>Joint Statement</a>, <a>Action Plan</a>", ["Joint Statement, Action Plan"]),
      ("<a>Joint</a> <a>Action</a> <a>Plan</a>", ["Joint Action Plan"]),
      ("a<a>b</a>c", ["abc"]), ("<li><a>x y</a><a>z w</a>", ["• x y", "z w"]),
    ])
  func links(html: String, lines: [String]) throws {
    #expect(try HTMLLines.read(html) == lines)
  }

  @Test("A name of the frame around nearly the whole page names no frame")
  func wrapper() throws {
    let text = "<p>" + String(repeating: "word ", count: 60) + "</p>"
    let menu = "<div class=menu><a href=/>Home</a></div>"
    #expect(try HTMLLines.read("<div id=print_area>\(menu)\(text)</div><p>b").count == 2)
    #expect(try HTMLLines.read("<nav>\(menu)\(text)").count == 1, "an end tag may be missing")
    // As much text again stands outside.
    #expect(try HTMLLines.read("<div id=print_area>\(text)</div>\(text)").count == 1)
    // Links are what menus are made of.
    let links = String(repeating: "<a href=/x>word</a> ", count: 60)
    #expect(try HTMLLines.read("<div class=menu>\(links)</div><p>b") == ["b"])
  }

  @Test("Where there is a main element, nothing else is content")
  func main() throws {
    #expect(try HTMLLines.read("<p>a<main><p>b<nav>c</nav></main><p>d") == ["b"])
    #expect(try HTMLLines.read("<p>a<div role=MAIN>b</div>c") == ["b"])
    #expect(try HTMLLines.read("<p>a<main></main>b<main><nav>c</nav></main>") == ["a", "b"])
    #expect(try HTMLLines.read("<main>a</main>x<main>b</main>") == ["a", "b"])
  }

  @Test(
    "Page numbers are one line, wherever they stand",
    arguments: [
      "<nav><a href=1>1</a> <a href=2>2</a></nav>", "<ul><li>1<li><a href=2>2</a></ul>",
      "<nav><ul><li>1<li>2<li><a href=2>Next</a></ul></nav>", "<p>1 2</p>",
      "<div class=paging><a>«</a><a>1</a><b>2</b><a>»</a></div>",
      "<p>[<a href=1>1</a>] [<a href=2>2</a>]</p>", "<li class=paging><a>1</a><a>2</a></li>",
      "<nav><ul><li><a><span class=sr-only>Page</span>1</a><li><a>2</a></ul></nav>",
      "<span class=pagination>1<br>2</span>", "<ol class=pager><li>1<li>2</ol>",
    ])
  func pager(html: String) throws {
    #expect(try HTMLLines.read("<p>a</p>\(html)<p>b") == ["a", "1 2", "b"])
  }

  @Test("Numbers that do not count up from one are items")
  func noPager() throws {
    #expect(try HTMLLines.read("<ul><li>2<li>3</ul>") == ["• 2", "• 3"])
    #expect(try HTMLLines.read("<ul><li>1</ul>") == ["• 1"])
  }
}
