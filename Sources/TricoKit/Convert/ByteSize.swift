/// A number of bytes as people write it: `500M`, `2G`, `64KiB`; units are powers of 1024.
public struct ByteSize: Equatable, Sendable {
  /// How many bytes.
  public let count: Int

  public init?(_ text: String) {
    guard let number = Int(text.prefix { $0.isASCII && $0.isNumber }), number > 0 else {
      return nil
    }
    let unit = text.drop { $0.isASCII && $0.isNumber }.lowercased()
    let shift: Int
    switch unit {
    case "k", "kb", "kib": shift = 10
    case "m", "mb", "mib": shift = 20
    case "g", "gb", "gib": shift = 30
    case "t", "tb", "tib": shift = 40
    default: return nil
    }
    let (product, isTooLarge) = number.multipliedReportingOverflow(by: 1 << shift)
    guard !isTooLarge else { return nil }
    count = product
  }
}
