internal import Mapping
internal import Mechanism

/// The pages of one run, read and merged: each edition belongs to the first page that has it.
struct Corpus {
  /// A page that could be read.
  struct Entry {
    let reading: PageReading
    /// Name of the file without folders.
    let fileName: String
    /// SHA-256 in hexadecimal digits.
    let checksum: String
  }

  /// The pages in the order of input.
  private(set) var entries: [Entry] = []
  /// The editions of all pages.
  private(set) var editions = EditionIndex()
  /// How the record calls the pages: by their paths below the folder that they share, so that it is
  /// the same wherever that lies. Keys are the names that messages use.
  private(set) var labels: [String: String] = [:]
  /// All remarks, page by page, those on unreadable pages among them.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads pages. A page that cannot be read does not stop the others.
  ///
  /// - Parameters:
  ///   - sources: at least one.
  ///   - reader: reads them.
  ///   - jobs: how many pages to read at the same time.
  /// - Throws: The error of the only page, or `TricoError.badInput` when no page can be read.
  init(
    _ sources: [PageSource], reader: PageReader, jobs: Int
  ) throws(TricoError) {
    let folders = sources.map { $0.name.split(separator: "/").dropLast() }
    let below = folders.map { $0.dropFirst(Self.shared(folders)) }
    let names = Self.names(of: sources, below: below)
    for (source, folders) in zip(sources, below) {
      labels[source.name] = (folders + [source.fileName[...]]).joined(separator: "/")
    }
    let parsed = Parallel.map(Array(zip(sources, names)), jobs: jobs) { source, name in
      Result { () throws(TricoError) in try reader.parse(source, name: name) }
    }
    if sources.count == 1, case .failure(let error) = parsed[0] { throw error }
    var pages: [(page: Page, fileName: String, checksum: String)] = []
    var unreadable: [(position: Int, remark: Diagnostic)] = []
    for (source, result) in zip(sources, parsed) {
      switch result {
      case .success(let (page, checksum)):
        pages.append((editions.add(page, label: labels[source.name]), source.fileName, checksum))
      case .failure(let error):
        let remark = Diagnostic(
          Self.unreadablePage, .error, file: source.name, lines: LineSpan(1), error.description)
        unreadable.append((pages.count, remark))
      }
    }
    guard !pages.isEmpty else {
      throw .badInput(unreadable.map(\.remark.message).joined(separator: "\n"))
    }
    let index = editions
    let readings = Parallel.map(pages.map(\.page), jobs: jobs) { page in
      PageReading(page, knowledge: reader.knowledge, editions: index)
    }
    for (position, reading) in readings.enumerated() {
      diagnostics += unreadable.filter { $0.position == position }.map(\.remark)
      diagnostics += reading.diagnostics
      editions.note(reading.diagnostics, of: reading.page)
      entries.append(
        Entry(
          reading: reading, fileName: pages[position].fileName,
          checksum: pages[position].checksum))
    }
    diagnostics += unreadable.filter { $0.position >= readings.count }.map(\.remark)
  }

  /// The code of remarks on pages that cannot be read.
  static let unreadablePage = "unreadable-page"

  /// A remark for the record. Pages are named without the folders that all of them share, so that
  /// they give the same bytes wherever they lie.
  func labelled(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let label = labels[diagnostic.file] else { return diagnostic }
    let file = diagnostic.file + ": "
    let message = diagnostic.message
    // The message on a page that cannot be read begins with its name.
    return Diagnostic(
      diagnostic.code, diagnostic.severity, file: label, lines: diagnostic.lines,
      column: diagnostic.column, subject: diagnostic.subject,
      message.hasPrefix(file) ? "\(label): \(message.dropFirst(file.count))" : message)
  }

  /// How many folders all pages share.
  private static func shared(_ folders: [ArraySlice<Substring>]) -> Int {
    guard let first = folders.first else { return 0 }
    return folders.reduce(first.count) { count, other in
      zip(first.prefix(count), other).prefix { $0 == $1 }.count
    }
  }

  /// Short names of the pages, each once: a slug of the file's name; where two files have the same
  /// name, with the folders below the one that all pages share.
  private static func names(
    of sources: [PageSource], below: [ArraySlice<Substring>]
  ) -> [String] {
    let short = sources.map { Page.name(of: $0.name) }
    let used = Dictionary(short.map { ($0, 1) }, uniquingKeysWith: +)
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    return zip(below, short).map { folders, short in
      var name = short
      if used[short, default: 0] > 1 {
        name = (folders.compactMap { Slug.identifier(for: $0) } + [short]).joined(separator: "-")
      }
      let base = name
      while !taken.insert(name).inserted {
        let number = numbers[base, default: 1] + 1
        numbers[base] = number
        name = "\(base)-\(number)"
      }
      return name
    }
  }
}

extension PageSource {
  /// The name of the page's file without its folders, so that the same page gives the same bytes.
  var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }
}
