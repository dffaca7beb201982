import RDF
import Testing

@testable import TricoKit

@Suite("Prefixes of what is written")
struct PrefixesTests {
  private let base = "https://example.org/data#"

  @Test("Every prefix and every namespace stands once, and a namespace ends where names begin")
  func entries() {
    let entries = Prefixes.all(base: base).entries
    #expect(Set(entries.map(\.prefix)).count == entries.count)
    #expect(Set(entries.map(\.namespace)).count == entries.count)
    for entry in entries {
      #expect(entry.namespace.hasSuffix("/") || entry.namespace.hasSuffix("#"), "\(entry)")
      #expect(!entry.prefix.isEmpty)
      #expect(entry.prefix.allSatisfy { $0.isASCII && $0.isLowercase }, "\(entry)")
    }
  }

  @Test(
    "Data prefixes are the class's own, under the base; times have another, for OWL-Time has theirs",
    arguments: [
      ("meeting", "meeting/"), ("item", "item/"), ("mtime", "time/"), ("series", "series/"),
      ("agency", "agency/"), ("participation", "participation/"), ("person", "person/"),
      ("commitment", "commitment/"), ("span", "span/"), ("issue", "issue/"),
      ("mention", "mention/"), ("instrument", "instrument/"), ("place", "place/"),
      ("dataset", "dataset/"), ("source", "source/"), ("download", "download/"),
    ])
  func data(prefix: String, tail: String) {
    #expect(Prefixes.all(base: base).namespace(of: prefix) == base + tail)
  }

  @Test(
    "Code lists and vocabularies do not depend on the base",
    arguments: [
      ("theme", "https://w3id.org/trico/scheme/theme/"),
      ("level", "https://w3id.org/trico/scheme/meeting-level/"),
      ("doctype", "https://w3id.org/trico/scheme/document-type/"),
      ("issuetype", "https://w3id.org/trico/scheme/issue-type/"),
      ("act", "https://w3id.org/trico/scheme/act/"),
      ("scheme", "https://w3id.org/trico/scheme/"), ("trico", "https://w3id.org/trico/def/"),
      ("schema", "https://schema.org/"), ("time", "http://www.w3.org/2006/time#"),
      ("dcterms", "http://purl.org/dc/terms/"),
      ("skos", "http://www.w3.org/2004/02/skos/core#"), ("org", "http://www.w3.org/ns/org#"),
      ("prov", "http://www.w3.org/ns/prov#"), ("oa", "http://www.w3.org/ns/oa#"),
      ("dqv", "http://www.w3.org/ns/dqv#"), ("cv", "http://data.europa.eu/m8g/"),
      ("foaf", "http://xmlns.com/foaf/0.1/"), ("void", "http://rdfs.org/ns/void#"),
      ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ])
  func vocabularies(prefix: String, namespace: String) {
    #expect(Prefixes.all(base: base).namespace(of: prefix) == namespace)
  }
}
