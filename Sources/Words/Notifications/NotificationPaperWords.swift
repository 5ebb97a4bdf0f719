package import Records

/// What the printed papers of a notification say beside the letter.
package struct NotificationPaperWords: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }
}

extension NotificationPaperWords {
  // The delivery sheet is Arabic in either tongue: the clerk signs it.
  package static let deliveryTitle = "محضر تسليم إخطار"
  package static let handedOver =
    "في يوم ............ الموافق ..../..../........ الساعة ........ سلّم مندوب الحزب الإخطار المبين "
    + "أدناه ومرفقاته إلى أمانة لجنة شؤون الأحزاب السياسية:"
  package static let sheets = "عدد الأوراق"
  package static let enclosure = "المستند"
  package static let digestStart = "أول البصمة الرقمية"
  package static let total = "الجملة"
  // The list of enclosures, Arabic in either tongue too.
  package static let enclosuresTitle = "بيان مرفقات الإخطار"
  package static let fullDigest = "البصمة الرقمية SHA-256"
  package static let notSentYet = "قائمة أولية: لم يُرسل الإخطار بعد."
  package static let signatureLine = "التوقيع: ........................"
  package static let receiver = "المستلم"
  package static let deliverer = "مندوب التسليم"
  package static let receiverLines = [
    "الاسم", "الصفة", "رقم الوارد", "تاريخ الوارد", "تحفظ المستلم إن وُجد", "التوقيع", "خاتم الجهة",
  ]
  package static let delivererLines = ["الاسم", "رقم إثبات الشخصية", "التوقيع"]

  // The index of a dossier.
  package var indexTitle: String { tongue.say("ملف الإخطار", "The dossier") }
  package var files: String { tongue.say("الملفات", "Files") }
  package var letter: String { tongue.say("كتاب الإخطار", "The letter") }
  package var letterForWriting: String {
    tongue.say("كتاب الإخطار (ملف Word)", "The letter (a Word file)")
  }
  package var deliverySheet: String { tongue.say("محضر التسليم", "Delivery sheet") }
  package var paper: String { tongue.say("الورقة", "Paper") }
  package var digest: String { tongue.say("البصمة الرقمية SHA-256", "SHA-256") }
  package var when: String { tongue.say("التاريخ", "Day") }
  package var what: String { tongue.say("الواقعة", "What happened") }
  package var proof: String { tongue.say("الدليل", "Proof") }
  package var recorded: String { tongue.say("القيد", "Recorded") }
  package var path: String { tongue.say("الطريق الذي سلكه", "The path it took") }
  package var changedSince: String {
    tongue.say(
      "تغيّر الملف الأصلي بعد الإرسال: البصمة لا تطابق ما أُرسل.",
      "The file is another than the one that was sent: the digest differs.")
  }

  /// What the bundle lacks because whoever asked may not see it.
  package func left(_ count: Int) -> String {
    tongue.say(
      "أوراق ليست متاحة لمن طلب الملف: \(count).",
      "Papers that are not open to whoever asked: \(count).")
  }

  // The board.
  package func boardTitle(on day: CivilDate) -> String {
    tongue.say(
      "إخطارات لجنة شؤون الأحزاب في \(day.words(in: tongue))",
      "Notifications to the Committee, \(day.words(in: tongue))")
  }

  /// How many are open and how many past their day.
  package func boardCount(open: Int, overdue: Int) -> String {
    tongue.say("مفتوحة: \(open) · فات ميعادها: \(overdue)", "Open: \(open) · past due: \(overdue)")
  }

  package var notification: String { tongue.say("الإخطار", "Notification") }
  package var due: String { tongue.say("الميعاد", "Due") }
  package var missing: String { tongue.say("ما ينقص ومن عليه الخطوة", "Missing, and who acts") }
  package var changes: String { tongue.say("منذ أسبوع", "Since a week ago") }
  package var years: String { tongue.say("السنوات", "The years") }
  package var reviewNote: String {
    tongue.say(
      "المواعيد المبنية على المادة 16 تحتاج مراجعة محامٍ؛ ولا يُرتَّب على سكوت اللجنة أثر في غير التأسيس.",
      "Days that rest on Article 16 need a lawyer's review; the Committee's silence has no effect "
        + "but for a founding.")
  }
}
