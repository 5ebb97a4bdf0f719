package import Deadlines
package import Records

/// What the surfaces say of rules, holidays, due dates, tasks and feeds.
package struct DeadlineReports: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }
}

extension DeadlineReports {
  package var needsReview: String { tongue.say("يحتاج مراجعة", "needs review") }
  package var changed: String { tongue.say("تغيّر", "changed") }
  package var noDate: String { tongue.say("بلا تاريخ", "no date") }
  package var notBefore: String { tongue.say("لا يجوز قبله", "not before") }

  /// That a later day can be argued.
  package func arguable(_ date: CivilDate) -> String {
    tongue.say("والأبعد \(date)؛ لا تعتمد عليه", "arguably as late as \(date); do not rely on it")
  }

  /// Who confirmed a rule, and when.
  package func reviewed(_ review: Rule.Review) -> String {
    tongue.say("راجعها \(review.by) في \(review.on)", "reviewed by \(review.by) on \(review.on)")
  }

  /// How many rules got a new version, and how many due dates rest on them.
  package func rulesChanged(_ rules: Int, moved: Int) -> String {
    tongue.say(
      "قواعد لها إصدار جديد: \(rules)؛ ومواعيد أُعيد حسابها: \(moved).",
      "Rules with a new version: \(rules); deadlines recomputed: \(moved).")
  }

  /// How many holidays changed, the table's version, and how many due dates moved.
  package func holidaysChanged(_ days: Int, version: Int, moved: Int) -> String {
    tongue.say(
      "عطلات تغيّرت: \(days)؛ إصدار الجدول: \(version)؛ ومواعيد تغيّرت: \(moved).",
      "Holidays changed: \(days); table version: \(version); deadlines changed: \(moved)."
    )
  }

  /// Who rests on Saturday.
  package func rest(_ rest: WeeklyRest) -> String {
    func word(_ rests: Bool) -> String {
      rests ? tongue.say("راحة", "day off") : tongue.say("عمل", "working day")
    }
    return tongue.say(
      "الجمعة راحة للجميع؛ السبت: \(word(rest.courtsRestOnSaturday)) في المحاكم، "
        + "و\(word(rest.ministriesRestOnSaturday)) في الوزارات.",
      "Friday is a day off for all; Saturday: a \(word(rest.courtsRestOnSaturday)) at courts, a "
        + "\(word(rest.ministriesRestOnSaturday)) at ministries."
    )
  }

  /// That the table knows nothing of a year.
  package func unknownYear(_ year: Int) -> String {
    tongue.say(
      "ليس في الجدول عطلات لسنة \(year): تحقق.",
      "The table has no holidays for \(year): please check.")
  }

  /// That due dates were computed anew.
  package func recomputed(_ count: Int) -> String {
    tongue.say("مواعيد تغيّرت: \(count).", "Deadlines changed: \(count).")
  }

  // The names of what a due date or a task says, before their values.
  package var subject: String { tongue.say("يخص", "Concerning") }
  package var codes: String { tongue.say("رموز الحساب", "Calendar codes") }
  package var effective: String { tongue.say("السريان", "In force") }
  package var review: String { tongue.say("المراجعة", "Review") }
  package var warning: String { tongue.say("تنبيه", "Warning") }

  // The parts of the board, in order.
  package var overdue: String { tongue.say("متأخر", "Overdue") }
  package var within7: String { tongue.say("خلال 7 أيام", "Within 7 days") }
  package var within30: String { tongue.say("خلال 30 يومًا", "Within 30 days") }
  package var undated: String { tongue.say("يحدده محامٍ", "To be set by a lawyer") }
  package var waiting: String { tongue.say("لم يطّلع عليها أحد", "Not yet seen by anyone") }

  /// A feed's address and that it is told only once.
  package func feedMade(_ address: String) -> String {
    tongue.say(
      "العنوان (لا يُعرض مرة أخرى، وsijill feed revoke يلغيه): \(address)",
      "The address (it is not shown again; sijill feed revoke revokes it): \(address)")
  }

  /// That a feed has ended.
  package func feedRevoked(_ id: FeedID) -> String {
    tongue.say("أُلغي التقويم \(id).", "Feed \(id) is revoked.")
  }
}
