/// Prefixes and the namespaces they stand for, in the order they were added.
public struct PrefixMap: Sendable {
  /// One declaration.
  public struct Entry: Hashable, Sendable {
    /// The prefix without its colon; may be empty.
    public let prefix: String
    /// The namespace IRI.
    public let namespace: String

    public init(prefix: String, namespace: String) {
      self.prefix = prefix
      self.namespace = namespace
    }
  }

  /// All declarations, in order.
  public private(set) var entries: [Entry] = []
  /// Where the declaration of each prefix stands, and how many each namespace has, by their bytes.
  private var places: [[UInt8]: Int] = [:]
  private var namespaces: [[UInt8]: Int] = [:]

  public init() {}

  /// Declares `prefix`, replacing an earlier declaration of the same prefix.
  public mutating func declare(_ prefix: String, _ namespace: String) {
    let entry = Entry(prefix: prefix, namespace: namespace)
    if let index = places[Array(prefix.utf8)] {
      namespaces[Array(entries[index].namespace.utf8), default: 1] -= 1
      entries[index] = entry
      namespaces[Array(namespace.utf8), default: 0] += 1
    } else {
      append(entry)
    }
  }

  private mutating func append(_ entry: Entry) {
    places[Array(entry.prefix.utf8)] = entries.count
    namespaces[Array(entry.namespace.utf8), default: 0] += 1
    entries.append(entry)
  }

  /// Declares a prefix unless it, or its namespace, has a declaration already.
  public mutating func offer(_ entry: Entry) {
    guard places[Array(entry.prefix.utf8)] == nil,
      namespaces[Array(entry.namespace.utf8), default: 0] == 0
    else { return }
    append(entry)
  }

  /// The namespace of `prefix`.
  public func namespace(of prefix: String) -> String? {
    places[Array(prefix.utf8)].map { entries[$0].namespace }
  }

  /// The declaration with the longest namespace that `iri` starts with, and the rest of the IRI.
  ///
  /// Whether the rest may stand in a prefixed name is for each syntax to say.
  public func longestMatch(for iri: IRI) -> (entry: Entry, local: Substring)? {
    let whole = iri.value.utf8
    var best: Entry?
    for entry in entries
    where entry.namespace.utf8.count > best?.namespace.utf8.count ?? -1
      && ByteOrder.starts(iri.value, with: entry.namespace)
    {
      best = entry
    }
    guard let best else { return nil }
    let start = whole.index(whole.startIndex, offsetBy: best.namespace.utf8.count)
    return (best, iri.value[start...])
  }

  /// The IRI a prefixed name such as `schema:name` stands for, or nil when its prefix is unknown.
  public func expand(_ prefixedName: String) -> IRI? {
    guard let colon = prefixedName.firstIndex(of: ":") else { return nil }
    let prefix = String(prefixedName[..<colon])
    let local = prefixedName[prefixedName.index(after: colon)...]
    return namespace(of: prefix).map { IRI($0 + local) }
  }
}
