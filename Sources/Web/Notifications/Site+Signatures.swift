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
      frame: frame, notification: notification, tally: try desk.foundingTally(of: id, for: visitor),
      form: Form(in: frame.tongue)
    ).node
  }

  /// Reads a list of signatures that was sent, and tells of every line that does not count.
  func addSignatures(
    _ request: Request, to id: NotificationID, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let notification = try changeable(id)
    var form = Form(in: frame.tongue)
    var receipt: SignatureReceipt?
    if let list = request.uploads.file(of: "signatures") {
      do throws(ArchiveError) {
        receipt = try desk.addSignatures(list, to: id, by: visitor)
      } catch {
        guard form.take(error, at: "signatures") else { throw error }
      }
    } else {
      form.flaw("signatures", Message.noFiles(in: frame.tongue).line)
    }
    let tally =
      if let receipt { receipt.tally } else { try desk.foundingTally(of: id, for: visitor) }
    return .page(
      SignaturesPage(
        frame: frame, notification: notification, tally: tally, receipt: receipt, form: form
      ).node, status: form.isRight ? 200 : 400)
  }
}
