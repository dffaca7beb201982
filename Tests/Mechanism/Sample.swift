import Foundation
import Mapping
import Markup
import Mechanism
import RDF
import RDFFormats
import Testing

/// The sample page, read with the words of the ontology's own files.
enum Sample {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of the page.
  static func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "Sources/TricoKit/Sample/customs.txt")))
  }

  /// The lines of the page, the first with index 0.
  static func lines() throws -> [String] {
    String(decoding: try bytes(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  /// The words that the ontology's files know, read once.
  private static let lexicon = Result {
    var graph = Graph()
    for name in ["authorities.ttl", "codes.ttl", "themes.ttl", "trico.ttl"] {
      let data = try Data(contentsOf: root.appending(path: "Ontology/\(name)"))
      try TurtleReader.read(Array(data), name: name) { graph.insert($0) }
    }
    return Knowledge(graph).lexicon
  }

  /// What the parser makes of the page, or of another writing of it.
  static func page(_ bytes: [UInt8]? = nil) throws -> Page {
    let document = try TextDocument(text: bytes ?? self.bytes())
    return try PageParser(lexicon: lexicon.get()).parse(document, file: "sample/customs.txt")
  }
}

/// Values that a test compares: what was expected and what came, each as lines of text that name
/// the field, so that a failure shows which one differs.
extension Meeting {
  /// Every field but the items, which `Item.fields` gives.
  var fields: [String] {
    var fields = [
      "key \(key)", "ordinal \(ordinal.map(String.init) ?? "none")", "title \(title ?? "none")",
      "lines \(lines.label)",
    ]
    fields += date.map(\.fields) ?? ["date none"]
    fields += place.map(\.fields) ?? ["place none"]
    fields += participants.flatMap(\.fields)
    fields += documents.map(\.field)
    fields += downloads.map(\.field)
    return fields
  }
}

extension MeetingDate {
  var fields: [String] {
    [
      "date \(stated) from \(earliest) to \(latest) at \(line):\(column)",
      "precision \(statedPrecision) taken as \(precision), \(edtf)",
    ]
  }
}

extension Place {
  var fields: [String] {
    [
      "place \(stated) at \(line):\(column)",
      "city \(city ?? "none"), \(statedCountry ?? "none") (\(country ?? "none")), online \(online)",
    ]
  }
}

extension Participant {
  var fields: [String] {
    [
      "participant \(stated) at \(line):\(column)",
      "country \(statedCountry ?? "none") (\(country ?? "none")), host \(host)",
      "organization \(organization ?? "none") (\(acronym ?? "none"))",
      "person \(person ?? "none"), post \(post ?? "none")",
    ]
  }
}

extension Document {
  var field: String {
    "document \(title) [\(stated)] \(date.map(\.description) ?? "undated") \(type) \(url ?? "no link") at \(line):\(column)"
  }
}

extension Download {
  var field: String { "download \(language) (\(stated)) \(url ?? "no link") at \(line):\(column)" }
}

extension Item {
  /// Every field of the item and of those below it, in page order; the depth shows as dots.
  func fields(below depth: Int = 0) -> [String] {
    let mark = String(repeating: "·", count: depth)
    return ["\(mark)\(number) at \(lines.label):\(column) \(text)"]
      + children.flatMap { $0.fields(below: depth + 1) }
  }
}
