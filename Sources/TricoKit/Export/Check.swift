internal import Mapping
internal import Mechanism

/// The remarks on pages, without an export.
public struct Check {
  public var sources: [PageSource]
  /// Turtle files with further themes and authorities.
  public var additions: [String]
  /// How pages are read.
  public var reading = ReadingOptions()
  /// How many pages are read at the same time.
  public var jobs: Int

  public init(sources: [PageSource], additions: [String] = [], jobs: Int = 1) {
    self.sources = sources
    self.additions = additions
    self.jobs = jobs
  }

  /// Reads the pages.
  ///
  /// - Returns: What is odd about them, page by page.
  /// - Throws: `TricoError` when no page can be read.
  public func run() throws -> Remarks {
    let pages = PageRun(
      PageList(sources), reader: try PageReader(adding: additions, options: reading), options: nil,
      jobs: jobs)
    try pages.read()
    var diagnostics: [Diagnostic] = []
    var lines: [String?] = []
    try pages.forEach([
      { _, item in
        diagnostics += item.record?.diagnostics ?? [item.unreadable].compactMap { $0 }
        lines += item.record?.excerpts ?? [nil]
      }
    ])
    return Remarks(diagnostics, lines: lines)
  }
}
