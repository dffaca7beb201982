import Foundation
import Ontology
import RDF
import Testing

@Suite("Themes and code lists")
struct ConceptTests {
  @Test("The shipped lists keep to the rules of SKOS", arguments: ["themes.ttl", "codes.ttl"])
  func shippedLists(file: String) throws {
    let graph = try Files.graph(file)
    #expect(graph.instances(of: SKOS.concept).count > 20)
    #expect(ConceptRules(graph: graph).faults() == [])
  }

  @Test("Every code list that data may use is there")
  func lists() throws {
    let graph = try Files.graph("codes.ttl", "themes.ttl")
    let schemes = graph.instances(of: SKOS.conceptScheme).compactMap(\.iri?.value)
    #expect(
      Set(schemes)
        == Set(
          [
            "theme", "meeting-level", "precision", "document-type", "act", "basis", "fulfilment",
            "issue-type", "severity", "language", "layout",
          ].map { "https://w3id.org/trico/scheme/\($0)" }))
  }

  @Test("Every theme has the labels and the place that are written down for it")
  func themes() throws {
    let graph = try Files.graph("themes.ttl")
    let scheme = Term.iri(IRI("https://w3id.org/trico/scheme/theme"))
    let found = graph.subjects(with: SKOS.inScheme, scheme).flatMap { lines(of: $0, in: graph) }
    #expect(found == ThemeLabels.table.split(separator: "\n").map(normalized))
  }

  /// A theme as `ThemeLabels` has it, labels sorted.
  private func lines(of theme: Term, in graph: Graph) -> [String] {
    func slug(_ term: Term) -> String {
      term.iri?.value.split(separator: "/").last.map(String.init) ?? "?"
    }
    let broader = graph.objects(of: theme, SKOS.broader).map(slug)
    let note = graph.objects(of: theme, SKOS.namespace("scopeNote")).isEmpty ? "" : "*"
    let head = slug(theme) + note + (broader.isEmpty ? "" : " < \(broader.joined(separator: " "))")
    let kinds = [("pref", SKOS.prefLabel), ("alt", SKOS.altLabel), ("hidden", SKOS.hiddenLabel)]
    let labels = kinds.compactMap { kind, predicate -> String? in
      let labels = graph.objects(of: theme, predicate).compactMap(\.literal).map { label in
        label.language == "en"
          ? label.lexicalForm : "\(label.lexicalForm)@\(label.language ?? "none")"
      }
      return labels.isEmpty ? nil : normalized("- \(kind): \(labels.joined(separator: " | "))")
    }
    return [head] + labels
  }

  /// The same line with its labels in the order of their code points.
  private func normalized(_ line: some StringProtocol) -> String {
    let line = String(line)
    guard let colon = line.range(of: ": ") else { return line }
    let labels = line[colon.upperBound...].split(separator: " | ")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let sorted = labels.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    return line[..<colon.upperBound] + sorted.joined(separator: " | ")
  }

  @Test("Bare training is no label, and the top concept has only its names")
  func labelsLeftOut() throws {
    let graph = try Files.graph("themes.ttl")
    for triple in graph.triples {
      #expect(triple.object.literal?.lexicalForm.lowercased() != "training")
    }
    let top = Term.iri(IRI("https://w3id.org/trico/scheme/theme/customs-cooperation"))
    #expect(graph.objects(of: top, SKOS.altLabel).isEmpty)
    #expect(graph.objects(of: top, SKOS.hiddenLabel).isEmpty)
  }

  /// A list without faults, for the bad ones to start from.
  private static let good = """
    scheme:theme a skos:ConceptScheme ; skos:hasTopConcept theme:top ;
      skos:prefLabel "Themes"@en ; skos:definition "What it is about."@en .
    theme:top a skos:Concept ; skos:inScheme scheme:theme ; skos:topConceptOf scheme:theme ;
      skos:notation "top" ; skos:prefLabel "Top"@en ; skos:definition "All."@en ;
      skos:narrower theme:one .
    theme:one a skos:Concept ; skos:inScheme scheme:theme ; skos:notation "one" ;
      skos:prefLabel "One"@en ; skos:definition "Some."@en ; skos:broader theme:top .

    """

  @Test("A list without faults has none")
  func goodList() throws {
    #expect(ConceptRules(graph: try Files.graph(turtle: Self.good)).faults() == [])
  }

  @Test(
    "Each fault is found",
    arguments: [
      ("theme:one skos:prefLabel \"Uno\"@en .", "two names in one language"),
      ("theme:one skos:altLabel \"One\"@en .", "one label of two kinds"),
      ("theme:one skos:prefLabel \"一\"@zh .", "does not tell where 一 was seen"),
      (
        "theme:one skos:altLabel \"一\"@zh ; skos:editorialNote \"二 was seen.\"@en .",
        "does not tell where 一 was seen"
      ),
      ("theme:one skos:altLabel \"a,\"@en, \" b\"@en .", "blank at an end"),
      ("scheme:theme skos:prefLabel \"Other\"@en .", "not one English name"),
      ("theme:one skos:altLabel \"a\"@en ; skos:hiddenLabel \"a\"@en .", "one label of two kinds"),
      ("theme:one skos:altLabel \"TOP\"@en .", "shares"),
      (
        "theme:top skos:broader theme:one . theme:one skos:narrower theme:top .",
        "broader than itself"
      ),
      ("theme:one skos:narrower theme:top .", "no way back"),
      ("theme:one skos:inScheme scheme:act .", "not in one scheme"),
      ("theme:one skos:topConceptOf scheme:theme .", "no way back"),
      ("scheme:theme skos:hasTopConcept theme:one .", "does not know"),
      (
        "theme:two a skos:Concept ; skos:inScheme scheme:theme ; skos:notation \"two\" ; "
          + "skos:prefLabel \"Two\"@en ; skos:definition \"x\" .", "reaches no top concept"
      ),
      (
        "theme:two a skos:Concept ; skos:inScheme scheme:theme ; skos:notation \"2\" ; "
          + "skos:prefLabel \"Two\"@en ; skos:definition \"x\" ; skos:broader theme:top . "
          + "theme:top skos:narrower theme:two .", "noted by another word"
      ),
      (
        "theme:two a skos:Concept ; skos:inScheme scheme:theme ; skos:notation \"two\" ; "
          + "skos:prefLabel \"Deux\"@fr ; skos:definition \"x\" .", "no English name"
      ),
    ])
  func faults(addition: String, fault: String) throws {
    let faults = ConceptRules(graph: try Files.graph(turtle: Self.good + addition)).faults()
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }
}
