package import Records

/// What the printed papers of a notification say beside the letter.
extension NotificationReports {
  // The delivery sheet is Arabic in either tongue: the clerk signs it.
  package static let deliveryTitle = "محضر تسليم إخطار"
  package static let handedOver =
    "في يوم ............ الموافق ..../..../........ الساعة ........ سلّم مندوب الحزب الإخطار "
    + "المبين "
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
  package var indexTitle: String { tongue.say("ملف الإخطار", "Dossier") }
  package var files: String { tongue.say("الملفات", "Files") }
  package var letterForWriting: String {
    tongue.say("كتاب الإخطار (ملف Word)", "Letter (Word file)")
  }
  package var paper: String { tongue.say("الورقة", "Paper") }
  package var digest: String { tongue.say("البصمة الرقمية SHA-256", "SHA-256") }
  package var proof: String { tongue.say("الدليل", "Proof") }
  package var path: String { tongue.say("الطريق الذي سلكه", "Course of the notification") }
  package var changedSince: String {
    tongue.say(
      "تغيّر الملف الأصلي بعد الإرسال: البصمة لا تطابق ما أُرسل.",
      "The file has changed since dispatch: its digest differs from the one sent.")
  }

  /// What the bundle lacks because whoever asked may not see it.
  package func left(_ count: Int) -> String {
    tongue.say(
      "أوراق ليست متاحة لمن طلب الملف: \(count).",
      "Papers not available to whoever requested the dossier: \(count).")
  }

  // The board.
  package func boardTitle(on day: CivilDate) -> String {
    tongue.say(
      "إخطارات لجنة شؤون الأحزاب في \(day.words(in: tongue))",
      "Notifications to the Committee, \(day.words(in: tongue))")
  }

  /// How many are open and how many past their day.
  package func boardCount(open: Int, overdue: Int) -> String {
    tongue.say("مفتوحة: \(open) · متأخرة: \(overdue)", "Open: \(open) · overdue: \(overdue)")
  }

  package var missing: String {
    tongue.say("ما ينقص ومن عليه الخطوة", "What is missing, and who acts next")
  }
  package var reviewNote: String {
    tongue.say(
      "المواعيد المبنية على المادة 16 تحتاج مراجعة محامٍ؛ ولا يُرتَّب على سكوت اللجنة أثر في غير "
        + "التأسيس.",
      "Deadlines based on Article 16 need a lawyer's review; the Committee's silence has no "
        + "effect except on a founding."
    )
  }
}
