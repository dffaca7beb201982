public import Mechanism
internal import Ontology
public import RDF

/// What the ontology's files know: names and identifiers of countries, agencies, texts and themes.
///
/// Recognition reads its labels from here. Nothing of it is in the code.
public struct Knowledge: Sendable {
  /// The namespace under which the authority file names things.
  public static let defaultBase = "https://w3id.org/trico/id/"

  let graph: Graph
  /// The words by which the parser knows the parts of a page.
  public let lexicon: Lexicon
  /// Themes but for the top concepts, which would match everywhere.
  let themes: LabelMatcher
  /// Bodies, organisations, agencies, offices and series.
  let agents: LabelMatcher
  /// Instruments, their versions, and projects.
  let works: LabelMatcher
  /// What outcomes begin with: signed, approved, …
  let acts: LabelMatcher
  /// Country names inside a text.
  let countries: LabelMatcher
  /// Datasets that identifiers lead to, and how those of their entities begin.
  let linkedDatasets: [(dataset: IRI, space: String)]
  /// Agencies by country and name: the key is `KOR/korea customs service`.
  private var agencies: [String: (agency: IRI, kind: Label.Kind)] = [:]
  /// Cities by folded name.
  private var cities: [String: IRI] = [:]
  /// Organisations that are no country's, by folded name.
  private var organizations: [String: IRI] = [:]

  /// Reads the statements of the ontology's files and of those that a user adds.
  public init(_ graph: Graph) {
    self.graph = graph
    lexicon = Lexicon(graph)
    themes = Self.themes(graph)
    acts = Self.matcher(graph, graph.subjects(with: SKOS.inScheme, .iri(CodeList.act.scheme)))
    countries = Self.matcher(graph, graph.instances(of: Schema.country))
    works = Self.matcher(
      graph,
      graph.instances(of: Trico.Class.instrument)
        + graph.instances(of: Trico.Class.instrumentVersion)
        + graph.instances(of: Foreign.foafProject))
    agents = Self.agents(graph, countries)
    linkedDatasets = graph.instances(of: VoID.dataset).flatMap { dataset in
      graph.objects(of: dataset, VoID.uriSpace).compactMap { space in
        guard let iri = dataset.iri, let start = space.literal?.lexicalForm else { return nil }
        return (iri, start)
      }
    }
    for agency in graph.instances(of: Trico.Class.governmentAgency) {
      guard let iri = agency.iri, let country = graph.objects(of: agency, Trico.ofCountry).first,
        let code = graph.notation(of: country)
      else { continue }
      for label in graph.labels(of: agency) {
        agencies["\(code)/\(Fold.nameKey(label.text))"] = (iri, label.kind)
      }
    }
    for city in graph.instances(of: Schema.city) {
      for label in graph.labels(of: city, isPlace: true) { cities[Fold.key(label.text)] = city.iri }
    }
    for organization in graph.instances(of: ORG.organization) {
      guard let iri = organization.iri else { continue }
      for label in graph.labels(of: organization) { organizations[Fold.key(label.text)] = iri }
      if let acronym = graph.notation(of: organization) { organizations[Fold.key(acronym)] = iri }
    }
  }

  /// The agency of a country that is printed as `name`, and whether that is one of its good names.
  func agency(_ name: String, of country: String) -> (agency: IRI, kind: Label.Kind)? {
    agencies["\(country)/\(Fold.nameKey(name))"]
  }

  /// The agencies that have an acronym among their names, with the country of each.
  func agencies(bearing acronym: String) -> [(agency: IRI, country: String)] {
    let name = "/" + Fold.nameKey(acronym)
    return agencies.filter { $0.key.hasSuffix(name) }.map {
      ($0.value.agency, String($0.key.prefix(3)))
    }
    .sorted { ByteOrder.less($0.1, $1.1) }
  }

  /// Class and slug of the city that is printed as `name`: the authority file's, else made from the
  /// name; nil when nothing of it can stand in an identifier.
  func place(_ name: String, in country: String?) -> String? {
    if let known = cities[Fold.key(name)] {
      // A city that is printed with another country than its own is another place.
      guard let country, country != lexicon.cities[Fold.key(name)] else {
        return Minter.reference(to: known)
      }
      return Slug.identifier(for: name).map { "place/\($0)-\(country.lowercased())" }
    }
    return Slug.identifier(for: name).map { "place/\($0)" }
  }

  /// The international organisation that is printed as `name`.
  func organization(_ name: String) -> IRI? {
    let (bare, acronym) = Acronym.split(name)
    return [name, bare, acronym ?? ""].lazy.compactMap { organizations[Fold.key($0)] }.first
  }

  private static func matcher(_ graph: Graph, _ subjects: [Term]) -> LabelMatcher {
    var matcher = LabelMatcher()
    for subject in subjects {
      guard let iri = subject.iri else { continue }
      for label in graph.labels(of: subject) {
        matcher.add(label.text, for: iri, isHidden: label.kind == .hidden)
      }
    }
    return matcher
  }

  private static func themes(_ graph: Graph) -> LabelMatcher {
    let scheme = Term.iri(CodeList.theme.scheme)
    let top = Set(graph.subjects(with: SKOS.topConceptOf, scheme))
    // A user's theme may say only what it is narrower than, and stand in a namespace of its own.
    var themes = graph.subjects(with: SKOS.inScheme, scheme)
    var known = Set(themes)
    var next = 0
    while next < themes.count {
      for narrower in graph.subjects(with: SKOS.broader, themes[next])
      where known.insert(narrower).inserted {
        themes.append(narrower)
      }
      next += 1
    }
    return matcher(graph, themes.filter { !top.contains($0) })
  }

  /// Bodies first, because a body and its series may share a name. An agency is found in running
  /// text only by a name that says whose it is: "Ministry of Finance" may be anybody's.
  private static func agents(_ graph: Graph, _ countries: LabelMatcher) -> LabelMatcher {
    var matcher = LabelMatcher()
    for type in [
      Trico.Class.cooperationBody, ORG.organization, Trico.Class.governmentAgency,
      ORG.organizationalUnit, Trico.Class.meetingSeries,
    ] {
      for subject in graph.instances(of: type) {
        guard let iri = subject.iri else { continue }
        for label in graph.labels(of: subject)
        where type != Trico.Class.governmentAgency || !countries.hits(in: label.text).isEmpty {
          matcher.add(label.text, for: iri, isHidden: label.kind == .hidden)
        }
      }
    }
    return matcher
  }
}
