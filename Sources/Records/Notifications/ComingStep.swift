/// A step that a notification may take next (خطوة مقبلة): what it asks for, what is known of it before
/// anybody says anything, and what would be wrong with it.
package struct ComingStep: Sendable {
  package let notification: Notification
  package let state: NotificationState
  package let channel: NotificationChannel?
  package let today: CivilDate
  /// What the step lacks, with nothing of it said yet.
  private let missing: [NotificationNeed]
  private let all: [NotificationNeed]

  /// A step into a state; a letter goes by registered mail unless another way is named.
  package init(
    of notification: Notification, into state: NotificationState,
    by channel: NotificationChannel? = nil, on today: CivilDate
  ) {
    let channel = state == .dispatched ? channel ?? .registeredLetter : nil
    (self.notification, self.state) = (notification, state)
    (self.channel, self.today) = (channel, today)
    all = notification.needs(to: state, by: channel)
    var copy = notification
    let details: [NotificationDetail: String] = channel.map { [.channel: $0.rawValue] } ?? [:]
    do throws(NotificationRefusal) {
      try copy.advance(
        NotificationStep(state, details: details), by: Scribe(trying: today), seal: { _ in nil })
      missing = []
    } catch {
      if case .incomplete(_, let needs) = error { missing = needs } else { missing = [] }
    }
  }

  /// Every need of the step, in the order in which a person would lay it out; a paper or a text that
  /// is there already is none.
  package var needs: [NotificationNeed] {
    all.filter { need in
      switch need {
      case .paper, .anyPaper, .field: missing.contains(need)
      case .detail(let detail): detail != .channel
      case .paperOrDetail, .date, .anyDate, .reason, .successor, .wholeDate, .notBefore, .shortage:
        true
      }
    }
  }

  /// The papers that the step asks for and that are with the notification already.
  package var held: [PaperRole] {
    all.compactMap { need in
      guard case .paper(let role) = need, missing.contains(need) == false else { return nil }
      return role
    }
  }

  /// The papers that the step takes.
  package var roles: [PaperRole] { needs.flatMap(\.roles) + extraRoles }
  /// The dates that the step asks for, and those that may be known with it.
  package var dates: [NotificationDate] { needs.flatMap(\.dates) + extraDates }
  /// The details that may be told of the step, those first that do not hold it up.
  package var details: [NotificationDetail] { extraDetails + needs.compactMap(\.detail) }
  /// The texts of the record that may be said with the step.
  package var fields: [NotificationField] { needs.compactMap(\.field) + extraFields }

  /// What may be told of the step and does not hold it up.
  package var extraDetails: [NotificationDetail] { Self.extraDetails[state] ?? [] }

  private static let extraDetails: [NotificationState: [NotificationDetail]] = [
    .received: [.fileNumber, .clerk], .underReview: [.fileNumber], .receiptRefused: [.clerk],
    .acceptedPublished: [.decisionNumber], .annotated: [.decisionNumber],
    .shelved: [.decisionNumber], .notRecognised: [.decisionNumber],
    .disputePending: [.decisionNumber], .objected: [.decisionNumber], .accepted: [.decisionNumber],
    .vacancy: [.decisionNumber], .referred: [.caseNumber, .judicialYear],
    .judgment: [.ruling, .part],
  ]

  /// The papers that may come with the step and do not hold it up.
  package var extraRoles: [PaperRole] { state == .judgment ? [.executoryForm] : [] }

  /// The dates that may be known with the step and do not hold it up: the end of a term or of a power
  /// where the papers say it, and what as a rule becomes known later.
  package var extraDates: [NotificationDate] {
    let said = notification.particulars
    let isPower = said.kind == .delegation || said[.delegate].isSaid || said[.lawyer].isSaid
    let extra: [NotificationState: [NotificationDate]] = [
      .assembled: said.kind.isOfOffice ? [.termStart, .termEnd] : [],
      .signed: isPower ? [.powerEnd] : [], .objected: [.service], .judgment: [.judgmentNotice],
      .annotated: notification.isFromOutside ? [.notice] : [],
      .received: said.statutory == .article7 ? [.foundersPublication] : [],
      .underReview: said.statutory == .article7 ? [.foundersPublication] : [],
    ]
    return extra[state] ?? []
  }

  /// Texts of the letter for which this is the moment, unless they are said already.
  package var extraFields: [NotificationField] {
    (Self.extraFields[state] ?? []).filter { notification.particulars[$0].isEmpty }
  }

  private static let extraFields: [NotificationState: [NotificationField]] = [
    .decisionRecorded: [.party, .authorBody, .bylawsVersion, .decision],
    .signed: [.outgoingNumber, .address, .citation],
  ]
}

// MARK: - What is known

extension ComingStep {
  /// The steps that the party itself takes, as a rule on the day on which they are written down.
  private static let own: Set<NotificationState> = [
    .assembled, .signed, .dispatched, .supplemented, .grievanceFiled, .challenged, .closed,
    .withdrawn, .superseded,
  ]

  /// The paper of the decision that is, as a rule, the same sheet.
  private static let twins: [PaperRole: PaperRole] = [
    .assemblyMinutes: .minutes, .electionMinutes: .minutes, .quorumProof: .quorumNote,
  ]

  /// The step as far as it is known: the record's own dates and papers, today for a step of the
  /// party itself; never a day of the Committee's.
  package var known: NotificationStep {
    var step = NotificationStep(state)
    for need in all {
      switch need {
      case .date(let date):
        let day = date == .occurred ? nil : notification.date(date)
        let own = Self.own.contains(state) && date == state.legalDate ? today : nil
        let told = date == .announcement ? notification.date(.decision) : nil
        step.dates[date] = day ?? told ?? own
      case .paper(let role):
        guard missing.contains(need), let twin = Self.twins[role] else { continue }
        step.papers[role] = notification.holding(twin)
      case .anyPaper, .paperOrDetail, .anyDate, .detail, .field, .reason, .successor, .wholeDate,
        .notBefore, .shortage:
        continue
      }
    }
    return step
  }

  /// The record with what goes without saying: whoever files signs, unless another is named.
  package func completed(_ said: NotificationParticulars) -> NotificationParticulars {
    var particulars = said
    if state == .signed, particulars[.signatory].isEmpty {
      particulars[.signatory] = particulars[.filer]
    }
    return particulars
  }

  /// Why the step cannot be taken as it is said, every file as if it were filed; `nil` where it can.
  package func refusal(
    of step: NotificationStep, saying particulars: NotificationParticulars,
    filing roles: [PaperRole]
  ) -> NotificationRefusal? {
    var (copy, step) = (notification, step)
    for role in roles { step.papers[role] = .document(ID(.max)) }
    do throws(NotificationRefusal) {
      if particulars != notification.particulars {
        try copy.edit(to: particulars, by: Scribe(trying: today))
      }
      try copy.advance(step, by: Scribe(trying: today), seal: { _ in ("", "") })
      return nil
    } catch {
      return error
    }
  }
}
