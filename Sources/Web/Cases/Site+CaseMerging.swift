import ArabicText
import Deadlines
import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// The other record of a case is chosen, or both stand side by side.
  func mergeForm(
    _ id: CaseID, with other: CaseID?, typed: String, in frame: Frame
  ) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    return .page(try mergePage(id, other, typed, Form(in: frame.tongue), in: frame).node)
  }

  /// Makes both records one, and goes on to the one that is kept.
  func merge(_ id: CaseID, _ fields: Fields, in frame: Frame) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame.tongue)
    let other: CaseID? = form.number("with")
    if other == nil { form.lacksOtherRecord() }
    return try send(
      form, blaming: { _ in Form.whole },
      act: { () throws(ArchiveError) in
        try desk.merge(case: other ?? 0, into: id, by: visitor)
        return .cases(.show(id))
      },
      back: { form throws(ArchiveError) in try mergePage(id, other, "", form, in: frame).node })
  }

  private func mergePage(
    _ id: CaseID, _ other: CaseID?, _ typed: String, _ form: Form, in frame: Frame
  ) throws(ArchiveError) -> MergePage {
    let file = try desk.caseFile(id, for: visitor)
    var page = MergePage(
      frame: frame, form: form, kept: side(of: file), here: CaseRoute.merge(id).address)
    guard let other, other != id else {
      page.typed = typed
      page.choices = try likeCases(file, typed)
      return page
    }
    let merged = try desk.caseFile(other, for: visitor)
    let reports = CaseReports(tongue: frame.tongue)
    page.merged = side(of: merged)
    page.reversed = CaseRoute.merge(other, with: id).address
    page.facts = CaseField.edited.map { field in
      (
        field.label(in: frame.tongue),
        reports.shown(field, of: CaseDraft(details: file.details)),
        reports.shown(field, of: CaseDraft(details: merged.details))
      )
    }
    let subject = DeadlineSubject.case(other)
    let tasks = try desk.tasks(TaskListing(subject: subject), for: visitor)
    let review = try desk.caseReview(of: merged, for: visitor)
    let say = frame.tongue
    page.moving = [
      (CaseField.numbers.label(in: say), merged.details.numbers.count),
      (say.say(.parties), merged.parties.count),
      (CaseField.charges.label(in: say), merged.details.charges.count),
      (say.say(EventRows.heading), merged.events.count),
      (say.say(.papers), merged.documents.count),
      (say.say(.deadlines), review.deadlines.count), (say.say(.tasks), tasks.count),
      (say.say(.notifications), merged.notifications.count),
    ]
    return page
  }

  private func side(of file: CaseFile) -> MergeSide {
    MergeSide(
      number: "\(file.id)", name: file.details.title, address: CaseRoute.show(file.id).address)
  }

  /// The cases that were typed; with nothing typed those that carry a number of this one.
  private func likeCases(_ file: CaseFile, _ typed: String) throws(ArchiveError) -> [MergeSide] {
    var cards: [CaseCard]
    if typed.isEmpty {
      cards = try desk.cases(carrying: file.details.numbers, for: visitor)
    } else {
      var listing = CaseListing()
      listing.typed = typed
      listing.limit = MergePage.choicesMax
      cards = try desk.cases(listing, for: visitor).items
    }
    cards.removeAll { $0.id == file.id }
    var sides = cards.map { card in
      MergeSide(
        number: "\(card.id)", name: card.title, address: CaseRoute.show(card.id).address,
        line: (card.numbers + card.accused).joined(separator: " · "),
        choose: CaseRoute.merge(file.id, with: card.id).address)
    }
    if let id = CaseID(typed.westernDigits), id != file.id,
      cards.contains(where: { $0.id == id }) == false,
      let named = try orAbsent({ () throws(ArchiveError) in try desk.caseFile(id, for: visitor) })
    {
      var own = side(of: named)
      own.choose = CaseRoute.merge(file.id, with: id).address
      sides.insert(own, at: 0)
    }
    return sides
  }

  /// A record that a number may name; `nil` where the visitor is shown none.
  func orAbsent<Record>(
    _ read: () throws(ArchiveError) -> Record
  ) throws(ArchiveError) -> Record? {
    do throws(ArchiveError) { return try read() } catch {
      guard case .missing = error else { throw error }
      return nil
    }
  }
}

extension MergePage {
  /// More records than this are told by a longer word, not by reading.
  static let choicesMax = 20
}

extension Form {
  /// Says that the other record of a merge is not chosen.
  mutating func lacksOtherRecord() {
    flaw(Self.whole, tongue.say("اختر القيد الآخر.", "Choose the other record."))
  }
}
