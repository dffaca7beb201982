import RDF
import RDFFormats

/// Writes a dataset in every syntax and layout, and reads again what can be read.
struct Roundtrip {
  let dataset: Dataset
  /// What must come back; nil when it takes too long to tell.
  private let form: [UInt8]?
  private let hasNames: Bool

  init(_ dataset: Dataset) {
    self.dataset = dataset
    form = dataset.table.count > 60 ? nil : dataset.canonicalForm
    var hasNames = false
    dataset.table.forEach { if $0.graph != nil { hasNames = true } }
    self.hasNames = hasNames
  }

  /// Stops the process when a syntax loses, invents or spoils a statement.
  func check() {
    var prefixes = PrefixMap()
    prefixes.declare("", "http://e/")
    prefixes.declare("a", "http://e/a#")
    for format in RDFFormat.allCases {
      check(format, "plain") { sink in
        var writer = format.writer(to: sink, prefixes: prefixes)
        try dataset.table.forEach { try writer.write($0) }
        try writer.finish()
      }
      if let serializer = format.prettySerializer(prefixes: prefixes) {
        check(format, "pretty") { try serializer.write(dataset.table, to: $0) }
      }
    }
  }

  private func check(
    _ format: RDFFormat, _ layout: String, write: (any ByteSink) throws -> Void
  ) {
    let what = "\(format.name), \(layout)"
    let sink = MemorySink()
    do {
      try write(sink)
    } catch let error as SerializationError {
      promise(isExpected(error, of: format), "\(what) refuses: \(error)")
      return
    } catch {
      fatalError("\(what): \(error)")
    }
    promise(format.namesGraphs || !hasNames, "\(what) dropped the graphs' names")
    switch format {
    case .rdfxml: promise(WellFormed.isXML(sink.bytes), "\(what) is not well-formed")
    case .jsonld: promise(WellFormed.isJSON(sink.bytes), "\(what) is no JSON")
    case .ntriples, .turtle, .nquads, .trig: compare(sink.bytes, format, what)
    }
  }

  private func compare(_ bytes: [UInt8], _ format: RDFFormat, _ what: String) {
    switch Dataset.read(bytes, as: format) {
    case .failure(let error): fatalError("\(what) cannot be read again: \(error)")
    case .success(let again):
      promise(again.table.count == dataset.table.count, "\(what) has another count")
      guard let form else { return }
      promise(again.canonicalForm == form, "\(what) is another graph")
    }
  }

  /// Whether a format may refuse a dataset so: graphs' names, or what XML cannot say.
  private func isExpected(_ error: SerializationError, of format: RDFFormat) -> Bool {
    switch error {
    case .namedGraph: hasNames && !format.namesGraphs
    case .predicateWithoutXMLName, .reservedPredicate, .characterNotInXML: format == .rdfxml
    default: false
    }
  }
}
