import Deadlines
import Records

extension Step {
  /// What a person must know before relying on a date.
  func caveatSentence(in tongue: Tongue) -> String {
    switch note {
    case .needsReview:
      tongue.say(
        "القاعدة تحتاج مراجعة: لم يؤكدها محامٍ من الجريدة الرسمية بعد.",
        "The rule needs review: no lawyer has yet confirmed it against the Official Gazette.")
    case .confidenceMiddle:
      tongue.say(
        "المصدر ثانوي (\(name ?? "")): راجع النص.",
        "The source is secondary (\(name ?? "")): check the text.")
    case .confidenceLow:
      tongue.say(
        "القاعدة لم تُقابل بنص (المصدر: \(name ?? "")): لا تعتمد عليها قبل مراجعته.",
        "The rule was not compared with a text (source: \(name ?? "")): do not rely on it before "
          + "that."
      )
    case .warning, .applicability, .consequence: textCaveat(in: tongue)
    case .holidaysUnknown, .holidaysFew: tableCaveat(in: tongue)
    case .dayUnknown, .noPeriod, .setByAuthority, .notInForce, .advancedReview, .outOfRange:
      nothingCaveat(in: tongue)
    default: countingCaveat(in: tongue)
    }
  }

  /// A text of the rulebook.
  private func textCaveat(in tongue: Tongue) -> String {
    let said = tongue.say(wording ?? .empty)
    guard note == .consequence else { return said }
    return tongue.say("الأثر: \(said)", "Consequence: \(said)")
  }

  /// How much the table of holidays knows.
  private func tableCaveat(in tongue: Tongue) -> String {
    let year = number ?? 0
    guard note == .holidaysFew else {
      return DeadlineReports(tongue: tongue).unknownYear(year)
    }
    let count = tongue.count(Int(name ?? "") ?? 0, .holiday)
    return tongue.say(
      "في الجدول لسنة \(year): \(count)؛ تحقق من اكتماله.",
      "The table has \(count) for \(year): check that it is complete.")
  }

  /// What was left open in the counting.
  private func countingCaveat(in tongue: Tongue) -> String {
    let day = date?.words(in: tongue) ?? ""
    return switch note {
    case .analogy:
      tongue.say(
        "أثر العطلة في هذا الميعاد بالقياس لا بنص: التاريخ الأسبق هو الميعاد.",
        "That a holiday extends this period rests on analogy, not on a text: the earlier date is "
          + "the deadline."
      )
    case .distanceMemory:
      tongue.say(
        "أثر المسافة في هذا الميعاد غير ثابت: لا تعتمد عليه.",
        "It is not established that distance extends this period: do not rely on it.")
    case .hourUnknown:
      tongue.say(
        "الساعة غير معلومة: ينقضي الميعاد في هذا اليوم على الأكثر، ولا تُعرف ساعته.",
        "The hour is unknown: the period ends within this day at the latest.")
    case .clock:
      tongue.say(
        "يتغير التوقيت الصيفي بين الواقعة وآخر ساعة: أُخذ الأسبق.",
        "Summer time begins or ends between the event and the last hour: the earlier reading "
          + "counts."
      )
    case .officeShut:
      tongue.say(
        "لا عمل في آخر يوم: قدّمه قبله، \(day) على الأكثر.",
        "The office is shut on the last day: file by \(day).")
    case .judgmentUnknown:
      tongue.say(
        "القانون قانون يوم الحكم لا يوم إعلانه، ويوم الحكم لم يُذكر: يراجعه محامٍ.",
        "The law is that of the day of the judgment, not of its notice, and that day was not given: "
          + "for a lawyer to review.")
    case .beforeEffect:
      tongue.say(
        "الواقعة قبل العمل بهذه القاعدة (\(day)): يراجعها محامٍ.",
        "The event precedes the rule's entry into force (\(day)): for a lawyer to review.")
    case .afterEffect:
      tongue.say(
        "الواقعة بعد انتهاء العمل بهذه القاعدة (\(day)): يراجعها محامٍ.",
        "The event is later than the rule's expiry (\(day)): for a lawyer to review.")
    case .acrossLaws:
      tongue.say(
        "حبس بدأ قبل \(day) ويمتد بعده: حُسب بالقانونين وأُخذ الأسبق، ويراجعه محامٍ.",
        "The remand began before \(day) and extends beyond it: it was computed under both laws, "
          + "the earlier date is shown, and a lawyer must review it."
      )
    case .absentia:
      tongue.say(
        "حكم غيابي بالقانون القديم يُطعن فيه بعد \(day): لا تعتمد عليه قبل أن يراجعه محامٍ (المادة 2 من "
          + "مواد إصدار القانون 174 لسنة 2025).",
        "A judgment in absentia under the old law, challenged after \(day): do not rely on it before a "
          + "lawyer "
          + "reviews it (Article 2 of the promulgating articles of Law 174 of 2025)."
      )
    default: ""
    }
  }

  private func lawInForce(in tongue: Tongue) -> String {
    Rule.LawSystem(rawValue: name ?? "")?.label(in: tongue) ?? ""
  }

  /// Why no date was computed.
  private func nothingCaveat(in tongue: Tongue) -> String {
    switch note {
    case .dayUnknown:
      tongue.say(
        "يوم الواقعة غير معلوم، ولا يُخترع يوم.",
        "The day of the event is unknown, and none is assumed.")
    case .noPeriod:
      tongue.say("لا مدة في هذه القاعدة.", "The rule sets no period.")
    case .setByAuthority:
      tongue.say(
        "تحدده السلطة: أدخل التاريخ الذي حددته.",
        "An authority sets it: enter the date that it set.")
    case .notInForce:
      tongue.say(
        "لم تكن القاعدة نافذة في ذلك اليوم، والنافذ يومها \(lawInForce(in: tongue)): يحدد الميعاد محامٍ.",
        "The rule was not in force on that day (in force: \(lawInForce(in: tongue))): a lawyer must "
          + "set the date.")
    case .advancedReview:
      tongue.say(
        "لا يُحسب آليًا: يقدّره محامٍ.", "It is not computed automatically: a lawyer assesses it.")
    default:
      tongue.say(
        "التاريخ خارج ما يعرفه التقويم هنا.", "The date is beyond the range of the calendar.")
    }
  }
}
