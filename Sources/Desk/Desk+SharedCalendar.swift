package import Deadlines
package import Records
import Store

extension Desk {
  /// The agenda of `days` days from `today` as another program's calendar is told of it: what it has
  /// already moves with its corrections, and is dropped where it is gone.
  package func sharedCalendar(
    from today: CivilDate, days: Int, for visitor: Visitor
  ) throws(ArchiveError) -> SharedCalendar {
    try store.sharedCalendar(from: today, to: last(of: days, from: today), for: visitor)
  }
}
