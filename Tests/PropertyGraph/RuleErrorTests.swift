import PropertyGraph
import RDF
import Testing

@Suite("Faulty rules")
struct RuleErrorTests {
  private static let node =
    "projection:label \"ex:l\" ; projection:profile projection:full ; projection:class ex:C"
  private static let edge =
    "projection:from ex:thing-rule ; projection:to ex:place-rule ; projection:profile projection:p"

  static let faults: [(rule: String, fault: String)] = [
    ("a projection:NodRule", "type must be one of Prefix, NodeRule, EdgeRule, Attribute"),
    ("a projection:NodeRule , projection:EdgeRule", "type must be one of"),
    ("projection:order 5", "has no type"),
    ("a projection:NodeRule ; projection:lable \"ex:l\"", "no property “lable”"),
    ("a projection:NodeRule ; projection:order 5 ; \(node)", "lacks “type”"),
    ("a projection:NodeRule ; projection:type \"Big One\" ; \(node)", "the type “Big One”"),
    ("a projection:NodeRule ; projection:type \"a__b\" ; \(node)", "the type “a__b”"),
    ("a projection:NodeRule ; projection:type \"a\" ; \(node)", "lacks “order”"),
    (
      "a projection:NodeRule ; projection:type \"a\" ; projection:order \"low\" ; \(node)",
      "“order” must be a whole number"
    ),
    ("a projection:NodeRule ; projection:type \"a\" , \"b\" ; \(node)", "has “type” 2 times"),
    ("a projection:NodeRule ; projection:type ex:a ; \(node)", "“type” must be a text"),
    (
      "a projection:NodeRule ; projection:type \"a\" ; projection:order 1", "lacks “class”"
    ),
    (
      "a projection:NodeRule ; projection:type \"a\" ; projection:order 1 ; projection:class \"C\"",
      "“class” must be an IRI"
    ),
    (
      "a projection:NodeRule ; projection:type \"a\" ; projection:order 1 ; projection:class ex:C",
      "lacks “label”"
    ),
    (
      """
      a projection:NodeRule ; projection:type "a" ; projection:order 1 ; projection:class ex:C ;
        projection:label "ex:l//ex:m"
      """, "“label”: “ex:l//ex:m” is no property path"
    ),
    (
      """
      a projection:NodeRule ; projection:type "a" ; projection:order 1 ; projection:class ex:C ;
        projection:label "ex:l"
      """, "lacks “profile”"
    ),
    (
      """
      a projection:NodeRule ; projection:type "a" ; projection:order 1 ; projection:class ex:C ;
        projection:label "ex:l" ; projection:profile ex:full
      """, "the profile <https://example.org/full>"
    ),
    (
      """
      a projection:NodeRule ; projection:type "a" ; projection:order 1 ; \(node) ;
        projection:where "ex:in"
      """, "“where” and “is” go together"
    ),
    (
      """
      a projection:NodeRule ; projection:type "a" ; projection:order 1 ; \(node) ;
        projection:attribute ex:nothing
      """, "<https://example.org/nothing> is no Attribute"
    ),
    ("a projection:Attribute ; projection:path \"ex:p\"", "lacks “name”"),
    ("a projection:Attribute ; projection:name \"n\"", "lacks “path”"),
    ("a projection:Attribute ; projection:name \"weight\"", "“weight” means something else"),
    ("a projection:Attribute ; projection:name \"two words\"", "the name “two words”"),
    (
      "a projection:Attribute ; projection:name \"n\" ; projection:path \"no:p\"",
      "no prefix “no” is declared"
    ),
    (
      """
      a projection:Attribute ; projection:name "n" ; projection:path "ex:p" ;
        projection:combine projection:sum
      """, "“combine” cannot be"
    ),
    (
      """
      a projection:Attribute ; projection:name "n" ; projection:path "ex:p" ;
        projection:datatype xsd:date
      """, "“datatype” cannot be"
    ),
    (
      """
      a projection:Attribute ; projection:name "n" ; projection:path "ex:p" ;
        projection:datatype xsd:integer ; projection:combine projection:join
      """, "only text can be joined"
    ),
    (
      """
      a projection:Attribute ; projection:name "n" ; projection:path "ex:p" ;
        projection:datatype xsd:string ; projection:combine projection:count
      """, "a count has the datatype"
    ),
    ("a projection:EdgeRule ; projection:type \"e\"", "lacks “from”"),
    (
      "a projection:EdgeRule ; projection:type \"e\" ; projection:from ex:thing-rule",
      "lacks “to”"
    ),
    (
      """
      a projection:EdgeRule ; projection:type "e" ; projection:from ex:thing-rule ;
        projection:to ex:Place
      """, "<https://example.org/Place> is no NodeRule"
    ),
    ("a projection:EdgeRule ; projection:type \"e\" ; \(edge)", "lacks “path”, or “via”"),
    (
      "a projection:EdgeRule ; projection:type \"e\" ; \(edge) ; projection:via \"ex:v\"",
      "“via” and “target” go together"
    ),
    (
      """
      a projection:EdgeRule ; projection:type "e" ; \(edge) ; projection:path "ex:p" ;
        projection:weighted true
      """, "it lacks “via”"
    ),
    (
      """
      a projection:EdgeRule ; projection:type "e" ; \(edge) ; projection:path "ex:p" ;
        projection:weighted "often"
      """, "“weighted” must be true or false"
    ),
    (
      """
      a projection:NodeRule ; projection:type "a" ; projection:order 1 ; \(node) ;
        projection:color "blue"
      """, "the color “blue” must be written as in #0072B2"
    ),
    (
      """
      a projection:NodeRule ; projection:type "a" ; projection:order 1 ; \(node) ;
        projection:prominence 5
      """, "“prominence” must be a number from 0.5 to 4, not “5”"
    ),
    (
      """
      a projection:EdgeRule ; projection:type "e" ; \(edge) ; projection:path "ex:p" ;
        projection:pull -1
      """, "“pull” must be a number from 0 to 10, not “-1”"
    ),
    (
      """
      a projection:EdgeRule ; projection:type "e" ; \(edge) ; projection:path "ex:p" ;
        projection:symmetric true
      """, "“symmetric” links nodes of the same rules"
    ),
    ("a projection:Profile ; projection:title \"t\"", "a Profile is in"),
    ("a projection:Defaults ; projection:type \"t\"", "lacks “label”"),
    (
      "a projection:Defaults ; projection:type \"t\" ; projection:label \"ex:a/ex:b\"",
      "must be properties with commas between them"
    ),
    (
      """
      a projection:Defaults ; projection:type "t" ; projection:label "ex:a" ;
        projection:palette "#000000 red"
      """, "the color “red” must be written"
    ),
    (
      "a projection:Defaults ; projection:type \"t\" ; projection:label \"ex:a\"",
      "lacks “palette”"
    ),
    (
      "a projection:Prefix ; projection:prefix \"ex\" ; projection:namespace \"x:\"",
      "the prefix “ex” is declared twice"
    ),
  ]

