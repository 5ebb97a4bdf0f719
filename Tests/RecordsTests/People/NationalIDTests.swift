import Records
import Testing

struct NationalIDTests {
  @Test(arguments: [
    ("29503150100011", "1995-03-15"), ("٢٩٥٠٣١٥٠١٠٠٠١١", "1995-03-15"),
    ("2 950315 01 00011", "1995-03-15"), ("30102290000000", nil), ("30402290000000", "2004-02-29"),
    ("\u{200E}29503150100011\u{200F}", "1995-03-15"), ("2950315010001", nil),
    ("295031501000111", nil), ("19503150100011", nil), ("49503150100011", nil),
    ("29513150100011", nil), ("29500150100011", nil), ("2.90102E+13", nil), ("", nil), ("abc", nil),
  ])
  func `fourteen digits hold a century and a day of birth`(typed: String, birth: String?) {
    #expect(NationalID(typed)?.birth.description == birth)
  }

  @Test func `a day of birth agrees as far as it is known`() throws {
    let number = try #require(NationalID("29503150100011"))
    for (birth, agrees) in [
      ("1995-03-15", true), ("1995-03", true), ("1995", true), ("1995-04", false),
      ("1996", false), ("1995-03-16", false),
    ] {
      #expect(number.agrees(with: try CivilDate(birth)) == agrees, "\(birth)")
      var details = PersonDetails(name: "سالم")
      (details.nationalID, details.birth) = (number.digits, try CivilDate(birth))
      let concerns = details.concerns(today: try CivilDate("2026-11-29"))
      #expect((concerns == []) == agrees)
    }
  }
}
