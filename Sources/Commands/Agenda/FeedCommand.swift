import Deadlines
import Desk
import Records
import Formats
import Words

/// `sijill feed`: addresses from which another program may fetch the agenda.
struct FeedCommand: Command {
  static let usage = Usage(
    name: "feed",
    summary: Phrase(
      "عناوين يقرأ منها تقويم آخر الأجندة.", "Addresses from which a calendar reads the agenda."),
    notes: [
      Phrase(
        "ACTION: new LABEL، أو list، أو revoke ID. العنوان يعمل ما دام sijill serve يعمل على هذا "
          + "الحاسب، ولا تُحفظ إلا بصمته.",
        "ACTION is: new LABEL, list or revoke ID. The address works while sijill serve runs on "
          + "this computer; only its digest is kept.")
    ],
    operands: [
      Operand("ACTION", completion: .words(Action.allCases.map(\.rawValue))),
      Operand("ARGUMENT", .any),
    ],
    options: [
      Option("names", Phrase("بالأسماء والعناوين.", "With names and titles.")),
      Option("days", "N", Phrase("كم يومًا مقبلًا (90).", "How many days ahead (90).")),
      Option(
        "visibility", "CIRCLE", completion: .words(Visibility.allCases.map(\.name)),
        Phrase(
          "أضيق دائرة يعرضها (secretariat).", "The narrowest circle it shows (secretariat).")),
      Option("port", "N", Phrase("منفذ sijill serve (8017).", "The port of sijill serve (8017).")),
      Usage.json,
    ],
    examples: [
      Example(
        "sijill feed new LABEL", Phrase("عنوان لهاتف أو حاسب.", "An address for one device.")),
      Example("sijill feed revoke 2", Phrase("لا يجيب بعد الآن.", "It answers no more.")),
    ])

  enum Action: String, CaseIterable {
    case new, list, revoke
  }

  let action: Action
  let label: String
  let id: FeedID
  let hasNames: Bool
  let days: Int
  let visibility: Visibility
  let port: Int

  init(_ arguments: Arguments) throws(UsageError) {
    action = try arguments.action()
    label =
      action == .new
      ? (try arguments.argument(1, "LABEL"), arguments.operands.dropFirst().joined(separator: " "))
        .1 : ""
    id = action == .revoke ? try arguments.id() : 0
    hasNames = arguments.has("names")
    days = try arguments.integer("days", in: 1...Feed.daysMax) ?? 90
    visibility = try arguments.visibility("visibility") ?? .secretariat
    port = try arguments.integer("port", in: 1...65_535) ?? ServeCommand.portDefault
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let words = DeadlineReports(tongue: session.tongue)
    switch action {
    case .new:
      let (feed, token) = try desk.addFeed(
        label, hasNames: hasNames, visibility: visibility, days: days, by: session.visitor)
      let address = "http://127.0.0.1:\(port)/feeds/\(token).ics"
      session.print(feed.json + [("address", .text(address))], words.feedMade(address))
    case .list:
      let feeds = try desk.feeds(for: session.visitor)
      for feed in feeds {
        session.print(
          feed.json,
          ["#\(feed.id)", feed.label, feed.addedAt, feed.revokedAt ?? ""]
            .map { session.ink.piece($0) }.joined(separator: session.ink.isTerminal ? "  " : "\t"))
      }
      return feeds.isEmpty ? .nothingFound : .done
    case .revoke:
      try desk.revokeFeed(id, by: session.visitor)
      session.print([("revoked", .id(id))], words.feedRevoked(id))
    }
    return .done
  }
}
