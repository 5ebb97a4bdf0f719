package import Records

extension NotificationNeed {
  /// What is missing, as an item of a list: «الجدول المقارن».
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .paper(let role): role.label(in: tongue)
    case .anyPaper(let roles): tongue.either(roles.map { $0.label(in: tongue) })
    case .paperOrDetail(let role, let detail):
      tongue.either([role.label(in: tongue), detail.label(in: tongue)])
    case .date(let date): date.label(in: tongue)
    case .anyDate(let dates): tongue.either(dates.map { $0.label(in: tongue) })
    case .detail(let detail): detail.label(in: tongue)
    case .field(let field): field.label(in: tongue)
    case .reason: tongue.say("السبب أو المصدر", "Reason or source")
    case .successor: tongue.say("رقم الإخطار اللاحق", "Number of the later notification")
    case .wholeDate(let date):
      tongue.say("\(date.label(in: tongue)) باليوم", "\(date.label(in: tongue)), to the day")
    case .notBefore(let day):
      tongue.say(
        "لا يكون قبل \(day.words(in: tongue))", "Not before \(day.words(in: tongue))")
    case .shortage(let tally):
      tongue.say("سبب الإرسال وينقص من ", "Why it is sent short of ")
        + SignatureReports(tongue: tongue).shortage(tally)
    }
  }
}

extension Tongue {
  /// Items of a list: «الجدول المقارن، تاريخ التوقيع».
  package func series(_ items: [String]) -> String { items.joined(separator: say(.comma)) }

  /// One of several: «علم الوصول أو رقم الوارد».
  package func either(_ items: [String]) -> String { items.joined(separator: say(" أو ", " or ")) }

  fileprivate func named(_ state: NotificationState) -> String {
    say("«\(state.label(in: self))»", "\u{201C}\(state.label(in: self))\u{201D}")
  }
}

extension NotificationRefusal {
  /// What happened, what was not done, and what to do next.
  package func message(in tongue: Tongue) -> Message {
    let undone = tongue.say(.notificationUnchanged)
    return switch self {
    case .notOpen(let from, let to, let path, let open):
      tongue.message(
        "الإخطار في حالة \(tongue.named(from)) فلا ينتقل منها مباشرة إلى \(tongue.named(to)).",
        "The notification is at \(tongue.named(from)) and cannot go from there directly to "
          + "\(tongue.named(to)).",
        undone: undone, next: next(path: path, open: open, in: tongue))
    case .incomplete(let state, let needs):
      Message(
        happened: tongue.say(
          "ينقص الإخطارَ ليبلغ حالة \(tongue.named(state)): ",
          "To reach \(tongue.named(state)) the notification lacks: ")
          + tongue.series(needs.map { $0.label(in: tongue) }) + ".", undone: undone,
        next: tongue.say(
          "أضف الناقص؛ ومكان الورقة التي لا وجود لها اكتب السبب.",
          "Add what is missing; in place of a paper that does not exist, write the reason."))
    case .disordered(let earlier, let later):
      tongue.message(
        "\(earlier.label(in: tongue)) لا يكون بعد \(later.label(in: tongue)).",
        "\(earlier.label(in: tongue)) cannot come after: \(later.label(in: tongue)).",
        undone: undone, next: tongue.say("راجع التاريخين.", "Check both dates."))
    case .future(let date, let day):
      tongue.message(
        "\(date.label(in: tongue)) (\(day.words(in: tongue))) لم يأت بعد.",
        "\(date.label(in: tongue)) (\(day.words(in: tongue))) has not come yet.", undone: undone,
        next: tongue.say("سجّل الخطوة يوم وقوعها أو بعده.", "Record the step on its day or later."))
    case .frozen:
      tongue.message(
        "خرج الإخطار من الحزب، وما أُرسل لا يُغيَّر.",
        "The notification has left the party, and what was sent does not change.", undone: undone,
        next: tongue.say(
          "قدّم استدراكًا: إخطارًا جديدًا مرتبطًا بهذا.",
          "File a correction: a new notification linked to this one."))
    case .notRetractable(let ordinal):
      tongue.message(
        "القيد \(ordinal) لا يُسحب: لا تُسحب إلا آخر خطوة أو ورقة لم تُرسل.",
        "Entry \(ordinal) cannot be retracted: only the last step, or a paper not yet sent, can.",
        undone: undone,
        next: tongue.say("أضف ملاحظة تصحح ما فيه.", "Add a remark that corrects it."))
    case .notRefilable(let state):
      tongue.message(
        "حالة الإخطار السابق \(tongue.named(state))؛ ولا يعاد تقديم إلا ما حُفظ أو لم يُعتد به "
          + "أو بقي نزاعًا أو بلا رد.",
        "The earlier notification is at \(tongue.named(state)); only one that was shelved, not "
          + "recognised, left in dispute or left without reply can be filed again.",
        undone: undone, next: tongue.say("قدّم إخطارًا مستقلًا.", "File a separate notification."))
    case .fixedOrigin:
      tongue.message(
        "بدأ الإخطار سيره، فلا يتغير أنه من ملفات الأمانة أو معلوم من خارجها.",
        "The notification is on its way: whether it is the secretariat's own or known from outside "
          + "does not change.",
        undone: undone,
        next: tongue.say("ابدأ إخطارًا آخر.", "Begin another notification."))
    case .badLink:
      tongue.message(
        "العلاقة قائمة من قبل، أو بين الإخطار ونفسه.",
        "The relation exists already, or links the notification to itself.", undone: undone,
        next: tongue.say("راجع الرقمين.", "Check both numbers."))
    case .unfiled, .sheet, .removedCase: attachedMessage(in: tongue)
    }
  }

