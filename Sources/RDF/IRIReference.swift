/// A reference that may be relative, in its five parts (RFC 3986 §3, appendix B), as UTF-8.
///
/// No part is checked: whoever resolves a reference checks the IRI that comes out.
struct IRIReference {
  private(set) var scheme: ArraySlice<UInt8>?
  private(set) var authority: ArraySlice<UInt8>?
  private(set) var path: ArraySlice<UInt8>
  private(set) var query: ArraySlice<UInt8>?
  private(set) var fragment: ArraySlice<UInt8>?

  /// Takes a reference apart.
  init(_ bytes: UnsafeRawBufferPointer) {
    path = ArraySlice(bytes)
    (path, fragment) = Self.split(path, at: UInt8(ascii: "#"))
    (path, query) = Self.split(path, at: UInt8(ascii: "?"))
    if let colon = path.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(path[..<colon]) {
      scheme = path[..<colon]
      path = path[(colon + 1)...]
    }
    if path.starts(with: "//".utf8) {
      let rest = path.dropFirst(2)
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = rest[..<end]
      path = rest[end...]
    }
  }

  /// The IRI this means in a document whose base is `base` (RFC 3986 §5.2.2).
  func resolved(against base: IRIReference) -> IRIReference {
    var target = self
    if scheme != nil {
      target.path = Self.withoutDots(path)
      return target
    }
    target.scheme = base.scheme
    if authority != nil {
      target.path = Self.withoutDots(path)
      return target
    }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      target.query = query ?? base.query
    } else if path.first == UInt8(ascii: "/") {
      target.path = Self.withoutDots(path)
    } else {
      target.path = Self.withoutDots(merged(with: base))
    }
    return target
  }

  /// The parts put together again (§5.3).
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    if let scheme {
      bytes += scheme
      bytes.append(UInt8(ascii: ":"))
    }
    if let authority {
      bytes += "//".utf8
      bytes += authority
    } else if path.starts(with: "//".utf8) {
      // Without an authority the path would be taken for one.
      bytes += "/.".utf8
    }
    bytes += path
    if let query {
      bytes.append(UInt8(ascii: "?"))
      bytes += query
    }
    if let fragment {
      bytes.append(UInt8(ascii: "#"))
      bytes += fragment
    }
    return bytes
  }

  /// The base's path up to its last segment, and this path (§5.2.3).
  private func merged(with base: IRIReference) -> ArraySlice<UInt8> {
    let slash = UInt8(ascii: "/")
    if base.authority != nil, base.path.isEmpty { return [slash] + path }
    guard let last = base.path.lastIndex(of: slash) else { return path }
    return base.path[...last] + path
  }

  /// A path without the segments `.` and `..` (§5.2.4).
  private static func withoutDots(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let dot = UInt8(ascii: ".")
    let slash = UInt8(ascii: "/")
    var output: [UInt8] = []
    var rest = path
    while !rest.isEmpty {
      if rest.starts(with: "../".utf8) {
        rest = rest.dropFirst(3)
      } else if rest.starts(with: "./".utf8) || rest.starts(with: "/./".utf8) {
        rest = rest.dropFirst(2)
      } else if rest.elementsEqual("/.".utf8) {
        rest = [slash]
      } else if rest.starts(with: "/../".utf8) || rest.elementsEqual("/..".utf8) {
        rest = rest.count == 3 ? [slash] : rest.dropFirst(3)
        output.removeSubrange((output.lastIndex(of: slash) ?? 0)...)
      } else if rest.count < 3, rest.allSatisfy({ $0 == dot }) {
        rest = []
      } else {
        let end = rest.dropFirst().firstIndex(of: slash) ?? rest.endIndex
        output += rest[..<end]
        rest = rest[end...]
      }
    }
    return output[...]
  }

  private static func split(
    _ text: ArraySlice<UInt8>, at mark: UInt8
  ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>?) {
    guard let index = text.firstIndex(of: mark) else { return (text, nil) }
    return (text[..<index], text[(index + 1)...])
  }

  private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isLetter(first) else { return false }
    return bytes.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}

extension IRI {
  /// The IRI that a reference means in a document whose base is this one (RFC 3986 §5.2).
  ///
  /// - Parameter reference: absolute or relative, in UTF-8, unchecked.
  /// - Returns: The IRI in UTF-8, as unchecked as the reference was.
  public func resolving(_ reference: UnsafeRawBufferPointer) -> [UInt8] {
    var base = value
    return base.withUTF8 { base in
      IRIReference(reference).resolved(against: IRIReference(UnsafeRawBufferPointer(base))).bytes
    }
  }
}
