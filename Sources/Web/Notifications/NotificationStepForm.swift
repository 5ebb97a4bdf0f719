import HTTP
import Records
import Words

/// A step of a notification as a form (نموذج الخطوة): only what the step asks for, what is known
/// filled in.
struct NotificationStepForm {
  let notification: Notification
  let state: NotificationState
  let channel: NotificationChannel?
  let today: CivilDate
  var form: NotificationForm
  /// What the step lacks, with nothing of it typed yet.
  let missing: [NotificationNeed]

  private var tongue: Tongue { form.tongue }

  /// The form of a step, with what was sent, or with what is known.
  init(
    _ notification: Notification, into state: NotificationState, by channel: NotificationChannel?,
    on today: CivilDate, sent: Fields? = nil, in tongue: Tongue
  ) {
    let channel = state == .dispatched ? channel ?? .registeredLetter : nil
    (self.notification, self.state) = (notification, state)
    (self.channel, self.today) = (channel, today)
    missing = Self.missing(notification, state, channel, today)
    let known = Self.known(notification, state, channel, missing, today)
    form = NotificationForm(sent ?? known, in: tongue)
  }

  private static func missing(
    _ notification: Notification, _ state: NotificationState, _ channel: NotificationChannel?,
    _ today: CivilDate
  ) -> [NotificationNeed] {
    var copy = notification
    let details: [NotificationDetail: String] = channel.map { [.channel: $0.rawValue] } ?? [:]
    do throws(NotificationRefusal) {
      try copy.advance(
        NotificationStep(state, details: details), by: Scribe(on: today), seal: { _ in nil })
      return []
    } catch {
      if case .incomplete(_, let needs) = error { return needs }
      return []
    }
  }

  /// Every need of the step, in the order in which a person would lay it out; a paper or a text that
  /// is there already is none.
  var needs: [NotificationNeed] {
    state.needs(of: notification.particulars, by: channel).filter { need in
      switch need {
      case .paper, .anyPaper, .field: missing.contains(need)
      case .detail(.channel): false
      default: true
      }
    }
  }

  /// The papers that the step asks for and that are with the notification already.
  var held: [PaperRole] {
    state.needs(of: notification.particulars, by: channel).compactMap { need in
      guard case .paper(let role) = need, missing.contains(need) == false else { return nil }
      return role
    }
  }

  /// The papers that the form takes.
  var roles: [PaperRole] {
    needs.flatMap { need -> [PaperRole] in
      switch need {
      case .paper(let role), .paperOrDetail(let role, _): [role]
      case .anyPaper(let roles): roles
      default: []
      }
    }
  }

  /// What may be told of the step and does not hold it up.
  var extraDetails: [NotificationDetail] {
    switch state {
    case .received: [.fileNumber, .clerk]
    case .underReview: [.fileNumber]
    case .receiptRefused: [.clerk]
    case .acceptedPublished, .annotated, .shelved, .notRecognised, .disputePending, .objected:
      [.decisionNumber]
    case .judgment: [.ruling]
    default: []
    }
  }

  /// Texts of the letter for which this is the moment, unless they are said already.
  var extraFields: [NotificationField] {
    let fields: [NotificationField] =
      switch state {
      case .decisionRecorded: [.party, .authorBody, .bylawsVersion, .decision]
      case .signed: [.outgoingNumber, .address, .citation]
      default: []
      }
    return fields.filter { notification.particulars[$0].isEmpty }
  }
}

// MARK: - What is known

extension NotificationStepForm {
  /// What the form shows before anybody typed: the record's own dates and papers, today for a step
  /// of the party itself; never a day of the Committee's.
  private static func known(
    _ notification: Notification, _ state: NotificationState, _ channel: NotificationChannel?,
    _ missing: [NotificationNeed], _ today: CivilDate
  ) -> Fields {
    var fields = Fields()
    for need in state.needs(of: notification.particulars, by: channel) {
      switch need {
      case .date(let date):
        let day = date == .occurred ? nil : notification.date(date)
        let own = state.isOwnStep && date == state.legalDate ? today : nil
        let told = date == .announcement ? notification.date(.decision) : nil
        if let day = day ?? told ?? own { fields.append("date.\(date.rawValue)", "\(day)") }
      case .paper(let role):
        guard missing.contains(need), let twin = role.twin, let held = notification.holding(twin)
        else { continue }
        switch held {
        case .document(let document):
          fields.append("document.\(role.rawValue)", "\(document)")
        case .words(let words): fields.append("words.\(role.rawValue)", words)
        }
      case .field(.signatory):
        fields.append("field.signatory", notification.particulars[.filer])
      default: break
      }
    }
    return fields
  }
}

extension NotificationState {
  /// Whether the party itself takes the step, as a rule on the day on which it is written down.
  fileprivate var isOwnStep: Bool {
    switch self {
    case .assembled, .signed, .dispatched, .supplemented, .grievanceFiled, .challenged, .closed,
      .withdrawn, .superseded:
      true
    default: false
    }
  }
}

extension PaperRole {
  /// The paper of the decision that is, as a rule, the same sheet.
  fileprivate var twin: Self? {
    switch self {
    case .assemblyMinutes, .electionMinutes: .minutes
    case .quorumProof: .quorumNote
    default: nil
    }
  }
}

