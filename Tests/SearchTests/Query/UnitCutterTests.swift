import ArabicText
import Testing

@testable import Search

struct UnitCutterTests {
  /// `text` with `unit` beginning at each bar, as the cutter finds it.
  private func cut(_ marked: String, _ unit: TextUnit) -> String {
    let text = marked.filter { $0 != "|" }
    var cutter = UnitCutter()
    var sources: [Int] = []
    let bytes = text.utf8Span.span
    Analyzer.archive.forEachToken(in: bytes) { token, source, role in
      guard role == .form else { return true }
      cutter.note(token, at: sources.count, in: source, of: bytes)
      sources.append(source.lowerBound)
      return true
    }
    var cut = Array(text.utf8)
    for place in cutter.starts(of: unit).dropFirst().reversed() {
      cut.insert(UInt8(ascii: "|"), at: sources[place])
    }
    return String(decoding: cut, as: UTF8.self)
  }

  @Test(arguments: [
    "قضت المحكمة. |ورفضت الدفع", "أهذا جائز؟ |نعم! |وبعد؛ |فقد", "One. |Two? |Three; |four",
    "سطر\n|سطر آخر\r\n|ثالث", "مادة ٣.٥ من اللائحة", "انظر م. 16 وما بعدها", "قال د. أحمد. |ثم سكت",
    "«انتهى.» |ثم بدأ", "أولا، ثانيا: ثالثا - رابعا", "نص.\u{A0}|نص",
    "نص...|".replacing("|", with: ""),
    "بلا نهاية", "", "...", "\n\n",
  ])
  func `a sentence ends at its sign, at a line's end, and not after a single letter`(text: String) {
    #expect(cut(text, .sentence) == text)
  }

  @Test(arguments: [
    "سطر. وآخر\n|سطر", "كتلة\nسطران\n\n|كتلة\nأخرى", "أول\r\n\r\n|ثان\r\nمعه", "أول\n***\n|ثان",
    "\n\nأول\n|ثان\n\n", "وحيد",
  ])
  func `paragraphs are parted by blank lines, or by lines where there are none`(text: String) {
    #expect(cut(text, .paragraph) == text)
  }
}
