import Ontology
import RDF

/// What reviewers of vocabularies look for (OOPS!, FOOPS!, the checklists of WIDOCO and LOV), as a list
/// of faults.
struct VocabularyRules {
  let vocabulary: Vocabulary

  init(_ graph: Graph) { vocabulary = Vocabulary(graph: graph) }

  /// All faults, one sentence each.
  func faults() -> [String] {
    let terms = vocabulary.terms
    return header() + terms.flatMap { annotations($0) + name($0) + links($0) + circles($0) }
      + terms.filter { !vocabulary.isClass($0) }.flatMap { ends($0) + ways($0) }
      + labels(terms) + others() + instances()
  }

  private var graph: Graph { vocabulary.graph }
  private static let owl = Vocabulary.owl
  private static let rdfs = Vocabulary.rdfs

  private func short(_ term: IRI) -> String { vocabulary.short(term) }

  // MARK: The vocabulary as a whole

  private func header() -> [String] {
    let node = Term.iri(Vocabulary.iri)
    guard graph.instances(of: Self.owl("Ontology")) == [node] else {
      return ["the file does not declare this one vocabulary"]
    }
    func all(_ predicate: IRI) -> [Term] { graph.objects(of: node, predicate) }
    func day(_ name: String) -> String {
      all(DCTerms.namespace(name)).first?.literal?.lexicalForm ?? ""
    }
    var faults: [String] = []
    let texts =
      ["title", "abstract", "description", "bibliographicCitation"].map { DCTerms.namespace($0) }
      + [Self.rdfs("label")]
    for predicate in texts
    where all(predicate).count != 1 || all(predicate).first?.literal?.language != "en" {
      faults.append("the header has not one English \(predicate)")
    }
    for predicate in ["creator", "publisher", "license"].map({ DCTerms.namespace($0) })
      + [Self.owl("versionIRI"), Self.bibo("status")]
    where all(predicate).count != 1 || all(predicate).first?.iri == nil {
      faults.append("the header has not one \(predicate) that is an IRI")
    }
    for predicate in [
      Self.owl("versionInfo"), DCTerms.language, Self.vann("preferredNamespacePrefix"),
    ]
    where all(predicate).count != 1 {
      faults.append("the header has not one \(predicate)")
    }
    if all(Self.owl("versionIRI")) == [node] { faults.append("the version has no IRI of its own") }
    if all(Self.vann("preferredNamespaceUri")).map(\.literal?.lexicalForm) != [Vocabulary.iri.value]
    {
      faults.append("the namespace is not told as text")
    }
    if !(day("created") >= "2000" && day("issued") >= day("created")
      && day("modified") >= day("issued"))
    {
      faults.append("created, issued and modified are not days in this order")
    }
    for creator in all(DCTerms.namespace("creator")) + all(DCTerms.namespace("publisher"))
    where graph.objects(of: creator, Self.rdfs("label")).isEmpty {
      faults.append("\(creator) has no name")
    }
    if !all(Self.owl("imports")).isEmpty { faults.append("the vocabulary imports another") }
    if all(Self.rdfs("seeAlso")).isEmpty { faults.append("the header leads nowhere else") }
    return faults
  }

  private static let bibo = Namespace("http://purl.org/ontology/bibo/")
  private static let vann = Namespace("http://purl.org/vocab/vann/")
  private static let status = IRI("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status")

  private func labels(_ terms: [IRI]) -> [String] {
    var owners: [String: IRI] = [:]
    return terms.compactMap { term in
      let label = vocabulary.texts(term, Self.rdfs("label")).first?.lexicalForm ?? ""
      let owner = owners.updateValue(term, forKey: label)
      return owner.map { "\(short(term)) shares its label with \(short($0))" }
    }
  }

  // MARK: One term

