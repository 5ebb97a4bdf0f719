import Testing

@testable import Records

struct RecordFieldTests {
  /// What a field is typed with, by the way it is typed.
  private static func typed(_ input: FieldInput) -> String {
    switch input {
    case .line, .text: "نص مكتوب"
    case .lines, .tags: "أول"
    case .date: "2026-11"
    case .hour: "09:30"
    case .truth: "yes"
    case .record: "12"
    case .choice(let choices, _): choices.last?.value ?? ""
    case .circle: "restricted"
    }
  }

  /// Names that are one word of the program's own, and what is not told alike under one name.
  private func check<Field: RecordField>(_ type: Field.Type, _ fresh: Field.Target) throws {
    for field in Field.allCases {
      #expect(field.rawValue.contains("-") == false, "\(field) is a key with dashes")
      #expect(Field(heading: field.rawValue)?.rawValue == field.rawValue)
      #expect(Field(heading: field.words.arabic)?.rawValue == field.rawValue)
      #expect(Field(heading: field.words.english)?.rawValue == field.rawValue)
      var target = fresh
      let typed =
        switch field.rawValue {
        case "numbers": "5 لسنة 2026 جنح"
        case "days": "15"
        case "phone": "0100 000 0000"
        case "national_id": "29001010000000"
        default: Self.typed(field.input)
        }
      try field.put(typed, into: &target)
      #expect(field.text(of: target) == typed, "\(field)")
    }
  }

  @Test func `what is typed into a field is what the field tells, under one name`() throws {
    try check(CaseField.self, CaseDraft(details: CaseDetails(title: "")))
    try check(EventField.self, EventDetails(.other))
    try check(PersonField.self, PersonDetails(name: ""))
    try check(DocumentField.self, Details(title: ""))
    try check(ParticularsField.self, NotificationParticulars(kind: .correction, subject: ""))
  }

  @Test func `a member without a number stays a member, and one who is none becomes none`() throws {
    var person = PersonDetails(name: "هبة رشاد")
    try PersonField.member.put("نعم", into: &person)
    #expect(person.membership == Membership() && PersonField.member.text(of: person) == "yes")
    try PersonField.member.put("", into: &person)
    #expect(person.membership == nil)
    #expect(throws: ArchiveError.self) { try PersonField.member.put("1042", into: &person) }
  }

  @Test(arguments: ["09:30", "9:30", "9.30", "٩:٣٠"])
  func `an hour is read alike everywhere`(typed: String) throws {
    #expect(try TypedValue.hour(typed) == "09:30")
  }

  @Test(arguments: [("15", 15), ("٤٥ يومًا", 45), (" 4 ", 4), ("", nil)])
  func `the days of an order are read as people write them`(typed: String, days: Int?) throws {
    #expect(try TypedValue.days(typed) == days)
  }

  @Test(arguments: ["0", "367", "-4", "أسبوع", "15x"])
  func `what is no number of days is refused`(typed: String) {
    #expect(throws: ArchiveError.self) { try TypedValue.days(typed) }
  }

  @Test func `a list ends its parts with any line end, a tag is said once`() {
    #expect(TypedValue.list("أ\r\nب؛ ج | د\nهـ") == ["أ", "ب", "ج", "د", "هـ"])
    #expect(TypedValue.tags("حبس، سفر, حبس\r\nنشر") == ["حبس", "سفر", "نشر"])
  }

  @Test func `an event that says nothing of its circle is seen by whoever sees its case`() throws {
    var event = EventDetails(.hearing)
    event.visibility = .restricted
    try EventField.visibility.put("", into: &event)
    #expect(event.visibility == nil)
    #expect(throws: ArchiveError.self) { try EventField.visibility.put("everyone", into: &event) }
  }
}
