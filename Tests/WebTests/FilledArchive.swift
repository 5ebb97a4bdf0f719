import Deadlines
import Desk
import HTTP
import Records
import Search
import Testing

@testable import Web

/// One record of every kind, every text of which holds a mark.
struct FilledArchive {
  /// What stands in every text.
  let mark: String
  /// Who may see the records.
  let circle: String
  let kind: DocumentKind
  let year: Int
  /// The number of the case, the member and the person's card.
  let number: Int

  static let open = Self(mark: "علنية", circle: "open", kind: .note, year: 2021, number: 11)
  static let secret = Self(
    mark: "زمردة", circle: "restricted", kind: .evidence, year: 1871, number: 31871)

  /// The places of a record that a text is written to, each after the mark.
  private static let places = [
    "عنوان", "نص", "وسم", "قضية", "جهة", "مصدر", "كاتب", "ملاحظة", "ملف", "فقرة", "متهم", "نيابة",
    "محكمة", "محافظة", "تهمة", "مكان", "واقعة", "قرار", "متدخل", "عضو", "مهنة", "هاتف", "موافقة",
    "إخطار", "هيئة", "مكالمة", "موقع", "ميعاد", "مسؤول", "تكليف", "مكلف", "اجتماع", "رد", "تقويم",
    "بحث", "لائحة", "مادة",
  ]

  /// The words that stand in these records alone.
  var words: [String] { Self.places.map { mark + $0 } + ["\(year)", kind.rawValue, "\(number)"] }

  /// The text of a place.
  private func at(_ place: String) -> String {
    precondition(Self.places.contains(place), "\(place) is no place")
    return mark + place
  }
}

extension Visit {
  /// Files one record of every kind, each by the form that a person would send.
  func fill(_ filled: FilledArchive) throws {
    try filled.documents(in: self)
    let caseID = try filled.caseRecord(in: self)
    try filled.notification(in: self)
    try filled.dates(in: self, of: caseID)
    sent("/feeds", ["label": filled.word("تقويم"), "names": "1", "visibility": filled.circle])
    sent("/searches", ["name": filled.word("بحث"), "q": filled.word("نص")])
  }

  /// Sends a form, which must not be refused, and gives where it led to.
  @discardableResult
  fileprivate func sent(_ address: String, _ form: Fields, uploads: [Upload] = []) -> String {
    let answer = post(address, form, uploads: uploads)
    #expect([200, 303].contains(answer.status), "\(address): \(answer.text)")
    return answer.headers["Location"] ?? ""
  }
}

extension FilledArchive {
  fileprivate func word(_ place: String) -> String { at(place) }

  fileprivate func documents(in visit: Visit) throws {
    let text = """
      ---
      title: مستند \(at("عنوان"))
      kind: \(kind.rawValue)
      date: \(year)-03-01
      tags: \(at("وسم"))، سفر
      case: \(at("قضية"))
      issuer: \(at("جهة"))
      source: \(at("مصدر"))
      author: \(at("كاتب"))
      note: \(at("ملاحظة"))
      ---
      # \(at("فقرة"))
      نص مشترك عن السفر فيه \(at("نص"))
      # فقرة
      السفر مرة أخرى
      """
    visit.add([("\(at("ملف")).md", text)], ["visibility": circle])
    for version in 1...2 {
      let bylaws = """
        ---
        title: \(at("لائحة")) \(version)
        kind: \(kind.rawValue)
        tags: لائحة داخلية
        ---
        # مادة 1
        \(at("مادة")) \(version)
        """
      visit.add([("\(at("لائحة"))-\(version).md", bylaws)], ["visibility": circle])
    }
    visit.add([("\(at("ملف"))-قديم.txt", "نص مشترك عن السفر \(at("نص"))")], ["visibility": circle])
    let last = try visit.desk.cards(Listing(limit: 1), for: .local).items.first?.id ?? 0
    visit.sent("/documents/\(last)/remove", [:])
  }

  fileprivate func caseRecord(in visit: Visit) throws -> CaseID {
    let opened = visit.sent(
      "/cases/new",
      [
        "numbers": "\(number) لسنة 2026 جنح", "accused": "\(at("متهم")) سعيد حلمي",
        "prosecution": at("نيابة"), "court": at("محكمة"), "governorate": at("محافظة"),
        "tags": "سفر", "charges": "\(at("تهمة")) | قانون | 1", "visibility": circle,
      ])
    let id = try #require(CaseID(opened.split(separator: "/").last ?? ""))
    let file = try visit.desk.caseFile(id, for: .local)
    let person = try #require(file.parties.first?.person)
    let today = Desk.today()
    visit.sent(
      "/cases/\(id)/events/new",
      ["type": "arrest", "date": "\(today)", "person": "\(person)", "place": at("مكان")])
    visit.sent(
      "/cases/\(id)/events/new",
      [
        "type": "hearing", "date": "\(today)", "next_date": "\(today.adding(days: 4) ?? today)",
        "description": at("واقعة"), "decision": at("قرار"),
      ])
    let event = try #require(try visit.desk.caseFile(id, for: .local).events.first?.id)
    visit.sent(
      "/events/\(event)/interventions", ["party": at("متدخل"), "asked_for": at("متدخل")])
    visit.sent(
      "/people/new",
      [
        "name": "\(at("عضو")) نور عوض", "member": "1", "number": "\(number)", "new": "1",
        "occupation": at("مهنة"), "phone": at("هاتف"), "visibility": circle,
      ])
    visit.sent("/people/\(person)/consents", ["scope": "court", "remark": at("موافقة")])
    return id
  }

  fileprivate func notification(in visit: Visit) throws {
    let begun = visit.sent(
      "/notifications/new",
      [
        "kind": "founding", "subject": at("إخطار"), "body": at("هيئة"), "decided": "2026-01-05",
        "visibility": circle,
      ])
    let id = try #require(begun.split(separator: "/").dropFirst().first)
    visit.sent("/notifications/\(id)/note", ["words": at("مكالمة")])
    let list = "الاسم,الرقم القومي,المحافظة\n\(at("موقع")) بدر,29001010100011,القاهرة\n"
    visit.sent(
      "/notifications/\(id)/founding", [:],
      uploads: [
        Upload(field: "signatures", sentName: "كشف.csv", bytes: Array(list.utf8))
      ])
  }

  fileprivate func dates(in visit: Visit, of caseID: CaseID) throws {
    let soon = "\(Desk.today().adding(days: 3) ?? Desk.today())"
    visit.sent(
      "/deadlines/new",
      [
        "title": at("ميعاد"), "date": soon, "case": "\(caseID)", "person": at("مسؤول"),
        "visibility": circle,
      ])
    let asked = visit.sent(
      "/tasks/new",
      [
        "title": at("تكليف"), "of": "membership", "due": soon, "person": at("مكلف"),
        "meeting": at("اجتماع"), "visibility": circle,
      ])
    visit.sent("\(asked)/answer", ["kind": "answered", "remark": at("رد")])
  }
}
