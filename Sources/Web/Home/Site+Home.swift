import Desk
import HTML
import Records
import Search

extension SitePages {
  /// The first page: what is due, where the notifications stand, what was filed last.
  func home(in frame: Frame) throws(ArchiveError) -> Node {
    let today = desk.today
    return HomePage(
      frame: frame, holdings: try desk.holdings(for: visitor),
      recent: try desk.cards(Listing(limit: HomePage.recentCount), for: visitor).items,
      searches: try desk.savedSearches(for: visitor),
      dates: HomeDeadlines(
        frame: frame, board: try desk.deadlineBoard(on: today, for: visitor),
        entries: try desk.agenda(from: today, days: HomeDeadlines.days, for: visitor)),
      notifications: HomeNotifications(
        frame: frame, board: try desk.board(on: today, for: visitor),
        closed: try closedNotifications())
    ).node
  }
}
