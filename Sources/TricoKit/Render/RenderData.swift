internal import Ontology
internal import PropertyGraph
internal import RDF
internal import RDFFormats

/// What the script of a page shows, as JSON: meetings and what belongs to them, with numbers in place
/// of names that come often, and the network with its places.
struct RenderData {
  private let graph: GraphIndex
  private let network: PropertyGraph
  private let title: String
  private let reader: FactsReader

  init(_ graph: GraphIndex, _ network: PropertyGraph, title: String, sources reader: FactsReader) {
    self.graph = graph
    self.network = network
    self.title = title
    self.reader = reader
  }

  /// Names, each once, known by their numbers.
  private final class Register {
    private(set) var names: [Named] = []
    private var numbers: [IRI: Int] = [:]

    func number(_ name: Named) -> Int {
      if let number = numbers[name.iri] { return number }
      numbers[name.iri] = names.count
      names.append(name)
      return names.count - 1
    }

    func number(of iri: IRI) -> Int? { numbers[iri] }
  }

  /// The lines of pages that something was read from.
  private final class Lines {
    private(set) var texts: [[Int: String]] = []
    private(set) var names: [String] = []

    func add(_ span: SpanFacts) -> JSONText {
      let name = span.source ?? "page"
      let place = names.firstIndex { ByteOrder.equal($0, name) } ?? names.count
      if place == names.count {
        names.append(name)
        texts.append([:])
      }
      let lines = (span.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      for (offset, line) in lines.enumerated() where span.first + offset <= span.last {
        texts[place][span.first + offset] = String(line)
      }
      return .array([.int(place), .int(span.first), .int(span.last)])
    }
  }

  var text: String {
    let series = Register()
    let countries = Register()
    let cities = Register()
    let themes = Register()
    let lines = Lines()
    let allSeries = reader.series()
    for entry in allSeries { _ = series.number(Named(iri: entry.iri, label: entry.label)) }
    let meetings = reader.meetings()
    var meetingNumbers: [IRI: Int] = [:]
    for (number, meeting) in meetings.enumerated() { meetingNumbers[meeting.iri] = number }
    func span(_ span: SpanFacts?) -> JSONText { span.map(lines.add) ?? .null }
    func number(_ register: Register, _ name: Named?) -> JSONText {
      name.map { .int(register.number($0)) } ?? .null
    }
    func remark(_ remark: RemarkFacts, _ meeting: Int?) -> JSONText {
      .object([
        ("code", .string(remark.code)), ("severity", .optional(remark.severity)),
        ("text", .optional(remark.text)), ("meeting", .optional(meeting)),
        ("span", span(remark.span)),
      ])
    }
    func item(_ item: ItemFacts) -> JSONText {
      .object([
        ("iri", .string(item.iri.value)), ("kind", .string(item.kind.rawValue)),
        ("number", .optional(item.number)), ("text", .optional(item.text)),
        ("themes", .array(item.themes.map { .int(themes.number($0)) })),
        ("parent", .optional(item.parent?.value)), ("span", span(item.span)),
      ])
    }
    func document(_ document: DocumentFacts) -> JSONText {
      .object([
        ("iri", .string(document.iri.value)), ("title", .optional(document.title)),
        ("type", .optional(document.type)), ("date", .optional(document.date)),
        ("url", .optional(document.url)), ("span", span(document.span)),
      ])
    }
    func date(_ date: DateFacts) -> JSONText {
      .object([
        ("stated", .optional(date.stated)), ("edtf", .optional(date.edtf)),
        ("earliest", .optional(date.earliest)), ("latest", .optional(date.latest)),
        ("year", .optional(date.year)), ("precision", .optional(date.precision)),
      ])
    }
    func place(_ place: PlaceFacts) -> JSONText {
      .object([
        ("stated", .optional(place.stated)), ("city", number(cities, place.city)),
        ("country", number(countries, place.country)), ("online", .bool(place.isOnline)),
      ])
    }
    func meeting(_ meeting: MeetingFacts) -> JSONText {
      .object([
        ("iri", .string(meeting.iri.value)), ("label", .string(meeting.label)),
        ("ordinal", .optional(meeting.ordinal)), ("title", .optional(meeting.title)),
        ("series", number(series, meeting.series)), ("date", meeting.date.map(date) ?? .null),
        ("place", meeting.place.map(place) ?? .null),
        ("hosts", .array(meeting.hosts.map { .string($0) })),
        ("participants", .array(meeting.participants.map { .string($0.words) })),
        ("items", .array(meeting.items.map(item))),
        ("documents", .array(meeting.documents.map(document))),
        (
          "downloads",
          .array(
            meeting.downloads.map {
              .object([("language", .optional($0.language)), ("url", .optional($0.url))])
            })
        ),
        ("span", span(meeting.span)),
      ])
    }
    func plan(_ plan: PlanFacts, _ stated: Int) -> JSONText {
      .object([
        ("stated", .int(stated)),
        ("meeting", .optional(plan.concerns.compactMap { meetingNumbers[$0.iri] }.first)),
        ("concerns", .array(plan.concerns.map { .string($0.label) })),
        ("year", .optional(plan.year)),
        ("country", number(countries, plan.country)), ("fulfilment", .optional(plan.fulfilment)),
        ("span", span(plan.span)),
      ])
    }
    let all: [(String, JSONText)] = [
      ("title", .string(title)), ("statements", .int(graph.count)),
      ("meetings", .array(meetings.map(meeting))),
      (
        "plans",
        .array(
          meetings.enumerated().flatMap { number, meeting in meeting.plans.map { plan($0, number) }
          })
      ),
      (
        "remarks",
        .array(
          meetings.enumerated().flatMap { number, meeting in
            meeting.remarks.map { remark($0, number) }
          } + otherRemarks(meetings).map { remark($0, nil) })
      ),
      ("network", networkText(span)),
      (
        "series",
        .array(
          series.names.map { name in
            let facts = allSeries.first { $0.iri == name.iri }
            return .object([
              ("label", .string(name.label)), ("code", .optional(facts?.code)),
              ("level", .optional(facts?.level)),
            ])
          })
      ),
      ("countries", names(countries)), ("cities", names(cities)), ("themes", names(themes)),
    ]
    return JSONText.object(all + sources(lines)).compact
  }

