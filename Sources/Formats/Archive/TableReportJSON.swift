package import Records
import Words

extension TableReport {
  /// What the table holds, for other programs.
  package var json: [JSON.Member] {
    [
      ("encoding", .text(encoding)),
      ("separator", .text(separator)),
      ("rows", .number(rows)),
      ("entered", .number(isTrial ? 0 : entered)),
      ("ready", .number(entered)),
      ("known", .number(known)),
      ("trial", .truth(isTrial)),
      JSON.objects("columns", columns) { column in
        [
          ("heading", .text(column.heading)), ("field", .optional(column.field)),
          ("filled", .number(column.filled)), ("bad", .number(column.bad)),
          ("example", .text(column.example)),
        ]
      },
      JSON.objects("problems", problems) { $0.json },
      JSON.objects("questions", questions) { $0.json + [$0.records] },
      JSON.objects("concerns", concerns) { line, concern in
        [("line", .number(line)), ("concern", .text(concern.sentence(in: .english)))]
      },
    ]
  }
}

extension TableReport.Problem {
  fileprivate var json: [JSON.Member] {
    [
      ("line", .number(line)), ("column", .text(heading)),
      ("error", .text(error.message(in: .english).happened)),
    ]
  }

  /// The records that may be meant, where the error asks.
  fileprivate var records: JSON.Member {
    var records: [(id: JSON, name: String)] = []
    if case .namesakes(_, let people) = error { records = people.map { (.id($0.id), $0.name) } }
    if case .numberTaken(_, let cases) = error { records = cases.map { (.id($0.id), $0.title) } }
    return JSON.objects("records", records) { [("id", $0.id), ("name", .text($0.name))] }
  }
}
