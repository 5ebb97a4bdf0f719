import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// The count of a founding's signatures.
  func founding(_ id: NotificationID, _ frame: Frame) throws(ArchiveError) -> Node {
    let notification = try desk.notification(id, for: visitor)
    return SignaturesPage(
      frame: frame, notification: notification, tally: try desk.foundingTally(of: id, for: visitor)
    ).node
  }

  /// Reads a list of signatures that was sent, and tells of every line that does not count.
  func addSignatures(
    _ request: Request, to id: NotificationID, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let notification = try changeable(id)
    guard let upload = request.uploads.first(where: { $0.bytes.isEmpty == false }) else {
      return try signatures(of: notification, message: .noFiles(in: frame.tongue), 400, frame)
    }
    let list = Original(name: upload.name, mediaType: "", bytes: upload.bytes)
    do throws(ArchiveError) {
      let receipt = try desk.addSignatures(list, to: id, by: visitor)
      return .page(
        SignaturesPage(
          frame: frame, notification: notification, tally: receipt.tally, receipt: receipt
        ).node)
    } catch .missing(.file, let name) {
      let message = ArchiveError.missing(.file, name: name).message(in: frame.tongue)
      return try signatures(of: notification, message: message, 400, frame)
    } catch .refused(let refusal) {
      let message = refusal.message(in: frame.tongue)
      return try signatures(of: notification, message: message, 409, frame)
    } catch {
      throw error
    }
  }

  private func signatures(
    of notification: Notification, message: Message, _ status: Int, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let tally = try desk.foundingTally(of: notification.id, for: visitor)
    return .page(
      SignaturesPage(frame: frame, notification: notification, tally: tally, message: message).node,
      status: status)
  }
}
