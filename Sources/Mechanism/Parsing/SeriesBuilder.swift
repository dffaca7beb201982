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

  /// The builders with those of one code made into one: a page may list a series in two places.
  static func joined(_ builders: [SeriesBuilder]) -> [SeriesBuilder] {
    var result: [SeriesBuilder] = []
    for builder in builders {
      if let index = result.firstIndex(where: { $0.code == builder.code }) {
        result[index].pagers += builder.pagers
        result[index].meetings += builder.meetings
      } else {
        result.append(builder)
      }
    }
    return result
  }
}
