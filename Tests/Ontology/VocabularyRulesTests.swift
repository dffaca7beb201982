import Ontology
import RDF
import Testing

@Suite("What reviewers of vocabularies look for")
struct VocabularyRulesTests {
  @Test("The vocabulary has none of the faults")
  func shippedVocabulary() throws {
    let found = VocabularyRules(try Files.graph("trico.ttl")).faults()
    #expect(found == [])
  }

  private static let header = """
    <https://w3id.org/trico/def/> a owl:Ontology ; rdfs:label "t"@en ;
      dcterms:title "t"@en ; dcterms:abstract "t"@en ; dcterms:description "t"@en ;
      dcterms:bibliographicCitation "t"@en ; dcterms:creator <urn:x:a> ;
      dcterms:publisher <urn:x:a> ; dcterms:license <urn:x:b> ; dcterms:language "en" ;
      dcterms:created "2026-01-01" ; dcterms:issued "2026-01-02" ; dcterms:modified "2026-01-02" ;
      dcterms:source <http://purl.org/dc/terms/> ; rdfs:seeAlso <urn:x:c> ;
      owl:versionIRI <https://w3id.org/trico/def/1> ; owl:versionInfo "1" ;
      vann:preferredNamespacePrefix "trico" ;
      vann:preferredNamespaceUri "https://w3id.org/trico/def/" ;
      bibo:status <urn:x:d> .
    <urn:x:a> rdfs:label "a" .
    dcterms:hasPart a owl:ObjectProperty .

    """

  private static let annotations = [
    "bibo:status", "dcterms:abstract", "dcterms:bibliographicCitation", "dcterms:created",
    "dcterms:creator", "dcterms:description", "dcterms:issued", "dcterms:language",
    "dcterms:license", "dcterms:modified", "dcterms:publisher", "dcterms:source", "dcterms:title",
    "skos:example", "skos:scopeNote", "vann:preferredNamespacePrefix",
    "vann:preferredNamespaceUri", "vs:term_status",
  ].map { "\($0) a owl:AnnotationProperty .\n" }.joined()

  /// The annotations that every term needs.
  private static func told(_ name: String) -> String {
    """
     rdfs:label "\(name)"@en ; rdfs:comment "That is \(name)."@en ; skos:example "e" ;
      rdfs:isDefinedBy <https://w3id.org/trico/def/> ; vs:term_status "stable" .

    """
  }

  private static let terms =
    "trico:A a owl:Class ;" + told("a")
    + "trico:to a owl:ObjectProperty ; rdfs:domain trico:A ; rdfs:range trico:A ; "
    + "owl:inverseOf trico:from ; rdfs:subPropertyOf dcterms:hasPart ;" + told("to")
    + "trico:from a owl:ObjectProperty ; rdfs:domain trico:A ; rdfs:range trico:A ; "
    + "owl:inverseOf trico:to ;" + told("from")
    + "trico:size a owl:DatatypeProperty ; rdfs:domain trico:A ; rdfs:range xsd:string ;"
    + told("size")
    + "trico:plain a owl:ObjectProperty ; rdfs:range trico:A ; skos:scopeNote "
    + "\"It has no domain. Used in this direction only.\"@en ;" + told("plain")

  private static let prologue = """
    @prefix bibo: <http://purl.org/ontology/bibo/> .
    @prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix foaf: <http://xmlns.com/foaf/0.1/> .
    @prefix owl: <http://www.w3.org/2002/07/owl#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix trico: <https://w3id.org/trico/def/> .
    @prefix vann: <http://purl.org/vocab/vann/> .
    @prefix vs: <http://www.w3.org/2003/06/sw-vocab-status/ns#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

    """

  private func faults(_ turtle: String) throws -> [String] {
    VocabularyRules(try Files.graph(turtle: Self.prologue + turtle)).faults()
  }

  @Test("A vocabulary without faults has none")
  func good() throws {
    let found = try faults(Self.header + Self.annotations + Self.terms)
    #expect(found == [])
  }

