package import Deadlines
package import Records

/// What the surfaces say of rules, holidays, due dates, tasks and feeds.
package struct DeadlineReports: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }
}

extension DeadlineReports {
  package var needsReview: String { tongue.say("يحتاج مراجعة", "needs review") }
  package var needsLawyer: String { tongue.say("يراجعه محامٍ", "for a lawyer") }
  package var changed: String { tongue.say("تغيّر", "moved") }
  package var noDate: String { tongue.say("بلا تاريخ", "no date") }
  package var notBefore: String { tongue.say("لا يجوز قبله", "not before") }

  /// That a later day can be argued.
  package func arguable(_ date: CivilDate) -> String {
    tongue.say("قراءة أخرى: \(date)", "other reading: \(date)")
  }

  /// Who confirmed a rule, and when.
  package func reviewed(_ review: Rule.Review) -> String {
    tongue.say("راجعها \(review.by) في \(review.on)", "reviewed by \(review.by) on \(review.on)")
  }

  /// How many rules got a new version, and how many due dates rest on them.
  package func rulesChanged(_ rules: Int, moved: Int) -> String {
    tongue.say(
      "قواعد لها إصدار جديد: \(rules)؛ ومواعيد أُعيد حسابها: \(moved).",
      "Rules with a new version: \(rules); due dates computed anew: \(moved).")
  }

  /// How many holidays changed, the table's version, and how many due dates moved.
  package func holidaysChanged(_ days: Int, version: Int, moved: Int) -> String {
    tongue.say(
      "عطلات تغيّرت: \(days)؛ إصدار الجدول: \(version)؛ ومواعيد تحركت: \(moved).",
      "Holidays changed: \(days); version of the table: \(version); due dates that moved: \(moved)."
    )
  }

  /// Who rests on Saturday.
  package func rest(_ rest: WeeklyRest) -> String {
    func word(_ rests: Bool) -> String {
      rests ? tongue.say("راحة", "rest") : tongue.say("عمل", "work")
    }
    return tongue.say(
      "الجمعة راحة للجميع؛ السبت: \(word(rest.courtsRestOnSaturday)) في المحاكم، "
        + "و\(word(rest.ministriesRestOnSaturday)) في الوزارات.",
      "Friday is a rest for all; Saturday: \(word(rest.courtsRestOnSaturday)) at courts, "
        + "\(word(rest.ministriesRestOnSaturday)) at ministries.")
  }

  /// That the table knows nothing of a year.
  package func unknownYear(_ year: Int) -> String {
    tongue.say(
      "لا يعرف الجدول عطلة لسنة \(year): تحقق.", "The table knows no holiday of \(year): check.")
  }

  /// That due dates were computed anew.
  package func recomputed(_ count: Int) -> String {
    tongue.say("مواعيد تغيّرت: \(count).", "Due dates that changed: \(count).")
  }

  // The names of what a due date or a task says, before their values.
  package var title: String { tongue.say("المطلوب", "To do") }
  package var due: String { tongue.say("الميعاد", "Due") }
  package var state: String { tongue.say("الحال", "State") }
  package var subject: String { tongue.say("يخص", "Belongs to") }
  package var person: String { tongue.say("المسؤول", "Responsible") }
  package var history: String { tongue.say("السجل", "History") }
  package var askedBy: String { tongue.say("الطالب", "Asked by") }
  package var askedOf: String { tongue.say("المطلوب منه", "Asked of") }
  package var meeting: String { tongue.say("قرار اجتماع", "Decision of") }
  package var body: String { tongue.say("التفاصيل", "Details") }
  package var codes: String { tongue.say("رموز الحساب", "Calendar codes") }
  package var source: String { tongue.say("المصدر", "Source") }
  package var confidence: String { tongue.say("درجة الثبوت", "Certainty") }
  package var law: String { tongue.say("القانون", "Law") }
  package var effective: String { tongue.say("النفاذ", "In force") }
  package var review: String { tongue.say("المراجعة", "Review") }
  package var trigger: String { tongue.say("الواقعة", "Event") }
  package var basis: String { tongue.say("السند", "Basis") }
  package var remark: String { tongue.say("ملاحظة", "Remark") }
  package var warning: String { tongue.say("تنبيه", "Warning") }

  // The parts of the board, in order.
  package var overdue: String { tongue.say("فات ميعاده", "Overdue") }
  package var dueToday: String { tongue.say("اليوم", "Today") }
  package var within7: String { tongue.say("خلال 7 أيام", "Within 7 days") }
  package var within30: String { tongue.say("خلال 30 يومًا", "Within 30 days") }
  package var undated: String { tongue.say("ينتظر محاميًا", "For a lawyer") }
  package var waiting: String { tongue.say("ينتظر العلم", "Waiting to be acknowledged") }

  /// A feed's address and that it is told only once.
  package func feedMade(_ address: String) -> String {
    tongue.say(
      "العنوان (لا يُعرض مرة أخرى، وsijill feed revoke يلغيه): \(address)",
      "The address (it is not shown again; sijill feed revoke ends it): \(address)")
  }

  /// That a feed has ended.
  package func feedRevoked(_ id: FeedID) -> String {
    tongue.say("أُلغي التقويم \(id).", "Feed \(id) is revoked.")
  }

  /// That a calendar was written.
  package func calendarWritten(_ count: Int, to path: String) -> String {
    tongue.say("كُتب \(count) في: \(path)", "Wrote \(count) entries to: \(path)")
  }
}
