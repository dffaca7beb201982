import TricoKit

/// What an export tells at its end.
struct Summary {
  let report: Export.Report
  let directory: String?

  var text: String {
    var lines = [
      (report.pages > 1 ? "\(report.pages) pages, " : "")
        + "\(report.meetings) meetings, \(report.items) items, \(report.triples) triples"
        + (report.mentionTriples > 0 ? ", \(report.mentionTriples) triples of mentions" : "")
    ]
    if report.reused > 0 { lines.append("\(report.reused) pages had not changed") }
    if report.remarks.count > 0 { lines.append(report.remarks.summary) }
    if let directory {
      let width = report.files.map(\.name.count).max() ?? 0
      for file in report.files {
        let pad = String(repeating: " ", count: width - file.name.count + 2)
        lines.append("  \(directory)/\(file.name)\(pad)\(file.bytes) bytes")
      }
    }
    return lines.joined(separator: "\n")
  }
}
