package import Records

/// What commands and pages say about people, cases and events.
package struct CaseReports: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }

  package var nameParts: String { tongue.say("أجزاء الاسم", "Parts of the name") }
  package var custody: String { tongue.say("أيام الاحتجاز", "Days in custody") }
  package var doubtful: String {
    tongue.say("محفوظ كما كُتب، وراجع ما يلي:", "Saved as typed; please check:")
  }
  package var gaps: String { tongue.say("ما ينقص القضية", "Missing from the case") }
  package var notKept: String {
    tongue.say(
      "لم يُحفظ: الواقعة بلا قضية", "not kept: the event has no case")
  }
  package var consent: String { tongue.say("موافقة", "Consent") }
  package var withdrawn: String { tongue.say("سُحبت في", "withdrawn on") }

  /// What was entered or changed, with its number.
  package func entered<Record>(_ subject: ArchiveError.Subject, _ id: ID<Record>) -> String {
    tongue.say(
      "حُفظ القيد: \(subject.label(in: tongue)) \(id).",
      "Entered \(subject.label(in: tongue)) \(id).")
  }

  /// That accused were rotated, from which case into which.
  package func rotated(from old: CaseID, to new: CaseID) -> String {
    tongue.say(
      "قُيِّد التدوير من القضية \(old) إلى القضية \(new).",
      "Rotated from case \(old) into case \(new).")
  }

  /// That an event was corrected, and which stands in its place.
  package func replaced(by event: EventID) -> String {
    tongue.say(
      "صُححت هذه الواقعة: حلت محلها الواقعة \(event).",
      "This event was corrected: event \(event) took its place.")
  }

  /// What was changed, with its number.
  package func changed<Record>(_ subject: ArchiveError.Subject, _ id: ID<Record>) -> String {
    tongue.say(
      "عُدِّل القيد: \(subject.label(in: tongue)) \(id).",
      "Changed \(subject.label(in: tongue)) \(id).")
  }

  /// What was merged into what, and how it is undone.
  package func merged<Record>(
    _ subject: ArchiveError.Subject, _ merged: ID<Record>, into kept: ID<Record>
  ) -> String {
    let undoing = "sijill \(subject.rawValue) unmerge \(merged)"
    return tongue.say(
      "ضُم \(subject.label(in: tongue)) \(merged) إلى \(kept)؛ ويفصلهما \(undoing).",
      "Merged \(subject.label(in: tongue)) \(merged) into \(kept); \(undoing) parts them.")
  }

  /// Something worth a second look.
  package func concern(_ concern: CaseConcern) -> String {
    tongue.say("انتبه: ", "Note: ") + concern.sentence(in: tongue)
  }

  /// A person of a near name, told beside a new one.
  package func near(_ match: PersonMatch) -> String {
    let name = match.card.name
    return tongue.say(
      "أتقصد «\(name)» (\(match.card.id))؟",
      "Did you mean \u{201C}\(name)\u{201D} (\(match.card.id))?")
  }

  package func putOff(to date: CivilDate, hour: String) -> String {
    let hour = hour.isEmpty ? "" : " \(hour)"
    return tongue.say("تأجلت إلى \(date)\(hour)", "adjourned to \(date)\(hour)")
  }

  /// The days in custody, with what is not known of them: «12–32، مستمر».
  package func days(of custody: Custody) -> String {
    let days = custody.days
    var parts = [
      days.lowerBound == days.upperBound
        ? tongue.number(days.lowerBound)
        : "\(tongue.number(days.lowerBound))–\(tongue.number(days.upperBound))"
    ]
    if custody.isOpen {
      parts.append(
        custody.hasUndatedEnd
          ? tongue.say("لا يُعلم هل ما زال مستمرًا", "whether it continues is not known")
          : tongue.say("مستمر", "continuing"))
    }
    if custody.hasUndated {
      parts.append(tongue.say("وقائع بلا تاريخ لم تُحسب", "undated events are not counted"))
    }
    return parts.joined(separator: tongue.say(.comma))
  }

  /// A power of attorney in a line; empty where there is none.
  package func attorney(_ attorney: PowerOfAttorney) -> String {
    guard attorney.typed.isEmpty == false else { return "" }
    let year = attorney.year.map { tongue.say(" لسنة \($0)", " of \($0)") } ?? ""
    let kind = attorney.kind?.label(in: tongue) ?? tongue.say("توكيل", "Power of attorney")
    let until =
      attorney.until.map { day in
        tongue.say("حتى \(day.words(in: tongue))", "until \(day.words(in: tongue))")
      } ?? ""
    return [kind, "\(attorney.number)\(year)", attorney.office, until].filter(\.isSaid)
      .joined(separator: " ")
  }

  /// A field of a case as it is read: closed lists in the reader's language.
  package func shown(_ field: CaseField, of draft: CaseDraft) -> String {
    switch field {
    case .track: draft.details.track?.label(in: tongue) ?? ""
    case .degree: draft.details.degree?.label(in: tongue) ?? ""
    case .procedure: draft.details.procedure?.label(in: tongue) ?? ""
    case .visibility: draft.details.visibility.label(in: tongue)
    case .title, .numbers, .subject, .prosecution, .court, .circuit, .governorate, .opened,
      .appealOf, .rotatedFrom, .charges, .tags, .remark, .accused, .lawyers, .complainants,
      .victims, .witnesses, .arrest, .hearing:
      field.text(of: draft)
    }
  }

  /// How many files an export has.
  package func exported(_ count: Int, to path: String) -> String {
    tongue.say(
      "كُتبت \(tongue.number(count)) من الملفات في: \(path)",
      "Wrote \(tongue.number(count)) files to: \(path)")
  }

  /// A table of records in a line.
  package func table(_ report: TableReport) -> String {
    let rows = tongue.number(report.rows)
    let entered = tongue.number(report.entered)
    let known =
      report.known == 0
      ? ""
      : tongue.say(
        "؛ مقيَّد من قبل: \(tongue.number(report.known))",
        "; already entered: \(tongue.number(report.known))")
    let asked =
      report.questions.isEmpty
      ? ""
      : tongue.say(
        "؛ يُسأل عنه ولم يُقيَّد: \(tongue.number(report.questions.count))",
        "; left, to be asked about: \(tongue.number(report.questions.count))")
    let encoding =
      tongue.say("الترميز \(report.encoding)", "encoding \(report.encoding)") + known + asked
    if report.isTrial {
      return tongue.say(
        "فحص دون كتابة: \(entered) من \(rows) قيدًا صالحة؛ \(encoding).",
        "A check, nothing written: \(entered) of \(rows) rows can be entered; \(encoding).")
    }
    return report.problems.isEmpty
      ? tongue.say(
        "قُيِّد \(entered) من \(rows)؛ \(encoding).", "Entered \(entered) of \(rows); \(encoding).")
      : tongue.say(
        "لم يُكتب شيء: في الجدول ما لا يُقيَّد؛ \(encoding).",
        "Nothing was written: some rows cannot be entered; \(encoding).")
  }
}
