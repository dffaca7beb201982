import RDFFormats
import Testing

@testable import RDFFormats

@Suite("JSON of contexts")
struct JSONReaderTests {
  /// A value in one line, names in their order.
  private func words(_ value: JSONReader.Value) -> String {
    switch value {
    case .object(let members):
      "{" + members.map { "\($0.name)=\(words($0.value))" }.joined(separator: ",") + "}"
    case .array(let values): "[" + values.map(words).joined(separator: ",") + "]"
    case .string(let text): "'\(text)'"
    case .bare(let text): text
    }
  }

  @Test(
    "reads values with and without blanks",
    arguments: [
      ("[1,[2],{}]", "[1,[2],{}]"), (" [ 1 , [ 2 ] , { } ] ", "[1,[2],{}]"),
      ("[[],[[]]]", "[[],[[]]]"),
      (#"{"a":"x","b":[true,null]}"#, "{a='x',b=[true,null]}"),
      ("-1.5e3", "-1.5e3"),
    ])
  func values(text: String, expected: String) throws {
    #expect(try words(JSONReader.read(Array(text.utf8), name: "x")) == expected)
  }

  @Test(
    "refuses what is no JSON",
    arguments: [
      "", "[", "[1", "[1,]", "{", "{1:2}", #"{"a"}"#, #"{"a":}"#, "[1] 2", "\"a", #""\u00e9""#,
    ])
  func faults(text: String) {
    #expect(throws: SyntaxError.self) { try JSONReader.read(Array(text.utf8), name: "x") }
  }

  @Test("refuses arrays that are nested too deep")
  func deep() throws {
    let (open, close) = (String(repeating: "[", count: 100), String(repeating: "]", count: 100))
    _ = try JSONReader.read(Array((open + close).utf8), name: "x")
    #expect(throws: SyntaxError.self) {
      try JSONReader.read(Array("[\(open)\(close)]".utf8), name: "x")
    }
  }
}