  private func annotations(_ term: IRI) -> [String] {
    var faults: [String] = []
    for name in ["label", "comment"] {
      let texts = vocabulary.texts(term, Self.rdfs(name))
      let english = texts.filter { $0.language == "en" && !$0.lexicalForm.isEmpty }
      if english.count != 1 || texts.count != 1 {
        faults.append("\(short(term)) has not one English \(name)")
      }
    }
    if vocabulary.texts(term, Self.rdfs("comment")).contains(where: { $0.lexicalForm.last != "." })
    {
      faults.append("the definition of \(short(term)) is no sentence")
    }
    if vocabulary.texts(term, SKOS.namespace("example")).isEmpty {
      faults.append("\(short(term)) has no example")
    }
    if vocabulary.values(term, Self.rdfs("isDefinedBy")) != [Vocabulary.iri] {
      faults.append("\(short(term)) does not say where it is defined")
    }
    let status = vocabulary.texts(term, Self.status).map(\.lexicalForm)
    if status.count != 1 || !["stable", "testing", "unstable", "archaic"].contains(status[0]) {
      faults.append("\(short(term)) has no status")
    }
    return faults
  }

  private func name(_ term: IRI) -> [String] {
    var faults: [String] = []
    let name = short(term)
    if !name.allSatisfy({ $0.isASCII && $0.isLetter }) {
      faults.append("\(name) has more than letters in its name")
    }
    if name.first?.isUppercase != vocabulary.isClass(term) {
      faults.append("\(name) has a capital where it should not, or none where it should")
    }
    let kinds = vocabulary.kinds(term).filter { $0 != "FunctionalProperty" }
    if kinds.count != 1 || !["Class", "ObjectProperty", "DatatypeProperty"].contains(kinds[0]) {
      faults.append("\(name) is not one kind of term")
    }
    return faults
  }

  /// A class is below another, or properties lead to or from it.
  private func links(_ term: IRI) -> [String] {
    guard vocabulary.isClass(term) else { return [] }
    let isLinked =
      !vocabulary.values(term, Self.rdfs("subClassOf")).isEmpty
      || graph.mentioning(.iri(term)).contains {
        [Self.rdfs("domain"), Self.rdfs("range"), Self.rdfs("subClassOf")].contains($0.predicate)
      }
    return isLinked ? [] : ["\(short(term)) is connected with nothing"]
  }

  private func circles(_ term: IRI) -> [String] {
    var next = [term]
    var seen: Set<IRI> = []
    while let current = next.popLast() {
      for wider in vocabulary.values(current, Self.rdfs("subClassOf"))
        + vocabulary.values(current, Self.rdfs("subPropertyOf"))
      {
        if wider == term { return ["\(short(term)) is below itself"] }
        if seen.insert(wider).inserted { next.append(wider) }
      }
    }
    return []
  }

  // MARK: Properties

  /// Domain and range.
  private func ends(_ term: IRI) -> [String] {
    var faults: [String] = []
    let domains = vocabulary.values(term, Self.rdfs("domain"))
    let ranges = vocabulary.values(term, Self.rdfs("range"))
    if domains.count > 1 { faults.append("\(short(term)) has several domains") }
    if domains.isEmpty && !notes(term).contains("has no domain") {
      faults.append("\(short(term)) has no domain, and no note tells why")
    }
    if ranges.count != 1 { faults.append("\(short(term)) has not one range") }
    for range in ranges {
      let isDatatype =
        XSD.namespace.localName(of: range) != nil || range == RDFVocabulary.langString
      if isDatatype == vocabulary.isObjectProperty(term) {
        faults.append("\(short(term)) leads to \(short(range)), which is of the other kind")
      }
    }
    return faults
  }

  /// The way back.
  private func ways(_ term: IRI) -> [String] {
    guard vocabulary.isObjectProperty(term) else { return [] }
    let inverses = vocabulary.values(term, Self.owl("inverseOf"))
    if inverses.isEmpty {
      return notes(term).contains("Used in this direction only.")
        ? [] : ["\(short(term)) has no inverse, and no note tells why"]
    }
    return inverses.flatMap { inverse -> [String] in
      var faults: [String] = []
      if vocabulary.values(inverse, Self.owl("inverseOf")) != [term] {
        faults.append("\(short(inverse)) does not know its inverse \(short(term))")
      }
      for (here, there) in [("domain", "range"), ("range", "domain")]
      where vocabulary.values(term, Self.rdfs(here))
        != vocabulary.values(inverse, Self.rdfs(there))
      {
        faults.append("\(short(term)) and its inverse do not have each other’s ends")
      }
      return faults
    }
  }

