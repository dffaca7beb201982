internal import RDF

/// Neighbouring triples of one subject, their objects rendered already, gathered to be laid out as
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
    var values: Range<Int> = 0..<0
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
  /// The objects: in order of arrival, and once arranged by property and sorted, each once.
  private(set) var values: [Value] = []
  private var arranged: [Value] = []
  /// For each predicate number its index in `properties` plus one; zero where it is absent.
  private var slots: [Int] = []
  private let most: Int

  /// A run that is full at `most` triples, or eight times the output limit in bytes.
  init(most: Int) { self.most = most }

  /// Whether there is nothing to lay out.
  var isEmpty: Bool { values.isEmpty }

  /// Whether the block has to be written before more is added, to bound memory.
  private var isFull: Bool { values.count >= most || bytes.count >= 8 * OutputBuffer.limit }

  /// Whether a triple about `subject` belongs to the block, and there is room for it.
  func takes(_ subject: Term) -> Bool { !isFull && self.subject.matches(subject) }

  /// Starts anew with `subject`.
  mutating func begin(_ subject: Term) {
    removeAll()
    subjectText.truncate(to: 0)
    self.subject.set(subject)
  }

  /// Forgets the triples, but neither the subject nor the memory.
  mutating func removeAll() {
    for property in properties { slots[property.predicate] = 0 }
    properties.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    bytes.truncate(to: 0)
  }

  /// Gives up the subject, after an error in it.
  mutating func abandonSubject() { subject.clear() }

  /// Adds the object that was appended to `bytes` from `start` on.
  mutating func add(predicate: Int, from start: Int) {
    while slots.count <= predicate { slots.append(0) }
    if slots[predicate] == 0 {
      properties.append(Property(predicate: predicate))
      slots[predicate] = properties.count
    }
    values.append(Value(start: start, end: bytes.count, property: slots[predicate] - 1))
  }

  /// Groups the values by property, sorts those of each by their bytes and drops duplicates.
  mutating func arrange() {
    group()
    // Nearly every property has one value.
    var kept = 0
    for index in properties.indices {
      let range = properties[index].values
      if range.count > 1 { sort(range) }
      let first = kept
      for value in range where kept == first || !isSame(arranged[value], arranged[kept - 1]) {
        arranged[kept] = arranged[value]
        kept += 1
      }
      properties[index].values = first..<kept
    }
    arranged.removeSubrange(kept...)
    swap(&values, &arranged)
    if let type = slots.first, type > 1 {
      properties.insert(properties.remove(at: type - 1), at: 0)
    }
  }

  /// Moves the values of each property together, in order of arrival.
  private mutating func group() {
    for value in values {
      let count = properties[value.property].values.count
      properties[value.property].values = 0..<count + 1
    }
    var start = 0
    for index in properties.indices {
      let count = properties[index].values.count
      properties[index].values = start..<start
      start += count
    }
    arranged.removeAll(keepingCapacity: true)
    arranged.append(contentsOf: values)
    for value in values {
      let filled = properties[value.property].values
      arranged[filled.upperBound] = value
      properties[value.property].values = filled.lowerBound..<filled.upperBound + 1
    }
  }

  private mutating func sort(_ range: Range<Int>) {
    bytes.withBytes { bytes in
      arranged.withUnsafeMutableBufferPointer { values in
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
    guard left.end - left.start == right.end - right.start else { return false }
    return bytes.withBytes { bytes in
      ByteOrder.compare(
        UnsafeRawBufferPointer(rebasing: bytes[left.start..<left.end]),
        UnsafeRawBufferPointer(rebasing: bytes[right.start..<right.end])) == 0
    }
  }
}
