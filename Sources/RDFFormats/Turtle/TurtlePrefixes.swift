internal import RDF

/// The prefixes a Turtle document may use, found by namespace, with a note of which were used.
struct TurtlePrefixes {
  private var entries: [PrefixMap.Entry] = []
  private var known: Set<[UInt8]> = []
  private var namespaces = IRITable()
  /// Namespaces whose last byte could belong to a local name, longest first. There are hardly any.
  private var unusual: [Int] = []
  private var isUsed: [Bool] = []
  /// The prefixes with their colons, one after the other, and where.
  private var texts = ByteBuffer()
  private var ranges: [Range<Int>] = []
  /// Prefixes used since `appendNew` was last called.
  private var new: [Int] = []

  /// Takes the usable declarations.
  init(_ map: PrefixMap) {
    for entry in map.entries { add(entry.prefix, entry.namespace) }
  }

  /// Takes a declaration if it is usable: a legal prefix and an absolute IRI, the first for a
  /// namespace, and no other meaning of a prefix that is known.
  mutating func add(_ prefix: String, _ namespace: String) {
    guard prefix.withUTF8Bytes(TurtleGrammar.isPrefix), namespace.withUTF8Bytes(TermRules.isIRI),
      namespace.withUTF8Bytes({ namespaces.find($0) }) == nil,
      known.insert(Array(prefix.utf8)).inserted
    else { return }
    _ = namespace.withUTF8Bytes { namespaces.add($0) }
    let isUnusual = namespace.utf8.last.map(TurtleGrammar.isLocalByte) == true
    if isUnusual { unusual.append(entries.count) }
    entries.append(PrefixMap.Entry(prefix: prefix, namespace: namespace))
    isUsed.append(false)
    let start = texts.count
    texts.append(prefix)
    texts.append(UInt8(ascii: ":"))
    ranges.append(start..<texts.count)
    guard isUnusual else { return }
    unusual.sort { [entries] left, right in
      entries[left].namespace.utf8.count > entries[right].namespace.utf8.count
    }
  }

  /// Appends `iri` as a prefixed name and notes the prefix; false when it has to be written whole.
  ///
  /// A usual namespace ends in a byte no local name holds, so the only one that can match ends just
  /// where the longest local tail of the IRI begins. Unusual ones are longer: they are tried first.
  @inline(__always)
  mutating func append(
    _ iri: UnsafeRawBufferPointer, to buffer: inout ByteBuffer, onlyUsed: Bool = false
  ) -> Bool {
    if !unusual.isEmpty, appendUnusual(iri, to: &buffer, onlyUsed: onlyUsed) { return true }
    let start = TurtleGrammar.localTail(of: iri)
    let local = UnsafeRawBufferPointer(rebasing: iri[start...])
    guard TurtleGrammar.isLocalName(local),
      let number = namespaces.find(UnsafeRawBufferPointer(rebasing: iri[..<start])),
      isUsed[number] || !onlyUsed
    else { return false }
    append(number, local, to: &buffer)
    return true
  }

  /// Appends an IRI, known to be one, as a prefixed name whose local part holds letters beyond ASCII,
  /// colons or percent signs; false when it has to be written whole.
  @inline(__always)
  mutating func appendWide(_ iri: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) -> Bool {
    let start = TurtleGrammar.localTail(of: iri)
    guard start > 0, TurtleGrammar.isWideByte(iri[start - 1]) else { return false }
    return appendWide(iri, from: start, to: &buffer)
  }

  private mutating func appendWide(
    _ iri: UnsafeRawBufferPointer, from start: Int, to buffer: inout ByteBuffer
  ) -> Bool {
    let least = TurtleGrammar.wideTail(of: iri)
    // The longest namespace first: they end before the tail, or in a colon.
    for end in (least...start).reversed()
    where end == least || iri[end - 1] == UInt8(ascii: ":") {
      let local = UnsafeRawBufferPointer(rebasing: iri[end...])
      if let number = namespaces.find(UnsafeRawBufferPointer(rebasing: iri[..<end])),
        TurtleGrammar.isWideLocalName(local)
      {
        append(number, local, to: &buffer)
        return true
      }
    }
    return false
  }

  private mutating func appendUnusual(
    _ iri: UnsafeRawBufferPointer, to buffer: inout ByteBuffer, onlyUsed: Bool
  ) -> Bool {
    let tail = TurtleGrammar.localTail(of: iri)
    for number in unusual {
      let length = entries[number].namespace.utf8.count
      guard isUsed[number] || !onlyUsed, length >= tail, length < iri.count,
        iri.starts(with: entries[number].namespace.utf8)
      else { continue }
      let local = UnsafeRawBufferPointer(rebasing: iri[length...])
      if TurtleGrammar.isLocalName(local) {
        append(number, local, to: &buffer)
        return true
      }
    }
    return false
  }

  @inline(__always)
  private mutating func append(
    _ number: Int, _ local: UnsafeRawBufferPointer, to buffer: inout ByteBuffer
  ) {
    if !isUsed[number] {
      isUsed[number] = true
      new.append(number)
    }
    buffer.append(texts, ranges[number])
    buffer.append(local)
  }

  /// The declarations used so far, in the order they were added.
  var used: [PrefixMap.Entry] { entries.indices.filter { isUsed[$0] }.map { entries[$0] } }

  /// Whether a prefix was used since `appendNew` was last called.
  var hasNew: Bool { !new.isEmpty }

  /// Appends the declarations of the prefixes used since the last call, sorted by name, and a blank
  /// line after them; nothing when there are none.
  mutating func appendNew(to buffer: inout ByteBuffer) {
    guard hasNew else { return }
    for entry in new.map({ entries[$0] }).sorted(by: { ByteOrder.less($0.prefix, $1.prefix) }) {
      buffer.append("@prefix ")
      buffer.append(entry.prefix)
      buffer.append(": <")
      buffer.append(entry.namespace)
      buffer.append("> .\n")
    }
    buffer.append(UInt8(ascii: "\n"))
    new.removeAll(keepingCapacity: true)
  }
}