  @Test(
    "Each line that the header lacks is missed",
    arguments: [
      ("rdfs:label \"t\"@en ;", "label"), ("dcterms:title \"t\"@en ;", "title"),
      ("dcterms:abstract \"t\"@en ;", "abstract"),
      ("dcterms:description \"t\"@en ;", "description"),
      ("dcterms:bibliographicCitation \"t\"@en ;", "Citation"),
      ("dcterms:creator <urn:x:a> ;", "creator"), ("dcterms:publisher <urn:x:a> ;", "publisher"),
      ("dcterms:license <urn:x:b> ;", "license"), ("dcterms:language \"en\" ;", "language"),
      ("dcterms:created \"2026-01-01\" ;", "days"), ("dcterms:issued \"2026-01-02\" ;", "days"),
      ("dcterms:modified \"2026-01-02\" ;", "days"),
      ("dcterms:source <http://purl.org/dc/terms/> ;", "sources"),
      ("rdfs:seeAlso <urn:x:c> ;", "leads nowhere"),
      ("owl:versionIRI <https://w3id.org/trico/def/1> ;", "versionIRI"),
      ("owl:versionInfo \"1\" ;", "versionInfo"),
      ("vann:preferredNamespacePrefix \"trico\" ;", "Prefix"),
      ("vann:preferredNamespaceUri \"https://w3id.org/trico/def/\" ;", "namespace"),
      ("<urn:x:a> rdfs:label \"a\" .", "no name"), ("a owl:Ontology ;", "does not declare"),
    ])
  func headers(line: String, fault: String) throws {
    let short = Self.header.split(separator: line, omittingEmptySubsequences: false)
    try #require(short.count == 2)
    let found = try faults(short.joined(separator: " ") + Self.annotations + Self.terms)
    #expect(found.contains { $0.contains(fault) }, "\(found)")
  }

  @Test(
    "Each fault is found",
    arguments: [
      ("<https://w3id.org/trico/def/> owl:imports <urn:x:e> .", "imports"),
      ("<https://w3id.org/trico/def/> dcterms:source <http://xmlns.com/foaf/0.1/> .", "sources"),
      (
        "<https://w3id.org/trico/def/> owl:versionIRI <https://w3id.org/trico/def/v.ttl> .",
        "name of a file"
      ),
      ("trico:A rdfs:label \"Again\"@en .", "not one English label"),
      ("trico:A rdfs:comment \"Again.\"@en .", "not one English comment"),
      ("trico:A vs:term_status \"new\" .", "no status"),
      ("trico:A a owl:ObjectProperty .", "not one kind"),
      ("trico:B a owl:Class ;" + told("b"), "connected with nothing"),
      ("trico:b a owl:Class ; rdfs:subClassOf trico:A ;" + told("b"), "capital"),
      ("trico:B a owl:Class ; rdfs:subClassOf trico:A ;" + told("a"), "shares its label"),
      (
        "trico:B a owl:Class ; rdfs:subClassOf trico:A ;" + told("b")
          + "trico:A rdfs:subClassOf trico:B .", "below itself"
      ),
      ("trico:size rdfs:domain foaf:Document . foaf:Document a owl:Class .", "several domains"),
      ("trico:size rdfs:range xsd:integer .", "not one range"),
      (
        "trico:x a owl:DatatypeProperty ; rdfs:domain trico:A ; rdfs:range trico:A ;" + told("x"),
        "other kind"
      ),
      (
        "trico:x a owl:DatatypeProperty ; rdfs:range xsd:string ;" + told("x"),
        "no domain, and no note"
      ),
      (
        "trico:x a owl:ObjectProperty ; rdfs:domain trico:A ; rdfs:range trico:A ;" + told("x"),
        "no inverse, and no note"
      ),
      (
        "trico:x a owl:ObjectProperty ; rdfs:domain trico:A ; rdfs:range trico:A ; "
          + "owl:inverseOf trico:to ;" + told("x"), "does not know its inverse"
      ),
      ("trico:A rdfs:subClassOf foaf:Agent .", "not declared as it is used"),
      ("trico:to rdfs:subPropertyOf foaf:made . foaf:made a owl:Class .", "not declared as it is"),
      ("foaf:Agent a owl:Class .", "declared, but not used"),
      ("trico:A foaf:page <urn:x:f> .", "not declared as it is used"),
      ("trico:a a trico:A .", "is an instance"),
      ("trico:A rdfs:seeAlso <https://w3id.org/trico/def/a.owl> .", "name of a file"),
    ])
  func bad(addition: String, fault: String) throws {
    let found = try faults(Self.header + Self.annotations + Self.terms + addition)
    #expect(found.contains { $0.contains(fault) }, "\(found)")
  }

  @Test(
    "What a term lacks is missed",
    arguments: [
      ("rdfs:label \"a\"@en ;", "label"), ("rdfs:comment \"That is a.\"@en ;", "comment"),
      ("rdfs:isDefinedBy <https://w3id.org/trico/def/> ;", "where it is defined"),
      ("vs:term_status \"stable\" .", "no status"), ("skos:example \"e\" ;", "no example"),
    ])
  func bare(line: String, fault: String) throws {
    let whole = "trico:B a owl:Class ; rdfs:subClassOf trico:A ;" + Self.told("a")
    let short = whole.split(separator: line, omittingEmptySubsequences: false)
    try #require(short.count == 2)
    let end = line.hasSuffix(".") ? " rdfs:seeAlso <urn:x:g> ." : " "
    let found = try faults(
      Self.header + Self.annotations + Self.terms + short.joined(separator: end))
    #expect(found.contains { $0.contains("B") && $0.contains(fault) }, "\(found)")
  }
}
