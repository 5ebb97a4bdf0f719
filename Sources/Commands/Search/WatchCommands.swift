import Desk
import Formats
import Records
import Search
import Words

extension CommandGroup {
  /// `sijill watch`: keeps searches and says what is new in them.
  static let watch = CommandGroup(
    "watch", "احفظ أبحاثًا، واعرف ما جدّ في كلٍّ منها.", "Keep searches, and see what is new in each.",
    notes: [
      Wording(
        "الجديد ما أُودع بعد آخر اطلاع ووافق البحث كله.",
        "New is what was filed since it was last seen and matches all of the search.")
    ],
    [
      WatchCommand.self, WatchAddCommand.self, WatchListCommand.self, WatchShowCommand.self,
      WatchSeenCommand.self, WatchRemoveCommand.self,
    ])
}

/// `sijill watch`: what is new in each search.
struct WatchCommand: PlainCommand {
  static let usage = Usage(
    "watch", "كل الأبحاث المحفوظة وعدد الجديد في كلٍّ منها؛ وحالة الخروج 1 إن لم يجدّ شيء.",
    "Every saved search with its count of new documents; the exit status is 1 when nothing is new.",
    options: [.json],
    examples: [Example("sijill watch", "الجديد في كل بحث.", "What is new in each.")])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.listSearches().contains { $0.new > 0 } ? .done : .nothingFound
  }
}

/// `sijill watch list`: the searches that are saved.
struct WatchListCommand: PlainCommand {
  static let usage = Usage(
    "watch list", "اسرد الأبحاث المحفوظة.", "List the saved searches.", options: [.json])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.listSearches().isEmpty ? .nothingFound : .done
  }
}

extension Session {
  /// Prints the saved searches and gives them.
  fileprivate func listSearches() throws(ArchiveError) -> [SavedSearch] {
    let searches = try desk().savedSearches(for: visitor)
    SavedSearchLines(session: self).print(searches)
    return searches
  }
}

/// `sijill watch add`: saves a search.
struct WatchAddCommand: Command {
  static let usage = Usage(
    "watch add", "احفظ بحثًا باسم.", "Save a search under a name.",
    operands: [Operand("NAME"), Operand("WORDS", .atLeastOne)],
    options: [Option(flag: "any", "تكفي كلمة واحدة منها.", "Any of the words is enough."), .json],
    examples: [
      Example(
        "sijill watch add سفر المنع من السفر kind:ruling", "احفظ بحثًا باسم «سفر».",
        "Save a search under a name.")
    ], takesDashes: true)

  let name: String
  let query: SearchQuery
  let reading: SearchRequest.Reading

  init(_ arguments: Arguments) throws(UsageError) {
    name = arguments.all("NAME").joined()
    query = SearchQuery(typed: arguments.text("WORDS"))
    reading = arguments.has("any") ? .any : .standard
    if let flaw = query.flaw { throw .vainSearch(flaw) }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    _ = try desk.save(name, query, reading: reading, by: session.visitor)
    let saved = try desk.savedSearch(named: name, for: session.visitor)
    SavedSearchLines(session: session).tell(session.tongue.savedSearch(saved.name), of: saved)
    return .done
  }
}

/// A command about one saved search, by its name.
protocol SavedSearchCommand: Command {
  init(name: String)
  var name: String { get }
  func run(about search: SavedSearch, in session: Session) throws(ArchiveError) -> ExitStatus
}

extension SavedSearchCommand {
  init(_ arguments: Arguments) throws(UsageError) { self.init(name: arguments.text("NAME")) }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try run(about: session.desk().savedSearch(named: name, for: session.visitor), in: session)
  }
}

/// `sijill watch show`: the new documents of a search.
struct WatchShowCommand: SavedSearchCommand {
  static let usage = Usage(
    "watch show", "اسرد الجديد في بحث.", "List what is new in a search.",
    operands: [Operand("NAME")], options: [.json],
    examples: [Example("sijill watch show سفر", "المستندات الجديدة.", "The new documents.")])

  let name: String

  func run(about search: SavedSearch, in session: Session) throws(ArchiveError) -> ExitStatus {
    let (search, cards) = try session.desk().newDocuments(of: search.id, for: session.visitor)
    SavedSearchLines(session: session).print(search, cards)
    return cards.isEmpty ? .nothingFound : .done
  }
}

/// `sijill watch seen`: takes what is new as seen.
struct WatchSeenCommand: SavedSearchCommand {
  static let usage = Usage(
    "watch seen", "عُدَّ جديدُ بحثٍ مطَّلَعًا عليه.", "Take what is new in a search as seen.",
    operands: [Operand("NAME")], options: [.json],
    examples: [Example("sijill watch seen سفر", "اطّلعت عليها.", "They are seen.")])

  let name: String

  func run(about search: SavedSearch, in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().see(search.id, by: session.visitor)
    SavedSearchLines(session: session).tell(session.tongue.sawSearch(search.name), of: search)
    return .done
  }
}

/// `sijill watch remove`: lets go of a search.
struct WatchRemoveCommand: SavedSearchCommand {
  static let usage = Usage(
    "watch remove", "أزل بحثًا محفوظًا.", "Let go of a saved search.", operands: [Operand("NAME")],
    options: [.json])

  let name: String

  func run(about search: SavedSearch, in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().forget(search.id, by: session.visitor)
    SavedSearchLines(session: session).tell(session.tongue.forgotSearch(search.name), of: search)
    return .done
  }
}