  @Test("A fault is reported with the rule that has it", arguments: faults)
  func fault(rule: String, fault: String) throws {
    let graph = try Fixtures.rules("ex:faulty \(rule) .")
    let error = #expect(throws: PropertyGraphError.self) { try Projection(rules: graph) }
    let text = error?.description ?? ""
    #expect(text.contains(fault), "\(text)")
    #expect(text.contains("<https://example.org/faulty>"), "\(text)")
  }

  @Test("Two attributes of one name cannot be on one node")
  func attributeTwice() throws {
    let graph = try Fixtures.rules(
      """
      ex:x a projection:Attribute ; projection:name "n" ; projection:path "ex:x" .
      ex:y a projection:Attribute ; projection:name "n" ; projection:path "ex:y" .
      ex:thing-rule projection:attribute ex:x , ex:y .
      """)
    let error = #expect(throws: PropertyGraphError.self) { try Projection(rules: graph) }
    #expect(error?.description.contains("two of its attributes are called “n”") == true)
  }

  @Test("Remarks in other vocabularies are no fault")
  func remarks() throws {
    let remark = "ex:thing-rule <http://www.w3.org/2000/01/rdf-schema#comment> \"things\" ."
    #expect(try Projection(rules: Fixtures.rules(remark)).profiles == ["full"])
  }
}
