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
  ]

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
