import Deadlines
import Desk
import Foundation
import HTTP
import Records
import Support
import Testing

@testable import Web

/// A site whose forms have marks, as the program serves it, on an archive with a record of each kind.
final class MarkedSite {
  let desk: Desk
  let site: Site
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let path = folder.path("a.sijill")
    try Desk.create(at: path)
    desk = try Desk(opening: path)
    site = Web.site(for: desk, token: .random())
    _ = try desk.add(
      [Original(name: "مذكرة.txt", mediaType: "", bytes: Array("مذكرة في السفر".utf8))],
      options: IntakeOptions(), by: .local)
    _ = try desk.add(
      case: CaseDraft(
        details: CaseDetails(title: "قضية العقيق"),
        parties: [PartyDetails(.name("ضحى ماهر العقيقي"), as: .accused)]), by: .local)
    var event = EventDetails(.hearing)
    event.caseID = 1
    event.date = try CivilDate("2026-10-01")
    _ = try desk.add(event: event, by: .local)
    _ = try desk.add(
      TaskDetails(title: "كشف", askedOf: .membership), by: .local)
    _ = try desk.addDeadlines(
      [DeadlineDraft(DeadlineDetails(title: "موعد"), .set(Moment(CivilDate("2026-12-01"))))],
      by: .local)
    _ = try desk.addNotification(
      NotificationParticulars(kind: .headquartersAddress, subject: "المقر"), by: .local)
  }

  /// The same archive, served by a later run of the program.
  init(opening other: MarkedSite) throws {
    folder = other.folder
    desk = try Desk(opening: other.desk.archive)
    site = Web.site(for: desk, token: .random())
  }

  @discardableResult
  func post(_ address: String, _ form: Fields, uploads: [Upload] = []) -> Response {
    site(Request(.post, address, form: form, uploads: uploads))
  }

  /// How much there is of everything, with what was noted of it.
  func measure() throws -> [Int] {
    let me = Visitor.local
    let file = try desk.caseFile(1, for: me)
    return try [
      desk.tasks(TaskListing(), for: me).count, desk.task(1, for: me).events.count,
      desk.events(EventListing(), for: me).total, file.parties.count,
      desk.cases(CaseListing(), for: me).total, desk.people(PersonListing(), for: me).total,
      desk.deadlines(DeadlineListing(), for: me).count,
      desk.deadline(1, for: me).events.count, desk.personFile(1, for: me).consents.count,
      desk.notifications(NotificationListing(), for: me).total,
      desk.notification(1, for: me).events.count, desk.interventions(of: 1, for: me).count,
      desk.feeds(for: me).count, desk.holidayTable().holidays.count,
    ]
  }

  func form(
    on page: String, to action: String, typing typed: [String: String]
  ) throws -> Fields {
    try form(in: site(Request(.get, page)), to: action, typing: typed)
  }

  /// The fields of the form of a page that goes to an address, as a browser sends them.
  func form(
    in page: Response, to action: String, typing typed: [String: String]
  ) throws -> Fields {
    let start = try #require(page.text.range(of: "action=\"\(action)\""), "\(action)")
    let form = page.text[start.upperBound...].components(separatedBy: "</form>")[0]
    var fields = Fields()
    for match in form.matches(of: /<input ([^>]*)>/) {
      let head = String(match.output.1)
      guard let name = head.firstMatch(of: /name="([^"]*)"/)?.output.1 else { continue }
      if head.contains("checkbox"), head.contains("checked") == false { continue }
      if head.contains("type=\"file\"") { continue }
      fields.append(String(name), Self.read(head.firstMatch(of: /value="([^"]*)"/)?.output.1 ?? ""))
    }
    for match in form.matches(of: /<textarea name="([^"]*)"[^>]*>([^<]*)</) {
      fields.append(String(match.output.1), Self.read(match.output.2))
    }
    for match in form.matches(
      of: /<select name="([^"]*)"[^>]*>(.*?)<\/select>/.dotMatchesNewlines())
    {
      let choices = match.output.2
      let chosen =
        choices.firstMatch(of: /value="([^"]*)" selected/)
        ?? choices.firstMatch(of: /value="([^"]*)"/)
      fields.append(String(match.output.1), String(chosen?.output.1 ?? ""))
    }
    return fields.typing(typed)
  }

  /// A value without the escapes of a page.
  private static func read(_ text: some StringProtocol) -> String {
    [
      ("&#13;", "\r"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
      ("&amp;", "&"),
    ]
    .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }
}

extension Fields {
  /// These fields with others typed over them.
  func typing(_ typed: [String: String]) -> Fields {
    var fields = Fields()
    for field in all where typed[field.name] == nil { fields.append(field.name, field.value) }
    for (name, text) in typed.sorted(by: { $0.key < $1.key }) { fields.append(name, text) }
    return fields
  }
}
