import Deadlines
import HTTP
import Records
import Search
import Support

@testable import Web

/// What the examples of routes are filled with.
struct Filling {
  /// The number of every record that is named.
  var number: Int64 = 1
  /// What a person may have typed, wherever something can be typed.
  var words = ""
  /// The page of every list.
  var page = 1
  /// Whether everything is said that may be left out.
  var isFull = false
  /// Which term of every closed list is chosen.
  var choice = 0
  /// The secret of a feed's address.
  var token = "secret"

  func id<Record>() -> ID<Record> { ID(number) }

  /// The words, where anything is said that may be left out.
  var said: String { isFull ? words : "" }

  func term<Term: CaseIterable>(_ type: Term.Type = Term.self) -> Term {
    let all = Array(Term.allCases)
    return all[choice % all.count]
  }

  /// What may be left out.
  func maybe<Value>(_ value: Value) -> Value? { isFull ? value : nil }
}

/// The one list of examples: every case of every route stands in it, and every test of all routes
/// is driven from it.
protocol Exemplary: Routed {
  static func examples(_ with: Filling) -> [Self]
}

extension Route: Exemplary {
  static func examples(_ with: Filling) -> [Route] {
    [.home, .help] + Asset.allCases.map { .asset($0) }
      + SearchRoute.examples(with).map { .search($0) }
      + DocumentRoute.examples(with).map { .documents($0) }
      + CaseRoute.examples(with).map { .cases($0) }
      + PersonRoute.examples(with).map { .people($0) }
      + NotificationRoute.examples(with).map { .notifications($0) }
      + BylawsRoute.examples(with).map { .bylaws($0) }
      + DeadlineRoute.examples(with).map { .deadlines($0) }
      + AgendaRoute.examples(with).map { .agenda($0) }
      + TaskRoute.examples(with).map { .tasks($0) }
      + TrashRoute.examples(with).map { .trash($0) }
  }
}

extension SearchRoute: Exemplary {
  static func examples(_ with: Filling) -> [SearchRoute] {
    [
      .results(
        SearchAddress(
          with.words, reading: with.isFull ? with.term() : .standard,
          order: with.isFull ? with.term() : .relevance, page: with.page,
          opened: with.maybe(with.term()), containing: with.said)),
      .savedSearches, .savedSearch(with.id()), .see(with.id()), .forget(with.id()), .batch,
    ]
  }
}

extension DocumentRoute: Exemplary {
  static func examples(_ with: Filling) -> [DocumentRoute] {
    let year = 1900 + with.choice % 200
    return [
      .list(
        DocumentAddress(
          kinds: with.isFull ? [with.term()] : [], qualities: with.isFull ? [with.term()] : [],
          years: with.maybe(year...year), tag: with.said, caseName: with.said,
          order: with.isFull ? with.term() : .newest, page: with.page)),
      .show(with.id(), query: with.words, at: with.maybe(with.page), label: with.said),
      .original(with.id(), isDownload: with.isFull), .edit(with.id()), .remove(with.id()),
      .restore(with.id()), .trash(page: with.page), .intake,
    ]
  }
}

extension CaseRoute: Exemplary {
  static func examples(_ with: Filling) -> [CaseRoute] {
    var address = CaseAddress()
    address.typed = with.words
    address.page = with.page
    if with.isFull {
      address.procedure = with.term()
      address.liberty = with.term()
      address.track = with.term()
      address.governorate = with.words
      address.charge = with.words
      address.tag = with.words
      address.person = with.id()
      address.isHeld = true
      address.order = with.term()
    }
    return [
      .list(address), .new, .show(with.id()), .edit(with.id()), .addParty(with.id()),
      .removeParty(with.id()), .attorney(with.id()), .papers(with.id()), .detach(with.id()),
      .newEvent(with.id(), type: with.maybe(with.term())), .event(with.id()),
      .intervene(with.id()), .rotate(with.id()), .figures,
      .merge(with.id(), with: with.maybe(with.id()), typed: with.said), .unmerge(with.id()),
      .held,
    ]
  }
}

extension PersonRoute: Exemplary {
  static func examples(_ with: Filling) -> [PersonRoute] {
    var address = PeopleAddress()
    address.typed = with.words
    address.isMembers = with.isFull
    address.governorate = with.said
    address.page = with.page
    return [
      .list(address), .new, .show(with.id()), .edit(with.id()), .consent(with.id()),
      .merge(with.id(), with: with.maybe(with.id()), typed: with.said), .unmerge(with.id()),
      .conflicts(names: with.words),
    ]
  }
}

extension NotificationRoute: Exemplary {
  static func examples(_ with: Filling) -> [NotificationRoute] {
    let origin = NotificationOrigin(relation: with.term(), notification: with.id())
    return [
      .decisions, .newDecision, .decision(with.id()),
      .editDecision(with.id()),
      .board, .boardPaper, .new(with.maybe(origin)), .compare(with.maybe(with.id())),
      .show(with.id()), .advance(with.id(), to: with.maybe(with.term())),
      .advance(with.id(), to: .dispatched, by: with.maybe(with.term())),
      .papers(with.id(), with.maybe(with.term())), .edit(with.id()), .note(with.id()),
      .retract(with.id()), .link(with.id()), .openCase(with.id()), .founding(with.id()),
      .letter(with.id()), .enclosures(with.id()), .delivery(with.id()), .dossier(with.id()),
    ]
  }
}

extension BylawsRoute: Exemplary {
  static func examples(_ with: Filling) -> [BylawsRoute] {
    [
      .versions, .comparison(old: with.maybe(with.id()), new: with.id()),
      .table(old: with.id(), new: with.id()),
    ]
  }
}

extension DeadlineRoute: Exemplary {
  static func examples(_ with: Filling) -> [DeadlineRoute] {
    let rule = "PPL-16-10"
    let due = DueAddress(
      with.isFull ? ["rule": rule, "date": "2026-11-01", "time": "10:00", "km": "30"] : [:])
    return [
      .board, .new(), .new(.case(with.id()), rule: with.isFull ? rule : ""),
      .new(.notification(with.id())), .show(with.id()), .acknowledge(with.id()),
      .close(with.id()), .reopen(with.id()), .due(due), .rules, .rule(rule), .confirm(rule),
      .holidays, .removeHoliday, .rest,
    ]
  }
}

extension AgendaRoute: Exemplary {
  static func examples(_ with: Filling) -> [AgendaRoute] {
    let month = CivilDate(year: 1900 + with.choice % 200, month: with.choice % 12 + 1)
    return [
      .month(with.isFull ? month : nil), .file(hasNames: with.isFull), .feeds, .feed(with.token),
      .revoke(with.id()),
    ]
  }
}

extension TaskRoute: Exemplary {
  static func examples(_ with: Filling) -> [TaskRoute] {
    [
      .list(with.maybe(with.term())), .new(), .new(.case(with.id())),
      .new(.notification(with.id())), .show(with.id()), .answer(with.id()), .sheet(with.term()),
    ]
  }
}

extension TrashRoute: Exemplary {
  static func examples(_ with: Filling) -> [TrashRoute] {
    // The person of the examples has a part in a case and cannot be removed.
    Removable.Kind.allCases.filter { $0 != .person }.map { .remove(Removable($0, with.number)) }
      + Removable.Kind.allCases.map { .restore(Removable($0, with.number)) }
  }
}
