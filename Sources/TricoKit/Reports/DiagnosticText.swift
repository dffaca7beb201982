public import Mechanism

extension Diagnostic {
  /// The remark as compilers write theirs: `file:line:column: severity: message [code]`.
  public var compilerStyle: String {
    // The message on a page that cannot be read begins with its name.
    let file = FileSystem.shown(file)
    let name = file + ": "
    let text = message.hasPrefix(name) ? String(message.dropFirst(name.count)) : message
    return "\(file):\(line):\(column): \(severity.rawValue): \(text) [\(code)]"
  }

  /// The remark as one line of JSON.
  public var jsonLine: String { PageJSON.diagnostic(self, withFile: true).compact + "\n" }
}
