import Records
import Testing

struct CaseNumberReaderTests {
  /// Strings seen in papers and what they say: number, year, kind of year, register, body.
  static let seen: [(String, String)] = [
    ("القضية رقم 277 لسنة 2019 حصر أمن دولة", "277/2019|حصر أمن دولة عليا|نيابة أمن الدولة العليا"),
    (
      "القضية رقم 1391 لسنة 2022 حصر أمن الدولة العليا",
      "1391/2022|حصر أمن دولة عليا|نيابة أمن الدولة العليا"
    ),
    (
      "القضية رقم 1054 لسنة 2021 حصر أمن دولة عليا",
      "1054/2021|حصر أمن دولة عليا|نيابة أمن الدولة العليا"
    ),
    ("1054 لسنة 2021 حصر أمن دولة عليا", "1054/2021|حصر أمن دولة عليا|نيابة أمن الدولة العليا"),
    ("القضية رقم 578 لسنة 2025 جنايات التجمع", "578/2025|جنايات|التجمع"),
    ("8944 لسنة 2024 جنايات قصر النيل", "8944/2024|جنايات|قصر النيل"),
    ("86 لسنة 2024 جنايات ثان أكتوبر", "86/2024|جنايات|ثان أكتوبر"),
    (
      "القرار رقم ٢٣ لسنة ٢٠١٧ طلبات إدراج مكتب النائب العام",
      "23/2017|طلبات إدراج|مكتب النائب العام"
    ),
    ("العريضة رقم 5 لسنة ٢٠١٧ عرائض كيانات إرهابية", "5/2017|عرائض كيانات إرهابية|"),
    ("الطعن 1 لسنة 2018 ق كيانات إرهابية", "1/2018|كيانات إرهابية|"),
    ("الاستئناف رقم 14420 لسنة 27 مدني مستأنف شمال القاهرة", "14420/27ق|مدني مستأنف|شمال القاهرة"),
    ("الدعوى رقم 74029 لسنة 67ق", "74029/67ق||"),
    ("الطعن رقم 98911 لسنة 78 ق", "98911/78ق|طعون|"),
    ("الطعن ١٢٣ لسنة ٥٦ ق", "123/56ق|طعون|"),
    ("98911/78ق", "98911/78ق||"),
    ("الطلب رقم 70 لسنة 2024 أحزاب", "70/2024|أحزاب|"),
    ("المحضر رقم 1234 لسنة 2025 إداري قسم قصر النيل", "1234/2025|إداري|قسم قصر النيل"),
    ("جنحة رقم 55 لسنة 2024", "55/2024|جنح|"),
    ("الجنحة المستأنفة رقم 77 لسنة 2025", "77/2025|جنح مستأنف|"),
    ("الطعن رقم 2012/102", "102/2012|طعون|"),
    ("رقم255لسنة2023 جنح", "255/2023|جنح|"),
    ("الجنحة رقم 31", "31/–|جنح|"),
    ("الطعن 42859 لسنة 62 ق.ع", "42859/62ق|إدارية عليا|"),
    ("2536 لسنة 39 ق.ع", "2536/39ق|إدارية عليا|"), ("2536 لسنة 39 قع", "2536/39ق|إدارية عليا|"),
    ("الطعن رقم 11212 لسنة 60 القضائية (عليا)", "11212/60ق|إدارية عليا|"),
    ("الطعن رقم 700 لسنة 61 القضائية عليا", "700/61ق|إدارية عليا|"),
    ("1268 لسنة 46 قضائية. عليا", "1268/46ق|إدارية عليا|"),
    ("القضية المقيدة برقم 10 لسنة26 قضائية \"تنازع\"", "10/26ق||"),
    ("رقم 34 لسنة 41 قضائية \"دستورية\"", "34/41ق|دستورية|"),
    ("القضية رقم 5 لسنة 2015 جنايات عسكرية شرق القاهرة", "5/2015|جنايات عسكرية|شرق القاهرة"),
    ("القضية 12 لسنة 2014 جنح عسكرية السويس", "12/2014|جنح عسكرية|السويس"),
    ("رقم 9 لسنة 2019 تظلمات", "9/2019|تظلمات|"),
    ("رقم 40 لسنة 2013 ج أ د ط المرجان", "40/2013|ج أ د ط|المرجان"),
    ("1054 ل 2021 حصر أمن دولة", "1054/2021|حصر أمن دولة عليا|نيابة أمن الدولة العليا"),
  ]