  /// The remarks on what is no meeting and no part of one.
  private func otherRemarks(_ meetings: [MeetingFacts]) -> [RemarkFacts] {
    let told = Set(meetings.flatMap(\.remarks).map(\.iri))
    return reader.remarks().filter { !told.contains($0.iri) }
  }

  private func names(_ register: Register) -> JSONText {
    .array(register.names.map { .object([("label", .string($0.label))]) })
  }

  /// The pages with the lines that are needed, and how the graph was made.
  private func sources(_ lines: Lines) -> [(String, JSONText)] {
    let documents = graph.instances(of: Trico.Class.sourceDocument)
    let dataset = graph.instances(of: VoID.dataset).first {
      !graph.objects(of: $0, PROV.wasGeneratedBy).isEmpty
    }
    let entries = lines.names.indices.map { index -> JSONText in
      let node = documents.first {
        graph.text(of: $0, DCTerms.identifier).map { ByteOrder.equal($0, lines.names[index]) }
          ?? false
      }
      return .object([
        ("name", .string(lines.names[index])),
        ("url", .optional(node.flatMap { graph.text(of: $0, DCTerms.source) })),
        ("lineCount", .optional(node.flatMap { graph.number(of: $0, Trico.lineCount) })),
        (
          "lines",
          .object(
            lines.texts[index].sorted { $0.key < $1.key }.map {
              (String($0.key), .string($0.value))
            })
        ),
      ])
    }
    return [
      ("sources", .array(entries)),
      ("issued", .optional(dataset.flatMap { graph.text(of: $0, DCTerms.issued) })),
      ("license", .optional(dataset.flatMap { graph.text(of: $0, DCTerms.license) })),
    ]
  }

  /// Nodes with their places, and edges by the numbers of nodes and kinds.
  private func networkText(_ span: (SpanFacts?) -> JSONText) -> JSONText {
    var types: [(name: String, color: String, count: Int)] = []
    var typeNumbers: [ExactText: Int] = [:]
    var edgeTypes: [String] = []
    var edgeNumbers: [ExactText: Int] = [:]
    var nodeNumbers: [ExactText: Int] = [:]
    var nodes: [JSONText] = []
    for (number, node) in network.nodes.enumerated() {
      nodeNumbers[ExactText(node.id)] = number
      let type = typeNumbers[ExactText(node.type)] ?? types.count
      if type == types.count {
        typeNumbers[ExactText(node.type)] = type
        types.append((node.type, node.color.map { "\($0)" } ?? "#777777", 0))
      }
      types[type].count += 1
      let iri = Self.text(node["iri"]) ?? node.id
      let place = node.position ?? Self.spiral(number)
      nodes.append(
        .object([
          ("iri", .string(iri)), ("label", .string(node.label)), ("type", .int(type)),
          ("x", .int(Int(place.x.rounded()))), ("y", .int(Int(place.y.rounded()))),
          ("size", .int(Int((node.size ?? 12).rounded()))),
          (
            "facts",
            .array(
              node.attributes.compactMap { attribute in
                guard !["iri", "label", "name"].contains(attribute.name),
                  let value = Self.text(attribute.value)
                else { return nil }
                return .array([.string(attribute.name), .string(value)])
              })
          ),
          ("span", span(graph.node(IRI(iri)).flatMap(reader.span))),
        ]))
    }
    let edges = network.edges.compactMap { edge -> JSONText? in
      guard let source = nodeNumbers[ExactText(edge.source)],
        let target = nodeNumbers[ExactText(edge.target)]
      else { return nil }
      let type = edgeNumbers[ExactText(edge.type)] ?? edgeTypes.count
      if type == edgeTypes.count {
        edgeNumbers[ExactText(edge.type)] = type
        edgeTypes.append(edge.type)
      }
      return .array([.int(source), .int(target), .int(type)])
    }
    return .object([
      (
        "types",
        .array(
          types.map {
            .object([
              ("name", .string($0.name)), ("color", .string($0.color)), ("count", .int($0.count)),
            ])
          })
      ),
      ("edgeTypes", .array(edgeTypes.map { .string($0) })), ("nodes", .array(nodes)),
      ("edges", .array(edges)),
    ])
  }

  private static func text(_ value: PropertyGraph.AttributeValue?) -> String? {
    switch value {
    case .string(let text): text
    case .int(let number): String(number)
    case .double(let number): "\(number)"
    case nil: nil
    }
  }

  /// A place for nodes of graphs that are too large for a layout: on a square, row by row.
  private static func spiral(_ number: Int) -> PropertyGraph.Point {
    PropertyGraph.Point(x: Double(number % 200) * 40, y: Double(number / 200) * 40)
  }
}
