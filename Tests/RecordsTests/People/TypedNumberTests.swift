import Records
import Testing

struct TypedNumberTests {
  @Test(arguments: [
    ("\u{200E}7001", "7001"), ("٧٠٠١", "7001"), (" 7001 ", "7001"),
    ("\u{2068}7001\u{2069}", "7001"),
    ("70\u{200B}01", "7001"), ("ج-7001", "ج-7001"), ("", ""),
  ])
  func `a number is kept without what nobody sees`(typed: String, kept: String) throws {
    #expect(TypedNumber.kept(typed) == kept)
    var person = PersonDetails(name: "سالم")
    try PersonField.number.put(typed, into: &person)
    #expect(person.membership?.number ?? "" == kept)
  }

  @Test func `a member's number is one however it is spaced`() {
    #expect(TypedNumber.memberKey("ج - ٧٠٠١") == TypedNumber.memberKey("ج7001"))
    #expect(TypedNumber.memberKey("7001") != TypedNumber.memberKey("7010"))
  }

  @Test(arguments: [
    ("01012345678", ["01012345678"]), ("0101 234 5678", ["01012345678"]),
    ("+20 101 234 5678", ["01012345678"]), ("00201012345678", ["01012345678"]),
    ("٠١٠١٢٣٤٥٦٧٨، 02-27954422", ["01012345678", "0227954422"]), ("المنزل", []),
    ("\u{202A}01012345678\u{202C}", ["01012345678"]), ("16000", ["16000"]),
    ("+44 20 7946 0000", ["442079460000"]),
  ])
  func `telephones are compared by their digits`(typed: String, numbers: [String]) {
    #expect(TypedNumber.telephones(typed) == numbers)
  }

  @Test(arguments: [
    ("01012345678", true), ("1012345678", false), ("1512345678", false), ("2027954422", true),
    ("1.01235E+09", false), ("1,01235e9", false), ("abc", false), ("0100 (المنزل)", true),
    ("27954422", true), ("01012345678 / 1112345678", false), ("1234567890123456", false),
  ])
  func `a number that a spreadsheet damaged is none`(typed: String, isWhole: Bool) {
    #expect(TypedNumber.isTelephone(typed) == isWhole)
    var person = PersonDetails(name: "سالم")
    #expect(((try? PersonField.phone.put(typed, into: &person)) != nil) == isWhole)
    // What stood there before is no reason to refuse the rest of a form.
    person.phone = typed
    #expect(throws: Never.self) { try PersonField.phone.put(typed, into: &person) }
  }
}
