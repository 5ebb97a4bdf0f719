package import Records
import SQLite

extension Change {
  /// How long a form that acted is remembered, in seconds: longer than a page stays open.
  private static let memory = 400 * 86_400

  /// Writes down that the visitor's form has acted, in the same transaction as what it does.
  ///
  /// Throws `.busy` where another program did the same for it in this moment.
  func remember(_ form: SentForm) throws(ArchiveError) {
    try run(
      "DELETE FROM sent_form WHERE at < ?1",
      .time(Timestamp(nearest: time.seconds - Self.memory)))
    try run(
      "INSERT INTO sent_form (mark, words, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
      .text(form.mark), .text(form.words), .time(time))
    guard connection.changes == 1 else { throw .busy }
  }

  /// Writes down the address to which a form led that acted; nothing where it did not act.
  package func answer(_ form: SentForm, with address: String) throws(ArchiveError) {
    try run(
      "UPDATE sent_form SET answer = ?3 WHERE mark = ?1 AND words = ?2",
      .text(form.mark), .text(form.words), .text(address))
  }
}

extension Store {
  /// How long the same words from another form are asked about, in seconds: a browser that goes back
  /// may show the same form under a new mark.
  private static let askingSeconds = 3_600

  /// What is known of a form that arrives.
  package func known(_ form: SentForm) throws(ArchiveError) -> SentForm.Known {
    let recent = Timestamp(nearest: clock.now().seconds - Self.askingSeconds)
    let found = try read("looking for a form that was sent") {
      connection throws(SQLiteError) in
      try connection.rows(
        .sentForms, .text(form.mark), .text(form.words), .time(recent))
    }
    if let same = found.first(where: { $0.mark == form.mark && $0.words == form.words }) {
      return .acted(same.answer)
    }
    return found.first.map { .like($0.answer) } ?? .nothing
  }
}

/// A form as it is remembered.
private struct RememberedForm: Sendable {
  let mark: String
  let words: String
  let answer: String
}

extension Query<RememberedForm> {
  /// What has the mark of a form, or its words and is younger than a moment; the latest first.
  fileprivate static let sentForms = Query(
    """
    SELECT mark, words, answer FROM sent_form
    WHERE mark = ?1 OR words = ?2 AND at >= ?3
    ORDER BY at DESC
    """
  ) { row in RememberedForm(mark: row.text(), words: row.text(), answer: row.text()) }
}
