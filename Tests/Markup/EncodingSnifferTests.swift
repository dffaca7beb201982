import Testing

@testable import Markup

@Suite("Encoding of an HTML page")
struct EncodingSnifferTests {
  private static func sniff(_ text: String, _ more: [UInt8] = []) -> String {
    let (encoding, basis, mark) = EncodingSniffer.html(Array(text.utf8) + more)
    return "\(encoding.name) \(basis)\(mark == 0 ? "" : " \(mark)")"
  }

  @Test(
    "What the head declares is taken, however it is written",
    arguments: [
      "<meta charset=euc-kr>", "<META CHARSET='EUC-KR'>", "<meta\ncharset = \"euc-kr\" />",
      "<meta name=x charset=euc-kr>", "<meta/charset=euc-kr>",
      "<meta http-equiv=Content-Type content='text/html; charset=euc-kr'>",
      "<meta content='text/html;charset = \"euc-kr\"' http-equiv='content-type'>",
      "<meta charset=unheard-of><meta charset=euc-kr>",
      "<?xml version='1.0' encoding='EUC-KR'?><html>",
      "<?xml version='1.0' encoding='gbk'?><meta charset=euc-kr>",
      "<!-- <meta charset=gbk> --><meta charset=euc-kr>",
      "<!--><meta charset=euc-kr>", "<!-- a > <meta charset=gbk> --><meta charset=euc-kr>",
      "<script charset=gbk></script><meta charset=euc-kr>",
      "<a title='<meta charset=gbk>'><meta charset=euc-kr>",
      "<metal charset=gbk><meta charset=euc-kr>",
      "<p charset=gbk x=<meta><meta charset=euc-kr>", "</p <meta charset=gbk><meta charset=euc-kr>",
    ])
  func declared(head: String) {
    #expect(Self.sniff(head) == "CP949 declared")
  }

  @Test(
    "What does not stand in a meta element declares nothing",
    arguments: [
      "<script charset=euc-kr></script>", "<link charset=euc-kr>", "<p>charset=euc-kr</p>",
      "<!-- <meta charset=euc-kr> -->", "<!-- <meta charset=euc-kr>", "<meta charset=nonsense>",
      "<meta content='text/html; charset=euc-kr'>", "<meta name=charset content=euc-kr>",
      "<meta http-equiv=refresh content='0; charset=euc-kr'>", "<p>encoding='euc-kr'", "<meta",
      " <?xml version='1.0' encoding='EUC-KR'?>",
    ])
  func notDeclared(head: String) {
    #expect(Self.sniff(head) == "UTF-8 valid")
  }

  @Test("A byte order mark outranks a declaration")
  func mark() {
    let declaration = Array("<meta charset=euc-kr>".utf8)
    let (utf8, basis, length) = EncodingSniffer.html([0xEF, 0xBB, 0xBF] + declaration)
    #expect((utf8.name, basis, length) == ("UTF-8", .byteOrderMark, 3))
    #expect(EncodingSniffer.html([0xFF, 0xFE, 0x3C, 0]).encoding.name == "UTF-16LE")
    #expect(EncodingSniffer.html([0xFE, 0xFF, 0, 0x3C]).encoding.name == "UTF-16BE")
  }

  @Test("A declaration outranks bytes that are valid UTF-8")
  func declarationFirst() {
    #expect(Self.sniff("<meta charset=gbk>한국") == "GB18030 declared")
  }

  @Test("A page that was turned into UTF-8 may declare what it was before")
  func contradicted() {
    let text = "한국 세관 회의 결과: 공동 성명, 그리고 협력 사업"
    #expect(Self.sniff("<meta charset=gbk>\(text)") == "UTF-8 contradicted")
    #expect(Self.sniff("<meta charset=euc-kr>\(text)") == "UTF-8 contradicted")
    #expect(Self.sniff("<meta charset=iso-8859-1>é") == "UTF-8 contradicted")
    #expect(Self.sniff("<meta charset=iso-8859-1>", [0xC3]) == "WINDOWS-1252 declared")
    #expect(Self.sniff("<meta charset=iso-8859-1>e") == "WINDOWS-1252 declared")
    #expect(Self.sniff("<meta charset=gbk>", [0xD6, 0xD0]) == "GB18030 declared")
    #expect(Self.sniff("<meta charset=gbk>", [0xD6, 0xFF]) == "GB18030 declared")
  }

  @Test("What the user says outranks a declaration, but not a byte order mark")
  func requested() {
    let korean = Encoding(label: "euc-kr")
    let declared = Array("<meta charset=gbk>".utf8)
    #expect(EncodingSniffer.html(declared, requested: korean).encoding.name == "CP949")
    #expect(EncodingSniffer.html(declared, requested: korean).basis == .requested)
    #expect(
      EncodingSniffer.html([0xEF, 0xBB, 0xBF] + declared, requested: korean).encoding == .utf8)
    #expect(EncodingSniffer.text([0xC7, 0xD1], requested: korean).encoding.name == "CP949")
  }

  @Test("UTF-16 without its mark is known by its zeros")
  func unmarked() {
    let units = Array("<html><p>6th Meeting".utf16)
    let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(EncodingSniffer.html(little).encoding == .utf16LittleEndian)
    #expect(EncodingSniffer.html(big).encoding == .utf16BigEndian)
    #expect(EncodingSniffer.text(little).basis == .zeros)
    #expect(EncodingSniffer.text([0x61, 0, 0, 0x62, 0, 0, 0, 0, 0, 0]).encoding == .utf8)
    #expect(EncodingSniffer.text([0x61, 0, 0x62, 0]).encoding == .utf8, "too short to tell")
    // Three letters of ASCII among four are as few as will do.
    let few = Array("abc中".utf16)
    #expect(
      EncodingSniffer.text(few.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }).encoding
        == .utf16LittleEndian)
    #expect(
      EncodingSniffer.text(few.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }).encoding
        == .utf16BigEndian)
  }

  @Test("A declaration inside a script is none")
  func script() {
    #expect(
      Self.sniff("<script>x = '<meta charset=gbk>'</script><meta charset=euc-kr>")
        == "CP949 declared")
    #expect(Self.sniff("<style>/*<meta charset=gbk>*/</style>") == "UTF-8 valid")
  }

  @Test("UTF-16 that can be read as ASCII is UTF-8", arguments: ["utf-16", "utf-16be", "unicode"])
  func wide(label: String) {
    #expect(Self.sniff("<meta charset=\(label)>") == "UTF-8 declared")
  }

  @Test("Without a declaration valid UTF-8 is UTF-8, and all else windows-1252")
  func fallback() {
    #expect(Self.sniff("<p>한국") == "UTF-8 valid")
    #expect(Self.sniff("<p>", [0x93, 0xE9]) == "WINDOWS-1252 fallback")
    #expect(Self.sniff("<p>", [0xED, 0xA0, 0x80]) == "WINDOWS-1252 fallback")
    #expect(Self.sniff("") == "UTF-8 valid")
  }

  @Test("A declaration late in the head counts, one in a late text does not")
  func late() {
    let filler = "<!--" + String(repeating: " x", count: 2000) + "-->"
    #expect(Self.sniff(filler + "<meta charset=gbk>") == "GB18030 declared")
    #expect(Self.sniff(filler + "<body><meta charset=gbk>") == "UTF-8 valid")
    #expect(Self.sniff("<body><meta charset=gbk>") == "GB18030 declared")
    let more = String(repeating: filler, count: 20)
    #expect(Self.sniff(more + "<meta charset=gbk>") == "UTF-8 valid")
  }
}
