import CLibXML2
import Foundation

/// Whether other people's parsers take a document.
enum WellFormed {
  /// Whether libxml2 reads `bytes` as XML with namespaces, without a word of complaint.
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
    return context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1
  }

  /// Whether Foundation reads `bytes` as JSON.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
  }
}
