internal import Mechanism
internal import Ontology
internal import RDF

/// Tells when a name that many texts share means the one of the authority file.
///
/// "Action Plan" begins the name "Action Plan of the Tripartite Customs Cooperation", but other
/// cooperations have action plans, too. Such a name counts on a page that has the full name as well,
/// in an item that names the body whose text it is, and in the meetings of that body and of those
/// below it.
struct GenericNames {
  private let knowledge: Knowledge
  /// Works that the page calls by a name of their own.
  private let established: Set<IRI>

  /// - Parameters:
  ///   - knowledge: what the ontology's files know.
  ///   - hits: the works that the page's items and document titles name.
  init(knowledge: Knowledge, hits: some Sequence<LabelMatcher.Hit>) {
    self.knowledge = knowledge
    established = Set(hits.filter { !Self.isGeneric($0, knowledge) }.map(\.entity))
  }

  /// Whether a name in `text` means its entity, at a meeting and in a text that names `agents`.
  func counts(
    _ hit: LabelMatcher.Hit, in text: String, at meeting: Meeting, beside agents: [LabelMatcher.Hit]
  ) -> Bool {
    guard Self.isGeneric(hit, knowledge) else { return true }
    // "Action Plan on Pandemic Preparedness" is the full name of another text.
    let behind = Fold.key(String(text.unicodeScalars.dropFirst(hit.range.upperBound)))
    if ["of ", "for ", "on "].contains(where: behind.hasPrefix) { return false }
    if established.contains(hit.entity) { return true }
    return knowledge.graph.objects(of: .iri(hit.entity), PROV.wasAttributedTo).contains { owner in
      agents.contains { .iri($0.entity) == owner } || bodies(convening: meeting).contains(owner)
    }
  }

  /// Whether the name is only the beginning of the full one.
  private static func isGeneric(_ hit: LabelMatcher.Hit, _ knowledge: Knowledge) -> Bool {
    guard let name = knowledge.graph.name(of: .iri(hit.entity)) else { return false }
    let (full, short) = (Fold.key(name), Fold.key(hit.text))
    return [" of ", " for "].contains { full.hasPrefix(short + $0) }
  }

  /// The body that convenes a meeting's series, and all bodies above it.
  private func bodies(convening meeting: Meeting) -> Set<Term> {
    let code = String(meeting.key.prefix { $0 != "/" })
    let series = Term.iri(Minter.entity("series/\(code)"))
    var bodies: Set<Term> = []
    var waiting = knowledge.graph.subjects(with: Trico.convenes, series)
    while let body = waiting.popLast() {
      guard bodies.insert(body).inserted else { continue }
      waiting += knowledge.graph.objects(of: body, ORG.subOrganizationOf)
    }
    return bodies
  }
}
