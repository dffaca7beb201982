import Mechanism
import Testing

/// The last part of an identifier.
@Suite("Slug")
struct SlugTests {
  @Test(
    "A slug is lower-case ASCII letters and digits with single hyphens between",
    arguments: [
      ("Korea Customs Service", "korea-customs-service"), ("TCHM", "tchm"), ("tchm/6", "tchm-6"),
      ("  Heads’ -- Meeting!", "heads-meeting"), ("-a-", "a"), ("2018.06.27", "2018-06-27"),
      ("A\u{A0}\u{200B}B", "a-b"), ("ASEAN+3", "asean-3"), ("AZaz09", "azaz09"),
    ])
  func plain(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test(
    "Letters with marks lose them, and letters of their own kind have a fixed spelling",
    arguments: [
      ("Gyeongju–Ōsaka", "gyeongju-osaka"), ("e\u{301}te\u{301}", "ete"), ("Été", "ete"),
      ("Łódź", "lodz"), ("Ærø", "aero"), ("Œuvre œ", "oeuvre-oe"), ("Straße", "strasse"),
      ("Đà Nẵng", "da-nang"), ("Þór ð", "thor-d"), ("ﾃ Ｔｏｋｙｏ２０１８", "tokyo2018"),
      ("Iğdır", "igdir"), ("İzmir", "izmir"), ("Ðura", "dura"),
      ("Phase Ⅱ", "phase-ii"), ("ⅻ", "xii"), ("①②⑳", "1220"), ("⑴ ⒈ ⒜", "1-1-a"), ("ⒶⓏⓐ", "aza"),
      ("oﬃce ﬁsh ﬂoat ﬆ", "office-fish-float-st"), ("m² x³ H₂O 10⁴", "m2-x3-h2o-104"),
      ("№ 5™", "no-5tm"), ("ｆｕｌｌ－ｗｉｄｔｈ", "full-width"), ("1ª 2º ſ", "1a-2o-s"),
    ])
  func letters(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test(
    "A text without Latin letters and digits has no slug", arguments: ["", "’–!", "한국", "海关"])
  func empty(text: String) {
    #expect(Slug.make(text) == "")
  }
}
