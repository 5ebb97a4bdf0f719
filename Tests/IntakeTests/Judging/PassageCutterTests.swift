import Intake
import Records
import Support
import Testing

struct PassageCutterTests {
  @Test(
    arguments: [
      ("مادة 1", "مادة 1"), ("مادة ١٦ مكررا (أ):", "مادة 16 مكررًا (أ)"), ("مادة ( 12 )", "مادة 12"),
      ("المادة (٣) -", "مادة 3"), ("(المادة الأولى)", "المادة الأولى"),
      ("المادة الحادية والعشرون:", "المادة الحادية والعشرون"),
      ("مادة (٢٤٢ مكررًا/أ) :", "مادة 242 مكررًا (أ)"),
      ("مادة 5 – تسري النصوص", "مادة 5"), ("مادة (٢/ فقرة أخيرة)", "مادة 2"),
      ("مـادة ٧:", "مادة 7"),
      ("مادة 8 تنشأ لجنة", "مادة 8"), ("**مادة 9**", "مادة 9"), ("مادة ٤ مكرر", "مادة 4 مكررًا"),
    ])
  func `a heading of an article is read in every form`(line: String, label: String) throws {
    let text = "قانون رقم 1 لسنة 2020\nرئيس الجمهورية\nقرر مجلس النواب.\n\(line)\nنص المادة هنا.\n"
    let labels = try draft(of: text.utf8).passages.map(\.label)
    #expect(labels == ["الديباجة", label])
  }

  @Test(
    arguments: [
      "المادة 5 من هذا القانون.", "مادة 7 من القانون المدني", "المادة (9) المشار إليها،",
      "المادة 12.", "مادتان 4 و5", "مواد الإصدار", "المادة ٣،", "المادية 5",
    ])
  func `a reference inside a sentence is no heading`(line: String) throws {
    let text = """
      قانون رقم 1 لسنة 2020
      رئيس الجمهورية
      مادة 1
      يعمل في شأن كل ما تقدم من الأحكام وما يتصل بها من الإجراءات بما ورد في
      \(line)
      مادة 2
      ينشر هذا القانون.
      """
    #expect(try draft(of: text.utf8).passages.map(\.label) == ["الديباجة", "مادة 1", "مادة 2"])
  }

  @Test func `a short text is one passage without a label`() throws {
    let passages = try draft(of: "نص قصير\n\nفي فقرتين".utf8).passages
    #expect(passages == [Passage(ordinal: 1, label: "", page: nil, text: "نص قصير\n\nفي فقرتين")])
  }

  @Test func `a long text is cut between paragraphs and no word is lost`() throws {
    let paragraph = (0..<150).map { "كلمة\($0)" }.joined(separator: " ")
    let text = Array(repeating: paragraph, count: 20).joined(separator: "\n\n")
    let passages = try draft(of: text.utf8).passages
    #expect(passages.count > 4)
    #expect(passages.map(\.label).prefix(2) == ["فقرة 1", "فقرة 2"])
    #expect(passages.map(\.ordinal) == Array(1...passages.count))
    for passage in passages { #expect(passage.text.hasPrefix("كلمة0 ")) }
    #expect(words(of: passages.map(\.text).joined(separator: " ")) == words(of: text))
  }

  @Test(arguments: Effort.seeds(200))
  func `whatever the text, passages keep its words, their order and the limit`(seed: UInt64) throws
  {
    var random = SplitMix64(seed: seed)
    var limits = Limits()
    limits.passageLength = 200
    limits.passages = 12
    let pieces = [
      "كلمة", "ومضى", "\n", "\n\n", "\nمادة \(seed % 9)\n", "# عنوان\n", "\n# رأس\n", "بلا", "a",
      "طويلةطويلةطويلةطويلة", ".", " ",
    ]
    let text =
      "بدء "
      + (0..<400).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
    let passages = try draft(of: text.utf8, limits: limits).passages
    #expect(passages.count <= 12)
    let kept = words(of: passages.map(\.text).joined(separator: "\n"))
    // The signs of a Markdown heading are not words.
    #expect(kept.filter { $0 != "#" } == words(of: text).filter { $0 != "#" })
  }

  @Test func `a record stays one passage up to its own length`() throws {
    let scratch = try ScratchFolder()
    let long = String(repeating: "نص طويل جدا. ", count: 1_200)
    let longer = String(repeating: "نص طويل جدا. ", count: 2_000)
    let path = try scratch.file(
      "a.jsonl", "{\"text\":\"\(long)\"}\n{\"text\":\"\(longer)\"}\n{\"text\":\"مادة 1\\nنص\"}")
    let counts = try records(in: path).map { try $0.result.get().passages.count }
    #expect(counts[0] == 1)
    #expect(counts[1] > 1)
    #expect(counts[2] == 1)
  }

  private func words(of text: String) -> [Substring] { text.split { $0.isWhitespace } }
}
