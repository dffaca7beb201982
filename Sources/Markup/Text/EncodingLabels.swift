/// The labels by which pages name encodings (WHATWG Encoding Standard §4.2), under the names that
/// `iconv` has for what browsers read.
enum EncodingLabels {
  /// The name for `iconv` of a label in small letters; nil for one that is not known.
  static func name(of label: String) -> String? { names[label] }

  /// Names for `iconv` that some label stands for.
  static var all: Set<String> { Set(names.values) }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in table {
      for label in labels.split(separator: " ") { names[String(label)] = name }
    }
    return names
  }()

  private static let table: [(name: String, labels: String)] = [
    ("UTF-8", "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
    (
      "UTF-16LE",
      "utf-16 utf-16le unicode csunicode iso-10646-ucs-2 ucs-2 unicodefeff"
    ),
    ("UTF-16BE", "utf-16be unicodefffe"),
    (
      "GB18030",
      """
      gb2312 gb_2312 gb_2312-80 gbk gb18030 x-gbk chinese csgb2312 csiso58gb231280 iso-ir-58 cp936
      """
    ),
    ("BIG5-HKSCS", "big5 big5-hkscs x-x-big5 cn-big5 csbig5"),
    (
      "CP949",
      """
      euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean cseuckr csksc56011987 \
      iso-ir-149 windows-949 cp949 uhc
      """
    ),
    ("ISO-2022-KR", "iso-2022-kr csiso2022kr"),
    (
      "CP932",
      "shift_jis shift-jis sjis x-sjis ms_kanji ms932 csshiftjis windows-31j cp932"
    ),
    ("EUC-JP-MS", "euc-jp x-euc-jp cseucpkdfmtjapanese"),
    ("ISO-2022-JP", "iso-2022-jp csiso2022jp"),
    (
      "WINDOWS-1252",
      """
      windows-1252 x-cp1252 cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 \
      csisolatin1 iso-ir-100 latin1 l1 ascii us-ascii ansi_x3.4-1968 cp819 ibm819 x-user-defined
      """
    ),
    ("WINDOWS-1250", "windows-1250 cp1250 x-cp1250"),
    ("WINDOWS-1251", "windows-1251 cp1251 x-cp1251"),
    ("WINDOWS-1253", "windows-1253 cp1253 x-cp1253"),
    (
      "WINDOWS-1254",
      """
      windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 \
      csisolatin5 iso-ir-148 latin5 l5
      """
    ),
    ("WINDOWS-1255", "windows-1255 cp1255 x-cp1255"),
    ("WINDOWS-1256", "windows-1256 cp1256 x-cp1256"),
    ("WINDOWS-1257", "windows-1257 cp1257 x-cp1257"),
    ("WINDOWS-1258", "windows-1258 cp1258 x-cp1258"),
    ("CP874", "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
    (
      "ISO-8859-2",
      """
      iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 csisolatin2 iso-ir-101 latin2 l2
      """
    ),
    (
      "ISO-8859-3",
      """
      iso-8859-3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 csisolatin3 iso-ir-109 latin3 l3
      """
    ),
    (
      "ISO-8859-4",
      """
      iso-8859-4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 csisolatin4 iso-ir-110 latin4 l4
      """
    ),
    (
      "ISO-8859-5",
      """
      iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 csisolatincyrillic cyrillic \
      iso-ir-144
      """
    ),
    (
      "ISO-8859-6",
      """
      iso-8859-6 iso-8859-6-e iso-8859-6-i iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 \
      csisolatinarabic csiso88596e csiso88596i arabic asmo-708 ecma-114 iso-ir-127
      """
    ),
    (
      "ISO-8859-7",
      """
      iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 csisolatingreek greek greek8 \
      ecma-118 elot_928 iso-ir-126 sun_eu_greek
      """
    ),
    (
      "ISO-8859-8",
      """
      iso-8859-8 iso-8859-8-e iso-8859-8-i iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 \
      csisolatinhebrew csiso88598e csiso88598i hebrew visual logical iso-ir-138
      """
    ),
    (
      "ISO-8859-10",
      "iso-8859-10 iso8859-10 iso885910 csisolatin6 iso-ir-157 latin6 l6"
    ),
    ("ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"),
    ("ISO-8859-14", "iso-8859-14 iso8859-14 iso885914"),
    ("ISO-8859-15", "iso-8859-15 iso8859-15 iso885915 iso_8859-15 csisolatin9 l9"),
    ("ISO-8859-16", "iso-8859-16"),
    ("KOI8-R", "koi8-r koi8_r koi8 koi cskoi8r"),
    ("KOI8-U", "koi8-u koi8-ru"),
    ("CP866", "ibm866 cp866 866 csibm866"),
    ("MACINTOSH", "macintosh mac x-mac-roman csmacintosh"),
    ("MAC-CYRILLIC", "x-mac-cyrillic x-mac-ukrainian"),
  ]
}
