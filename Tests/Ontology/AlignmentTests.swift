import Ontology
import RDF
import Testing

/// The mappings to vocabularies that are not reused, in a file of their own.
@Suite("Alignments")
struct AlignmentTests {
  private static let wider = [
    Vocabulary.rdfs("subClassOf"), Vocabulary.rdfs("subPropertyOf"),
  ]
  private static let file = IRI("https://w3id.org/trico/def/alignments")

  @Test("Nothing imports them, and they import nothing")
  func imports() throws {
    for file in ["trico.ttl", "alignments.ttl"] {
      let imports = Vocabulary.owl("imports")
      #expect(try Files.graph(file).triples.allSatisfy { $0.predicate != imports }, "\(file)")
    }
    #expect(Vocabulary(graph: try Files.graph("alignments.ttl")).kinds(Self.file) == ["Ontology"])
  }

  @Test("Every statement goes from one of our terms to a foreign one that is wider")
  func directions() throws {
    let graph = try Files.graph("alignments.ttl")
    let allowed =
      Self.wider
      + [Vocabulary.rdfs("seeAlso"), SKOS.namespace("editorialNote"), RDFVocabulary.type]
    for triple in graph.triples where triple.subject.iri != Self.file {
      #expect(allowed.contains(triple.predicate), "\(triple)")
      if triple.predicate != RDFVocabulary.type {
        #expect(triple.subject.iri.map(isOwn) == true, "\(triple)")
        #expect(triple.object.iri.map(isOwn) != true, "\(triple)")
      }
    }
  }

  @Test("Terms are of the kind that the vocabulary and the statements make them")
  func kinds() throws {
    let alignments = Vocabulary(graph: try Files.graph("alignments.ttl"))
    let vocabulary = Vocabulary(graph: try Files.graph("trico.ttl"))
    for triple in alignments.graph.triples where Self.wider.contains(triple.predicate) {
      let own = try #require(triple.subject.iri)
      let foreign = try #require(triple.object.iri)
      let kinds = vocabulary.kinds(own).filter { $0 != "FunctionalProperty" }
      #expect(alignments.kinds(own) == kinds, "\(own)")
      #expect(alignments.kinds(foreign) == kinds, "\(foreign)")
      #expect((kinds == ["Class"]) == (triple.predicate == Self.wider[0]), "\(triple)")
    }
  }

  /// What the file is to say: our term, then the wider foreign ones (`<`) and those only near (`~`).
  static let table = """
    Meeting < event:Event lode:Event prov:Activity sem:Event ~ cv:PublicEvent eli-dl:Activity *
    MeetingSeries *
    ordinal ~ cv:eventNumber *
    heldInCountry < lode:atPlace sem:hasPlace
    host < event:agent lode:involvedAgent prov:wasAssociatedWith sem:hasActor
    attendedBy < event:agent lode:involvedAgent prov:wasAssociatedWith sem:hasActor
    GovernmentAgency < prov:Organization sem:Actor
    CooperationBody < prov:Organization
    MeetingTime < sem:Time
    earliest < sem:hasEarliestBeginTimeStamp
    latest < sem:hasLatestEndTimeStamp
    AgendaItem ~ besluit:Agendapunt *
    documentOf < lode:illustrate
    hasDocument ~ eli-dl:recorded_in_realization_of *
    MeetingDocument < prov:Entity
    Instrument < prov:Entity
    InstrumentVersion < prov:Entity
    spanOf < dcterms:isPartOf
    """

  private static let prefixes =
    Vocabulary.prefixes + [
      ("besluit", Namespace("http://data.vlaanderen.be/ns/besluit#")),
      ("eli-dl", Namespace("http://data.europa.eu/eli/eli-draft-legislation-ontology#")),
      ("event", Namespace("http://purl.org/NET/c4dm/event.owl#")),
      ("lode", Namespace("http://linkedevents.org/ontology/")),
      ("sem", Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")),
    ]

  @Test("The file says what was decided about each term, with a note (*) where that needs one")
  func statements() throws {
    let graph = try Files.graph("alignments.ttl")
    func names(_ mark: String, _ objects: [Term]) -> String {
      let names = objects.compactMap(\.iri).map { term -> String in
        for (prefix, namespace) in Self.prefixes {
          if let local = namespace.localName(of: term) { return "\(prefix):\(local)" }
        }
        return term.value
      }
      return names.isEmpty ? "" : " \(mark) \(names.sorted().joined(separator: " "))"
    }
    let lines = graph.subjects.filter { $0.iri.map(isOwn) == true && $0.iri != Self.file }
      .compactMap { subject -> String? in
        let wider = Self.wider.flatMap { graph.objects(of: subject, $0) }
        let near = graph.objects(of: subject, Vocabulary.rdfs("seeAlso"))
        let notes = graph.objects(of: subject, SKOS.namespace("editorialNote"))
        let name = subject.iri.flatMap { Trico.namespace.localName(of: $0) } ?? "?"
        return "\(name)\(names("<", wider))\(names("~", near))\(notes.isEmpty ? "" : " *")"
      }
    #expect(lines.sorted() == Self.table.split(separator: "\n").map(String.init).sorted())
  }

  @Test("What the file uses is declared in it, and nothing else is")
  func declarations() throws {
    let graph = try Files.graph("alignments.ttl")
    let builtIn = [RDFVocabulary.namespace, Vocabulary.owl, Vocabulary.rdfs]
    var used: Set<IRI> = []
    for triple in graph.triples {
      if builtIn.allSatisfy({ $0.localName(of: triple.predicate) == nil }) {
        used.insert(triple.predicate)
      }
      if let subject = triple.subject.iri, isOwn(subject), subject != Self.file {
        used.insert(subject)
      }
      if Self.wider.contains(triple.predicate), let wider = triple.object.iri {
        used.insert(wider)
      }
    }
    let declared = Set(
      graph.triples.filter { $0.predicate == RDFVocabulary.type }.compactMap(\.subject.iri))
    #expect(declared.subtracting([Self.file]) == used)
  }

  @Test(
    "What is only near to a term is told by a note",
    arguments: ["cv", "eli-dl", "besluit"])
  func notes(prefix: String) throws {
    let graph = try Files.graph("alignments.ttl")
    let near = graph.triples.filter { $0.predicate == Vocabulary.rdfs("seeAlso") }
      .filter { $0.subject.iri != Self.file }
    for link in near {
      #expect(!graph.objects(of: link.subject, SKOS.namespace("editorialNote")).isEmpty, "\(link)")
    }
    let notes = near.flatMap { graph.objects(of: $0.subject, SKOS.namespace("editorialNote")) }
      .compactMap(\.literal?.lexicalForm)
    #expect(notes.contains { $0.contains("\(prefix):") || $0.contains(prefix.uppercased()) })
  }

  @Test("The file has an author, a licence, a version and a date")
  func header() throws {
    let graph = try Files.graph("alignments.ttl")
    let names = ["title", "description", "creator", "publisher", "license", "created", "issued"]
    for predicate in names.map({ DCTerms.namespace($0) })
      + [DCTerms.namespace("modified"), IRI("http://purl.org/ontology/bibo/status")]
      + ["versionIRI", "versionInfo"].map({ Vocabulary.owl($0) })
      + ["label", "seeAlso"].map({ Vocabulary.rdfs($0) })
    {
      #expect(graph.objects(of: .iri(Self.file), predicate).count == 1, "\(predicate)")
    }
  }

  private func isOwn(_ term: IRI) -> Bool { Trico.namespace.localName(of: term) != nil }
}
