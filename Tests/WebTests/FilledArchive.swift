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
    "إخطار", "هيئة", "مكالمة", "ميعاد", "مسؤول", "تكليف", "مكلف", "اجتماع", "رد", "تقويم",
    "بحث", "لائحة", "مادة", "رقم", "حفظ", "جريدة",
  ]

  /// The words that stand in these records alone.
  var words: [String] { Self.places.map { mark + $0 } + ["\(year)", kind.rawValue, "\(number)"] }

  /// The text of a place.
  fileprivate func at(_ place: String) -> String {
    precondition(Self.places.contains(place), "\(place) is no place")
    return mark + place
  }
}

extension Visit {
  /// Files one record of every kind, each by the form that a person would send, and gives where they
  /// stand.
  @discardableResult
  func fill(_ filled: FilledArchive) throws -> [String] {
    let document = try filled.documents(in: self)
    let caseID = try filled.caseRecord(in: self)
    sent(
      "/feeds",
      ["label": filled.at("تقويم"), "names": "1", "visibility": filled.circle])
    _ = filled.decision(in: self)
    sent("/searches", ["name": filled.at("بحث"), "q": filled.at("نص")])
    return [
      "/documents/\(document)", "/cases/\(caseID)", try filled.event(in: self, of: caseID),
      try filled.member(in: self), try filled.notification(in: self),
      filled.deadline(in: self, of: caseID), filled.task(in: self),
    ]
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
  fileprivate func documents(in visit: Visit) throws -> DocumentID {
    for version in 1...2 {
      let bylaws = """
        ---
        title: \(at("لائحة")) \(version)
        kind: law
        tags: لائحة داخلية
        ---
        مادة 1

        مدة الرئيس \(version) \(at("مادة")).

        مادة 2

        مدة الأمين \(version) \(at("مادة")).
        """
      visit.add([("\(at("لائحة"))-\(version).md", bylaws)], ["visibility": circle])
    }
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
    visit.add([("\(at("ملف"))-قديم.txt", "نص مشترك عن السفر \(at("نص"))")], ["visibility": circle])
    let last = try visit.desk.cards(Listing(limit: 1), for: .local).items.first?.id ?? 0
    visit.sent("/documents/\(last)/remove", [:])
    return DocumentID(last.number - 1)
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
    return id
  }

  fileprivate func event(in visit: Visit, of id: CaseID) throws -> String {
    let file = try visit.desk.caseFile(id, for: .local)
    let person = try #require(file.parties.first?.person)
    let today = Desk.today()
    visit.sent(
      "/cases/\(id)/events/new",
      ["type": "arrest", "date": "\(today)", "person": "\(person)", "place": at("مكان")])
    visit.sent(
      "/cases/\(id)/events/new",
      [
        "type": "hearing", "date": "\(today)", "next": "\(today.adding(days: 4) ?? today)",
        "description": at("واقعة"), "decision": at("قرار"),
      ])
    let event = try #require(try visit.desk.caseFile(id, for: .local).events.first?.id)
    visit.sent(
      "/events/\(event)/interventions", ["party": at("متدخل"), "asked_for": at("متدخل")])
    return "/events/\(event)"
  }

  fileprivate func member(in visit: Visit) throws -> String {
    let person = visit.sent(
      "/people/new",
      [
        "name": "\(at("عضو")) نور عوض", "member": "1", "number": "\(number)", "new": "1",
        "occupation": at("مهنة"), "phone": "0100 \(at("هاتف"))", "visibility": circle,
      ])
    visit.sent("\(person)/consents", ["scope": "lawyers", "remark": at("موافقة")])
    return person
  }

  fileprivate func notification(in visit: Visit) throws -> String {
    let begun = visit.sent(
      "/notifications/new",
      [
        "kind": "founding", "subject": at("إخطار"), "deciding_body": at("هيئة"),
        "decided": "2026-01-05",
        "visibility": circle,
      ])
    let notification = begun.replacing("/advance", with: "")
    visit.sent("\(notification)/note", ["words": at("مكالمة")])
    let list = "الاسم,الرقم القومي,المحافظة\nليلى بدر,29001010100011,القاهرة\n"
    visit.sent(
      "\(notification)/founding", [:],
      uploads: [
        Upload(field: "signatures", sentName: "كشف.csv", bytes: Array(list.utf8))
      ])
    return notification
  }

  fileprivate func decision(in visit: Visit) -> String {
    visit.sent(
      "/notifications/decisions/new",
      [
        "number": at("رقم"), "decided": "2026-01-06", "says": at("حفظ"), "source": at("جريدة"),
        "visibility": circle,
      ])
  }

  private var soon: String { "\(Desk.today().adding(days: 3) ?? Desk.today())" }

  fileprivate func deadline(in visit: Visit, of caseID: CaseID) -> String {
    visit.sent(
      "/deadlines/new",
      [
        "title": at("ميعاد"), "date": soon, "case": "\(caseID)", "person": at("مسؤول"),
        "visibility": circle,
      ])
  }

  fileprivate func task(in visit: Visit) -> String {
    let task = visit.sent(
      "/tasks/new",
      [
        "title": at("تكليف"), "to": "membership", "due": soon, "person": at("مكلف"),
        "meeting": at("اجتماع"), "visibility": circle,
      ])
    visit.sent("\(task)/answer", ["kind": "answered", "remark": at("رد")])
    return task
  }
}
