import Desk
import HTTP
import Records
import Words

/// A step of a notification as a form (نموذج الخطوة): only what the step asks for, what is known
/// filled in.
struct NotificationStepForm {
  let step: ComingStep
  var form: Form

  /// The form of a step, with what was sent, or with what is known.
  init(_ step: ComingStep, sent: Fields? = nil, in tongue: Tongue) {
    self.step = step
    form = Form(sent ?? Self.known(of: step, in: tongue), in: tongue, today: step.today)
  }

  private static func known(of step: ComingStep, in tongue: Tongue) -> Fields {
    var fields = Fields()
    for (date, day) in step.known.dates { fields.append("date.\(date.rawValue)", "\(day)") }
    for (role, holding) in step.known.papers {
      switch holding {
      case .document(let document): fields.append("document.\(role.rawValue)", "\(document)")
      case .words(let words): fields.append("words.\(role.rawValue)", words)
      }
    }
    let particulars = step.completed(step.notification.particulars)
    let known = Form(
      step.fields.map { ParticularsField.text($0) }, of: particulars, in: tongue)
    return fields + known.fields
  }

  /// What a form says: the step without its files, how it completes the record, the files.
  struct Sent {
    var step: NotificationStep
    let correct: Edit<NotificationParticulars>
    let files: [(role: PaperRole, file: Original)]
  }

  /// Reads the form and tries the step on a copy; what is wrong stands beside its field afterwards.
  mutating func read(_ uploads: [Upload]) -> Sent {
    var said = NotificationStep(step.state)
    said.dates = form.dates(of: step.dates)
    said.details[.channel] = step.channel?.rawValue
    said.details.merge(form.said(of: step.details)) { first, _ in first }
    said.reason = form["reason"]
    if step.state == .superseded { said.successor = form.number("successor") }
    var files: [(role: PaperRole, file: Original)] = []
    for role in step.roles {
      let name = role.rawValue
      if let file = uploads.file(of: "paper.\(name)") {
        files.append((role, file))
      } else {
        said.papers[role] = form.holding("document.\(name)", "words.\(name)")
      }
    }
    var particulars = step.completed(step.notification.particulars)
    let fields = step.fields.map { ParticularsField.text($0) }
    form.read(fields, into: &particulars)
    if form.isRight,
      let refusal = step.refusal(
        of: said, saying: step.completed(particulars), filing: files.map(\.role))
    {
      form.say(refusal, of: step)
    }
    let (coming, sent) = (step, form)
    return Sent(
      step: said,
      correct: { particulars throws(ArchiveError) in
        particulars = coming.completed(particulars)
        try sent.reread { $0.read(fields, into: &particulars) }
        particulars = coming.completed(particulars)
      }, files: files)
  }
}

extension [Upload] {
  /// The file that was chosen in a field.
  func file(of field: String) -> Original? {
    first { $0.field == field && $0.bytes.isEmpty == false }
      .map { Original(name: $0.name, mediaType: "", bytes: $0.bytes) }
  }
}

extension Form {
  /// The days that were typed of these dates.
  mutating func dates(of names: [NotificationDate]) -> [NotificationDate: CivilDate] {
    var dates: [NotificationDate: CivilDate] = [:]
    for name in names { dates[name] = date("date.\(name.rawValue)") }
    return dates
  }

  /// What was typed of these details.
  func said(of details: [NotificationDetail]) -> [NotificationDetail: String] {
    var said: [NotificationDetail: String] = [:]
    for detail in details where self["detail.\(detail.rawValue)"].isEmpty == false {
      said[detail] = self["detail.\(detail.rawValue)"]
    }
    return said
  }

  /// The document that was named for a paper, or else the words that stand for it.
  mutating func holding(_ document: String, _ words: String) -> PaperHolding? {
    if let document: DocumentID = number(document) { return .document(document) }
    return self[words].isEmpty ? nil : .words(self[words])
  }

  /// Says a refusal of a step beside the fields that it is about.
  mutating func say(_ refusal: NotificationRefusal, of step: ComingStep) {
    switch refusal {
    case .incomplete(_, let needs):
      for need in needs {
        flaw(
          need.fieldName,
          tongue.say("ينقص: \(need.label(in: tongue))", "Needed: \(need.label(in: tongue))"))
      }
    case .disordered(let earlier, let later):
      let date = step.dates.contains(later) ? later : earlier
      _ = take(.refused(refusal), at: "date.\(date.rawValue)")
    case .future(let date, _): _ = take(.refused(refusal), at: "date.\(date.rawValue)")
    case .unfiled(let role, _): _ = take(.refused(refusal), at: "paper.\(role.rawValue)")
    case .sheet(let role, _): _ = take(.refused(refusal), at: "document.\(role.rawValue)")
    case .notOpen, .frozen, .notRetractable, .notRefilable, .fixedOrigin, .badLink, .removedCase:
      _ = take(.refused(refusal), at: Form.whole)
    }
  }
}

extension NotificationNeed {
  /// The field of the form beside which it is said that this is missing.
  fileprivate var fieldName: String {
    switch self {
    case .paper, .anyPaper: "paper.\(roles.first?.rawValue ?? "")"
    case .paperOrDetail(_, let detail), .detail(let detail): "detail.\(detail.rawValue)"
    case .date, .anyDate: "date.\(dates.first?.rawValue ?? "")"
    case .field(let field): field.rawValue
    case .reason, .shortage: "reason"
    case .successor: "successor"
    case .notBefore: "date.occurred"
    case .wholeDate(let date): date == .received ? Form.whole : "date.\(date.rawValue)"
    }
  }
}
