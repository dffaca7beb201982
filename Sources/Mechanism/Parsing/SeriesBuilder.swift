/// A series while its editions are coming in.
struct SeriesBuilder {
  let code: String
  let name: String
  /// The name, ready for comparison.
  let title: SeriesName
  let level: String?
  let latestEvent: String?
  let line: Int?
  var pagers: [Int] = []
  var meetings: [Meeting] = []
  /// Whether a level heading came after it: the next edition opens another series.
  var isClosed = false

  init(code: String, name: String, level: String?, latestEvent: String?, line: Int?) {
    self.code = code
    self.name = name
    title = SeriesName(name)
    self.level = level
    self.latestEvent = latestEvent
    self.line = line
  }

  func build() -> Series {
    Series(
      code: code, name: name, level: level, latestEvent: latestEvent, line: line, pagers: pagers,
      meetings: meetings)
  }

  /// The builders with those of one code made into one: a page may list a series in two places. The
  /// first that has a line of its own describes it.
  static func joined(_ builders: [SeriesBuilder]) -> [SeriesBuilder] {
    var result: [SeriesBuilder] = []
    var places: [String: Int] = [:]
    for builder in builders {
      guard let index = places[builder.code] else {
        places[builder.code] = result.count
        result.append(builder)
        continue
      }
      var whole = result[index].line == nil && builder.line != nil ? builder : result[index]
      whole.pagers = result[index].pagers + builder.pagers
      whole.meetings = result[index].meetings + builder.meetings
      result[index] = whole
    }
    return result
  }
}
