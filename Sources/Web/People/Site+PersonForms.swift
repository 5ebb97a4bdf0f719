import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  func save(
    _ typed: Fields, _ id: PersonID?, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let old = try id.map { id throws(ArchiveError) in try desk.person(id, for: visitor).details }
    var form = Form(typed, in: frame)
    var details = old ?? PersonDetails(name: "")
    form.read(personFields, into: &details)
    if id == nil, form.isRight, form.isTicked("new") == false {
      let matches = try desk.people(like: details.name, limit: 5, for: visitor)
      guard matches.isEmpty else {
        return .page(personForm(form, matches: matches, in: frame).node)
      }
    }
    let (sent, fields) = (form, personFields)
    return try send(
      form, blaming: { PersonField.blamed(for: $0, of: details)?.rawValue },
      act: { () throws(ArchiveError) in
        if let id {
          try desk.edit(person: id, by: visitor) { details throws(ArchiveError) in
            try sent.reread { $0.read(fields, into: &details) }
          }
          return .people(.show(id))
        }
        return .people(.show(try desk.add(person: details, by: visitor)))
      }, back: { form in personForm(form, id: id, in: frame).node })
  }

  func changeConsent(
    _ fields: Fields, of id: PersonID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame)
    if form["withdraw"].isEmpty == false {
      try desk.withdrawConsent(number(form["withdraw"]), of: id, on: desk.today, by: visitor)
      return .seeOther(.people(.show(id)))
    }
    let file = try desk.personFile(id, for: visitor)
    let (date, scope): (CivilDate?, ConsentScope?) = (form.date("date"), form.term("scope"))
    return try send(
      form, blaming: { _ in nil },
      act: { () throws(ArchiveError) in
        _ = try desk.addConsent(
          of: id, to: scope ?? .secretariat, on: date, remark: form["remark"], by: visitor)
        return .people(.show(id))
      },
      back: { form throws(ArchiveError) in try personPage(file, in: frame, consent: form) })
  }
}
