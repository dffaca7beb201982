import CLibXML2
import Foundation

/// Whether other people's parsers take a document.
enum WellFormed {
  /// Whether libxml2 reads `bytes` as XML with namespaces, with declared prefixes.
  static func isXML(_ bytes: [UInt8]) -> Bool {
    guard let context = xmlNewParserCtxt() else { return false }
    defer { xmlFreeParserCtxt(context) }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_HUGE.rawValue
    let document = bytes.withUnsafeBytes { bytes in
      xmlCtxtReadMemory(
        context, bytes.baseAddress, Int32(bytes.count), nil, nil, Int32(options))
    }
    xmlFreeDoc(document)
    guard context.pointee.wellFormed == 1 else { return false }
    // libxml2 counts as such a fault, too, what is an IRI but no URI to it.
    let last = xmlCtxtGetLastError(context)?.pointee.code
    return context.pointee.nsWellFormed == 1 || last == Int32(XML_WAR_NS_URI.rawValue)
  }

  /// Whether Foundation reads `bytes` as JSON.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
  }
}
