import Deadlines
import HTTP
import Records

/// The addresses of the calendar, and of the calendars that other programs fetch.
enum AgendaRoute: NounRoute {
  /// A month of the calendar; the present one where none is named.
  case month(CivilDate?)
  /// The calendar of the next months as a file, which names people only where that is asked for.
  case file(hasNames: Bool)
  case feeds
  /// A calendar for another program, by the secret of its address.
  case feed(String)
  case revoke(FeedID)

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    [
      .month(month(query["month"] ?? "")), .file(hasNames: query["names"] == "1"), .feeds,
      .feed(path.word(1)), .revoke(path.id()),
    ]
  }

  var target: Target {
    switch self {
    case .month(let month):
      Target("/calendar", .page, Fields(known: ["month": month.map { "\($0)" }]))
    case .file(let hasNames):
      Target("/agenda", .page, Fields(known: ["names": hasNames ? "1" : nil]), as: [.ics])
    case .feeds: Target("/feeds", .both)
    case .feed(let token): Target("/feeds/\(word: token)", as: [.ics])
    case .revoke(let id): Target("/feeds/\(id)/revoke", .form)
    }
  }

  private static func month(_ typed: String) -> CivilDate? {
    guard let date = try? CivilDate(typed), let month = date.month else { return nil }
    return CivilDate(year: date.year, month: month)
  }
}
