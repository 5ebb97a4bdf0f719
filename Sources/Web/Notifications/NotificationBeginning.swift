import HTTP
import Records
import Words

/// The four fields that begin a notification (بدء الإخطار).
extension Form {
  /// What the form shows at first: what the earlier notification says, if there is one.
  static func beginning(
    after origin: (relation: NotificationRelation, notification: Notification)?,
    in tongue: Tongue
  ) -> Form {
    guard let (relation, earlier) = origin else {
      return Form(
        ["kind": NotificationKind.changeOfPresident.rawValue, "visibility": "secretariat"],
        in: tongue)
    }
    var said = earlier.particulars
    if relation == .corrects {
      said.kind = .correction
      said[.subject] = tongue.say("استدراك: \(said.subject)", "Correction: \(said.subject)")
    }
    let known = Form(
      known: [.kind, .text(.subject), .text(.decidingBody), .visibility] as [ParticularsField],
      of: said, in: tongue)
    let decided: Fields = ["decided": earlier.date(.decision).map { "\($0)" } ?? ""]
    return Form(known.fields + decided, in: tongue)
  }

  /// The record that was typed, with what an earlier notification knows, and the day of the decision
  /// with the words of its entry; a decision that lies ahead is no decision yet.
  mutating func beginning(
    after earlier: Notification?, on today: CivilDate
  ) -> (
    said: NotificationParticulars, known: (words: String, dates: [NotificationDate: CivilDate])?
  ) {
    let kind: NotificationKind? = term("kind")
    if self["kind"].isEmpty { flaw("kind", tongue.say("اختر النوع.", "Choose the kind.")) }
    var said = NotificationParticulars(kind: kind ?? .correction, subject: "")
    if let earlier { said.take(over: earlier.particulars) }
    read(
      [.text(.subject), .text(.decidingBody), .text(.knownFrom), .visibility]
        as [ParticularsField], into: &said)
    guard let decided = date("decided") else { return (said, nil) }
    if decided.isAfter(today) {
      _ = take(.refused(.future(.decision, decided)), at: "decided")
    }
    let words = tongue.say(
      "تاريخ القرار كما ذُكر عند البدء", "The day of the decision, said at the start")
    return (said, (words, [.decision: decided]))
  }
}
