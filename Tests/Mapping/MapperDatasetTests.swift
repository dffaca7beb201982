import Mechanism
import Ontology
import RDF
import Testing

@testable import Mapping

@Suite("The dataset and its source")
struct MapperDatasetTests {
  private func map(_ change: (inout MappingOptions) -> Void = { _ in }) throws -> MappedPage {
    var options = MappingOptions()
    change(&options)
    return try Fixtures.map(TinyPage.outcome("On AEO"), options)
  }

  @Test(
    "The dataset tells how many triples its graph has",
    arguments: MappingOptions.Mentions.allCases)
  func tripleCount(mentions: MappingOptions.Mentions) throws {
    let page = try map { options in
      options.mentions = mentions
      options.license = "https://example.org/licence"
      options.date = "2026-11-24"
    }
    let written = page.main.count + (mentions == .merged ? page.mentions.count : 0)
    #expect(page.values("dataset/trico", VoID.triples) == ["\(written)^integer"])
    #expect(page.counted.main == written)
  }

  @Test("Remarks on pages that could not be read are of the dataset, each with its own name")
  func datasetRemarks() throws {
    let mapper = Mapper(
      knowledge: try Fixtures.knowledge(), options: MappingOptions(), editions: EditionIndex())
    let remark = Diagnostic(
      "unreadable-page", .error, file: "a/x.txt", lines: LineSpan(1), "it cannot be read")
    let other = Diagnostic(
      "unreadable-page", .error, file: "b/x.txt", lines: LineSpan(1), "it cannot be read")
    let page = MappedPage(base: MappingOptions().base)
    page.receive(mapper.add(datasetRemarks: [remark, other, remark]))
    try mapper.finish(page.receive)
    let names = ["", "-2", "-3"].map { "issue/unreadable-page-x\($0)" }
    #expect(page.tails("issue") == names)
    #expect(page.values("dataset/trico", DQV.hasQualityAnnotation) == names)
  }

  @Test("A page by itself counts what it writes", arguments: MappingOptions.Mentions.allCases)
  func apart(mentions: MappingOptions.Mentions) throws {
    var options = MappingOptions()
    options.mentions = mentions
    let knowledge = try Fixtures.knowledge()
    let reading = try Fixtures.read(TinyPage.outcome("On AEO"))
    let page = try Mapper.mapApart(
      reading, fileName: "tiny.txt", checksum: nil, editions: EditionIndex(reading.page),
      knowledge: knowledge, options: options)
    var main = 0
    page.triples.forEach { if $0.part == .main || mentions == .merged { main += 1 } }
    #expect(page.statistics.triples == main)
  }

  @Test("Nothing is stated that nobody said: no licence, no date, no address")
  func silence() throws {
    let page = try map()
    #expect(page.values("dataset/trico", DCTerms.license) == [])
    #expect(page.values("dataset/trico", DCTerms.issued) == [])
    #expect(page.values("source/tiny", DCTerms.source) == [])
  }

  @Test("Licence, date and address are written as given")
  func stated() throws {
    let page = try map { options in
      options.license = "https://example.org/licence"
      options.date = "2026-11-24"
      options.sourceURL = "https://example.org/page?topics=10"
    }
    #expect(page.values("dataset/trico", DCTerms.license) == ["https://example.org/licence"])
    #expect(page.values("dataset/trico", DCTerms.issued) == ["2026-11-24^date"])
    #expect(page.values("source/tiny", DCTerms.source) == ["https://example.org/page?topics=10"])
  }

  @Test("The source is known by its name, its lines and its checksum")
  func source() throws {
    let page = try map()
    #expect(
      page.types("source/tiny") == [Trico.Class.sourceDocument.value, PROV.entity.value])
    #expect(page.values("source/tiny", DCTerms.identifier) == ["tiny.txt"])
    #expect(page.values("source/tiny", Trico.lineCount) == ["10^integer"])
    #expect(page.values("source/tiny", Schema.sha256) == ["abc"])
  }

  @Test("The dataset was made by a run of the program, from the source")
  func provenance() throws {
    let page = try map { $0.programVersion = "1.2.3" }
    #expect(page.values("dataset/trico", PROV.wasGeneratedBy) == ["activity/export"])
    #expect(page.values("dataset/trico", PROV.wasDerivedFrom) == ["source/tiny"])
    #expect(page.values("activity/export", PROV.used) == ["source/tiny"])
    #expect(page.values("activity/export", PROV.wasAssociatedWith) == ["agent/trico"])
    #expect(page.values("agent/trico", Schema.softwareVersion) == ["1.2.3"])
  }

  @Test("A remark on the page as a whole hangs on the source")
  func pageRemarks() throws {
    let page = try Fixtures.map(RichPage.text)
    let issue = "issue/unassigned-line-tiny-43"
    #expect(page.values("source/tiny", DQV.hasQualityAnnotation).contains(issue))
    #expect(page.values(issue, OA.hasTarget) == ["source/tiny"])
  }
}
