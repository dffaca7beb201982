internal import Mechanism
internal import Ontology
internal import RDF

extension Lexicon {
  /// The parser's words, from the labels of the authority file and the code lists.
  init(_ graph: Graph) {
    self.init()
    for country in graph.instances(of: Schema.country) {
      guard let code = graph.notation(of: country) else { continue }
      for label in graph.labels(of: country, isPlace: true) {
        countries[Fold.key(label.text)] = code
      }
    }
    for city in graph.instances(of: Schema.city) {
      guard let country = graph.objects(of: city, Schema.containedInPlace).first,
        let code = graph.notation(of: country)
      else { continue }
      for label in graph.labels(of: city, isPlace: true) { cities[Fold.key(label.text)] = code }
    }
    for one in graph.instances(of: Trico.Class.meetingSeries) {
      guard let code = graph.notation(of: one) else { continue }
      for label in graph.labels(of: one) { series[Fold.key(label.text)] = code }
    }
    for (notation, label) in graph.entries(of: .meetingLevel) {
      levels[Fold.key(label.text)] = notation
    }
    for (notation, label) in graph.entries(of: .language) {
      languages[Fold.key(label.text)] = Language(
        code: notation, isNonstandard: label.kind == .hidden)
      languages[notation] = Language(code: notation, isNonstandard: false)
    }
    documentTypes = graph.entries(of: .documentType).map { (Fold.key($0.1.text), $0.0) }
      .sorted { ($1.label.count, $0.label) < ($0.label.count, $1.label) }
    for (notation, label) in graph.entries(of: .layout) {
      let key = Fold.key(label.text)
      switch notation {
      case "page-title": pageTitles.insert(key)
      case "latest-event": latestEvent.append(key)
      case "download": download.append(key)
      case "pager":
        // Alone, such a word is a button of the site's frame.
        pagers.insert(key)
        frameWords.insert(key)
      case "file-kind": fileKinds.insert(key)
      case "online": online.insert(key)
      case "nothing": nothing.insert(key)
      case "frame-words":
        frameWords.insert(
          key.split { !$0.isLetter && !$0.isNumber }.joined(separator: " "))
      case "frame-phrase": framePhrases.insert(key)
      case "frame-label": frameLabels.insert(key)
      case "date-label": dateLabels.insert(key)
      case "place-label": placeLabels.insert(key)
      case "courtesy-title": courtesyTitles.insert(key)
      case "host": hosts.insert(key)
      case "observer", "role": roles.insert(key)
      case "organization-noun": organizationNouns.insert(key)
      case "post-noun": postNouns.insert(key)
      default: if let section = Section(rawValue: notation) { sections[key] = section }
      }
    }
  }
}

extension Graph {
  /// The labels of a code list, each with the notation of its concept.
  fileprivate func entries(of list: CodeList) -> [(String, Label)] {
    subjects(with: SKOS.inScheme, .iri(list.scheme)).flatMap { concept -> [(String, Label)] in
      guard let notation = notation(of: concept) else { return [] }
      return labels(of: concept).map { (notation, $0) }
    }
  }
}
