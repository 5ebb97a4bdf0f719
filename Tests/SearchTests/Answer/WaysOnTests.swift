import Records
import Testing

@testable import Search

struct WaysOnTests {
  private func request(
    _ typed: String, _ reading: SearchRequest.Reading = .standard
  ) -> SearchRequest {
    SearchRequest(query: SearchQuery(typed: typed), reading: reading)
  }

  @Test(arguments: [
    ("حبس", SearchRequest.Reading.standard, [Trial.term, .spelling]),
    ("حبس سفر", .standard, [.allWords, .anyWord, .spelling]),
    ("حبس سفر", .all, [.allWords, .spelling]),
    ("حبس سفر", .any, [.anyWord, .spelling]), ("حبس /س سفر", .standard, [.allWords, .spelling]),
    ("kind:law", .standard, [.filters([Filter(.kind(.law))])]), ("40/1977", .standard, [.term]),
  ])
  func `it is said what was tried`(
    typed: String, reading: SearchRequest.Reading, tried: [Trial]
  ) {
    #expect(request(typed, reading).tried == tried)
  }

  @Test(arguments: [
    ("حبس", ["حبس*"]), ("حبس kind:law", ["حبس", "حبس* نوع:قانون"]),
    ("\"حبس احتياطي\"", ["حبس احتياطي"]), ("حبس /س سفر", ["حبس سفر", "any: حبس /س سفر"]),
    ("عنوان:حبس", ["حبس", "title:حبس*"]), ("travel ban", ["any: travel ban"]),
    (
      "court year:2019 -tag:x",
      ["court -tag:\"x\"", "court year:2019", "court* year:2019 -tag:\"x\""]
    ),
    ("-حبس", []),
  ])
  func `the other questions are lines that can be typed`(typed: String, lines: [String]) {
    let ways = request(typed).ways(correction: nil)
    #expect(
      ways.map { ($0.request.reading == .any ? "any: " : "") + $0.request.query.typed } == lines)
  }

  @Test func `what may have been meant comes first`() {
    let correction = Correction(typed: "محكمة", cause: .layout)
    let first = request("lp;lm").ways(correction: correction).first
    #expect(first?.kind == .correction(.layout) && first?.request.query.typed == "محكمة")
  }
}
