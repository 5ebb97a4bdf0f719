import Desk
import Foundation
import Records
import Testing

@testable import Commands

struct CaseCommandsTests {
  private let archive: ScratchArchive

  init() throws { archive = try ScratchArchive(notes: 1) }

  private func typed(_ words: String...) -> Typed {
    Typed(["--archive", archive.path] + words)
  }

  @Test func `a case from three fields has its number, its accused and the arrest`() throws {
    let added = typed(
      "case", "add", "١٠٥٤ لسنة ٢٠٢١ حصر أمن دولة عليا", "--accused", "رغدة عطية الصاوي",
      "--arrest",
      "3/5/2021")
    #expect(added.status == .done)
    #expect(added.messages == "")
    let shown = typed("case", "show", "1054/2021")
    for said in ["1054 لسنة 2021 حصر أمن دولة عليا", "رغدة عطية الصاوي", "2021-05-03", "Arrested"] {
      #expect(shown.output.contains(said), "\(said)")
    }
    #expect(typed("case", "list", "رغده الصاوى").output.contains("1054"))
    #expect(typed("search", "الصاوي").output.contains("1054"))
  }

  @Test func `what hardly can be is told, and what cannot is refused`() throws {
    let doubtful = typed("case", "add", "الجنحة رقم 31")
    #expect(doubtful.status == .done)
    #expect(doubtful.messages.contains("31"))
    #expect(typed("case", "edit", "1", "--opened", "31/2/2024").status == .notUnderstood)
    #expect(typed("case", "edit", "1", "--track", "nothing").status == .notUnderstood)
    #expect(typed("case", "edit", "1", "--numbers", "لا رقم").status == .notUnderstood)
    #expect(typed("case", "edit", "1").status == .notUnderstood)
    #expect(typed("case", "edit", "1", "--appeal-of", "1").status == .notUnderstood)
    #expect(typed("case", "show", "77").status == .nothingFound)
    #expect(typed("case", "jump").status == .notUnderstood)
    #expect(typed("case").status == .notUnderstood)
  }