  @Test(arguments: [
    ("الدعويين رقمى8368و8687 لسنة 54 ق", ["8368/54ق||", "8687/54ق||"]),
    ("الطعنان رقما 2408 ، 3166 لسنة 38 ق", ["2408/38ق|طعون|", "3166/38ق|طعون|"]),
    ("الطعنان رقما 2408، 3166 لسنة 38 ق.ع", ["2408/38ق|إدارية عليا|", "3166/38ق|إدارية عليا|"]),
    (
      "القضيتان رقما 12 و 14 لسنة 2024 جنح المرجان",
      ["12/2024|جنح|المرجان", "14/2024|جنح|المرجان"]
    ),
    (
      "الطعون أرقام 10 و11 و12 لسنة 70 ق",
      ["10/70ق||", "11/70ق||", "12/70ق||"]
    ),
    (
      "الطعن رقم 1268 لسنة 46 قضائية. عليا و5068 لسنة 47 قضائية عليا",
      ["1268/46ق|إدارية عليا|", "5068/47ق|إدارية عليا|"]
    ),
    ("الجنحتين رقمي 31 و 32 لسنة 2025", ["31/2025|جنح|", "32/2025|جنح|"]),
  ])
  func `a dual or plural gives every number with the year of the last`(
    typed: String, expected: [String]
  ) {
    #expect(CaseNumberReader.numbers(in: typed).map(\.told) == expected)
  }

  @Test(arguments: seen)
  func `a number is read as people write it`(typed: String, expected: String) throws {
    #expect(CaseNumberReader.numbers(in: typed).map(\.told) == [expected])
  }

  @Test func `a chain of re-registrations gives every number`() {
    let chain = """
      الجناية رقم 5498 جنايات قسم ثان المحلة والمقيدة برقم 670 لسنة 2008 جنايات أمن دولة طوارئ … \
      والمقيدة برقم 482 لسنة 2008 كلى شرق طنطا … 89 لسنة 2008 كلى شرق طنطا طوارئ
      """
    #expect(
      CaseNumberReader.numbers(in: chain).map(\.told) == [
        "5498/–|جنايات|قسم ثان المحلة", "670/2008|جنايات أمن دولة طوارئ|",
        "482/2008|كلي|شرق طنطا", "89/2008|كلي|شرق طنطا طوارئ",
      ])
  }

  @Test(arguments: [
    "13/5/1935", "24/7", "01001234567", "مكتب فني هندسي", "سورة البقرة آية 255", "5000 جنيه", "",
    "فاز 3/1", "المادة 16", "1977",
  ])
  func `what is no case number is none`(typed: String) {
    #expect(CaseNumberReader.numbers(in: typed) == [])
  }

  @Test func `reading what a number writes of itself gives the same number`() throws {
    for (typed, _) in Self.seen {
      let number = try #require(CaseNumberReader.numbers(in: typed).first)
      let again = try #require(CaseNumberReader.numbers(in: "رقم \(number)").first)
      #expect(again.isSame(as: number), "\(typed): \(number) is read as \(again)")
    }
  }

  @Test func `a challenge and a suit of one judicial number are one`() throws {
    let typed = ["الطعن رقم 98911 لسنة 78 ق", "الدعوى رقم 98911 لسنة 78 ق", "98911/78ق"]
    let suit = try #require(CaseNumberReader.numbers(in: "98911 لسنة 78 ق قضاء إداري").first)
    for text in typed {
      let number = try #require(CaseNumberReader.numbers(in: text).first)
      #expect(number.isSame(as: suit) && suit.isSame(as: number), "\(text)")
    }
    let other = try #require(CaseNumberReader.numbers(in: "98911 لسنة 78 ق إدارية عليا").first)
    #expect(other.isSame(as: suit) == false)
    #expect(
      CaseNumber(number: 1, year: 2020, register: "طعون").isSame(
        as: CaseNumber(number: 1, year: 2020, register: "جنح")) == false)
  }

  @Test(arguments: [
    ("500 لسنة 2024 ق", true), ("33001 لسنة 2025 إدارية عليا", true),
    ("77 لسنة 2025 قضاء إداري", true), ("500 لسنة 78 ق", false),
    ("الطعن 1 لسنة 2018 ق كيانات إرهابية", false), ("12 لسنة 2024 جنح", false),
    ("الطعن رقم 2012/102", false),
  ])
  func `a Gregorian year where years are judicial is noted`(typed: String, isNoted: Bool) throws {
    var details = CaseDetails(title: "قضية")
    details.numbers = CaseNumberReader.numbers(in: typed)
    #expect(details.numbers.count == 1)
    let today = try CivilDate("2026-11-29")
    let kinds = details.concerns(today: today).filter {
      if case .yearKind = $0 { true } else { false }
    }
    #expect(kinds.isEmpty == (isNoted == false))
  }

  @Test func `a register that only one names does not part two numbers`() throws {
    let full = CaseNumber(number: 12, year: 2020, register: "جنح", body: "قسم الدقي")
    #expect(full.isSame(as: CaseNumber(number: 12, year: 2020)))
    #expect(full.isSame(as: CaseNumber(number: 12, year: 2020, register: "جنايات")) == false)
    #expect(full.isSame(as: CaseNumber(number: 12, year: 2021, register: "جنح")) == false)
    #expect(full.isSame(as: CaseNumber(number: 12, year: 20, yearKind: .judicial)) == false)
  }
}

extension CaseNumber {
  fileprivate var told: String {
    let year = year.map { "\($0)" } ?? "–"
    return "\(number)/\(year)\(yearKind == .judicial ? "ق" : "")|\(register)|\(body)"
  }
}
