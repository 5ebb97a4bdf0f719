import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  func openCase(_ fields: Fields, in frame: Frame) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame)
    var draft = form.caseDraft()
    let people = try meant(by: form.accused, at: CaseField.accused.rawValue, of: &form)
    draft.parties = people.found.map { PartyDetails($0, as: .accused) } + form.lawyer()
    let taken =
      form.isTicked(CaseForm.otherCase)
      ? [] : try desk.cases(carrying: draft.details.numbers, for: visitor)
    let page = { form in
      CaseFormPage(frame: frame, form: form, asked: people.asked, taken: taken).node
    }
    if form.isRight, people.asked.isEmpty == false || taken.isEmpty == false {
      return .page(page(form))
    }
    return try send(
      form,
      blaming: { error in
        if case .namesakes = error { return "lawyer" }
        return CaseField.blamed(for: error, of: draft)?.rawValue
      },
      act: { () throws(ArchiveError) in
        .cases(.show(try desk.add(case: draft, by: visitor).id))
      }, back: page)
  }

  /// The people whom the names that were typed into a field mean, and those that must be asked about.
  private func meant(
    by names: [String], at field: String, of form: inout Form
  ) throws(ArchiveError) -> (found: [PartyDetails.Who], asked: [AskedName]) {
    var found: [PartyDetails.Who] = []
    var asked: [AskedName] = []
    for (place, name) in names.enumerated() {
      guard PersonName(name).parts.isEmpty == false else {
        _ = form.take(.invalid(.name, typed: name), at: field)
        continue
      }
      let chosen = form["who-name-\(place)"] == name ? form["who-\(place)"] : ""
      if chosen == "new" {
        found.append(.new(name))
      } else if let id = PersonID(chosen) {
        found.append(.person(id))
      } else if case .name(let name) = PartyDetails.Who(typed: name) {
        let people = try desk.people(like: name, limit: 5, for: visitor)
        if people.isEmpty {
          found.append(.name(name))
        } else {
          asked.append(AskedName(place: place, name: name, people: people))
        }
      } else {
        found.append(PartyDetails.Who(typed: name))
      }
    }
    return (found, asked)
  }

  func correctCase(
    _ id: CaseID, _ fields: Fields, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame)
    let draft = form.caseDraft(over: try desk.caseFile(id, for: visitor).details)
    let sent = form
    return try send(
      form, blaming: { CaseField.blamed(for: $0, of: draft)?.rawValue },
      act: { () throws(ArchiveError) in
        _ = try desk.edit(case: id, by: visitor) { details throws(ArchiveError) in
          try sent.reread { details = $0.caseDraft(over: details).details }
        }
        return .cases(.show(id))
      }, back: { form in CaseFormPage(frame: frame, form: form, id: id).node })
  }

  // MARK: - Parties and papers

  func addParty(
    _ fields: Fields, to id: CaseID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame)
    let file = try desk.caseFile(id, for: visitor)
    let known: PersonID? = form.number("person")
    let people = try meant(by: known == nil ? [form["name"]] : [], at: "name", of: &form)
    var party = PartyDetails(
      known.map { .person($0) } ?? people.found.first ?? .name(form["name"]),
      as: form.term("role") ?? .other)
    party.liberty = form.term("liberty")
    party.represents = form.number("represents")
    party.attorney = form.attorney()
    party.remark = form["remark"]
    if form.isRight, people.asked.isEmpty == false {
      return .page(try casePage(file, in: frame, party: form, asked: people.asked))
    }
    return try send(
      form, blaming: { _ in "name" },
      act: { () throws(ArchiveError) in
        _ = try desk.add(party: party, to: id, by: visitor)
        return .cases(.show(id))
      },
      back: { form throws(ArchiveError) in try casePage(file, in: frame, party: form) })
  }

  /// Corrects the power of attorney of a party.
  func editAttorney(
    _ fields: Fields, of id: CaseID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let party: PartyID = number(fields["party"])
    let file = try desk.caseFile(id, for: visitor)
    guard var attorney = file.parties.first(where: { $0.id == party })?.attorney else {
      throw .missing(.party, name: "\(party)")
    }
    var form = Form(fields, scope: PartySheet.scope(of: party), in: frame)
    form.read(PowerField.allCases, into: &attorney)
    let sent = form
    return try send(
      form, blaming: { _ in PowerField.attorney.rawValue },
      act: { () throws(ArchiveError) in
        try desk.edit(party: party, of: id, by: visitor) { attorney throws(ArchiveError) in
          try sent.reread { $0.read(PowerField.allCases, into: &attorney) }
        }
        return .cases(.show(id))
      }, back: { form throws(ArchiveError) in try casePage(file, in: frame, attorney: form) })
  }

  func addPapers(
    _ request: Request, to id: CaseID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let file = try desk.caseFile(id, for: visitor)
    guard request.uploads.isEmpty == false else {
      var form = Form(request.form, in: frame)
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
    let form = Form(request.form, in: frame.tongue)
    let response = try held(form) { form throws(ArchiveError) in
      try casePage(file, in: frame, papers: form)
    }
    if let response { return response }
    let files = request.uploads.map { Original(name: $0.name, mediaType: "", bytes: $0.bytes) }
    let receipt = try desk.add(papers: files, to: id, by: visitor)
    guard receipt.failed > 0 else { return .seeOther(.cases(.show(id))) }
    return .page(ReceiptPage(frame: frame, receipt: receipt).node)
  }
}