  /// The message of a refusal that is about a paper or the case of a notification.
  private func attachedMessage(in tongue: Tongue) -> Message {
    let undone = tongue.say(.notificationUnchanged)
    return switch self {
    case .unfiled(let role, let refusal):
      Message(
        happened: tongue.say(
          "لم يُودَع ملف «\(role.label(in: tongue))»: \(refusal.sentence(in: tongue))",
          "The file of \u{201C}\(role.label(in: tongue))\u{201D} was not filed: "
            + refusal.sentence(in: tongue)),
        undone: tongue.say(
          "لم يُودَع شيء ولم يتغير الإخطار.",
          "Nothing was filed and the notification was not changed."),
        next: tongue.say(
          "قدّم ملفًا آخر، أو اكتب مكانه السبب.",
          "Hand in another file, or write the reason in its place."))
    case .sheet(_, let document):
      tongue.message(
        "المستند \(document) صحيفة قيد في السجل وليست ورقة.",
        "Document \(document) is the sheet of a record, not a paper.", undone: undone,
        next: tongue.say("اختر الورقة نفسها.", "Choose the paper itself."))
    case .removedCase(let caseID):
      tongue.message(
        "القضية \(caseID) التي يُنظر فيها الإخطار محذوفة، فلا يُقيَّد فيها رقم الدعوى.",
        "Case \(caseID), in which the notification is litigated, is in the trash and takes no "
          + "court number.",
        undone: undone,
        next: tongue.say(
          "اربط الإخطار بقضية قائمة ثم أعد الخطوة.",
          "Link the notification with a case that stands, then take the step again."))
    case .notOpen, .incomplete, .disordered, .future, .frozen, .notRetractable, .notRefilable,
      .fixedOrigin, .badLink:
      message(in: tongue)
    }
  }

  private func next(
    path: [NotificationState], open: [NotificationState], in tongue: Tongue
  ) -> String {
    let states = { (states: [NotificationState]) in tongue.series(states.map { tongue.named($0) }) }
    var sentences: [String] = []
    if path.count > 1 {
      sentences.append(
        tongue.say("ينقصه قبلها: ", "Missing before it: ") + states(path.dropLast()) + ".")
    }
    sentences.append(
      open.isEmpty
        ? tongue.say(.nothingFollows)
        : tongue.say("الخطوات المتاحة: ", "Steps available: ") + states(open) + ".")
    return sentences.joined(separator: " ")
  }
}
