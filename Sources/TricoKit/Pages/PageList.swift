internal import Mechanism

/// The pages of a run in the order of input, and what they are called.
struct PageList: Sendable {
  let sources: [PageSource]
  /// Short names, each once; they name source spans.
  let names: [String]
  /// How many folders all pages share.
  private let shared: Int

  init(_ sources: [PageSource]) {
    self.sources = sources
    shared = Self.shared(sources)
    names = Self.names(of: sources, shared: shared)
  }

  /// How the record calls a page: by its path below the folder that all pages share, so that it is
  /// the same wherever that lies.
  func label(_ index: Int) -> String {
    FileSystem.shown(
      (Self.folders(sources[index]).dropFirst(shared) + [sources[index].fileName[...]])
        .joined(separator: "/"))
  }

  /// A name that depends on the page's path alone, and not on what other pages there are.
  func fullName(_ index: Int) -> String {
    let folders = Self.folders(sources[index]).compactMap { Slug.identifier(for: $0) }
    return (folders + [Page.name(of: sources[index].unpackedName)]).joined(separator: "-")
  }

  private static func folders(_ source: PageSource) -> [Substring] {
    source.name.split(separator: "/").dropLast()
  }

  /// How many folders all pages share.
  private static func shared(_ sources: [PageSource]) -> Int {
    guard let first = sources.first.map(folders) else { return 0 }
    return sources.reduce(first.count) { count, other in
      zip(first.prefix(count), folders(other)).prefix { $0 == $1 }.count
    }
  }

  /// Names: a slug of the file's name; where two files have the same name, with the folders below the
  /// one that all pages share.
  private static func names(of sources: [PageSource], shared: Int) -> [String] {
    let short = sources.map { Page.name(of: $0.unpackedName) }
    let used = Dictionary(short.map { ($0, 1) }, uniquingKeysWith: +)
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    return zip(sources, short).map { source, short in
      var name = short
      if used[short, default: 0] > 1 {
        let below = folders(source).dropFirst(shared)
        name = (below.compactMap { Slug.identifier(for: $0) } + [short]).joined(separator: "-")
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
  /// The name without the end that tells how the file is packed: packed or not, it is the same page.
  var unpackedName: String { Packing.unpackedName(name) }

  /// The name of the page's file without its folders, so that the same page gives the same bytes.
  var fileName: String {
    FileSystem.shown(unpackedName.split(separator: "/").last.map(String.init) ?? unpackedName)
  }
}
