extension PropertyGraph {
  /// An opaque colour of the sRGB space.
  public struct Color: Hashable, Sendable, CustomStringConvertible {
    /// How much red it has.
    public let red: UInt8
    /// How much green it has.
    public let green: UInt8
    /// How much blue it has.
    public let blue: UInt8

    /// A colour from its three parts.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// Reads the form `#0072B2`; nil for any other.
    public init?(_ text: String) {
      let bytes = Array(text.utf8)
      guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
      var number: UInt32 = 0
      for byte in bytes[1...] {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
        number = number << 4 | UInt32(digit)
      }
      self.init(
        red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
    }

    /// The form `#0072B2`.
    public var description: String {
      let number = Int(red) << 16 | Int(green) << 8 | Int(blue)
      let digits = String(number, radix: 16, uppercase: true)
      return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// Whether white text has more contrast on it than black, as WCAG 2 reckons: by the luminance,
    /// here with squares for the curve of sRGB, which is near enough and exact everywhere.
    var isDark: Bool {
      let light = 2126 * square(red) + 7152 * square(green) + 722 * square(blue)
      return light < 1900 * 255 * 255
    }

    private func square(_ part: UInt8) -> Int { Int(part) * Int(part) }
  }

  /// A place on the plane; x grows to the right, y upwards, in points of 1/72 inch.
  public struct Point: Hashable, Sendable {
    /// How far to the right.
    public var x: Double
    /// How far up.
    public var y: Double

    /// A place.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }
}
