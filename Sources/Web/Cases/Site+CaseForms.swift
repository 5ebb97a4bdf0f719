import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  func openCase(_ fields: Fields, in frame: Frame) throws(ArchiveError) -> Response {
    var form = CaseForm(fields, tongue: frame.tongue)
    var draft = CaseDraft(details: form.details())
    let people = try accused(of: &form)
    var page = CaseFormPage(frame: frame, form: form)
    page.matches = people.asked
    guard form.typed.isRight, people.asked.isEmpty else {
      return .page(page.node, status: form.typed.isRight ? 200 : 400)
    }
    do throws(ArchiveError) {
      draft.parties = people.found.map { PartyDetails($0, as: .accused) }
      if let lawyer = form.lawyer { draft.parties.append(lawyer) }
      let filed = try desk.add(case: draft, by: visitor)
      return .seeOther(.cases(.show(filed.id)))
    } catch {
      guard form.take(error) else { throw error }
      return .page(CaseFormPage(frame: frame, form: form).node, status: error.status)
    }
  }

  /// The people whom the accused that were typed mean, and the names that must be asked about.
  private func accused(of form: inout CaseForm) throws(ArchiveError) -> (
    found: [PartyDetails.Who], asked: [(place: Int, name: String, people: [PersonMatch])]
  ) {
    var found: [PartyDetails.Who] = []
    var asked: [(place: Int, name: String, people: [PersonMatch])] = []
    for (place, name) in form.accused.enumerated() {
      guard PersonName(name).parts.isEmpty == false else {
        _ = form.take(.invalid(.name, typed: name))
        continue
      }
      let chosen = form.typed["who-name-\(place)"] == name ? form.typed["who-\(place)"] : ""
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
    let old = try desk.caseFile(id, for: visitor).details
    var form = CaseForm(fields, old: old, tongue: frame.tongue)
    let details = form.details()
    guard form.typed.isRight else {
      return .page(CaseFormPage(frame: frame, form: form, id: id).node, status: 400)
    }
    do throws(ArchiveError) {
      _ = try desk.edit(case: id, to: details, by: visitor)
      return .seeOther(.cases(.show(id)))
    } catch {
      guard form.take(error) else { throw error }
      return .page(CaseFormPage(frame: frame, form: form, id: id).node, status: error.status)
    }
  }

  // MARK: - Parties and papers

  func addParty(
    _ fields: Fields, to id: CaseID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var typed = TypedForm(fields, tongue: frame.tongue)
    let file = try desk.caseFile(id, for: visitor)
    let name = typed["name"]
    let known = PersonID(typed["person"])
    var party = PartyDetails(
      known.map { .person($0) } ?? .name(name), as: typed.term("role") ?? .other)
    party.liberty = typed.term("liberty")
    party.represents = PersonID(typed["represents"])
    party.attorney = PowerOfAttorney(typed: typed["attorney"])
    party.remark = typed["remark"]
    do throws(ArchiveError) {
      _ = try desk.add(party: party, to: id, by: visitor)
      return .seeOther(.cases(.show(id)))
    } catch {
      guard typed.take(error, at: "name") else { throw error }
      return .page(try casePage(file, in: frame, party: typed), status: error.status)
    }
  }

  func addPapers(
    _ request: Request, to id: CaseID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var typed = TypedForm(request.form, tongue: frame.tongue)
    let file = try desk.caseFile(id, for: visitor)
    guard request.uploads.isEmpty == false else {
      do throws(ArchiveError) {
        guard let document: DocumentID = typed.number("document") else {
          typed.flaw(
            "document",
            frame.tongue.say(
              "اكتب رقم مستند أو اختر ملفًا.", "Write a document's number or choose a file."))
          return .page(try casePage(file, in: frame, papers: typed), status: 400)
        }
        try desk.attach([document], to: id, by: visitor)
        return .seeOther(.cases(.show(id)))
      } catch {
        guard typed.take(error, at: "document") else { throw error }
        return .page(try casePage(file, in: frame, papers: typed), status: error.status)
      }
    }
    let files = request.uploads.map { Original(name: $0.name, mediaType: "", bytes: $0.bytes) }
    let receipt = try desk.add(papers: files, to: id, by: visitor)
    guard receipt.failed > 0 else { return .seeOther(.cases(.show(id))) }
    return .page(ReceiptPage(frame: frame, receipt: receipt).node)
  }
}

extension CaseForm {
  /// The lawyer who was named with the accused.
  fileprivate var lawyer: PartyDetails? {
    let name = typed["lawyer"]
    guard name.isEmpty == false else { return nil }
    var lawyer = PartyDetails(.name(name), as: .lawyer)
    lawyer.attorney = PowerOfAttorney(typed: typed["attorney"])
    return lawyer
  }
}
