internal import Mapping
internal import Ontology
internal import RDF
internal import RDFFormats

/// The files of an export as distributions of its datasets (DCAT 3 §6.8), with media type, size and
/// checksum. It stands apart from the graph, because no file can hold its own checksum.
struct DatasetRecord {
  static let fileName = "trico-dataset.ttl"

  let options: MappingOptions
  let files: [OutputSet.Finished]
  /// Triples of the mentions, when they stand in files of their own.
  let mentionTriples: Int

  /// Writes the record as Turtle.
  func write(to sink: any ByteSink, prefixes: PrefixMap) throws {
    var writer = RDFFormat.turtle.writer(to: sink, prefixes: prefixes)
    for triple in triples { try writer.write(triple) }
    try writer.finish()
  }

  private var triples: [Triple] {
    let mentions = files.filter { $0.name.hasPrefix("trico-mentions.") }
    let graphs = files.filter { file in
      Self.mediaType(of: file.name) != nil && !mentions.contains(file)
    }
    var result = dataset("trico", "Knowledge graph of trilateral cooperation mechanisms", graphs)
    if !mentions.isEmpty {
      let id = iri("dataset", "trico-mentions")
      result += dataset("trico-mentions", "Where in the texts themes and names stand", mentions)
      result.append(triple(id, VoID.triples, .literal(Literal(mentionTriples))))
      result.append(triple(id, DCTerms.namespace("requires"), .iri(iri("dataset", "trico"))))
    }
    return result + (graphs + mentions).flatMap(distribution)
  }

  private func dataset(
    _ slug: String, _ title: String, _ files: [OutputSet.Finished]
  ) -> [Triple] {
    let id = iri("dataset", slug)
    var result = [
      triple(id, RDFVocabulary.type, .iri(DCAT.dataset)),
      triple(id, DCTerms.title, .literal(Literal(title, language: "en"))),
    ]
    if let license = options.license {
      result.append(triple(id, DCTerms.license, .iri(IRI(license))))
    }
    if let date = options.date {
      result.append(triple(id, DCTerms.issued, .literal(Literal(date, datatype: XSD.date))))
    }
    return result + files.map { triple(id, DCAT.hasDistribution, .iri(distribution(named: $0))) }
  }

  private func distribution(_ file: OutputSet.Finished) -> [Triple] {
    let id = distribution(named: file)
    var result = [
      triple(id, RDFVocabulary.type, .iri(DCAT.distribution)),
      triple(id, DCTerms.title, .literal(Literal(file.name))),
    ]
    if let type = Self.mediaType(of: file.name) {
      result.append(triple(id, DCAT.mediaType, .iri(Self.registered(type))))
    }
    if let packing = Packing(fileName: file.name) {
      let type = Self.registered(packing.mediaType)
      result.append(triple(id, DCAT.compressFormat, .iri(type)))
    }
    let size = Literal(String(file.bytes), datatype: XSD.nonNegativeInteger)
    result.append(triple(id, DCAT.byteSize, .literal(size)))
    guard !file.sha256.isEmpty else { return result }
    let checksum = IRI(id.value + "-checksum")
    let value = Literal(file.sha256, datatype: XSD.namespace("hexBinary"))
    return result + [
      triple(id, SPDX.hasChecksum, .iri(checksum)),
      triple(checksum, RDFVocabulary.type, .iri(SPDX.checksum)),
      triple(checksum, SPDX.algorithm, .iri(SPDX.sha256)),
      triple(checksum, SPDX.checksumValue, .literal(value)),
    ]
  }

  private func distribution(named file: OutputSet.Finished) -> IRI {
    iri("distribution", file.name.map { $0 == "." ? "-" : String($0) }.joined())
  }

  /// The media type of a file of data, as registered; nil for files of the record. Graph formats
  /// that have none of their own are XML.
  private static func mediaType(of name: String) -> String? {
    guard name.hasPrefix("trico"), name != fileName,
      let end = Packing.unpackedName(name).split(separator: ".").last
    else { return nil }
    if let format = RDFFormat(fileExtension: String(end)) { return format.mediaType }
    return switch end {
    case "graphml", "gexf": "application/xml"
    case "dot": "text/vnd.graphviz"
    case "csv": "text/csv"
    case "svg": "image/svg+xml"
    default: nil
    }
  }

  private static func registered(_ mediaType: String) -> IRI {
    IRI("https://www.iana.org/assignments/media-types/\(mediaType)")
  }

  private func iri(_ segment: String, _ slug: String) -> IRI {
    IRI("\(options.base)\(segment)/\(slug)")
  }

  private func triple(_ subject: IRI, _ predicate: IRI, _ object: Term) -> Triple {
    Triple(.iri(subject), predicate, object)
  }
}
