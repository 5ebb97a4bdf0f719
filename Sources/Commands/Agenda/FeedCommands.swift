import Deadlines
import Desk
import Formats
import Records
import Words

extension CommandGroup {
  /// `sijill feed`: addresses from which another program may fetch the agenda.
  static let feed = CommandGroup(
    "feed", "عناوين يقرأ منها تقويم آخر الأجندة.",
    "Addresses from which a calendar reads the agenda.",
    notes: [
      Wording(
        "العنوان يعمل ما دام sijill serve يعمل على هذا الحاسب، ولا تُحفظ إلا بصمته.",
        "The address works while sijill serve runs on this computer; only its digest is kept.")
    ], [FeedNewCommand.self, FeedListCommand.self, FeedRevokeCommand.self])
}

/// `sijill feed new`: makes an address.
struct FeedNewCommand: Command {
  static let usage = Usage(
    "feed new", "أنشئ عنوانًا لتقويم آخر؛ ويُعرض مرة واحدة.",
    "Make an address for another calendar; it is shown once.",
    operands: [Operand("LABEL", .atLeastOne)],
    options: [
      Option(flag: "names", "بالأسماء والعناوين.", "With names and titles."),
      Option("days", "N", "كم يومًا مقبلًا (90).", "How many days ahead (90)."),
      Option(
        "visibility", "CIRCLE", .words(Visibility.allCases.map(\.name)),
        "أضيق دائرة يعرضها (secretariat).", "The narrowest circle it shows (secretariat)."),
      Option("port", "N", "منفذ sijill serve (8017).", "The port of sijill serve (8017)."), .json,
    ],
    examples: [
      Example("sijill feed new LABEL", "عنوان لهاتف أو حاسب.", "An address for one device.")
    ])

  private let label: String
  private let hasNames: Bool
  private let days: Int
  private let visibility: Visibility
  private let port: Int

  init(_ arguments: Arguments) throws(UsageError) {
    label = arguments.text("LABEL")
    hasNames = arguments.has("names")
    days = try arguments.integer(option: "days", in: 1...Feed.daysMax) ?? 90
    visibility = try arguments.visibility() ?? .secretariat
    port = try arguments.integer(option: "port", in: 1...65_535) ?? ServeCommand.portDefault
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let (feed, token) = try session.desk().addFeed(
      label, hasNames: hasNames, visibility: visibility, days: days, by: session.visitor)
    let address = "http://127.0.0.1:\(port)/feeds/\(token).ics"
    return session.print(
      feed.json + [("address", .text(address))],
      or: session.deadlineReports.feedMade(address))
  }
}

/// `sijill feed list`: the addresses, without their secrets.
struct FeedListCommand: PlainCommand {
  static let usage = Usage(
    "feed list", "اسرد العناوين دون أسرارها.", "List the addresses, without their secrets.",
    options: [.json])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let feeds = try session.desk().feeds(for: session.visitor)
    for feed in feeds {
      let row = session.row([
        "#\(feed.id)", feed.label, "\(feed.addedAt)", feed.revokedAt?.description ?? "",
      ])
      session.print(feed.json, or: row)
    }
    return feeds.isEmpty ? .nothingFound : .done
  }
}

/// `sijill feed revoke`: makes an address answer no more.
struct FeedRevokeCommand: RecordCommand {
  static let usage = Usage(
    "feed revoke", "أبطل عنوانًا.", "Let an address answer no more.", operands: [.id],
    options: [.json],
    examples: [Example("sijill feed revoke 2", "لا يجيب بعد الآن.", "It answers no more.")])

  let id: FeedID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().revokeFeed(id, by: session.visitor)
    return session.print(
      [("revoked", .id(id))], or: session.deadlineReports.feedRevoked(id))
  }
}
