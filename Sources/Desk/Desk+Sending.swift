package import Records
import Store

extension Desk {
  /// What is known of a form that arrives: whether it, or one like it, has acted before.
  package func known(
    _ form: SentForm, for visitor: Visitor
  ) throws(ArchiveError) -> SentForm.Known {
    try store.known(form)
  }

  /// Writes down where a form led that acted, so that it leads there again when it arrives again.
  package func answer(
    _ form: SentForm, with address: String, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("remembering an answer", by: visitor, right: .own) {
      change throws(ArchiveError) in
      try change.answer(form, with: address)
    }
  }
}
