public import Mechanism

extension Diagnostic {
  /// The remark as compilers write theirs: `file:line:column: severity: message [code]`.
  public var compilerStyle: String {
    "\(file):\(line):\(column): \(severity.rawValue): \(message) [\(code)]"
  }

  /// The remark as one line of JSON.
  public var jsonLine: String { PageJSON.diagnostic(self, withFile: true).compact + "\n" }
}
