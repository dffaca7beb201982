import Records
import Testing

@testable import Mechanism

@Suite("Editions of several pages")
struct EditionIndexTests {
  static let head = "Working Group on Nets Latest Event : 2018\n"
  static let edition = """
    7th Working Group on Nets
    Download. EN
      • 2018.05.04
      • Busan, Korea
    ■Participants
    China: Ministry of Boats
    ■Agenda
    1. Nets
    ■Outcome
    1. Agreed on nets
    1) large ones
    ■Documents
    Joint Statement
    """

  /// What the index says of pages given one after another, and which editions each page keeps.
  static func merge(_ pages: String...) throws -> (
    kept: [[String]], remarks: [[String]], index: EditionIndex
  ) {
    let index = EditionIndex()
    var kept: [[String]] = []
    var remarks: [[String]] = []
    for (number, text) in pages.enumerated() {
      let page = index.add(try Words.page(text, file: "p\(number + 1).txt"))
      kept.append(page.meetings.map(\.key))
      remarks.append(
        page.diagnostics.filter { $0.code == "merged-meeting" }
          .map { "\($0.severity) \($0.lines.label) \($0.subject ?? "") \($0.message)" })
    }
    return (kept, remarks, index)
  }

  @Test("The first page keeps an edition; agreement is told, not warned of")
  func agreement() throws {
    let page = Self.head + Self.edition
    let (kept, remarks, index) = try Self.merge(page, page)
    #expect(kept == [["nets/7"], []])
    #expect(remarks[0] == [])
    #expect(
      remarks[1] == ["info 2-14 meeting/nets-7 the same edition stands in p1.txt:2, and both agree"]
    )
    #expect(index.edition("nets/7")?.page == "p1")
    #expect(index.series("nets")?.lines.map(\.page) == ["p1", "p2"])
  }

  @Test("Blanks, capitals and the shape of quotes are no disagreement")
  func folded() throws {
    let other = Self.edition.replacing("Busan,  Korea", with: "BUSAN, Korea").replacing(
      "Agreed on nets", with: "agreed  on Nets")
    #expect(
      try Self.merge(Self.head + Self.edition, Self.head + other).remarks[1].first?.hasPrefix(
        "info") == true)
  }

  /// A change to the edition, and what is said of it.
  static let changes: [(String, String, String)] = [
    ("2018.05.04", "2018.05.05", "warning 4 … date “2018.05.05” here, “2018.05.04” in p1.txt:4"),
    (
      "Busan, Korea", "Nara, Japan",
      "warning 5 … place “Nara, Japan” here, “Busan, Korea” in p1.txt:5"
    ),
    ("7th", "7rd", ""),
    (
      "China: Ministry of Boats", "Japan: Ministry of Boats",
      "warning 7 … participants “Japan: Ministry of Boats” here, “China: Ministry of Boats” in p1.txt:7"
    ),
    ("1. Nets", "1. Ropes", "warning 9 … agenda items “Ropes” here, “Nets” in p1.txt:9"),
    ("1. Nets", "1. Nets\n2. Ropes", "warning 9 … agenda items 2 here, “Nets” in p1.txt:9"),
    (
      "1. Agreed on nets\n1) large ones", "1. Agreed on netslarge ones",
      "warning 11 … outcomes “Agreed on netslarge ones” here, 2 in p1.txt:11"
    ),
    ("1) large ones", "1) small ones", "warning 11 … outcomes 2 here, 2 in p1.txt:11"),
    (
      "Joint Statement", "Press Release",
      "warning 14 … documents “Press Release” here, “Joint Statement” in p1.txt:14"
    ),
    ("Download. EN", "Download. JP", "warning 3 … languages “ja” here, “en” in p1.txt:3"),
    ("Download. EN\n", "", "warning 2 … no languages here, “en” in p1.txt:3"),
    (
      "■Documents\nJoint Statement", "",
      "warning 2 … no documents here, “Joint Statement” in p1.txt:14"
    ),
  ]

  @Test("Every field that disagrees is told with both lines", arguments: changes)
  func disagreement(old: String, new: String, remark: String) throws {
    guard !remark.isEmpty else { return }
    let other = Self.edition.replacing(old, with: new)
    let place = "meeting/nets-7 the same edition stands in p1.txt:2 and stays as it is there:"
    let expected = remark.replacing("…", with: place)
    let (kept, remarks, index) = try Self.merge(Self.head + Self.edition, Self.head + other)
    #expect(kept[1] == [])
    #expect(remarks[1] == [expected])
    #expect(index.edition("nets/7")?.date?.stated == "2018.05.04", "the first stays")
    // What the first page lacks is no disagreement; it comes from the second.
    let back = try Self.merge(Self.head + other, Self.head + Self.edition).remarks[1]
    #expect(back.count == 1)
    #expect(back.first?.hasPrefix(remark.contains(" no ") ? "info" : "warning") == true)
  }

  @Test("What the first page lacks comes from later ones, each field from the first that has it")
  func additions() throws {
    let bare =
      "7th Working Group on Nets\n  • 2018.05.04\n■Outcome\n1. Agreed on nets\n1) large ones"
    let place = "7th Working Group on Nets\n  • 2018.05.04\n  • Nara, Japan"
    let index = EditionIndex()
    let pages = try [bare, place, Self.edition, Self.edition].enumerated().map { number, text in
      try Words.page(Self.head + text, file: "p\(number + 1).txt")
    }
    for page in pages { index.register(PageListing(page)) }
    let kept = pages.map(index.resolve)
    let busan = pages[2].meetings[0].place?.stated ?? ""
    #expect(kept[0].meetings[0].addition == nil)
    #expect(
      kept[0].meetings[0].addedFields == [.place, .participants, .agenda, .documents, .languages])
    #expect(kept[0].diagnostics.map(\.code) == [], "what others bring is not missing")
    #expect(kept[1].meetings.map(\.addition) == [[.place]])
    #expect(kept[1].meetings[0].date == nil)
    #expect(kept[1].meetings[0].place?.stated == "Nara, Japan")
    #expect(
      kept[2].meetings.map(\.addition) == [[.participants, .agenda, .documents, .languages]])
    #expect(kept[2].meetings[0].place == nil)
    #expect(kept[2].meetings[0].outcomes.isEmpty)
    #expect(kept[3].meetings.isEmpty)
    func remark(_ page: Page) -> String? {
      page.diagnostics.first { $0.code == "merged-meeting" && $0.subject == "meeting/nets-7" }
        .map { "\($0.severity) \($0.line) \($0.message)" }
    }
    #expect(
      remark(kept[1])
        == "warning 2 the same edition stands in p1.txt:2 and stays as it is there: no outcomes here, 2 in p1.txt:5; added from here: place “Nara, Japan” (line 4)"
    )
    #expect(
      remark(kept[2])
        == "warning 5 the same edition stands in p1.txt:2 and stays as it is there: place “\(busan)” here, “Nara, Japan” in p2.txt:4; added from here: participants “China: Ministry of Boats” (line 7), agenda items “Nets” (line 9), documents “Joint Statement” (line 14), languages “en” (line 3)"
    )
    #expect(
      remark(kept[3])
        == "warning 5 the same edition stands in p1.txt:2 and stays as it is there: place “\(busan)” here, “Nara, Japan” in p2.txt:4"
    )
    #expect(index.whole("nets/7")?.place?.stated == "Nara, Japan")
    #expect(index.edition("nets/7")?.place == nil)
  }

  @Test(
    "Dates and places agree when they mean the same",
    arguments: [
      ("2018.05.04", "2018-05-04"), ("2018.05.04", "4 May 2018"), ("Busan, Korea", "Busan, ROK"),
    ])
  func values(old: String, new: String) throws {
    let other = Self.edition.replacing(old, with: new)
    #expect(
      try Self.merge(Self.head + Self.edition, Self.head + other).remarks[1].first?.hasPrefix(
        "info") == true)
    let head = "Working Group on Nets Latest Event : 4 May 2018\n"
    let other2 = "Working Group on Nets Latest Event : 2018.05.04\n"
    #expect(try Self.merge(head + Self.edition, other2 + Self.edition).remarks[1].count == 1)
  }

  @Test("All differences of an edition are one remark")
  func several() throws {
    let other = Self.edition.replacing("2018.05.04", with: "2018").replacing("Busan, ", with: "")
    let remarks = try Self.merge(Self.head + Self.edition, Self.head + other).remarks[1]
    #expect(remarks.count == 1)
    #expect(remarks.first?.contains("in p1.txt:4; place “Korea” here") == true)
  }

  @Test("What is left out of a page needs no remarks on its quality, and the rest keeps its own")
  func quality() throws {
    let first = Self.head + Self.edition
    let second =
      Self.head + Self.edition.replacing("7th", with: "7rd")
      + "\n8rd Working Group on Nets\n  • 2019"
    let index = EditionIndex()
    _ = index.add(try Words.page(first, file: "p1.txt"))
    let page = index.add(try Words.page(second, file: "p2.txt"))
    #expect(page.meetings.map(\.key) == ["nets/8"])
    let subjects = page.diagnostics.filter { $0.code == "ordinal-suffix" }.map(\.subject)
    #expect(subjects == ["meeting/nets-8"])
  }

  @Test("An edition with a longer number is another one")
  func longerNumber() throws {
    let first = Self.head + "1st Working Group on Nets\n  • 2001"
    let second =
      Self.head + "1st Working Group on Nets\n  • 2001\n10rd Working Group on Nets\n  • 2010"
    let index = EditionIndex()
    _ = index.add(try Words.page(first, file: "p1.txt"))
    let page = index.add(try Words.page(second, file: "p2.txt"))
    #expect(
      page.diagnostics.filter { $0.code == "ordinal-suffix" }.map(\.subject) == ["meeting/nets-10"])
  }

  @Test("Editions without ordinal are known by their date")
  func undated() throws {
    let page = Self.head + "  • 2018.05.04\n  • Busan, Korea\n■Agenda\n1. Nets"
    #expect(try Self.merge(page, page).kept == [["nets/2018-05-04"], []])
  }

  @Test(
    "What pages say of a series is compared",
    arguments: [
      (
        "Latest Event : 2018", "Latest Event : 2019",
        "warning 1 series/nets the latest event is “2019” here, “2018” in p1.txt:1; the first stays"
      ),
      ("Working Group on Nets Latest", "working group on nets Latest", ""),
      (
        "Working Group on Nets Latest Event : 2018\n",
        "Ministerial Meetings\nWorking Group on Nets Latest Event : 2018\n", ""
      ),
    ])
  func series(old: String, new: String, remark: String) throws {
    let remarks = try Self.merge(Self.head, Self.head.replacing(old, with: new)).remarks[1]
    #expect(remarks == (remark.isEmpty ? [] : [remark]))
  }

  @Test("A level and a name that another page gives otherwise are told, the first stays")
  func levelAndName() throws {
    let (_, remarks, index) = try Self.merge(
      "Ministerial Meetings\nMeeting on Kelp (KELP) Latest Event : 2018\n",
      "Working-Level Meetings\nGroup on Kelp (KELP) Latest Event : 2018\n")
    #expect(
      remarks[1] == [
        "warning 2 series/kelp the series is “Group on Kelp (KELP)” here, “Meeting on Kelp (KELP)” in p1.txt:2; the first stays",
        "warning 2 series/kelp the series is working-level here, ministerial in p1.txt:2; the first stays",
      ])
    #expect(index.series("kelp")?.names == ["Meeting on Kelp (KELP)", "Group on Kelp (KELP)"])
    #expect(index.series("kelp")?.page == "p1")
  }

  @Test("The editions of a series are known over all pages")
  func editions() throws {
    let (kept, _, index) = try Self.merge(
      Self.head + "3rd Working Group on Nets\n  • 2003\n2nd Working Group on Nets\n  • 2002",
      Self.head + "2nd Working Group on Nets\n  • 2002\n1st Working Group on Nets\n  • 2001")
    #expect(kept == [["nets/3", "nets/2"], ["nets/1"]])
    #expect(
      (0...4).map { index.edition($0, ofSeries: "nets") } == [
        nil, "nets-1", "nets-2", "nets-3", nil,
      ])
    #expect(index.owner(of: "meeting/nets-2") == "p1")
    #expect(index.owner(of: "meeting/nets-1") == "p2")
    #expect(index.owner(of: "series/nets") == "p1")
    #expect(index.owner(of: "meeting/nets-9") == nil)
    #expect(index.owner(of: "commitment/nets-1") == nil)
    #expect(index.owner(of: "nets") == nil)
  }

  @Test("Remarks on what another page describes are kept for it")
  func remarksFromElsewhere() throws {
    let index = EditionIndex()
    let first = index.add(try Words.page(Self.head + Self.edition, file: "p1.txt"))
    let second = index.add(
      try Words.page(
        Self.head + Self.edition.replacing("1. Nets", with: "1. Ropes"), file: "p2.txt"))
    index.note(first.diagnostics, of: first.name)
    index.note(second.diagnostics, of: second.name)
    #expect(index.remarks(on: "meeting/nets-7").map(\.code) == ["merged-meeting"])
    #expect(index.remarks(on: "meeting/nets-7").map(\.page) == ["p2"])
    #expect(index.remarks(on: "series/nets").isEmpty)
  }

  @Test("Messages on other pages call a page by its label")
  func label() throws {
    let index = EditionIndex()
    _ = index.add(try Words.page(Self.head + Self.edition, file: "/a/b/p1.txt"), label: "b/p1.txt")
    let page = index.add(
      try Words.page(Self.head + Self.edition, file: "/a/c/p2.txt"), label: "c/p2.txt")
    let remark = try #require(page.diagnostics.first { $0.code == "merged-meeting" })
    #expect(remark.message.contains(" b/p1.txt:2,"))
    #expect(remark.file == "/a/c/p2.txt")
  }

  @Test("Later pages do not change what is left of an earlier one")
  func order() throws {
    let texts = [
      Self.head + Self.edition,
      "Ministerial Meetings\nThe Group on Nets (NETS) Latest Event : 2019\n" + Self.edition,
      Self.head + Self.edition.replacing("1. Nets", with: "1. Ropes"),
    ]
    let pages = try texts.enumerated().map { try Words.page($1, file: "p\($0 + 1).txt") }
    let (one, all) = (EditionIndex(), EditionIndex())
    let added = pages.map { one.add($0) }
    for page in pages { all.register(PageListing(page)) }
    for (page, expected) in zip(pages, added) {
      let resolved = all.resolve(page)
      #expect(resolved.meetings.map(\.key) == expected.meetings.map(\.key))
      #expect(resolved.diagnostics == expected.diagnostics)
    }
  }

  @Test("What a page lists comes back from its bytes")
  func listing() throws {
    let page = try Words.page(Self.head + Self.edition, file: "p1.txt")
    let record = RecordBuffer()
    PageListing(page, label: "x/p1.txt").write(to: record)
    let again = try #require(record.array.withCursor { PageListing(&$0) })
    let (index, other) = (EditionIndex(), EditionIndex())
    index.register(PageListing(page, label: "x/p1.txt"))
    other.register(again)
    for index in [index, other] {
      #expect(index.edition("nets/7")?.date?.stated == "2018.05.04")
      #expect(index.edition("nets/7")?.place?.stated == "Busan, Korea")
      #expect(index.edition("nets/7")?.file == "x/p1.txt")
    }
    for count in 0..<record.count {
      #expect(Array(record.array[..<count]).withCursor { PageListing(&$0) } == nil)
    }
  }
}
