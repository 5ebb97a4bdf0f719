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
      JSON.objects("problems", problems) { problem in
        [
          ("line", .number(problem.line)), ("column", .text(problem.heading)),
          ("error", .text(problem.error.message(in: .english).happened)),
        ]
      },
      JSON.objects("concerns", concerns) { line, concern in
        [("line", .number(line)), ("concern", .text(concern.sentence(in: .english)))]
      },
    ]
  }
}
