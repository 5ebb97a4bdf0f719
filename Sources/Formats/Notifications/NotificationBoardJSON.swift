package import Records

extension NotificationBoard.Line {
  /// An open notification of the board for other programs.
  package func json(on today: CivilDate) -> JSON {
    .object(
      notification.summary(on: today) + [
        ("due", .optional(due?.day.description)),
        ("days_left", due.map { .number($0.daysLeft) } ?? .null),
        ("why", .optional(due?.reason.name)),
        ("missing", .list(missing.map(\.json))),
        ("changed", .list(changes.map(\.json))),
        JSON.objects("stations", stations) {
          [
            ("station", .text($0.name.rawValue)), ("progress", .text($0.progress.rawValue)),
            ("day", .optional($0.day?.description)),
          ]
        },
      ])
  }
}

extension NotificationBoard.Due.Reason {
  /// The reason in one word: a rule's name where the rulebook gives one.
  fileprivate var name: String {
    switch self {
    case .articleSixteen: "PPL-16-10"
    case .committeeDay: "committee_day"
    case .reminder: "reminder"
    case .rule(let rule): rule
    }
  }
}

extension NotificationBoard.Ending {
  /// A term or a power that ends, for other programs.
  package var json: JSON {
    .object([
      ("notification", .id(notification)), ("title", .text(title)),
      ("day", .text(day.description)), ("days_left", .number(daysLeft)),
    ])
  }
}

extension NotificationYear {
  /// How a year went, for other programs.
  package var json: JSON {
    .object([
      ("year", .number(year)), ("sent", .number(sent)), ("on_time", .number(onTime)),
      ("late", .number(late)), ("answered", .number(answerDays.count)),
      ("answer_days_median", medianAnswerDays.map { .number($0) } ?? .null),
      ("outcomes", .named(outcomes) { .number($0) }),
    ])
  }
}

extension BylawsComparison.Row {
  /// An article of a comparison for other programs.
  package var json: JSON {
    .object([
      ("change", .text(change.rawValue)), ("old", .optional(old?.label)),
      ("new", .optional(new?.label)),
      (
        "words",
        .list(
          difference.spans.map { span in
            switch span {
            case .kept(let words): .object([("kept", .text(words))])
            case .removed(let words): .object([("removed", .text(words))])
            case .added(let words): .object([("added", .text(words))])
            }
          })
      ),
    ])
  }
}
