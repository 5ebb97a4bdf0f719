import Deadlines
import Desk
import Foundation
import HTTP
import Records
import Words

extension SitePages {
  /// The calendar behind a feed's address; whoever holds the address may read it.
  func calendar(of token: String, _ frame: Frame) throws(ArchiveError) -> Response {
    let (feed, entries) = try desk.feed(token: token, on: Desk.today())
    let file = CalendarFile(
      entries, in: frame.tongue, hasNames: feed.hasNames, stamp: Date().formatted(.iso8601))
    return .calendar(file.text)
  }
}
