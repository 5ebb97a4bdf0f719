import Deadlines
import HTML
import Records
import Words

extension Tabs {
  /// The ways between the pages of dates; a calendar is published by whoever may file.
  static func deadlines(at current: Route, in frame: Frame) -> Self {
    let tongue = frame.tongue
    let feeds: [(Route, String)] =
      frame.mayFile ? [(.agenda(.feeds), tongue.say(.calendarFeeds))] : []
    return Self(
      name: tongue.say("صفحات المواعيد", "Deadline pages"), current: current,
      tabs: [
        (.deadlines(.board), tongue.say(.todaysDeadlines)),
        (.agenda(.month(nil)), tongue.say("التقويم", "Calendar")),
        (.tasks(.list(nil)), tongue.say(.tasks)),
        (.deadlines(.due(DueAddress())), tongue.say(.computeDeadline)),
        (.deadlines(.rules), tongue.say(.rules)),
        (.deadlines(.holidays), tongue.say("العطلات", "Holidays")),
      ] + feeds)
  }
}

extension DeadlineSubject {
  /// A link to what a date belongs to; nothing where it belongs to nothing.
  func node(in tongue: Tongue) -> Node {
    switch self {
    case .case(let id): CaseRoute.show(id).link(bdi { label(in: tongue) })
    case .notification(let id): NotificationRoute.show(id).link(bdi { label(in: tongue) })
    case .none: .empty
    }
  }
}

extension DueRows.Row {
  /// A day as it stands in the margin.
  init(
    on date: CivilDate, time: ClockTime? = nil, today: CivilDate, what: Node, why: Node = .empty,
    nearness: String, tone: String, isAbout: Bool = false, in tongue: Tongue
  ) {
    let day = [date.weekday?.label(in: tongue), time?.description].compactMap { $0 }
    self.init(
      date: tongue.about(
        date.year == today.year ? date.dayAndMonth(in: tongue) : date.words(in: tongue), isAbout),
      under: day.joined(separator: " "), iso: date.description,
      what: what, why: why, nearness: nearness, tone: tone)
  }

  /// A due date as seen at `now`, with the way it was counted.
  init(_ deadline: Deadline, at now: Moment, in tongue: Tongue) {
    let words = DeadlineReports(tongue: tongue)
    let what = DeadlineRoute.show(deadline.id).link(bdi { deadline.title(in: tongue) })
    let why = dotted([
      deadline.details.subject.node(in: tongue),
      bdi { deadline.details.person },
      deadline.awaitedNode(in: tongue),
      .text(deadline.fileBy(in: tongue) ?? ""),
      deadline.isEarliest ? .text(words.notBefore) : .empty,
      deadline.isChanged ? badge(words.changed, "soon") : .empty,
      deadline.needsLawyer ? .text(tongue.say(.forLawyer)) : .empty,
      named(
        tongue.say("والأبعد ", "arguably as late as "), dateNode(deadline.arguable, in: tongue)),
    ])
    if let due = deadline.due {
      self.init(
        on: due.date, time: due.time, today: now.date, what: what, why: why,
        nearness: deadline.nearness(at: now, in: tongue),
        tone: Self.tone(of: deadline, at: now), isAbout: deadline.isAbout, in: tongue)
    } else {
      self.init(
        date: words.noDate, iso: "", what: what, why: why, nearness: words.undated, tone: "soon")
    }
    steps = deadline.steps.map { step in stepNode(step, in: tongue) }
  }

  private static func tone(of deadline: Deadline, at now: Moment) -> String {
    guard deadline.state == .open else { return deadline.state == .done ? "done" : "plain" }
    if deadline.isOverdue(at: now) { return "late" }
    let days = deadline.due.flatMap { now.date.days(to: $0.date) }
    return days.map { DueRows.tone($0) } ?? "soon"
  }

  /// An entry of the calendar: a hearing, a renewal or a task.
  init(_ entry: AgendaEntry, at now: Moment, in tongue: Tongue) {
    let days = now.date.days(to: entry.date) ?? 0
    self.init(
      on: entry.date, time: entry.time, today: now.date, what: entry.node(in: tongue),
      why: dotted([
        .text(entry.kind.label(in: tongue)),
        entry.isProvisional ? .text(tongue.say(.provisional)) : .empty,
        entry.order.map { $0.lengthLink(in: tongue) } ?? .empty,
        entry.lacksResult ? entry.resultLink(in: tongue) : .empty,
        entry.releaseLink(in: tongue),
        entry.isTitledByItsCase ? .empty : entry.subject.node(in: tongue),
        bdi { entry.person },
      ]),
      nearness: entry.kind == .releaseOrder ? tongue.since(days: -days) : tongue.nearness(days),
      tone: entry.kind == .releaseOrder ? "late" : DueRows.tone(days, soon: 2), in: tongue)
  }
}

extension Deadline {
  /// What is not known yet, with the way to the place where it is entered.
  func awaitedNode(in tongue: Tongue) -> Node {
    guard let said = provisional(in: tongue) else { return .empty }
    if let order {
      return group {
        said
        " "
        order.lengthLink(in: tongue)
      }
    }
    guard case .case(let id) = details.subject, let awaits else { return .text(said) }
    return group {
      said
      " "
      switch awaits {
      case .notice:
        CaseRoute.newEvent(id, type: .notice).link(tongue.say("قيّد الإعلان", "Enter the notice"))
      // Of an order that is not known here.
      case .length: Node.empty
      case .degree: CaseRoute.edit(id).link(tongue.say("أدخلهما", "Enter them"))
      }
    }
  }
}

extension EventID {
  /// The way to where it is entered until when an order holds: the form of its event.
  func lengthLink(in tongue: Tongue) -> Node {
    CaseRoute.event(self).link(tongue.say("أدخل نهاية الأمر", "Enter when the order ends"))
  }
}

extension AgendaEntry {
  /// Whether the title is its case's, to which it leads already.
  fileprivate var isTitledByItsCase: Bool {
    guard case .case = subject, title.isEmpty == false else { return false }
    return kind == .hearing || kind == .renewal || kind == .releaseOrder
  }

  /// Where the result of a session that passed is entered, be it only that it is not known.
  fileprivate func resultLink(in tongue: Tongue) -> Node {
    var route = CaseRoute.event(ID(id))
    if isNext, case .case(let caseID) = subject {
      route = .newEvent(caseID, type: kind == .renewal ? .renewal : .hearing)
    }
    return a(.href(route.address)) { tongue.say(.enterResult) }
  }

  /// Where it is entered that an order of release was carried out.
  fileprivate func releaseLink(in tongue: Tongue) -> Node {
    guard kind == .releaseOrder, case .case(let caseID) = subject else { return .empty }
    return CaseRoute.newEvent(caseID, type: .release).link(
      tongue.say("قيّد إخلاء سبيله إن نُفذ", "Enter the release if it was carried out"))
  }

  /// The entry as a link to what it is.
  func node(in tongue: Tongue) -> Node {
    let text = title.isEmpty ? kind.label(in: tongue) : title
    let route: Route? =
      switch (kind, subject) {
      case (.deadline, _): .deadlines(.show(ID(id)))
      case (.task, _): .tasks(.show(ID(id)))
      case (_, .case(let id)): .cases(.show(id))
      case (_, .notification), (_, .none): nil
      }
    return route?.link(bdi { text }) ?? bdi { text }
  }
}

/// A step of a count: what it does and what it found.
func stepNode(_ step: Step, in tongue: Tongue) -> Node {
  group {
    strong { step.kind.label(in: tongue) }
    ": "
    bdi { step.sentence(in: tongue) }
  }
}
