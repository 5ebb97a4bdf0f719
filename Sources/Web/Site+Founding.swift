import Desk
import HTML
import HTTP
import Records
import Words

extension Reception {
  func founding(_ id: Int64, _ frame: Frame) throws(ArchiveError) -> Node {
    _ = try desk.notification(id, for: visitor)
    return .empty
  }

  func addSignatures(
    _ request: Request, to id: Int64, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    return .seeOther(.notices(.founding(id)))
  }
}
