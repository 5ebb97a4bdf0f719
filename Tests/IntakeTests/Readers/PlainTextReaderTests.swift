import Intake
import Records
import Testing

struct PlainTextReaderTests {
  private static let words = "مذكرة في شأن الدعوى"
  /// The words in UTF-16, the byte of this weight first.
  private static func utf16(highFirst: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in words.utf16 {
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      bytes += highFirst ? [high, low] : [low, high]
    }
    return bytes
  }

  private static let encodings: [[UInt8]] = {
    let plain = Array(words.utf8)
    let windows: [UInt8] = [
      0xE3, 0xD0, 0xDF, 0xD1, 0xC9, 0x20, 0xDD, 0xED, 0x20, 0xD4, 0xC3, 0xE4, 0x20, 0xC7, 0xE1,
      0xCF, 0xDA, 0xE6, 0xEC,
    ]
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF]
    let little: [UInt8] = [0xFF, 0xFE]
    let big: [UInt8] = [0xFE, 0xFF]
    return [
      plain, marked + plain, little + utf16(highFirst: false), big + utf16(highFirst: true),
      windows,
    ]
  }()

  @Test(arguments: encodings)
  func `one text in every encoding is one text`(bytes: [UInt8]) throws {
    let draft = try draft(of: bytes)
    #expect(draft.passages.map(\.text) == ["مذكرة في شأن الدعوى"])
    #expect(draft.quality == .clean)
    #expect(draft.details.language == .arabic)
    #expect(draft.details.kind == .note)
    #expect(draft.original?.bytes == bytes)
    #expect(draft.original?.mediaType == "text/plain")
  }

  @Test(arguments: [
    ("# عنوان\n\n**1. جهالة الأمر.** لا يستقيم", "1. جهالة الأمر. لا يستقيم"),
    ("# عنوان\n\n2 ** 3 = 8", "2 ** 3 = 8"),
    ("# عنوان\n\nنص. *ورقة متخيَّلة، لا تخص أحدًا.* ثم", "نص. ورقة متخيَّلة، لا تخص أحدًا. ثم"),
    ("# عنوان\n\nlinked as *same case*, and *rotated*.", "linked as same case, and rotated."),
    ("# عنوان\n\n* بند أول\n* بند ثان", "* بند أول\n* بند ثان"),
    ("# عنوان\n\n3 * 4 و5*6*7 ونجمة *وحدها", "3 * 4 و5*6*7 ونجمة *وحدها"),
    ("# عنوان\n\n***\nنص", "***"),
    ("بلا عنوان *كما هو*", "بلا عنوان *كما هو*"),
  ])
  func `the signs around words that are set apart are no words`(written: String, read: String)
    throws
  {
    let draft = try draft(of: Array(written.utf8))
    #expect(draft.passages.contains { $0.text.contains(read) })
  }

  @Test func `accents alone do not make a text Arabic`() throws {
    let bytes =
      Array("Le pr".utf8) + [0xE9] + Array("venu est pr".utf8) + [0xE9] + Array("sent.".utf8)
    #expect(try draft(of: bytes).passages.map(\.text) == ["Le prévenu est présent."])
  }

  @Test func `front matter is read and what is unknown is kept in the remark`() throws {
    let draft = try draft(
      of: """
        ---
        title: "مذكرة الفصل"
        kind: note
        date: ٢٠٢٤/٣/١
        tags: [عضوية، "فصل", لائحة]
        author: الوحدة القانونية
        case: 12/2024
        visibility: restricted
        language: ar
        color: أخضر
        ---
        # الوقائع

        نص الوقائع.

        # الرأي

        نص الرأي.
        """.utf8)
    let details = draft.details
    #expect(details.title == "مذكرة الفصل")
    #expect(details.kind == .note)
    #expect(details.date == CivilDate(year: 2024, month: 3, day: 1))
    #expect(details.tags == ["عضوية", "فصل", "لائحة"])
    #expect(details.author == "الوحدة القانونية")
    #expect(details.caseName == "12/2024")
    #expect(details.visibility == .restricted)
    #expect(details.remark == "color: أخضر")
    #expect(draft.passages.map(\.label) == ["الوقائع", "الرأي"])
    #expect(draft.passages.map(\.text) == ["الوقائع\n\nنص الوقائع.", "الرأي\n\nنص الرأي."])
    #expect(draft.original?.mediaType == "text/markdown")
  }

  @Test func `a bad value is no reason to refuse, and never opens what was to be closed`() throws {
    let draft = try draft(of: "---\nkind: novel\ndate: أمس\nvisibility: سري جدا\n---\nنص".utf8)
    #expect(draft.details.kind == .other)
    #expect(draft.details.date == nil)
    #expect(draft.details.visibility == .restricted)
    #expect(draft.details.remark == "kind: novel\ndate: أمس\nvisibility: سري جدا")
  }

  @Test func `a rule at the head of a text is no front matter`() throws {
    let draft = try draft(of: "---\nفصل أول\n---\nنص".utf8)
    #expect(draft.passages.first?.text == "---\nفصل أول\n---\nنص")
  }

  @Test func `what a person says of everything stands before what a file says`() throws {
    var options = IntakeOptions(kind: .press, tags: ["حملة"], caseName: "7")
    options.visibility = .open
    let text = "---\nkind: note\ntags: a, حملة\nvisibility: restricted\ncase: 9\n---\nنص"
    let details = try draft(of: text.utf8, options: options).details
    #expect(details.kind == .press)
    #expect(details.tags == ["حملة", "a"])
    #expect(details.visibility == .open)
    #expect(details.caseName == "7")
  }

  @Test(
    arguments: [
      ("عنوان السطر الأول\n\nنص", "عنوان السطر الأول"), ("\n\n12\n# العنوان\nنص", "العنوان"),
      (
        "قانون رقم ١٢ لسنة ٢٠٢٠\nبشأن النقل\nباسم الشعب\nرئيس الجمهورية",
        "قانون رقم 12 لسنة 2020 بشأن النقل"
      ),
      ("# قانون رقم 7 لسنة 2020\n\nبنص هنا", "قانون رقم 7 لسنة 2020"),
      ("قانون رقم 8 لسنة 2020\nهذا نص", "قانون رقم 8 لسنة 2020"), ("123", "ملف نص"),
    ])
  func `a title is found`(text: String, title: String) throws {
    #expect(try draft(of: text.utf8, named: "ملف_نص.txt").details.title == title)
  }

  @Test(
    arguments: [
      ("باسم الشعب\nمحكمة النقض\nفي الطعن رقم 5 لسنة 80 ق", DocumentKind.ruling),
      ("صحيفة دعوى\nأنه في يوم", .pleading), ("السيد الأستاذ\nتحية طيبة وبعد،", .correspondence),
      ("قرار رقم 5 لسنة 2024\nوزير العدل\nقررنا\nمادة 1: ينقل.", .decision),
      ("قانون رقم 5 لسنة 2024\nباسم الشعب\nرئيس الجمهورية\nمادة 1\nينشر.", .law),
      ("كلام عام لا يقول شيئا", .other), ("The quick brown fox", .other),
    ])
  func `a kind is told by the opening`(text: String, kind: DocumentKind) throws {
    #expect(try draft(of: text.utf8).details.kind == kind)
  }

  @Test func `a ruling tells the day of its session`() throws {
    let text = "باسم الشعب\nمحكمة النقض\nبالجلسة العلنية المنعقدة يوم الأحد ٥ من يناير سنة ٢٠٢٠\nنص"
    let date = try draft(of: text.replacing("٥ من يناير", with: "٥ يناير").utf8).details.date
    #expect(date == CivilDate(year: 2020, month: 1, day: 5))
  }
}
