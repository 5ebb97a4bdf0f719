import Records
import Search
import Support
import Testing

struct QueryReaderTests {
  @Test(arguments: [
    ("حكم المحكمة", "حكم & المحكمة"), ("حكم", "حكم"), ("  حكم\tالمحكمة\n", "حكم & المحكمة"),
    ("حكم، المحكمة؛ قرار؟", "حكم & المحكمة & قرار"), ("a,b;c", "a & b & c"),
    ("98911/78", "98911 & 78"), ("67ق", "67 & ق"), ("2024-117", "2024 & 117"),
    ("", "–"), ("   ", "–"), ("؟!…", "–"), ("😀", "–"),
  ])
  func `words stand together`(typed: String, read: String) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    "\"حكم نهائي\"", "“حكم نهائي”", "„حكم نهائي‟", "«حكم نهائي»", "″حكم نهائي″", "＂حكم نهائي＂",
    "〝حكم نهائي〞", "‹حكم نهائي›", "\"حكم نهائي", "« حكم نهائي »", "”حكم نهائي“", "\"حكم نهائي»",
  ])
  func `any quotes make an exact phrase`(typed: String) {
    #expect(spelling(of: typed) == "\"حكم نهائي\"")
  }

  @Test(arguments: [
    ("حكم | قرار", "حكم / قرار"), ("حكم|قرار", "حكم / قرار"),
    ("حكم ¦ قرار ‖ أمر", "حكم / قرار / أمر"),
    ("حكم ｜ قرار", "حكم / قرار"), ("حكم OR قرار", "حكم / قرار"),
    ("a b | c d", "a & (b / c) & d"), ("a | b c | d", "(a / b) & (c / d)"),
    ("| a", "a"), ("a |", "a"), ("a || b", "a / b"), ("|", "–"), ("| | |", "–"),
    ("a | ! b", "a & b"),
    ("OR a", "a"), ("a OR", "a & OR"), ("a or b", "a & or & b"), ("ORa", "ORa"),
    ("a AND b", "a & b"), ("a | \"b c\"", "a / \"b c\""),
  ])
  func `a bar is or`(typed: String, read: String) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("حكم -نقض", "حكم & !نقض"), ("حكم −نقض", "حكم & !نقض"), ("حكم –نقض", "حكم & !نقض"),
    ("حكم —نقض", "حكم & !نقض"), ("حكم ‑نقض", "حكم & !نقض"), ("-نقض", "!نقض"),
    ("حكم -\"نقض الحكم\"", "حكم & !\"نقض الحكم\""), ("حكم -(نقض طعن)", "حكم & !(نقض & طعن)"),
    ("حكم NOT نقض", "حكم & !نقض"), ("حكم - نقض", "حكم & نقض"), ("-", "–"), ("--", "–"),
    ("--نقض", "--نقض"), ("أ-ب", "ا & ب"), ("98911-78", "98911 & 78"), ("a |-b", "a & !b"),
    ("(-a) b", "!a & b"), ("a -b -c", "a & !b & !c"), ("-a*", "!a*"), ("a-", "a-"),
  ])
  func `a dash before a word excludes it, and joins otherwise`(typed: String, read: String) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("محاك*", "محاك*"), ("محاك٭", "محاك*"), ("محاك＊", "محاك*"), ("محاك∗", "محاك*"),
    ("*", "–"), ("*محاك", "محاك"), ("مح*اك", "مح & اك"), ("* * حكم", "حكم"), ("محاك**", "محاك*"),
    ("78/989*", "78 & 989*"), ("title:محاك*", "title:محاك*"),
  ])
  func `a star takes any ending`(typed: String, read: String) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("(a b) | c", "(a & b) / c"), ("a (b | c) d", "a & (b / c) & d"), ("(a", "a"), ("a)", "a"),
    ("((a) (b))", "a & b"), (")a b(", "a & b"), ("()", "–"), ("a () b", "a & b"), (")))", "–"),
    ("(((", "–"), ("a ) b | c", "a & (b / c)"), ("(a | (b (c | d)))", "a / (b & (c / d))"),
    ("（a b） ﴿c﴾ | d", "(a & b) & (c / d)"), ("((((((((((a b))))))))))", "a & b"),
  ])
  func `parentheses group, balanced or not`(typed: String, read: String) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("kind:law حكم", "حكم | kind=law"), ("KIND:Law حكم", "حكم | kind=law"),
    ("نوع:قانون حكم", "حكم | kind=law"), ("النوع:أحكام حكم", "حكم | kind=ruling"),
    ("نوع：قانون", "– | kind=law"), ("-kind:law حكم", "حكم | !kind=law"),
    ("kind:law kind:ruling", "– | kind=law kind=ruling"),
    ("tag:سفر", "– | tag=سفر"), ("وسم:«منع السفر»", "– | tag=منع السفر"),
    ("tag:\"منع السفر\" حكم", "حكم | tag=منع السفر"),
    ("case:\"قضية النشر\"", "– | case=قضية النشر"),
    ("قضية:النشر", "– | case=النشر"), ("quality:none", "– | quality=none"),
    ("جودة:GARBLED", "– | quality=garbled"),
    ("year:2020", "– | year=2020-2020"), ("سنة:٢٠٢٠", "– | year=2020-2020"),
    ("عام:۲۰۱۸-۲۰۲۰", "– | year=2018-2020"), ("year:2020..2018", "– | year=2018-2020"),
    ("after:2024-03", "– | after=2024-03"), ("بعد:١/٣/٢٠٢٤", "– | after=2024-03-01"),
    ("before:2024", "– | before=2024"), ("قبل:٢٠٢٤", "– | before=2024"),
    ("حتي:٢٠٢٤", "– | before=2024"), ("من:2020 حتى:2024", "– | after=2020 before=2024"),
    ("title:سفر", "title:سفر"), ("عنوان:سفر", "title:سفر"),
    ("title:\"منع السفر\"", "title:\"منع السفر\""), ("العنوان:«منع السفر»", "title:\"منع السفر\""),
    ("-title:سفر حكم", "!title:سفر & حكم"), ("title:98911/78", "title:98911 & title:78"),
    ("a | kind:law b", "a & b | kind=law"), ("(kind:law a)", "a | kind=law"),
  ])
  func `fields ask the card, in both languages and every digit family`(
    typed: String, read: String
  ) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("kind:سيارة", "kind & سياره"), ("year:9999", "year & 9999"),
    ("year:1-2-3", "year & 1 & 2 & 3"),
    ("after:غدا", "after & غدا"), ("tag:", "tag:"), ("kind: law", "kind: & law"),
    ("http://a.b", "http & a & b"),
    ("المادة:5", "الماده & 5"), (":law", ":law"), ("::", "–"), ("title:", "–"), ("title:-", "–"),
    ("10:30", "10 & 30"), ("kind:\"\"", "kind:"), ("tag:\"\"", "tag:"),
  ])
  func `what no field knows is words`(typed: String, read: String) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("40/1977", "#40/1977"), ("٤٠ لسنة ١٩٧٧", "#40/1977"),
    ("قانون رقم ٤٠ لسنة ١٩٧٧", "قانون & #40/1977"),
    ("ق 40/1977 مادة 5", "#40/1977 & مادة & 5"), ("123 لسنة 56 ق", "#123/56 & ق"),
    ("سنة 1977", "سنة & 1977"), ("40 - 1977", "40 & 1977"), ("5/12", "5 & 12"),
    ("1/2/1977", "1 & 2 & 1977"), ("\"40 لسنة 1977\"", "\"40 لسنة 1977\""),
    ("-40/1977 حكم", "!#40/1977 & حكم"), ("0/1977", "0 & 1977"),
  ])
  func `a number with its year is one term, however it is written`(typed: String, read: String) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("=حكم", "\"حكم\""), ("=الحكم نقض", "\"الحكم\" & نقض"), ("-=حكم نقض", "!\"حكم\" & نقض"),
    ("=حكم | =أحكام", "\"حكم\" / \"أحكام\""), ("=في", "\"في\""), ("＝حكم", "\"حكم\""),
    ("title:=حكم", "title:\"حكم\""), ("=\"حكم نهائي\"", "\"حكم نهائي\""), ("=", "–"),
    ("= حكم", "حكم"),
    ("==حكم", "\"=حكم\""), ("a=b", "a & b"), ("=|حكم", "حكم"), ("=(حكم)", "حكم"), ("حكم=", "حكم="),
  ])
  func `an equals sign before a word asks for this very form`(typed: String, read: String) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("\"حبس احتياطي\" ~5", "\"حبس احتياطي\"~5"), ("حبس~2 سفر", "حبس & سفر"),
    ("\"حبس احتياطي\"~5", "\"حبس احتياطي\"~5"), ("«حبس احتياطي»~٥", "\"حبس احتياطي\"~5"),
    ("\"a b\"~0", "\"a b\"~0"), ("\"a b\"~99999999999999999999", "\"a b\"~100"),
    ("\"a b\"～3 c", "\"a b\"~3 & c"), ("-\"a b\"~3 c", "!\"a b\"~3 & c"),
    ("title:\"a b\"~2", "title:\"a b\"~2"), ("\"a b\"~", "\"a b\""), ("\"a b\"~x", "\"a b\" & ~x"),
    ("\"a\"~5", "\"a\""), ("\"\"~5", "–"), ("a~5", "a"),
  ])
  func `a distance after a phrase asks for its words near each other`(
    typed: String, read: String
  ) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("a /س b", "a /s b"), ("a /s b", "a /s b"), ("a /S b", "a /s b"), ("a ／s b", "a /s b"),
    ("a /ف b", "a /p b"), ("a /p b", "a /p b"), ("a /P b", "a /p b"),
    ("a b /s c d", "a & (b /s c) & d"), ("a /s b /s c", "a /s b /s c"),
    ("a /s b /p c", "(a /s b) /p c"), ("a | b /s c | d", "(a / b) /s (c / d)"),
    ("\"a b\" /s =c", "\"a b\" /s \"c\""), ("\"a b\"/s(c | d)", "\"a b\" /s (c / d)"),
    ("(a b) /p c*", "(a & b) /p c*"), ("a /s -b", "a /s !b"), ("-a /s b", "!a & b"),
    ("x -(a /s b)", "x & !(a /s b)"), ("a /s kind:law b", "a /s b | kind=law"),
    ("قانون رقم 40 لسنة 1977 /س حبس", "قانون & (#40/1977 /s حبس)"),
    ("حبس /س رقم 40 لسنة 1977", "حبس /s #40/1977"), ("حبس /س 40/1977", "حبس /s #40/1977"),
    ("حبس /س 40 لسنة 1977", "حبس /s #40/1977"),
  ])
  func `a slash and a letter ask for one sentence or one paragraph`(typed: String, read: String) {
    #expect(spelling(of: typed) == read)
  }

  @Test(arguments: [
    ("/س a", "/س & a"), ("a /س", "a"), ("/s", "/s"), ("a /s /p b", "a /s b"),
    ("a /س| b", "a /s b"),
    ("a/s b", "(a & s) & b"), ("a /sb", "a & /sb"), ("title:a /s b", "title:a & b"),
    ("a /s title:b", "a & title:b"), ("(a /s) b", "a & b"), ("a | /s b", "a /s b"),
    ("cite:12", "cite & 12"), ("استشهاد:نقض", "استشهاد & نقض"),
  ])
  func `where it cannot join two parts of the text, the slash joins nothing`(
    typed: String, read: String
  ) {
    #expect(spelling(of: typed) == read)
  }

  @Test func `a pasted page gives no more terms than are taken`() {
    for word in ["كلمة ", "\"كلمة كلمة\" ", "كلمة/", "-كلمة ", "كلمة|", "(كلمة ", "كلمة /س "] {
      let query = SearchQuery(typed: String(repeating: word, count: 3_000))
      #expect((query.clause?.count ?? 0) <= 48, "\(word)")
      #expect((query.clause?.depth ?? 0) <= 20, "\(word)")
    }
  }

  @Test func `very deep parentheses are passed over`() {
    let deep = String(repeating: "(", count: 4_000)
    #expect(spelling(of: deep + "حكم") == "–")
    #expect(spelling(of: String(repeating: "(a | ", count: 500)).isEmpty == false)
  }

  @Test func `the line itself is kept as it was typed`() {
    let typed = "  «حكم»  | -x؟ "
    #expect(SearchQuery(typed: typed).typed == typed)
  }

  @Test(arguments: Effort.seeds(100))
  func `any line is read, and what is read is within its limits`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let query = SearchQuery(typed: random.query())
      #expect((query.clause?.count ?? 0) <= 48)
      #expect((query.clause?.depth ?? 0) <= 30)
    }
  }
}

extension Clause {
  /// The number of terms, wanted or not.
  fileprivate var count: Int {
    switch self {
    case .term: 1
    case .not(let clause): clause.count
    case .all(let parts), .any(let parts), .within(_, let parts):
      parts.reduce(0) { $0 + $1.count }
    }
  }

  fileprivate var depth: Int {
    switch self {
    case .term: 0
    case .not(let clause): 1 + clause.depth
    case .all(let parts), .any(let parts), .within(_, let parts):
      1 + (parts.map(\.depth).max() ?? 0)
    }
  }
}
