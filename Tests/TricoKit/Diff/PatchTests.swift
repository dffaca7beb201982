import Foundation
import RDF
import RDFFormats
import Testing

@testable import TricoKit

@Suite("Differences as patches")
struct PatchTests {
  private func patch(
    _ form: Patch.Form, _ old: String, _ new: String, graph: String? = nil
  ) throws -> String {
    let delta = try GraphDelta(try indexed(old).table, try indexed(new).table)
    let sink = MemorySink()
    try Patch(delta: delta, form: form, graph: graph.map { IRI($0) }).write(to: sink)
    return sink.text
  }

  @Test("RDF Patch takes away before it adds, in order, in one transaction")
  func rdfPatch() throws {
    #expect(
      try patch(.rdfPatch, ":a :p 2 , 1 . :c :p :d .", ":a :p 1 , \"x\"@en . GRAPH :g { :a :p 1 }")
        == """
        TX .
        D <http://example.org/a> <http://example.org/p> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .
        D <http://example.org/c> <http://example.org/p> <http://example.org/d> .
        A <http://example.org/a> <http://example.org/p> "x"@en .
        A <http://example.org/a> <http://example.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> \
        <http://example.org/g> .
        TC .

        """)
  }

  @Test("SPARQL Update names the graph that the store has the data in")
  func update() throws {
    #expect(
      try patch(.sparqlUpdate, ":a :p :b .", ":a :p :c .", graph: "http://example.org/g")
        == """
        DELETE DATA {
        GRAPH <http://example.org/g> {
        <http://example.org/a> <http://example.org/p> <http://example.org/b> .
        }
        }
        ;
        INSERT DATA {
        GRAPH <http://example.org/g> {
        <http://example.org/a> <http://example.org/p> <http://example.org/c> .
        }
        }

        """)
    #expect(try patch(.sparqlUpdate, ":a :p :b .", ":a :p :b .") == "")
  }

  @Test("No operation of SPARQL Update grows too long for a store")
  func batches() throws {
    let many = (0..<1201).map { ":a :p \($0) ." }.joined(separator: "\n")
    let text = try patch(.sparqlUpdate, "", many)
    let operations = text.components(separatedBy: "INSERT DATA").dropFirst()
    #expect(operations.map { $0.components(separatedBy: " .\n").count - 1 } == [500, 500, 201])
  }

  @Test("New labels are nobody's", arguments: [Patch.Form.rdfPatch, .sparqlUpdate])
  func freshLabels(form: Patch.Form) throws {
    let text = try patch(form, ":s :p _:new1 .", ":s :p _:new1 . :a :p _:x . _:x :q _:x .")
    #expect(text.contains("_:new_"))
    #expect(!text.contains("_:new1 "))
  }

  @Test("A blank node cannot be named in what goes, nor as a graph of SPARQL Update")
  func refusals() throws {
    #expect(throws: TricoError.self) { try patch(.rdfPatch, ":a :p [] .", "") }
    #expect(throws: TricoError.self) { try patch(.sparqlUpdate, "", "GRAPH _:g { :a :p 1 }") }
    #expect(try patch(.rdfPatch, "", "GRAPH _:g { :a :p 1 }").contains("> _:new"))
  }
}
