import Ontology
import RDF
import Testing

@Suite("Authorities")
struct AuthorityTests {
  @Test(
    "Every identifier is a class or list and a slug",
    arguments: [
      "authorities.ttl", "codes.ttl", "themes.ttl",
    ])
  func slugs(file: String) throws {
    let pattern =
      #/
      https://w3id\.org/trico/(id/[a-z]+|scheme|scheme/[a-z-]+)/[a-z0-9]+(-[a-z0-9]+)*
      /#
    for subject in try Files.graph(file).subjects.compactMap(\.iri) {
      #expect(subject.value.wholeMatch(of: pattern) != nil, "\(subject)")
    }
  }

  @Test("The class in an identifier is what the thing is")
  func segments() throws {
    let graph = try Files.graph("authorities.ttl")
    let classes: [String: IRI] = [
      "country": Schema.country, "place": Schema.city, "agency": Trico.Class.governmentAgency,
      "office": ORG.organizationalUnit, "organization": ORG.organization,
      "body": Trico.Class.cooperationBody, "series": Trico.Class.meetingSeries,
      "project": Foreign.foafProject, "dataset": VoID.dataset,
    ]
    let base = Namespace("https://w3id.org/trico/id/")
    for subject in graph.subjects {
      guard let tail = subject.iri.flatMap({ base.localName(of: $0) }) else { continue }
      let segment = String(tail.prefix { $0 != "/" })
      let types = graph.objects(of: subject, RDFVocabulary.type).compactMap(\.iri)
      if segment == "instrument" {
        #expect(
          types == [Trico.Class.instrument] || types == [Trico.Class.instrumentVersion],
          "\(subject)")
      } else {
        #expect(types == [classes[segment]], "\(subject)")
      }
    }
  }

  @Test("What is linked inside the files is described there")
  func links() throws {
    let graph = try Files.graph("authorities.ttl", "codes.ttl", "themes.ttl")
    for triple in graph.triples {
      guard let object = triple.object.iri, object.value.hasPrefix("https://w3id.org/trico/"),
        Trico.namespace.localName(of: object) == nil
      else { continue }
      #expect(!graph.about(triple.object).isEmpty, "\(triple)")
    }
  }

  @Test("Every country of ISO 3166-1 is there once, by its three codes")
  func countries() throws {
    let graph = try Files.graph("authorities.ttl")
    let countries = graph.instances(of: Schema.country)
    #expect(countries.count == 249)
    var codes: Set<String> = []
    for country in countries {
      let notation = try #require(graph.objects(of: country, SKOS.notation).first?.literal)
      let slug = try #require(country.iri?.value.split(separator: "/").last)
      #expect(notation.lexicalForm.lowercased() == slug)
      let identifiers = graph.objects(of: country, DCTerms.identifier)
        .compactMap(\.literal?.lexicalForm)
      #expect(identifiers.map(\.count) == [2, 3, 3], "\(country)")
      #expect(identifiers.contains(notation.lexicalForm))
      for code in identifiers { #expect(codes.insert(code).inserted, "\(code)") }
    }
  }

  @Test("No two countries share a name")
  func countryNames() throws {
    let graph = try Files.graph("authorities.ttl")
    var owners: [String: Term] = [:]
    for country in graph.instances(of: Schema.country) {
      for name in Set(names(of: country, in: graph)) {
        #expect(owners.updateValue(country, forKey: name) == nil, "\(name)")
      }
    }
  }

  @Test("Korea is the Republic of Korea, and no name of the other Korea says less than that")
  func korea() throws {
    let graph = try Files.graph("authorities.ttl")
    let base = "https://w3id.org/trico/id/country/"
    let south = names(of: .iri(IRI(base + "kor")), in: graph)
    let north = names(of: .iri(IRI(base + "prk")), in: graph)
    #expect(south.contains("korea"))
    #expect(south.contains("rok"))
    #expect(!north.isEmpty)
    for name in north {
      #expect(name.contains("north") || name.contains("democratic") || name == "dprk", "\(name)")
    }
    #expect(Set(south).isDisjoint(with: north))
  }

  private func names(of subject: Term, in graph: Graph) -> [String] {
    [SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel].flatMap { graph.objects(of: subject, $0) }
      .compactMap(\.literal).filter { $0.language == "en" || $0.language == nil }
      .map { $0.lexicalForm.lowercased() }
  }

  @Test("Every city is in a country, every agency of one, every office in an agency")
  func owners() throws {
    let graph = try Files.graph("authorities.ttl")
    for (type, property, owner) in [
      (Schema.city, Schema.containedInPlace, Schema.country),
      (Trico.Class.governmentAgency, Trico.ofCountry, Schema.country),
      (ORG.organizationalUnit, ORG.unitOf, Trico.Class.governmentAgency),
      (Trico.Class.instrumentVersion, DCTerms.isVersionOf, Trico.Class.instrument),
    ] {
      let things = graph.instances(of: type)
      #expect(!things.isEmpty)
      for thing in things {
        let owners = graph.objects(of: thing, property)
        #expect(owners.count == 1, "\(thing)")
        for one in owners {
          #expect(graph.contains(Triple(one, RDFVocabulary.type, .iri(owner))), "\(thing)")
        }
      }
    }
  }

  @Test("What is in doubt has no link", arguments: ["place/jeju", "organization/apec"])
  func withoutLink(tail: String) throws {
    let graph = try Files.graph("authorities.ttl")
    let subject = Term.iri(IRI("https://w3id.org/trico/id/\(tail)"))
    #expect(!graph.about(subject).isEmpty)
    #expect(graph.objects(of: subject, Schema.sameAs).isEmpty)
  }

  @Test("Things with one English name have one")
  func preferredNames() throws {
    let graph = try Files.graph("authorities.ttl")
    for subject in graph.subjects {
      let names = graph.objects(of: subject, SKOS.prefLabel).compactMap(\.literal)
      let languages = names.map { $0.language ?? "" }
      #expect(Set(languages).count == languages.count, "\(subject)")
      if subject.iri?.value.contains("/id/") == true {
        #expect(languages.contains("en"), "\(subject)")
      }
    }
  }
}
