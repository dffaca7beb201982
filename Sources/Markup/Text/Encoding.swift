/// A character encoding under the name that `iconv` knows, found from the labels that pages use.
///
/// Labels mean what browsers take them to mean (WHATWG Encoding Standard §4.2), which is wider than
/// their names: `gb2312` pages hold GBK characters, `iso-8859-1` pages the quotes of windows-1252.
struct Encoding: Equatable {
  /// Name for `iconv`.
  let name: String

  static let utf8 = Encoding(name: "UTF-8")
  static let windows1252 = Encoding(name: "WINDOWS-1252")

  init(name: String) { self.name = name }

  /// The encoding that a label in a page stands for; nil for an unknown label.
  init?(label: String) {
    let key = String(
      label.lowercased().drop(while: Self.isEdge).reversed().drop(while: Self.isEdge).reversed())
    guard let name = Self.names[key] else { return nil }
    self.name = name
  }

  private static func isEdge(_ character: Character) -> Bool {
    character.isWhitespace || character == "\"" || character == "'"
  }

  private static let names: [String: String] = {
    let labels: [String: [String]] = [
      "UTF-8": ["utf-8", "utf8", "unicode-1-1-utf-8"],
      "UTF-16LE": ["utf-16", "utf-16le", "unicode"], "UTF-16BE": ["utf-16be"],
      "GB18030": [
        "gb2312", "gb_2312", "gb_2312-80", "gbk", "gb18030", "x-gbk", "chinese", "csgb2312",
        "csiso58gb231280", "cp936", "iso-ir-58",
      ],
      "BIG5-HKSCS": ["big5", "big5-hkscs", "x-x-big5", "cn-big5", "csbig5"],
      "CP949": [
        "euc-kr", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601", "ksc_5601", "korean", "cseuckr",
        "csksc56011987", "windows-949", "cp949", "uhc", "iso-ir-149",
      ],
      "CP932": [
        "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "ms932", "windows-31j", "cp932",
        "csshiftjis",
      ],
      "EUC-JP-MS": ["euc-jp", "x-euc-jp", "cseucpkdfmtjapanese"],
      "ISO-2022-JP": ["iso-2022-jp", "csiso2022jp"],
      "WINDOWS-1252": [
        "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "iso-ir-100",
        "latin1", "l1", "ascii", "us-ascii", "ansi_x3.4-1968", "cp819", "ibm819", "cp1252",
        "windows-1252", "x-cp1252", "x-user-defined",
      ],
      "KOI8-R": ["koi8-r", "koi8"], "WINDOWS-1251": ["windows-1251", "cp1251"],
      "ISO-8859-2": ["iso-8859-2", "latin2"], "ISO-8859-15": ["iso-8859-15"],
    ]
    return labels.reduce(into: [:]) { names, entry in
      for label in entry.value { names[label] = entry.key }
    }
  }()
}
