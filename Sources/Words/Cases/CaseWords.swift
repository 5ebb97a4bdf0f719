package import Records

extension CaseConcern {
  /// What is wrong, in a sentence.
  package func sentence(in tongue: Tongue) -> String {
    let on = { (date: CivilDate) in date.words(in: tongue) }
    return switch self {
    case .numberWithoutYear(let number):
      tongue.say(
        "الرقم «\(number)» بلا سنة: لا يُعثر على القضية به.",
        "The number \u{201C}\(number)\u{201D} has no year: the case cannot be found by it.")
    case .yearKind(let number):
      tongue.say(
        "سنة «\(number)» لا توافق ما يُعرف عن سجلها (ميلادية أو قضائية)؛ راجعها.",
        "The year of \u{201C}\(number)\u{201D} does not fit what is known of its register "
          + "(Gregorian or judicial); check it."
      )
    case .impossibleYear(let number):
      tongue.say(
        "سنة «\(number)» لا تصح.", "The year of \u{201C}\(number)\u{201D} is not possible.")
    case .numberTaken(let number, let other):
      tongue.say(
        "الرقم «\(number)» مقيد في القضية \(other) أيضًا.",
        "Case \(other) also carries the number \u{201C}\(number)\u{201D}.")
    case .beforeArrest(let type, let arrest):
      tongue.say(
        "\(type.label(in: tongue)) قبل القبض المقيد في \(arrest).",
        "\(type.label(in: tongue)) before the arrest of \(arrest).")
    case .secondVerdict(let date):
      tongue.say(
        "في هذه الدرجة حكم آخر على الشخص نفسه" + (date.map { " في \($0)" } ?? "") + ".",
        "This degree has another verdict on the same person"
          + (date.map { ", of \($0)" } ?? "") + ".")
    case .endsBeforeItBegins:
      tongue.say("النهاية تسبق البداية.", "The end comes before the beginning.")
    case .anotherLastDay(let counted):
      tongue.say(
        "مدة الأمر تنتهي في \(on(counted))، واليوم المكتوب غيره.",
        "The days of the order end on \(on(counted)), and the day typed is another.")
    case .impossibleHour(let hour):
      tongue.say(
        "«\(hour)» ليست ساعة؛ اكتب مثل 09:30.",
        "\u{201C}\(hour)\u{201D} is not a time; write, for example, 09:30.")
    case .inTheFuture(let type, let date):
      tongue.say(
        "\(type.label(in: tongue)) بتاريخ لم يأت بعد: \(on(date)).",
        "\(type.label(in: tongue)) is dated in the future: \(on(date)).")
    case .releaseWithoutArrest:
      tongue.say(
        "إخلاء سبيل من لم يُقيد له قبض ولا حبس.",
        "The release of a person for whom no arrest or remand is recorded.")
    case .arrestWhileHeld(let date):
      tongue.say(
        "قبض في \(on(date)) على من تحبسه القضية من قبل.",
        "An arrest on \(on(date)) of a person whom the case holds already.")
    case .longRenewal(let date, let days):
      tongue.say(
        "تجديد في \(on(date)) لمدة \(tongue.count(days, .day, as: .object))، أطول مما يعرفه القانون.",
        "A renewal on \(on(date)) for \(tongue.count(days, .day)), longer than the law knows.")
    case .daysWithoutOrder(let end, let next):
      tongue.say(
        "بين \(on(end)) و\(on(next)) حبس بلا أمر يغطيه.",
        "Between \(on(end)) and \(on(next)) no order covers the custody.")
    case .orderEnded(let date):
      tongue.say(
        "انتهى آخر أمر بالحبس في \(on(date)) ولم يُقيد تجديد ولا إخلاء سبيل.",
        "The last order ended on \(on(date)); neither a renewal nor a release is recorded.")
    case .longRemand(let days):
      tongue.say(
        "محبوس دون إحالة منذ \(tongue.count(days, .day, as: .object)): راجع من يملك التجديد.",
        "Held without referral for \(tongue.count(days, .day)): check which authority may renew.")
    case .heldAfterAcquittal(let date):
      tongue.say(
        "قُضي ببراءته أو انقضاء الدعوى في \(on(date)) ولم يُقيد إخلاء سبيله.",
        "Acquitted, or the action was extinguished, on \(on(date)); no release is recorded.")
    case .releaseNotCarriedOut(let date):
      tongue.say(
        "صدر قرار بإخلاء سبيله في \(on(date)) ولم يُنفذ.",
        "A release was ordered on \(on(date)) and not carried out.")
    case .namesNobody(let type):
      tongue.say(
        "\(type.label(in: tongue)) بلا تسمية متهم: لم تتغير حالة أحد؛ سمِّ من يشملهم.",
        "\(type.label(in: tongue)) without a name: nobody's status has changed; name those it covers."
      )
    case .impossibleLife:
      tongue.say(
        "تاريخ الميلاد أو العضوية لا يصح.", "The dates of birth or membership are not possible.")
    case .birthAgainstID(let number):
      tongue.say(
        "تاريخ الميلاد لا يوافق الرقم القومي \(number).",
        "The date of birth does not agree with the national ID \(number).")
    case .identityTaken(let number, let other):
      tongue.say(
        "الرقم القومي \(number) مقيد لغيره: "
          + (other?.named(in: tongue) ?? "قيد غير متاح لك") + ".",
        "The national ID \(number) is somebody else\u{2019}s: "
          + (other?.named(in: tongue) ?? "a record not available to you") + ".")
    case .libertyToldLater(let liberty):
      tongue.say(
        "واقعة أحدث مما قلت تدل على أن حالته «\(liberty.label(in: tongue))»، فبقيت كذلك. قيّد ما سبقها "
          + "واقعةً لتُحسب أيامه.",
        "An event later than what you said tells of the liberty, which stays "
          + "\u{201C}\(liberty.label(in: tongue))\u{201D}. Enter what came before it as an event, so that "
          + "the days are counted.")
    case .takenFor(let name, let person):
      tongue.say(
        "«\(name)» أُخذ على أنه \(person.named(in: tongue)).",
        "\u{201C}\(name)\u{201D} was taken for \(person.named(in: tongue)).")
    case .ownCounsel(let name):
      tongue.say(
        "«\(name)» خصم في القضية فلا يكون محاميًا فيها بالاسم وحده.",
        "\u{201C}\(name)\u{201D} is a party to the case, and is not its counsel by the name alone.")
    case .ownMerge:
      tongue.say("القيد لا يُضم إلى نفسه.", "A record cannot be merged into itself.")
    case .twoIdentities(let one, let other):
      tongue.say(
        "لكل منهما رقمه القومي (\(one)، \(other)): هما شخصان.",
        "Each has a national ID of their own (\(one), \(other)): they are two people.")
    case .ownAppeal:
      tongue.say("القضية لا تكون طعنًا على نفسها.", "A case cannot be an appeal from itself.")
    case .stillParty(let count):
      tongue.say(
        "للشخص صفة في قضايا لم تزل (\(tongue.number(count))).",
        "The person still has a role in \(tongue.count(count, .case)).")
    }
  }
}

extension PersonCard {
  /// The membership in words: «عضو 6001»; `nil` for somebody who is no member.
  package func membership(in tongue: Tongue) -> String? {
    memberNumber.map { number in
      number.isEmpty
        ? tongue.say("عضو", "member") : tongue.say("عضو رقم \(number)", "member \(number)")
    }
  }

  /// The person told apart from those of like names: «#12 محمد أحمد (عضو رقم 6001، الجيزة)».
  package func named(in tongue: Tongue) -> String {
    let marks = [membership(in: tongue), governorate.isEmpty ? nil : governorate]
      .compactMap(\.self)
    let said = marks.isEmpty ? "" : " (\(marks.joined(separator: tongue.say(.comma))))"
    return "#\(id) \(name)\(said)"
  }
}