  @Test func `parties, liberty, papers, history and figures`() throws {
    _ = typed("case", "add", "12 لسنة 2024 جنح", "--accused", "كريم هريدي الغمري")
    let near = typed("case", "party", "1", "كريم الغمري", "--role", "witness")
    #expect(near.messages.contains("كريم هريدي الغمري"))
    #expect(
      typed(
        "case", "party", "1", "بهاء اللازوردي", "--role", "lawyer", "--attorney", "120/2024 مكتب"
      )
      .status == .done)
    #expect(typed("case", "liberty", "1", "1", "remanded", "--since", "2024-05").status == .done)
    #expect(typed("case", "attach", "1", "1").status == .done)
    #expect(typed("case", "attach", "1", "99").status == .nothingFound)
    let shown = typed("case", "show", "1").output
    for said in ["120 of 2024", "Remanded", "مذكرة 0"] { #expect(shown.contains(said), "\(said)") }
    #expect(typed("case", "history", "1").output.contains("Documents"))
    #expect(typed("case", "history", "1", "--json").output.contains("\"document\""))
    #expect(typed("case", "conflict", "كريم الغمري").output.contains("12 لسنة 2024"))
    #expect(typed("case", "conflict", "سناء زهران").status == .nothingFound)
    #expect(typed("case", "figures", "--csv").output.hasPrefix("unit,by,value,count\r\n"))
    let json = typed("case", "show", "1", "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["parties"] as? [Any])?.count == 3)
  }

  @Test func `a history calls fields, terms and records as the reader does`() {
    _ = typed("case", "add", "12 لسنة 2024 جنح", "--accused", "كريم هريدي الغمري")
    _ = typed("case", "add", "13 لسنة 2024 جنح")
    let changes = [
      "title": "عنوان", "subject": "موضوع", "track": "military", "degree": "appeal",
      "procedure": "investigation", "prosecution": "نيابة", "court": "محكمة", "circuit": "3",
      "governorate": "الجيزة", "opened": "2024-01-02", "appeal-of": "2", "charges": "تجمهر",
      "tags": "نشر", "visibility": "restricted", "remark": "ملاحظة", "numbers": "14 لسنة 2024 جنح",
    ]
    for (field, value) in changes {
      #expect(typed("case", "edit", "1", "--\(field)", value).status == .done, "\(field)")
    }
    _ = typed("case", "party", "1", "بهاء اللازوردي", "--role", "lawyer")
    _ = typed("case", "attach", "1", "1")
    _ = typed("case", "export", "1", archive.folder.path + "/out")
    let person = [
      "name": "كريم الغمري", "sex": "male", "phone": "0100", "national-id": "29001010000000",
      "minor": "yes", "visibility": "restricted", "number": "217", "joined": "2020-01-01",
    ]
    for (field, value) in person {
      #expect(typed("person", "edit", "1", "--\(field)", value).status == .done, "\(field)")
    }
    let histories = [["case", "history", "1"], ["person", "history", "1"]].map { words in
      Typed(["--archive", archive.path] + words).output
    }
    #expect(histories[0].split(separator: "\n").count > changes.count)
    #expect(histories[1].split(separator: "\n").count >= person.count)
    let fields = (Array(changes.keys) + Array(person.keys)).map { $0.replacing("-", with: "_") }
    for line in histories.joined().split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let raw = fields + ["party", "document", "exported", "is_minor"]
      #expect(raw.contains(cells[2]) == false, "\(line)")
      #expect(
        ["restricted", "military", "appeal", "investigation", "male"].contains(cells[4]) == false)
    }
    #expect(histories[0].contains("Restricted") && histories[0].contains("#2"))
  }

  @Test func `a case tells what it lacks, what is doubtful and what its events lead to`() throws {
    let day = try #require(Desk.today().adding(days: -1))
    _ = typed(
      "case", "add", "الجنحة رقم 31", "--accused", "كريم هريدي الغمري", "--track", "felony")
    _ = typed("event", "add", "renewal", "--case", "1", "--person", "1", "--date", "\(day)")
    let shown = typed("case", "show", "1").output
    for said in [
      "provisional: the longest such an order can be", "Saved as typed", "Missing from the case",
      "A lawyer",
      "The charge",
    ] {
      #expect(shown.contains(said), "\(said)")
    }
    let json = typed("case", "show", "1", "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["gaps"] as? [String])?.contains("lawyer") == true)
    #expect((object?["concerns"] as? [Any])?.count == 1)
    #expect(
      (object?["deadlines"] as? [[String: Any]])?.map { $0["awaits"] as? String } == ["length"])
  }

  @Test func `a case, a charge and a power of attorney are typed as on the page`() throws {
    _ = typed(
      "case", "add", "12 لسنة 2024 جنح", "--accused", "كريم الغمري", "--charges",
      "سب | قانون العقوبات 58/1937 | 306؛ قذف")
    _ = typed(
      "case", "party", "1", "منى الشاذلي", "--role", "lawyer", "--attorney",
      "4412 ج لسنة 2026 عام مدينة نصر")
    let file = try Desk(opening: archive.path).caseFile(1, for: .local)
    #expect(file.details.title == "القضية 12 لسنة 2024 جنح")
    #expect(
      file.details.charges == [
        Charge(name: "سب", law: "قانون العقوبات 58/1937", article: "306"), Charge(name: "قذف"),
      ])
    #expect(
      file.parties.last?.attorney
        == PowerOfAttorney(number: "4412 ج", year: 2026, office: "مدينة نصر", kind: .general))
  }

  @Test func `the last day of a power of attorney is typed, corrected, told and kept`() throws {
    _ = typed("case", "add", "12 لسنة 2024 جنح", "--accused", "كريم الغمري")
    let lawyer = ["case", "party", "1", "منى الشاذلي", "--role", "lawyer", "--attorney"]
    let wrong = Typed(["--archive", archive.path] + lawyer + ["120/2024 حتى 31/2/2087"])
    #expect(wrong.status == .notUnderstood && wrong.messages.contains("31/2/2087"))
    #expect(
      Typed(["--archive", archive.path] + lawyer + ["120/2024 حتى 31/12/2087"]).status == .done)
    #expect(typed("case", "show", "1").output.contains("2087"))
    #expect(
      typed("case", "show", "1", "--json").output.contains("\"attorney_until\":\"2087-12-31\""))
    #expect(typed("case", "attorney", "1", "2", "120/2024", "حتى", "30/6/2087").status == .done)
    let file = try Desk(opening: archive.path).caseFile(1, for: .local)
    #expect(file.parties.last?.attorney.until?.description == "2087-06-30")
    #expect(file.parties.last?.attorney.number == "120")
    #expect(typed("case", "history", "1").output.contains("2087-12-31"))
    #expect(typed("deadline", "list", "--case", "1").output.contains("2087-06-30"))
  }

  @Test func `an export opens without the program and never writes over anything`() throws {
    _ = typed("case", "add", "12 لسنة 2024 جنح", "--accused", "كريم هريدي الغمري")
    _ = typed("case", "attach", "1", "1")
    let folder = archive.folder.appending(path: "export").path
    #expect(typed("case", "export", "1", folder).status == .done)
    let page = try String(contentsOfFile: folder + "/index.html", encoding: .utf8)
    #expect(page.contains("كريم هريدي الغمري") && page.contains("documents/1.md"))
    #expect(page.contains("http") == false)
    #expect(FileManager.default.fileExists(atPath: folder + "/documents/1.md"))
    let manifest = try String(contentsOfFile: folder + "/manifest.csv", encoding: .utf8)
    #expect(manifest.contains("documents/1.md"))
    #expect(typed("case", "export", "1", folder).status == .failed)
    let zip = archive.folder.appending(path: "export.zip").path
    #expect(typed("case", "export", "1", zip).status == .done)
    #expect(typed("case", "export", "1", zip).status == .failed)
    #expect(typed("case", "export", "1", "/nowhere/x.zip").status == .failed)
  }

  @Test func `a list that was exported can be checked and imported`() throws {
    _ = typed("case", "add", "12 لسنة 2024 جنح", "--accused", "كريم هريدي الغمري")
    let path = archive.folder.appending(path: "cases.csv").path
    let exported = typed("case", "list", "--csv").output
    try Data(exported.utf8).write(to: URL(filePath: path))
    let checked = typed("case", "import", path, "--check", "--json")
    #expect(checked.status == .done)
    #expect(checked.output.contains("\"trial\":true"))
    #expect(typed("case", "import", "/nowhere.csv").status == .failed)
  }
}
