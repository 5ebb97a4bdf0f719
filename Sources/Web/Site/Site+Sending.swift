import HTML
import HTTP
import Records

extension SitePages {
  /// Does what a form asks and goes on to where that leads; a form that is not right, or that the
  /// archive refuses, comes back as it was sent with what is wrong beside its fields.
  ///
  /// `blamed` is the field that a refusal is about.
  func send(
    _ form: Form, blaming blamed: (ArchiveError) -> String?,
    act: () throws(ArchiveError) -> Route, back: (Form) throws(ArchiveError) -> Node
  ) throws(ArchiveError) -> Response {
    guard form.isRight else { return .page(try back(form), status: 400) }
    do throws(ArchiveError) {
      return .seeOther(try act())
    } catch {
      var form = form
      guard form.take(error, at: blamed(error)) else { throw error }
      return .page(try back(form), status: error.status)
    }
  }
}