// MARK: - What was sent

extension NotificationStepForm {
  /// What a form says: the step without its files, the record as the form completes it, the files.
  struct Sent {
    var step: NotificationStep
    let particulars: NotificationParticulars
    let files: [(role: PaperRole, file: Original)]
  }

  /// Reads the form and tries the step on a copy; what is wrong stands beside its field afterwards.
  mutating func read(_ uploads: [Upload]) -> Sent {
    var step = NotificationStep(state)
    for date in dates {
      guard let day = form.date("date.\(date.rawValue)") else { continue }
      step.dates[date] = day
    }
    if let channel { step.details[.channel] = channel.rawValue }
    for detail in details where form.text("detail.\(detail.rawValue)").isEmpty == false {
      step.details[detail] = form.text("detail.\(detail.rawValue)")
    }
    step.reason = form.text("reason")
    if state == .superseded { step.successor = form.number("successor") }
    var files: [(role: PaperRole, file: Original)] = []
    for role in roles {
      let name = role.rawValue
      if let upload = uploads.first(where: { $0.field == "paper.\(name)" }),
        upload.bytes.isEmpty == false
      {
        files.append((role, Original(name: upload.name, mediaType: "", bytes: upload.bytes)))
      } else if let document: DocumentID = form.number("document.\(name)") {
        step.papers[role] = .document(document)
      } else if form.text("words.\(name)").isEmpty == false {
        step.papers[role] = .words(form.text("words.\(name)"))
      }
    }
    let sent = Sent(step: step, particulars: completed, files: files)
    if form.isRight { attempt(sent) }
    return sent
  }

  /// The dates that the form asks for.
  var dates: [NotificationDate] {
    needs.flatMap { need -> [NotificationDate] in
      switch need {
      case .date(let date): [date]
      case .anyDate(let dates): dates
      default: []
      }
    }
  }

  private var details: [NotificationDetail] {
    extraDetails
      + needs.compactMap { need in
        switch need {
        case .detail(let detail), .paperOrDetail(_, let detail): detail
        default: nil
        }
      }
  }

  /// The record with the texts that the form brings; whoever files signs, unless another is named.
  private var completed: NotificationParticulars {
    var particulars = notification.particulars
    for need in needs {
      guard case .field(let field) = need else { continue }
      particulars[field] = form.text("field.\(field.rawValue)")
    }
    for field in extraFields { particulars[field] = form.text("field.\(field.rawValue)") }
    if state == .signed, particulars[.signatory].isEmpty {
      particulars[.signatory] = particulars[.filer]
    }
    return particulars
  }

  /// Takes the step on a copy, every file as if it were filed, and says what is wrong with it.
  private mutating func attempt(_ sent: Sent) {
    var copy = notification
    var step = sent.step
    for file in sent.files { step.papers[file.role] = .document(ID(.max)) }
    do throws(NotificationRefusal) {
      if sent.particulars != notification.particulars {
        try copy.edit(to: sent.particulars, by: Scribe(on: today))
      }
      try copy.advance(step, by: Scribe(on: today), seal: { _ in ("", "") })
    } catch {
      say(error)
    }
  }

  /// Says a refusal beside the fields that it is about; `step` where it is about none.
  mutating func say(_ refusal: NotificationRefusal) {
    let message = refusal.message(in: tongue)
    switch refusal {
    case .incomplete(_, let needs):
      for need in needs {
        form.fail(
          need.fieldName,
          tongue.say("ينقص: \(need.label(in: tongue))", "Needed: \(need.label(in: tongue))"))
      }
    case .disordered(let earlier, let later):
      let date = dates.contains(later) ? later : earlier
      form.fail("date.\(date.rawValue)", "\(message.happened) \(message.next)")
    case .future(let date, _):
      form.fail("date.\(date.rawValue)", "\(message.happened) \(message.next)")
    case .unfiled(let role, _):
      form.fail("paper.\(role.rawValue)", "\(message.happened) \(message.next)")
    case .sheet(let role, _):
      form.fail("document.\(role.rawValue)", "\(message.happened) \(message.next)")
    case .notOpen, .frozen, .notRetractable, .notRefilable, .badLink, .removedCase:
      form.fail("step", "\(message.happened) \(message.undone) \(message.next)")
    }
  }
}

extension NotificationNeed {
  /// The field of the form beside which it is said that this is missing.
  fileprivate var fieldName: String {
    switch self {
    case .paper(let role): "paper.\(role.rawValue)"
    case .anyPaper(let roles): "paper.\(roles.first?.rawValue ?? "")"
    case .paperOrDetail(_, let detail), .detail(let detail): "detail.\(detail.rawValue)"
    case .date(let date): "date.\(date.rawValue)"
    case .anyDate(let dates): "date.\(dates.first?.rawValue ?? "")"
    case .field(let field): "field.\(field.rawValue)"
    case .reason: "reason"
    case .successor: "successor"
    case .wholeDate(.occurred), .notBefore: "date.occurred"
    case .wholeDate: "step"
    }
  }
}
