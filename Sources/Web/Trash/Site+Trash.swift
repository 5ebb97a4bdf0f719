import Deadlines
import Desk
import HTTP
import Records

extension SitePages {
  /// Answers at an address of the trash.
  func answer(
    _ request: Request, at route: TrashRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    switch route {
    case .remove(let record):
      let removal = try desk.remove(record, isTrial: request.isSent == false, by: visitor)
      return request.isSent
        ? .seeOther(.documents(.trash())) : .page(RemovalPage(frame: frame, removal: removal).node)
    case .restore(let record):
      try desk.restore(record, by: visitor)
      return .seeOther(record.route)
    }
  }
}
