import HTTP
import Records
import Words

/// The four fields that begin a notification, read or filled in (بدء الإخطار).
struct NotificationBeginning {
  var form: NotificationForm
  /// The record as the form says it, with what an earlier notification knows; `nil` where it is none.
  let particulars: NotificationParticulars?
  /// The day of the decision with the words of its entry, where it was said.
  let known: (words: String, dates: [NotificationDate: CivilDate])?

  /// Reads the form; a decision that lies ahead is no decision yet.
  init(_ sent: Fields, from earlier: Notification?, on today: CivilDate, in tongue: Tongue) {
    var form = NotificationForm(sent, in: tongue)
    let subject = form.text("subject")
    if subject.isEmpty { form.fail("subject", Self.subject(tongue)) }
    let decided = form.date("decided")
    if let decided, decided.isAfter(today) {
      let message = NotificationRefusal.future(.decision, decided).message(in: tongue)
      form.fail("decided", "\(message.happened) \(message.next)")
    }
    if let decided {
      let words = tongue.say(
        "تاريخ القرار كما ذُكر عند البدء", "The day of the decision, said at the start")
      known = (words: words, dates: [.decision: decided])
    } else {
      known = nil
    }
    if let kind = NotificationKind(rawValue: form.text("kind")) {
      var said = NotificationParticulars(kind: kind, subject: subject)
      if let earlier {
        for field in NotificationField.allCases
        where [.subject, .outgoingNumber, .remark].contains(field) == false {
          said[field] = earlier.particulars[field]
        }
      }
      said[.decidingBody] = form.text("body")
      said.visibility = Visibility(name: form.text("visibility")) ?? .secretariat
      particulars = said
    } else {
      form.fail("kind", tongue.say("اختر النوع.", "Choose the kind."))
      particulars = nil
    }
    self.form = form
  }

  /// What is asked where there is no subject.
  static func subject(_ tongue: Tongue) -> String {
    tongue.say("اكتب موضوع الإخطار في سطر.", "Write in one line what it is about.")
  }

  /// What the form shows at first: what the earlier notification says, if there is one.
  static func known(
    _ origin: (NotificationRelation, Notification)?, in tongue: Tongue
  ) -> Fields {
    guard let (relation, earlier) = origin else {
      return ["kind": NotificationKind.changeOfPresident.rawValue, "visibility": "secretariat"]
    }
    let said = earlier.particulars
    let isCorrection = relation == .corrects
    let kind = isCorrection ? NotificationKind.correction : said.kind
    var fields: Fields = [
      "kind": kind.rawValue,
      "subject": isCorrection
        ? tongue.say("استدراك: \(said.subject)", "Correction: \(said.subject)") : said.subject,
      "body": said[.decidingBody], "visibility": said.visibility.name,
    ]
    if let decided = earlier.date(.decision) { fields.append("decided", "\(decided)") }
    return fields
  }
}
