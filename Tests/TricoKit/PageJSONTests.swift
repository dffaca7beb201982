import Foundation
import Testing

@testable import TricoKit

@Suite("The entities of a page as JSON")
struct PageJSONTests {
  @Test("A small page, word by word, with every key in its order")
  func shape() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(
      """
      Customs
      Mechanism Search

      Ministerial Meetings

      Tripartite Customs Heads’ Meeting (TCHM) Latest Event : 2017.11.30
      6th Tripartite Customs Heads’ Meeting (TCHM)

      Download. EN

        • 2017.11.30
        • Tokyo, Japan
      ■Participants
      Japan: Ministry of Finance - Host

      ■Agenda
      Trade
      ■Outcome
      1. Agreed
      1) A
      ■Documents
      Joint Press Release (2017.11.30)
      Note
      1 2
      """, to: "Small Page.txt")
    #expect(
      try PageReader().json(.file(path)) == """
        {
          "source": {
            "name": "small-page",
            "lines": 24,
            "topic": "Customs"
          },
          "series": [
            {
              "code": "tchm",
              "name": "Tripartite Customs Heads’ Meeting (TCHM)",
              "level": "ministerial",
              "latestEvent": "2017.11.30",
              "line": 6,
              "pager": true,
              "meetings": [
                {
                  "key": "tchm/6",
                  "ordinal": 6,
                  "title": "6th Tripartite Customs Heads’ Meeting (TCHM)",
                  "lines": [7, 23],
                  "date": {
                    "stated": "2017.11.30",
                    "earliest": "2017-11-30",
                    "latest": "2017-11-30",
                    "statedPrecision": "day",
                    "precision": "day"
                  },
                  "place": {
                    "stated": "Tokyo, Japan",
                    "city": "Tokyo",
                    "country": "JPN",
                    "online": false
                  },
                  "participants": [
                    {
                      "stated": "Japan: Ministry of Finance - Host",
                      "country": "JPN",
                      "organization": "Ministry of Finance",
                      "acronym": null,
                      "person": null,
                      "post": null,
                      "host": true,
                      "line": 14
                    }
                  ],
                  "agenda": [
                    {
                      "number": "1",
                      "text": "Trade",
                      "lines": [17, 17],
                      "children": []
                    }
                  ],
                  "outcomes": [
                    {
                      "number": "1",
                      "text": "Agreed",
                      "lines": [19, 19],
                      "children": [
                        {
                          "number": "1.1",
                          "text": "A",
                          "lines": [20, 20],
                          "children": []
                        }
                      ]
                    }
                  ],
                  "unspecified": [],
                  "documents": [
                    {
                      "title": "Joint Press Release",
                      "date": "2017-11-30",
                      "type": "press-release",
                      "url": null,
                      "line": 22
                    },
                    {
                      "title": "Note",
                      "date": null,
                      "type": "other",
                      "url": null,
                      "line": 23
                    }
                  ],
                  "downloads": [
                    {
                      "language": "en",
                      "url": null
                    }
                  ]
                }
              ]
            }
          ],
          "diagnostics": [
            {
              "code": "paginated-list",
              "severity": "info",
              "line": 24,
              "column": 1,
              "message": "page numbers: earlier editions of this series are not on this page"
            }
          ]
        }

        """)
  }

  @Test("Facts that are absent are null, lists may be empty")
  func absentFacts() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(
      "Alpha Talks (ALPHA) Latest Event :\n2nd Alpha Talks (ALPHA)\n", to: "a.txt")
    let json = try PageReader().json(.file(path))
    for absent in ["topic", "level", "latestEvent", "date", "place"] {
      #expect(json.contains("\"\(absent)\": null"), "\(absent)")
    }
    for empty in ["participants", "agenda", "outcomes", "unspecified", "documents", "downloads"] {
      #expect(json.contains("\"\(empty)\": []"), "\(empty)")
    }
    #expect(json.contains("\"pager\": false"))
  }

  @Test("The sample page is read as JSON by others, with all its meetings")
  func sample() throws {
    let json = try PageReader().json(.sample)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let series = try #require(object?["series"] as? [[String: Any]])
    #expect(series.map { $0["code"] as? String } == ["tchm", "cei", "aeo", "cp", "ipr"])
    #expect(series.compactMap { ($0["meetings"] as? [Any])?.count } == [5, 5, 4, 2, 5])
  }
}
