import Deadlines
import Records

extension Step {
  /// What a person must know before relying on a date.
  func caveatSentence(in tongue: Tongue) -> String {
    switch note {
    case .needsReview:
      tongue.say(
        "القاعدة بانتظار المراجعة: لم يؤكدها محامٍ من الجريدة الرسمية بعد.",
        "The rule needs review: no lawyer has confirmed it against the Gazette yet.")
    case .confidenceMiddle:
      tongue.say(
        "المصدر ثانوي (\(name ?? "")): راجع النص.",
        "The source is secondary (\(name ?? "")): check the text.")
    case .confidenceLow:
      tongue.say(
        "القاعدة بلا نص مقروء (المصدر: \(name ?? "")): لا تعتمد عليها قبل مراجعته.",
        "No text of the rule was read (source: \(name ?? "")): do not rely on it before reading one."
      )
    case .warning, .applicability, .consequence: textCaveat(in: tongue)
    case .holidaysUnknown, .holidaysFew: tableCaveat(in: tongue)
    case .dayUnknown, .noPeriod, .setByAuthority, .advancedReview, .outOfRange:
      nothingCaveat(in: tongue)
    default: countingCaveat(in: tongue)
    }
  }

  /// A text of the rulebook.
  private func textCaveat(in tongue: Tongue) -> String {
    let said = wording?.said(in: tongue) ?? ""
    guard note == .consequence else { return said }
    return tongue.say("الأثر: \(said)", "Consequence: \(said)")
  }

  /// How much the table of holidays knows.
  private func tableCaveat(in tongue: Tongue) -> String {
    let year = number ?? 0
    guard note == .holidaysFew else {
      return tongue.say(
        "لا يعرف الجدول عطلة لسنة \(year): تحقق.",
        "The table knows no holiday of \(year): check.")
    }
    let count = tongue.count(Int(name ?? "") ?? 0, .holiday)
    return tongue.say(
      "في الجدول لسنة \(year): \(count)؛ تحقق من اكتماله.",
      "The table has \(count) of \(year): check that it is complete.")
  }

  /// What was left open in the counting.
  private func countingCaveat(in tongue: Tongue) -> String {
    let day = date?.words(in: tongue) ?? ""
    return switch note {
    case .analogy:
      tongue.say(
        "أثر العطلة في هذا الميعاد بالقياس لا بنص: التاريخ الأسبق هو الميعاد.",
        "That a holiday extends this period rests on analogy: the earlier date is the due date.")
    case .distanceMemory:
      tongue.say(
        "أثر المسافة في هذا الميعاد غير ثابت: لا تعتمد عليه.",
        "That distance extends this period is not proven: do not rely on it.")
    case .hourUnknown:
      tongue.say(
        "الساعة غير معلومة: ينقضي الميعاد في هذا اليوم على الأكثر، ولا تُعرف ساعته.",
        "The hour is unknown: the period ends within this day at the latest.")
    case .clock:
      tongue.say(
        "الساعات بتوقيت الواقعة: راجعها إن تغير التوقيت الصيفي بينهما.",
        "Hours are those of the event's clock: check them if summer time began or ended between.")
    case .beforeEffect:
      tongue.say(
        "الواقعة قبل العمل بهذه القاعدة (\(day)): يراجعها محامٍ.",
        "The event is earlier than the rule's effect (\(day)): for a lawyer.")
    case .afterEffect:
      tongue.say(
        "الواقعة بعد انتهاء العمل بهذه القاعدة (\(day)): يراجعها محامٍ.",
        "The event is later than the rule's end (\(day)): for a lawyer.")
    case .acrossLaws:
      tongue.say(
        "حبس بدأ قبل \(day) ويمتد بعده: حُسب بالقانونين وأُخذ الأسبق، ويراجعه محامٍ.",
        "The remand began before \(day) and outlasts it: both laws were computed, the earlier is "
          + "shown, and a lawyer must look at it.")
    case .absentia:
      tongue.say(
        "حكم غيابي بعد \(day) بالقانون القديم: لا يُعتمد عليه قبل محامٍ "
          + "(المادة 2 من مواد إصدار القانون 174 لسنة 2025).",
        "An absentia judgment after \(day) under the old law: for a lawyer "
          + "(issuance art. 2 of Law 174 of 2025).")
    default: ""
    }
  }

  /// Why no date was computed.
  private func nothingCaveat(in tongue: Tongue) -> String {
    switch note {
    case .dayUnknown:
      tongue.say(
        "يوم الواقعة غير معلوم، ولا يُخترع يوم.",
        "The day of the event is unknown, and no day is invented.")
    case .noPeriod:
      tongue.say("لا مدة في هذه القاعدة.", "The rule names no period.")
    case .setByAuthority:
      tongue.say(
        "تحدده السلطة: أدخل التاريخ الذي حددته.",
        "An authority sets it: enter the date that it set.")
    case .advancedReview:
      tongue.say(
        "لا يُحسب آليًا: يقدّره محامٍ.", "It is never computed by itself: a lawyer assesses it.")
    default:
      tongue.say("التاريخ خارج ما يعرفه التقويم هنا.", "The date is outside the calendar here.")
    }
  }
}
