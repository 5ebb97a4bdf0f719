import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  func save(
    _ fields: Fields, _ id: PersonID?, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let old = try id.map { id throws(ArchiveError) in try desk.person(id, for: visitor).details }
    var form = PersonForm(fields, tongue: frame.tongue)
    let details = form.details(over: old, clearance: visitor.clearance)
    guard form.typed.isRight else {
      return .page(personForm(form, id: id, in: frame).node, status: 400)
    }
    if id == nil, form.typed["new"] != "1" {
      let matches = try desk.people(like: details.name, limit: 5, for: visitor)
      guard matches.isEmpty else {
        return .page(personForm(form, matches: matches, in: frame).node)
      }
    }
    do throws(ArchiveError) {
      if let id {
        try desk.edit(person: id, to: details, by: visitor)
        return .seeOther(.people(.show(id)))
      }
      return .seeOther(.people(.show(try desk.add(person: details, by: visitor))))
    } catch {
      guard form.take(error) else { throw error }
      return .page(personForm(form, id: id, in: frame).node, status: error.status)
    }
  }

  func changeConsent(
    _ fields: Fields, of id: PersonID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var typed = TypedForm(fields, tongue: frame.tongue)
    if typed["withdraw"].isEmpty == false {
      try desk.withdrawConsent(
        number(typed["withdraw"]), of: id, on: desk.today, by: visitor)
      return .seeOther(.people(.show(id)))
    }
    let file = try desk.personFile(id, for: visitor)
    let date = typed.date("date")
    guard typed.isRight else {
      return .page(try personPage(file, in: frame, consent: typed), status: 400)
    }
    _ = try desk.addConsent(
      of: id, to: typed.term("scope") ?? .secretariat, on: date, remark: typed["remark"],
      by: visitor)
    return .seeOther(.people(.show(id)))
  }
}
