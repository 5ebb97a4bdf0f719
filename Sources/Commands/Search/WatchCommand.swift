import Desk
import Records
import Search
import Formats
import Words

/// `sijill watch`: keeps searches and says what is new in them.
struct WatchCommand: Command {
  static let usage = Usage(
    name: "watch",
    summary: Phrase(
      "احفظ أبحاثًا، واعرف ما جدّ في كلٍّ منها.", "Keep searches, and see what is new in each."),
    notes: [
      Phrase(
        "دون فعل: كل الأبحاث المحفوظة وعدد الجديد فيها؛ وحالة الخروج 1 إن لم يجدّ شيء. "
          + "الجديد ما أُودع بعد آخر اطلاع ووافق البحث كله.",
        "Without an action: every saved search with its count of new documents; the exit status "
          + "is 1 when nothing is new. New is what was filed since it was last seen and matches "
          + "all of the search."),
      Phrase(
        "add NAME WORDS… يحفظ بحثًا، وshow NAME يسرد الجديد، وseen NAME يعدّه مطَّلَعًا عليه، "
          + "وremove NAME يزيله، وlist يسرد المحفوظ.",
        "add NAME WORDS… saves a search, show NAME lists what is new, seen NAME takes it as seen, "
          + "remove NAME lets go of it, list names all that are saved."),
    ],
    operands: [
      Operand("ACTION", .atMostOne, completion: .words(Action.names)),
      Operand("NAME", .atMostOne), Operand("WORDS", .any),
    ],
    options: [
      Option(
        "any", Phrase("مع add: تكفي كلمة واحدة منها.", "With add: any of the words is enough.")),
      Usage.json,
    ],
    examples: [
      Example(
        "sijill watch add سفر المنع من السفر kind:ruling",
        Phrase("احفظ بحثًا باسم «سفر».", "Save a search under a name.")),
      Example("sijill watch", Phrase("الجديد في كل بحث.", "What is new in each.")),
      Example("sijill watch show سفر", Phrase("المستندات الجديدة.", "The new documents.")),
      Example("sijill watch seen سفر", Phrase("اطّلعت عليها.", "They are seen.")),
    ],
    takesDashes: true)

  /// What is done with a search.
  enum Action: Equatable {
    case news
    case list
    case add(String, SearchQuery, SearchRequest.Reading)
    case show(String)
    case seen(String)
    case remove(String)

    static let names = ["add", "list", "show", "seen", "remove"]
  }

  let action: Action

  init(_ arguments: Arguments) throws(UsageError) {
    var words = arguments.operands[...]
    guard let verb = words.popFirst() else {
      action = .news
      return
    }
    guard Action.names.contains(verb) else {
      throw .badOperand("ACTION", typed: verb, choices: Action.names)
    }
    if verb == "list" {
      if let unwanted = words.first { throw .unwantedOperand(unwanted) }
      action = .list
      return
    }
    guard let name = words.popFirst() else { throw .missingOperand("NAME") }
    if verb == "add" {
      guard words.isEmpty == false else { throw .missingOperand("WORDS") }
      let query = SearchQuery(typed: words.joined(separator: " "))
      if let flaw = query.flaw { throw .vainSearch(flaw) }
      action = .add(name, query, arguments.has("any") ? .any : .standard)
      return
    }
    if let unwanted = words.first { throw .unwantedOperand(unwanted) }
    action = verb == "show" ? .show(name) : verb == "seen" ? .seen(name) : .remove(name)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let visitor = session.visitor
    switch action {
    case .news, .list:
      let searches = try desk.savedSearches(for: visitor)
      SavedSearchLines(session: session).print(searches)
      let isAnything =
        action == .list ? searches.isEmpty == false : searches.contains { $0.new > 0 }
      return isAnything ? .done : .nothingFound
    case .add(let name, let query, let reading):
      _ = try desk.save(name, query, reading: reading, by: visitor)
      let saved = try desk.savedSearch(named: name, for: visitor)
      tell(session.tongue.savedSearch(saved.name), of: saved, in: session)
    case .show(let name):
      let known = try desk.savedSearch(named: name, for: visitor)
      let (search, cards) = try desk.newDocuments(of: known.id, for: visitor)
      SavedSearchLines(session: session).print(search, cards)
      return cards.isEmpty ? .nothingFound : .done
    case .seen(let name):
      let search = try desk.savedSearch(named: name, for: visitor)
      try desk.see(search.id, by: visitor)
      tell(session.tongue.sawSearch(search.name), of: search, in: session)
    case .remove(let name):
      let search = try desk.savedSearch(named: name, for: visitor)
      try desk.forget(search.id, by: visitor)
      tell(session.tongue.forgotSearch(search.name), of: search, in: session)
    }
    return .done
  }

  private func tell(_ sentence: String, of search: SavedSearch, in session: Session) {
    session.output.line(session.isJSON ? search.json.line : session.ink.line(sentence))
  }
}
