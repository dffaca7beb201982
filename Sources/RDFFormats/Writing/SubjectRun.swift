internal import RDF

/// Neighbouring triples of one subject in one graph, their objects rendered already, gathered to be laid out as
/// one block.
///
/// What a syntax refuses it refuses while rendering, so nothing of a block is in the output before
/// all of it is known to be writable.
struct SubjectRun {
  /// One predicate of the run.
  struct Property {
    /// The writer's number for the predicate; zero is `rdf:type`.
    let predicate: Int
    /// Where its values lie in `values`, once arranged.
    var values: Range<Int>
  }

  /// One rendered object: a range of `bytes`.
  struct Value {
    let start: Int
    let end: Int
    /// Index into `properties`.
    let property: Int
  }

  /// The subject, if any.
  private var subject = SubjectKey()
  /// The subject as rendered by the writer.
  var subjectText = ByteBuffer()
  /// The rendered objects, one after the other.
  var bytes = ByteBuffer(capacity: 1 << 16)
  /// The predicates: `rdf:type` first once arranged, then in order of first appearance.
  private(set) var properties: [Property] = []
  /// The objects: in order of arrival; once arranged by property, sorted.
  private(set) var values: [Value] = []
  /// Whether the values of each property came one after the other, as they mostly do.
  private var isGrouped = true
  /// For each predicate number its index in `properties` plus one; zero where it is absent.
  private var slots: [Int] = []
  private let most: Int

  /// A run that is full at `most` triples, or eight times the output limit in bytes.
  init(most: Int) { self.most = most }

  /// Whether there is nothing to lay out.
  var isEmpty: Bool { values.isEmpty }

  /// Whether the block has to be written before more is added, to bound memory.
  private var isFull: Bool { values.count >= most || bytes.count >= 8 * OutputBuffer.limit }

  /// Whether a statement belongs to the block, and there is room for it.
  @inline(__always)
  func takes(_ quad: QuadView) -> Bool { !isFull && subject.matches(quad) }

  /// Whether `name` is the graph of the block.
  func isIn(_ name: TermView?) -> Bool { subject.matchesGraph(name) }

  /// Starts anew with the subject and graph of `quad`.
  mutating func begin(_ quad: QuadView) {
    removeAll()
    subjectText.truncate(to: 0)
    subject.set(quad)
  }

  /// Forgets the triples, but neither the subject nor the memory.
  mutating func removeAll() {
    for property in properties { slots[property.predicate] = 0 }
    properties.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    bytes.truncate(to: 0)
    isGrouped = true
  }

  /// Gives up the subject, after an error in it.
  mutating func abandonSubject() { subject.clear() }

  /// Adds the object that was appended to `bytes` from `start` on.
  mutating func add(predicate: Int, from start: Int) {
    while slots.count <= predicate { slots.append(0) }
    let place = values.count
    if slots[predicate] == 0 {
      properties.append(Property(predicate: predicate, values: place..<place + 1))
      slots[predicate] = properties.count
    } else {
      let property = slots[predicate] - 1
      if property != properties.count - 1 { isGrouped = false }
      let values = properties[property].values
      properties[property].values = values.lowerBound..<values.upperBound + 1
    }
    values.append(Value(start: start, end: bytes.count, property: slots[predicate] - 1))
  }

  /// Puts `rdf:type` first, groups the values by property, sorts those of each by their bytes and
  /// passes over duplicates.
  mutating func arrange() {
    if !isGrouped { group() }
    for index in properties.indices where properties[index].values.count > 1 {
      sort(properties[index].values)
      dropDuplicates(of: index)
    }
    if let type = slots.first, type > 1 {
      properties.insert(properties.remove(at: type - 1), at: 0)
    }
  }

  /// Moves the values of each property together, in order of arrival.
  private mutating func group() {
    // So far the ranges are right in length only.
    var start = 0
    for index in properties.indices {
      let count = properties[index].values.count
      properties[index].values = start..<start
      start += count
    }
    let arrived = values
    for value in arrived {
      let filled = properties[value.property].values
      values[filled.upperBound] = value
      properties[value.property].values = filled.lowerBound..<filled.upperBound + 1
    }
  }

  /// Moves the values of a property together where neighbours are equal, and shortens its range.
  private mutating func dropDuplicates(of index: Int) {
    let range = properties[index].values
    var kept = range.lowerBound
    for place in range.dropFirst() where !isSame(values[place], values[kept]) {
      kept += 1
      values[kept] = values[place]
    }
    properties[index].values = range.lowerBound..<kept + 1
  }

  private mutating func sort(_ range: Range<Int>) {
    bytes.withBytes { bytes in
      values.withUnsafeMutableBufferPointer { values in
        var group = UnsafeMutableBufferPointer(rebasing: values[range])
        group.sort { left, right in
          ByteOrder.compare(
            UnsafeRawBufferPointer(rebasing: bytes[left.start..<left.end]),
            UnsafeRawBufferPointer(rebasing: bytes[right.start..<right.end])) < 0
        }
      }
    }
  }

  private func isSame(_ left: Value, _ right: Value) -> Bool {
    bytes.withBytes { bytes in
      ByteOrder.equal(
        UnsafeRawBufferPointer(rebasing: bytes[left.start..<left.end]),
        UnsafeRawBufferPointer(rebasing: bytes[right.start..<right.end]))
    }
  }
}
