import Desk
import HTTP
import Records
import Support
import Testing

@testable import Web

struct SiteCaseMergingTests {
  @Test func `two records of a person become one by one act, and are parted again`() throws {
    let site = try MarkedSite()
    let twin = try site.desk.add(
      person: with(PersonDetails(name: "ضحي ماهر العقيقى")) { $0.phone = "01012345678" }, by: .local
    )
    let page = site.site(Request(.get, "/people/1"))
    #expect(page.text.contains("href=\"/people/1/merge\""))
    // A near name is offered, and a number finds its record.
    for address in ["/people/1/merge", "/people/1/merge?q=\(twin)"] {
      let offered = site.site(Request(.get, address)).text
      #expect(offered.contains("href=\"/people/1/merge?with=\(twin)\""), "\(address)")
    }
    let both = site.site(Request(.get, "/people/\(twin)/merge?with=1"))
    #expect(both.text.contains("href=\"/people/1/merge?with=\(twin)\"") && both.status == 200)
    #expect(both.text.contains("01012345678") && both.text.contains("مختلف"))
    let form = try site.form(
      in: site.site(Request(.get, "/people/1/merge?with=\(twin)")), to: "/people/1/merge",
      typing: [:])
    for _ in 1...2 {
      let sent = site.post("/people/1/merge", form)
      #expect(sent.status == 303 && sent.headers["Location"] == "/people/1", "\(sent.text)")
    }
    #expect(try site.desk.person(1, for: .local).details.phone == "01012345678")
    #expect(try site.desk.merged(intoPerson: 1, for: .local).map(\.record) == [.person(twin)])
    #expect(site.site(Request(.get, "/people/\(twin)")).status == 404)
    let kept = site.site(Request(.get, "/people/1"))
    #expect(kept.text.contains("ضحي ماهر العقيقى") && kept.text.contains("فكّ الضم"))
    let parting = try site.form(in: kept, to: "/people/1/unmerge", typing: [:])
    // The page of another record parts nothing of this one.
    let third = try site.desk.add(person: PersonDetails(name: "غيرهما"), by: .local)
    #expect(site.post("/people/\(third)/unmerge", parting).status == 404)
    #expect(try site.desk.merged(intoPerson: 1, for: .local).count == 1)
    for _ in 1...2 { #expect(site.post("/people/1/unmerge", parting).status == 303) }
    #expect(try site.desk.person(1, for: .local).details.phone == "")
    #expect(try site.desk.merged(intoPerson: 1, for: .local) == [])
    #expect(site.site(Request(.get, "/people/\(twin)")).text.contains("01012345678"))
  }

  @Test func `two people of their own national IDs stay two, and the page says why`() throws {
    let site = try MarkedSite()
    try site.desk.edit(person: 1, by: .local) { $0.nationalID = "29001010112345" }
    let other = try site.desk.add(
      person: with(PersonDetails(name: "ضحى ماهر")) { $0.nationalID = "29101010154321" }, by: .local
    )
    let form = try site.form(
      in: site.site(Request(.get, "/people/1/merge?with=\(other)")), to: "/people/1/merge",
      typing: [:])
    let refused = site.post("/people/1/merge", form)
    #expect(refused.status != 303 && refused.text.contains("هما شخصان"), "\(refused.text)")
    #expect(try site.desk.merged(intoPerson: 1, for: .local) == [])
    #expect(site.post("/people/1/merge", try without("with", form)).status == 400)
  }

  @Test func `two records of a case become one by one act, and are parted again`() throws {
    let site = try MarkedSite()
    let number = CaseNumberReader.numbers(in: "12 لسنة 2026 جنح الدقي")
    _ = try site.desk.edit(case: 1, by: .local) { $0.numbers = number }
    let twin = try site.desk.add(
      case: CaseDraft(details: with(CaseDetails(title: "العقيق")) { $0.numbers = number }),
      by: .local
    ).id
    var event = EventDetails(.hearing)
    event.caseID = twin
    event.date = try CivilDate("2026-11-01")
    _ = try site.desk.add(event: event, by: .local)
    #expect(site.site(Request(.get, "/cases/1")).text.contains("href=\"/cases/1/merge\""))
    for address in ["/cases/1/merge", "/cases/1/merge?q=\(twin)"] {
      let offered = site.site(Request(.get, address)).text
      #expect(offered.contains("href=\"/cases/1/merge?with=\(twin)\""), "\(address)")
    }
    let form = try site.form(
      in: site.site(Request(.get, "/cases/1/merge?with=\(twin)")), to: "/cases/1/merge", typing: [:]
    )
    for _ in 1...2 {
      let sent = site.post("/cases/1/merge", form)
      #expect(sent.status == 303 && sent.headers["Location"] == "/cases/1", "\(sent.text)")
    }
    #expect(try site.desk.caseFile(1, for: .local).events.count == 2)
    let kept = site.site(Request(.get, "/cases/1"))
    #expect(kept.text.contains("فكّ الضم"))
    let parting = try site.form(in: kept, to: "/cases/1/unmerge", typing: [:])
    #expect(site.post("/cases/1/unmerge", parting).status == 303)
    #expect(try site.desk.caseFile(1, for: .local).events.count == 1)
    #expect(try site.desk.caseFile(twin, for: .local).events.count == 1)
  }

  @Test func `a record that the visitor may not see is as absent, to merge and to part`() throws {
    let site = try MarkedSite()
    let hidden = try site.desk.add(
      person: with(PersonDetails(name: "ضحى ماهر عقيق")) { $0.visibility = .restricted },
      by: .local)
    let narrow = Visitor(name: "محامٍ", role: .lawyer)
    #expect(
      isAbsent { () throws(ArchiveError) in try site.desk.merge(person: hidden, into: 1, by: narrow)
      })
    try site.desk.merge(person: hidden, into: 1, by: .local)
    // The kept record is opened again to more than may see the other.
    try site.desk.edit(person: 1, by: .local) { $0.visibility = .secretariat }
    #expect(try site.desk.merged(intoPerson: 1, for: narrow) == [])
    #expect(try site.desk.merged(intoPerson: 1, for: .local).count == 1)
    #expect(
      isAbsent { () throws(ArchiveError) in try site.desk.unmerge(person: hidden, by: narrow) })
    try site.desk.unmerge(person: hidden, by: .local)
  }

  /// Whether an act is refused because a person is as absent.
  private func isAbsent(_ act: () throws(ArchiveError) -> Void) -> Bool {
    do throws(ArchiveError) { try act() } catch {
      if case .missing(.person, _) = error { return true }
    }
    return false
  }

  private func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
  }

  private func without(_ name: String, _ form: Fields) throws -> Fields {
    var left = Fields()
    for field in form.all where field.name != name { left.append(field.name, field.value) }
    return left
  }
}
