import ArabicText
import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// The other record of a person is chosen, or both stand side by side.
  func mergeForm(
    _ id: PersonID, with other: PersonID?, typed: String, in frame: Frame
  ) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    return .page(try mergePage(id, other, typed, Form(in: frame.tongue), in: frame).node)
  }

  /// Makes both records one, and goes on to the one that is kept.
  func merge(_ id: PersonID, _ fields: Fields, in frame: Frame) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame.tongue)
    let other: PersonID? = form.number("with")
    if other == nil { form.lacksOtherRecord() }
    return try send(
      form, blaming: { _ in Form.whole },
      act: { () throws(ArchiveError) in
        try desk.merge(person: other ?? 0, into: id, by: visitor)
        return .people(.show(id))
      },
      back: { form throws(ArchiveError) in try mergePage(id, other, "", form, in: frame).node })
  }

  private func mergePage(
    _ id: PersonID, _ other: PersonID?, _ typed: String, _ form: Form, in frame: Frame
  ) throws(ArchiveError) -> MergePage {
    let file = try desk.personFile(id, for: visitor)
    let kept = file.person.details
    var page = MergePage(
      frame: frame, form: form, kept: side(of: file.person), here: PersonRoute.merge(id).address)
    guard let other, other != id else {
      page.typed = typed
      page.choices = try likePeople(file.person, typed, in: frame.tongue)
      return page
    }
    let merged = try desk.personFile(other, for: visitor)
    let gone = merged.person.details
    page.merged = side(of: merged.person)
    page.reversed = PersonRoute.merge(other, with: id).address
    page.facts = personFields.map { field in
      (
        field.label(in: frame.tongue), field.shown(field.text(of: kept), in: frame.tongue),
        field.shown(field.text(of: gone), in: frame.tongue)
      )
    }
    let say = frame.tongue
    page.moving = [
      (say.say(.cases), merged.cases.count), (say.say(EventRows.heading), merged.events.count),
      (say.say("الموافقات", "Consents"), merged.consents.count),
      (say.say("أسماء يُعرف بها", "Names it is known by"), 1 + gone.spellings.count),
    ]
    return page
  }

  private func side(of person: Person) -> MergeSide {
    MergeSide(
      number: "\(person.id)", name: person.details.name,
      address: PersonRoute.show(person.id).address)
  }

  /// The people who were typed; with nothing typed those of a near name.
  private func likePeople(
    _ person: Person, _ typed: String, in tongue: Tongue
  ) throws(ArchiveError) -> [MergeSide] {
    var cards: [PersonCard]
    if typed.isEmpty {
      cards = try desk.people(
        like: person.details.name, limit: MergePage.choicesMax, for: visitor
      ).map(\.card)
    } else {
      var listing = PersonListing()
      listing.typed = typed
      listing.limit = MergePage.choicesMax
      cards = try desk.people(listing, for: visitor).items
    }
    cards.removeAll { $0.id == person.id }
    var sides = cards.map { card in
      MergeSide(
        number: "\(card.id)", name: card.name, address: PersonRoute.show(card.id).address,
        line: card.line(in: tongue), choose: PersonRoute.merge(person.id, with: card.id).address)
    }
    if let id = PersonID(typed.westernDigits), id != person.id,
      cards.contains(where: { $0.id == id }) == false,
      let named = try orAbsent({ () throws(ArchiveError) in try desk.person(id, for: visitor) })
    {
      var own = side(of: named)
      own.choose = PersonRoute.merge(person.id, with: id).address
      sides.insert(own, at: 0)
    }
    return sides
  }
}
