import Mapping
import Markup
import Mechanism
import Ontology
import RDF
import RDFFormats

/// A page from its bytes to what is read in it, and on request to triples in every syntax. The first
/// byte says whether there is a web address.
struct PageTarget: FuzzTarget {
  /// Whether the page is mapped, which takes most of the time.
  let isMapped: Bool
  private let knowledge: Knowledge

  init(isMapped: Bool, knowledge: Knowledge = Self.shipped) {
    self.isMapped = isMapped
    self.knowledge = knowledge
  }

  private static var shipped: Knowledge {
    var graph = Graph()
    do {
      try TurtleReader.read(knowledgeTriples.withUTF8Buffer { Array($0) }, name: "ontology") {
        graph.insert($0)
      }
    } catch {
      fatalError("\(error)")
    }
    return Knowledge(graph)
  }

  func run(_ bytes: [UInt8]) {
    let address = bytes.first.map { $0 & 1 == 1 } == true ? "http://h/" : nil
    guard let document = try? TextDocument(page: bytes, address: address),
      let page = try? PageParser(lexicon: knowledge.lexicon).parse(document, file: "p.txt")
    else { return }
    let reading = PageReading(page, knowledge: knowledge)
    for diagnostic in reading.diagnostics {
      promise(diagnostic.line >= 1 && diagnostic.column >= 1, "a remark without a place")
      promise(diagnostic.line <= max(1, document.lineCount), "a remark behind the page")
    }
    guard isMapped else { return }
    let receiver = Receiver()
    let options = MappingOptions()
    let editions = EditionIndex(reading.page)
    let mapper = Mapper(knowledge: knowledge, options: options, editions: editions)
    let graph = Mapper.map(
      reading, fileName: "p.txt", checksum: nil, editions: editions, knowledge: knowledge,
      options: options)
    do {
      mapper.add(graph)
      receiver.receive(graph.triples)
      try mapper.finish(receiver.receive)
    } catch {
      fatalError("no page may stop the mapper: \(error)")
    }
    receiver.check()
  }
}

/// Collects a page's triples.
private final class Receiver {
  private let dataset = Dataset()

  func receive(_ triples: TripleBuffer) {
    triples.forEach { dataset.receive(QuadView($0)) }
  }

  /// Every syntax takes every triple.
  func check() { Roundtrip(dataset).check() }
}
