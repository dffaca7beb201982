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
  /// All remarks, page by page, those on unreadable pages among them.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads pages. A page that cannot be read does not stop the others.
  ///
  /// - Parameters:
  ///   - sources: at least one.
  ///   - reader: reads them.
  ///   - address: where the page stands on the web, for a single page.
  ///   - jobs: how many pages to read at the same time.
  /// - Throws: The error of the only page, or `TricoError.badInput` when no page can be read.
  init(
    _ sources: [PageSource], reader: PageReader, address: String?, jobs: Int
  ) throws(TricoError) {
    let names = Self.names(of: sources)
    let parsed = Parallel.map(Array(zip(sources, names)), jobs: jobs) { source, name in
      Result { () throws(TricoError) in try reader.parse(source, name: name, address: address) }
    }
    if sources.count == 1, case .failure(let error) = parsed[0] { throw error }
    var pages: [(page: Page, fileName: String, checksum: String)] = []
    var unreadable: [(position: Int, remark: Diagnostic)] = []
    for (source, result) in zip(sources, parsed) {
      switch result {
      case .success(let (page, checksum)):
        pages.append((editions.add(page), source.fileName, checksum))
      case .failure(let error):
        let remark = Diagnostic(
          "unreadable-page", .error, file: source.name, lines: LineSpan(1), error.description)
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

  /// Short names of the pages, each once: a slug of the file's name; where two files have the same
  /// name, with the folders below the one that all pages share.
  private static func names(of sources: [PageSource]) -> [String] {
    var used: [String: Int] = [:]
    let short = sources.map { Page.name(of: $0.name) }
    for name in short { used[name, default: 0] += 1 }
    let folders = sources.map { $0.name.split(separator: "/").dropLast() }
    let shared = folders.dropFirst().reduce(folders.first?.count ?? 0) { count, other in
      zip(folders[0].prefix(count), other).prefix { $0 == $1 }.count
    }
    var taken: Set<String> = []
    return zip(folders, short).map { folders, short in
      var name = short
      if used[short, default: 0] > 1 {
        let above = folders.dropFirst(shared).compactMap { Slug.identifier(for: $0) }
        name = (above + [short]).joined(separator: "-")
      }
      let base = name
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(base)-\(number)"
        number += 1
      }
      return name
    }
  }
}

extension PageSource {
  /// The name of the page's file without its folders, so that the same page gives the same bytes.
  var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }
}
