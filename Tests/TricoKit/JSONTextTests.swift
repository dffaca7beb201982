import Foundation
import Testing

@testable import TricoKit

@Suite("JSON as text")
struct JSONTextTests {
  @Test(
    "Plain values",
    arguments: [
      (JSONText.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.int(-7), "-7"),
      (.string("a"), "\"a\""), (.array([]), "[]"), (.object([]), "{}"),
      (.optional(nil as String?), "null"), (.optional("a"), "\"a\""),
      (.optional(nil as Int?), "null"), (.optional(3), "3"),
    ])
  func plain(value: JSONText, expected: String) {
    #expect(value.compact == expected)
    #expect(value.pretty == expected + "\n")
  }

  @Test(
    "Quotes, backslashes and controls are escaped, all else stands as it is",
    arguments: [
      ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\r", #"\r"#), ("\t", #"\t"#),
      ("\r\n", #"\r\n"#), ("\u{0}", #"\u0000"#), ("\u{1F}", #"\u001f"#), ("\u{7F}", #"\u007f"#),
      ("\u{9F}", #"\u009f"#), ("\u{2028}\u{2029}", #"\u2028\u2029"#), ("é’한𝒳/", "é’한𝒳/"),
      ("e\u{301}", "e\u{301}"),
    ])
  func escapes(text: String, expected: String) throws {
    let json = JSONText.string(text).compact
    #expect(Array(json.utf8) == Array("\"\(expected)\"".utf8))
    let back = try JSONSerialization.jsonObject(
      with: Data(json.utf8), options: .fragmentsAllowed)
    #expect(back as? String == text)
  }

  @Test("Members keep their order, on one line too")
  func order() {
    let value = JSONText.object([
      ("z", .int(1)), ("a", .array([.int(1), .string("b"), .null])), ("m", .object([])),
    ])
    #expect(value.compact == #"{"z": 1, "a": [1, "b", null], "m": {}}"#)
  }

  @Test("Levels are indented by two blanks; arrays of plain values stay on one line")
  func nesting() {
    let value = JSONText.object([
      ("a", .array([.int(1), .int(2)])),
      ("b", .array([.object([("c", .array([.array([.int(3)])]))]), .int(4)])),
      ("d", .object([("e", .object([("f", .bool(true))]))])),
    ])
    #expect(
      value.pretty == """
        {
          "a": [1, 2],
          "b": [
            {
              "c": [
                [3]
              ]
            },
            4
          ],
          "d": {
            "e": {
              "f": true
            }
          }
        }

        """)
  }

  @Test("Names of members are escaped as well")
  func names() {
    #expect(JSONText.object([("a\"b", .null)]).compact == #"{"a\"b": null}"#)
  }
}
