import Testing

@testable import Markup

@Suite("Labels of encodings")
struct EncodingTests {
  @Test(
    "A label means what browsers take it to mean",
    arguments: [
      ("utf-8", "UTF-8"), ("UTF8", "UTF-8"), ("gb2312", "GB18030"), ("GBK", "GB18030"),
      ("gb18030", "GB18030"), ("GB_2312-80", "GB18030"), ("euc-kr", "CP949"),
      ("ks_c_5601-1987", "CP949"), ("KSC5601", "CP949"), ("windows-949", "CP949"),
      ("Shift_JIS", "CP932"), ("x-sjis", "CP932"), ("windows-31j", "CP932"),
      ("EUC-JP", "EUC-JP-MS"), ("big5", "BIG5-HKSCS"), ("iso-8859-1", "WINDOWS-1252"),
      ("latin1", "WINDOWS-1252"), ("us-ascii", "WINDOWS-1252"),
      ("x-user-defined", "WINDOWS-1252"), ("utf-16", "UTF-16LE"), ("utf-16be", "UTF-16BE"),
      (" \"euc-kr' ", "CP949"), ("iso-8859-5", "ISO-8859-5"), ("cyrillic", "ISO-8859-5"),
      ("tis-620", "CP874"), ("iso-8859-9", "WINDOWS-1254"), ("csisolatin5", "WINDOWS-1254"),
      ("koi8-u", "KOI8-U"), ("unicode20utf8", "UTF-8"), ("iso-2022-kr", "ISO-2022-KR"),
    ])
  func labels(label: String, name: String) {
    #expect(Encoding(label: label)?.name == name)
  }

  @Test("An unknown label stands for nothing", arguments: ["", "utf-9", "euc kr", "none"])
  func unknown(label: String) {
    #expect(Encoding(label: label) == nil)
  }
}
