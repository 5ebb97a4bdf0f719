import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  func openCase(_ fields: Fields, in frame: Frame) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame.tongue)
    var draft = form.caseDraft()
    let people = try accused(of: &form)
    draft.parties = people.found.map { PartyDetails($0, as: .accused) } + form.lawyer
    let page = { form in CaseFormPage(frame: frame, form: form, matches: people.asked).node }
    if form.isRight, people.asked.isEmpty == false { return .page(page(form)) }
    return try send(
      form, blaming: { CaseField.blamed(for: $0, of: draft)?.rawValue },
      act: { () throws(ArchiveError) in
        .cases(.show(try desk.add(case: draft, by: visitor).id))
      }, back: page)
  }

  /// The people whom the accused that were typed mean, and the names that must be asked about.
  private func accused(of form: inout Form) throws(ArchiveError) -> (
    found: [PartyDetails.Who], asked: [(place: Int, name: String, people: [PersonMatch])]
  ) {
    var found: [PartyDetails.Who] = []
    var asked: [(place: Int, name: String, people: [PersonMatch])] = []
    for (place, name) in form.accused.enumerated() {
      guard PersonName(name).parts.isEmpty == false else {
        _ = form.take(.invalid(.name, typed: name), at: "accused")
        continue
      }
      let chosen = form["who-name-\(place)"] == name ? form["who-\(place)"] : ""
      if chosen == "new" {
        found.append(.new(name))
      } else if let id = PersonID(chosen) {
        found.append(.person(id))
      } else {
        let people = try desk.people(like: name, limit: 5, for: visitor)
        if people.isEmpty {
          found.append(.name(name))
        } else {
          asked.append((place, name, people))
        }
      }
    }
    return (found, asked)
  }

  func correctCase(
    _ id: CaseID, _ fields: Fields, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame.tongue)
    let draft = form.caseDraft(over: try desk.caseFile(id, for: visitor).details)
    return try send(
      form, blaming: { CaseField.blamed(for: $0, of: draft)?.rawValue },
      act: { () throws(ArchiveError) in
        _ = try desk.edit(case: id, to: draft.details, by: visitor)
        return .cases(.show(id))
      }, back: { form in CaseFormPage(frame: frame, form: form, id: id).node })
  }

  // MARK: - Parties and papers

  func addParty(
    _ fields: Fields, to id: CaseID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame.tongue)
    let file = try desk.caseFile(id, for: visitor)
    let known: PersonID? = form.number("person")
    var party = PartyDetails(
      known.map { .person($0) } ?? .name(form["name"]), as: form.term("role") ?? .other)
    party.liberty = form.term("liberty")
    party.represents = form.number("represents")
    party.attorney = PowerOfAttorney(typed: form["attorney"])
    party.remark = form["remark"]
    return try send(
      form, blaming: { _ in "name" },
      act: { () throws(ArchiveError) in
        _ = try desk.add(party: party, to: id, by: visitor)
        return .cases(.show(id))
      },
      back: { form throws(ArchiveError) in try casePage(file, in: frame, party: form) })
  }

  func addPapers(
    _ request: Request, to id: CaseID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let file = try desk.caseFile(id, for: visitor)
    guard request.uploads.isEmpty == false else {
      var form = Form(request.form, in: frame.tongue)
      let document: DocumentID? = form.number("document")
      if document == nil {
        form.flaw(
          "document",
          frame.tongue.say(
            "اكتب رقم مستند أو اختر ملفًا.", "Write a document's number or choose a file."))
      }
      return try send(
        form, blaming: { _ in "document" },
        act: { () throws(ArchiveError) in
          try desk.attach(document.map { [$0] } ?? [], to: id, by: visitor)
          return .cases(.show(id))
        },
        back: { form throws(ArchiveError) in try casePage(file, in: frame, papers: form) })
    }
    let files = request.uploads.map { Original(name: $0.name, mediaType: "", bytes: $0.bytes) }
    let receipt = try desk.add(papers: files, to: id, by: visitor)
    guard receipt.failed > 0 else { return .seeOther(.cases(.show(id))) }
    return .page(ReceiptPage(frame: frame, receipt: receipt).node)
  }
}
