import Records
import Search
import Testing

@testable import Words

struct BatchWordsTests {
  @Test func `what became of a list is one line`() {
    var count = BatchCount()
    let line = ListLine(number: 1, text: "x")
    count.note(BatchRow(line: line, outcome: .nothing(meant: nil)))
    count.note(BatchRow(line: line, outcome: .refused(.noCell)))
    count.left = 3
    #expect(
      count.line(in: .english)
        == "0 lines found something · 1 line found nothing · 1 line could not be searched · "
        + "3 lines beyond the limit were not searched")
    #expect(count.line(in: .arabic).contains("لم يوجد في سطر واحد"))
  }

  @Test func `a line that was not searched says why, in both languages`() {
    for problem in [ListLine.Problem.notText, .tooLong, .noCell] {
      for tongue in Tongue.allCases {
        let outcome = BatchRow.Outcome.refused(problem)
        #expect(outcome.problem(in: tongue) == outcome.phrase(in: tongue))
        #expect(outcome.problem(in: tongue).isEmpty == false)
      }
    }
    let meant = BatchRow.Outcome.nothing(meant: "المحكمة")
    #expect(meant.phrase(in: .arabic) == "لا نتائج · أتقصد: المحكمة؟")
  }
}
