/// The page's lines under a cursor.
struct LineReader {
  let lines: [Line]
  private(set) var position = 0

  init(_ lines: [Line]) { self.lines = lines }

  /// The line under the cursor, which moves on; nil at the end.
  mutating func next() -> Line? {
    guard position < lines.count else { return nil }
    position += 1
    return lines[position - 1]
  }

  /// Number of the line under the cursor.
  var number: Int? { position < lines.count ? lines[position].number : nil }

  /// Whether the line that was read last has blank lines above and below.
  var isBetweenBlanks: Bool {
    guard position > 0, position < lines.count, lines[position].isBlank else { return false }
    return position == 1 || lines[position - 2].isBlank
  }

  /// The lines after the cursor that are not blank, without moving.
  var ahead: some Sequence<Line> { lines[position...].lazy.filter { !$0.isBlank } }
}
