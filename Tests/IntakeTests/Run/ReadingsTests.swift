import Intake
import Records
import Support
import Testing

struct ReadingsTests {
  @Test func `many files come back in their order and reading stops when told`() throws {
    let scratch = try ScratchFolder()
    for number in 0..<40 { _ = try scratch.file("\(100 + number).txt", "نص رقم \(number)") }
    let files = Intake().files(below: [scratch.path])
    var texts: [String] = []
    Intake().readings(of: files, options: IntakeOptions()) { _, result in
      texts.append((try? result.get().first?.passages.first?.text) ?? "")
      return texts.count < 30
    }
    #expect(texts == (0..<30).map { "نص رقم \($0)" })
  }
}