  private func notes(_ term: IRI) -> String {
    vocabulary.texts(term, SKOS.namespace("scopeNote")).map(\.lexicalForm).joined(separator: " ")
  }

  // MARK: Terms of other vocabularies

  /// Each is declared as what it is used for, and none without use; its vocabulary is a source.
  private func others() -> [String] {
    var uses: [IRI: Set<String>] = [:]
    func use(_ term: IRI, as kind: String) { uses[term, default: []].insert(kind) }
    for triple in graph.triples {
      let predicate = triple.predicate
      switch Self.rdfs.localName(of: predicate) ?? Self.owl.localName(of: predicate) {
      case "subClassOf", "domain", "disjointWith":
        if let named = triple.object.iri { use(named, as: "Class") }
      case "members": vocabulary.list(triple.object).forEach { use($0, as: "Class") }
      case "range":
        guard let range = triple.object.iri, range != RDFVocabulary.langString else { break }
        let isDatatype = XSD.namespace.localName(of: range) != nil
        if !isDatatype || range == XSD.date { use(range, as: isDatatype ? "Datatype" : "Class") }
      case "subPropertyOf":
        if let wider = triple.object.iri { use(wider, as: "ObjectProperty") }
      case "propertyChainAxiom", "hasKey":
        vocabulary.list(triple.object).filter { !vocabulary.terms.contains($0) }
          .forEach { use($0, as: "ObjectProperty") }
      case nil where RDFVocabulary.namespace.localName(of: predicate) == nil:
        use(predicate, as: "AnnotationProperty")
      default: break
      }
    }
    var faults: [String] = []
    for (term, kinds) in uses where Trico.namespace.localName(of: term) == nil {
      let declared = Set(types(term))
      if declared != kinds { faults.append("\(short(term)) is not declared as it is used") }
    }
    for term in graph.subjects.compactMap(\.iri)
    where term != Vocabulary.iri && Trico.namespace.localName(of: term) == nil
      && !types(term).isEmpty && uses[term] == nil
    {
      faults.append("\(short(term)) is declared, but not used")
    }
    let sources = Set(graph.objects(of: .iri(Vocabulary.iri), DCTerms.source).compactMap(\.iri))
    for (_, namespace) in Vocabulary.prefixes where !Self.builtIn.contains(namespace.iri) {
      let isUsed = uses.contains { use in
        namespace.localName(of: use.key) != nil && use.value != ["AnnotationProperty"]
      }
      if isUsed != sources.contains(namespace.iri) {
        faults.append("\(namespace.iri) and the sources in the header do not agree")
      }
    }
    return faults
  }

  private static let builtIn: Set<IRI> = [RDFVocabulary.namespace.iri, XSD.namespace.iri]

  private func types(_ term: IRI) -> [String] {
    graph.objects(of: .iri(term), RDFVocabulary.type).compactMap(\.iri).compactMap {
      (Self.owl.localName(of: $0) ?? Self.rdfs.localName(of: $0)).map(String.init)
    }
  }

  /// Nothing but terms, axioms and the header; no IRI of ours ends like a file.
  private func instances() -> [String] {
    graph.triples.flatMap { triple -> [String] in
      var faults: [String] = []
      if triple.predicate == RDFVocabulary.type, let type = triple.object.iri,
        Self.owl.localName(of: type) == nil && Self.rdfs.localName(of: type) == nil
      {
        faults.append("\(triple.subject) is an instance of \(short(type))")
      }
      for iri in [triple.subject.iri, triple.object.iri].compactMap({ $0 })
      where iri.value.hasPrefix("https://w3id.org/trico/") {
        let last = iri.value.split(separator: "/").last ?? ""
        if last.contains(where: \.isLetter) && last.contains(".") {
          faults.append("\(iri) ends like the name of a file")
        }
      }
      return faults
    }
  }
}
