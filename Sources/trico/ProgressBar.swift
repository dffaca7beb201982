import TricoKit

/// A bar on standard error that tells how far a long work is. On a terminal only, unless asked for.
final class ProgressBar {
  /// When a bar is shown.
  enum Mode: String, CaseIterable {
    case auto, always, never
  }

  private static let width = 30

  private let isShown: Bool
  private let output = DescriptorSink.standardError()
  private var last = ""

  init(_ mode: Mode, isQuiet: Bool = false) {
    isShown = mode == .always || mode == .auto && !isQuiet && output.isTerminal
  }

  /// Shows that `done` of `total` units are done; nothing is written when nothing visible changed.
  ///
  /// - Parameters:
  ///   - text: what is being done.
  ///   - done: units done.
  ///   - total: units there are.
  ///   - amount: how amounts are written.
  func show(_ text: String, _ done: Int, of total: Int, _ amount: (Int) -> String = { "\($0)" }) {
    guard isShown else { return }
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 1
    let filled = Int(share * Double(Self.width))
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    let percent = Int(share * 100)
    let pad = String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0)
    write("[\(bar)] \(pad)\(percent) %  \(text)  \(amount(done)) of \(amount(total))")
  }

  /// Shows words only.
  func show(_ text: String) { if isShown { write(text) } }

  /// Clears the line, so that something else can be said.
  func clear() {
    guard isShown, !last.isEmpty else { return }
    last = ""
    try? output.write("\r\u{1B}[K")
  }

  private func write(_ line: String) {
    let line = Terminal.safe(String(line.prefix(100)))
    guard line != last else { return }
    last = line
    // A terminal that has gone away is no reason to stop.
    try? output.write("\r\(line)\u{1B}[K")
  }

  /// Bytes in the unit that fits.
  static func bytes(_ count: Int) -> String {
    var number = Double(count)
    for unit in ["bytes", "kB", "MB", "GB"] {
      if number < 1000 || unit == "GB" {
        return unit == "bytes" ? "\(count) bytes" : "\((number * 10).rounded() / 10) \(unit)"
      }
      number /= 1000
    }
    return "\(count) bytes"
  }
}
