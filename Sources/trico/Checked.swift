import PropertyGraph
import RDF
import TricoKit

/// Values of options, checked before any work begins.
enum Checked {
  static func iri(_ text: String, option: String) throws(TricoError) -> String {
    do {
      return try IRI(validating: text).value
    } catch {
      throw .usage("\(option): \(error)")
    }
  }

  static func base(_ text: String) throws(TricoError) -> String {
    let base = try iri(text, option: "--base")
    guard base.hasSuffix("/") || base.hasSuffix("#") else {
      throw .usage("--base: “\(text)” must end in / or #, because identifiers are appended to it")
    }
    return base
  }

  static func directory(_ path: String) throws(TricoError) -> String {
    guard path.contains(where: { !$0.isWhitespace }) else {
      throw .usage("--output: name a directory, for example -o Output")
    }
    return path
  }

  static func seconds(_ number: Int, option: String) throws(TricoError) -> Int {
    guard (1...86_400).contains(number) else {
      throw .usage("\(option): “\(number)” is no number of seconds between 1 and a day")
    }
    return number
  }

  static func jobs(_ number: Int) throws(TricoError) -> Int {
    guard (1...256).contains(number) else {
      throw .usage("--jobs: “\(number)” is not between 1 and 256")
    }
    return number
  }

  static func memory(_ text: String) throws(TricoError) -> Int {
    guard let size = ByteSize(text), size.count >= 1 << 20 else {
      throw .usage("--memory: “\(text)” is no size of at least a megabyte, such as 500M or 2G")
    }
    return size.count
  }

  static func pageLimit(_ megabytes: Int) throws(TricoError) -> Int {
    guard (1...1024).contains(megabytes) else {
      throw .usage("--page-limit: “\(megabytes)” is not between 1 and 1024")
    }
    return megabytes
  }

  /// The day of the option, or of `SOURCE_DATE_EPOCH`.
  static func date(_ text: String?) throws(TricoError) -> String? {
    guard let text else { return try ReproducibleDate.fromEnvironment() }
    guard ReproducibleDate.isDay(text) else {
      throw .usage("--date: “\(text)” is no day of the calendar in the form YYYY-MM-DD")
    }
    return text
  }

  static func formats(_ names: [String], single: Bool) throws(TricoError) -> [ExportFormat] {
    var formats: [ExportFormat] = []
    for name in names {
      guard let format = ExportFormat(name: name) else {
        let known = ExportFormat.all.map(\.name).joined(separator: ", ")
        throw .usage("--format: “\(name)” is not one of \(known)")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    if single, formats.count != 1 {
      throw .usage("--stdout takes one format: name it with -f, for example -f turtle")
    }
    if single, case .graph(let format)? = formats.first, format.endings.count > 1 {
      throw .usage("--stdout takes one file, and \(format.name) makes \(format.endings.count)")
    }
    return formats.isEmpty ? ExportFormat.standard : formats
  }

  /// One of the views that the rules know.
  static func view(_ name: String, rules: String?) throws -> String {
    let known = try GraphViews.known(rules: rules)
    guard known.contains(name) else {
      throw TricoError.usage("--view: “\(name)” is not one of \(known.joined(separator: ", "))")
    }
    return name
  }

  /// The views to write: those named, each once, or the usual ones.
  static func views(_ names: [String], rules: String?, single: Bool) throws -> [String] {
    let known = try GraphViews.known(rules: rules)
    var views: [String] = []
    for name in names.flatMap({ $0 == "all" ? known : [$0] }) {
      guard known.contains(name) else {
        throw TricoError.usage(
          "--view: “\(name)” is not one of \(known.joined(separator: ", ")), all")
      }
      if !views.contains(name) { views.append(name) }
    }
    if single, views.count > 1 {
      throw TricoError.usage("--stdout takes one view, for example --view full")
    }
    guard views.isEmpty else { return views }
    let standard = try GraphViews.standard(rules: rules)
    return single ? Array(standard.prefix(1)) : standard
  }
}
