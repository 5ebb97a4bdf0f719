package import Records

extension PaperRole {
  /// What people call the paper: «جدول مقارن».
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .minutes: tongue.say("محضر الاجتماع", "Minutes")
    case .attendanceRoll: tongue.say("كشف الحضور", "Attendance roll")
    case .quorumNote: tongue.say("بيان النصاب", "Quorum note")
    case .voteCount: tongue.say("بيان الأصوات", "Vote count")
    case .invitation: tongue.say("الدعوة وما يثبت نشرها", "Invitation and its publication")
    case .electionMinutes: tongue.say("محضر الانتخاب", "Minutes of the election")
    case .candidateList: tongue.say("كشف المرشحين", "List of candidates")
    case .voterRoll: tongue.say("كشف الناخبين", "Roll of voters")
    case .resultDeclaration:
      tongue.say("إعلان النتيجة مختومًا", "Sealed declaration of the result")
    case .termDates: tongue.say("بدء المدة ونهايتها", "Beginning and end of the term")
    case .bylawsArticle: tongue.say("مادة اللائحة المستند إليها", "Article of the bylaws")
    case .identityCopy: tongue.say("صورة إثبات الشخصية", "Copy of the identity card")
    case .oldText: tongue.say("النص القديم", "The old text")
    case .newText: tongue.say("النص الجديد", "The new text")
    case .comparisonTable: tongue.say("الجدول المقارن", "Comparison table")
    case .assemblyMinutes: tongue.say("محضر الجمعية أو المؤتمر", "Minutes of the assembly")
    case .quorumProof: tongue.say("ما يثبت النصاب", "Proof of the quorum")
    case .amendmentArticle: tongue.say("مادة تعديل اللائحة", "Article on amendments")
    case .assemblyDecision: tongue.say("قرار الجمعية أو المؤتمر", "Decision of the assembly")
    case .liquidator: tongue.say("المصفي", "The liquidator")
    case .assetsDestination: tongue.say("مآل الأموال", "Where the assets go")
    case .lease: tongue.say("عقد الإيجار أو سند الملكية", "Lease or deed")
    case .certifiedSignatures:
      tongue.say("التوقيعات المصدق عليها", "Certified signatures of the founders")
    case .founderList: tongue.say("قائمة المؤسسين", "List of the founders")
    case .basicStatute: tongue.say("النظام الأساسي", "Basic statute")
    case .internalBylaws: tongue.say("اللائحة الداخلية", "Internal bylaws")
    case .fundsStatement: tongue.say("بيان الأموال ومصادرها", "Statement of funds and sources")
    case .foundersAgent: tongue.say("وكيل المؤسسين", "The founders' agent")
    case .delegation: tongue.say("الإنابة", "Delegation")
    case .powerOfAttorney: tongue.say("التوكيل", "Power of attorney")
    case .signedLetter: tongue.say("كتاب الإخطار موقعًا", "The signed letter")
    case .enclosure: tongue.say("مرفق آخر", "Another enclosure")
    case .postReceipt: tongue.say("إيصال البريد المسجل", "Post office receipt")
    case .handReceipt: tongue.say("إيصال التسليم باليد", "Receipt of delivery by hand")
    case .bailiffNotice: tongue.say("أصل إنذار المحضر", "The bailiff's notice")
    case .acknowledgment: tongue.say("علم الوصول", "Acknowledgment of receipt")
    case .returnedEnvelope: tongue.say("المظروف المرتد", "The returned envelope")
    case .refusalReport: tongue.say("محضر الامتناع عن الاستلام", "Report of the refusal")
    case .witnessStatement: tongue.say("شهادة الشهود", "Witness statement")
    case .committeeRequest: tongue.say("كتاب طلب الاستيفاء", "The Committee's request")
    case .answer: tongue.say("كتاب الاستيفاء", "The answer")
    case .answerReceipt: tongue.say("إيصال الاستيفاء", "Receipt of the answer")
    case .computationNote: tongue.say("مذكرة حساب الميعاد", "Note of the computation")
    case .gazetteIssue: tongue.say("عدد الجريدة الرسمية", "Issue of the Official Gazette")
    case .entryCopy: tongue.say("صورة رسمية من التأشير", "Certified copy of the entry")
    case .committeeLetter: tongue.say("كتاب اللجنة", "Letter of the Committee")
    case .committeeDecision: tongue.say("قرار اللجنة", "Decision of the Committee")
    case .decisionNotice: tongue.say("الإخطار بالقرار", "Notice of the decision")
    case .objection: tongue.say("الاعتراض", "The objection")
    case .grievance: tongue.say("التظلم", "The grievance")
    case .grievanceReceipt: tongue.say("إيصال التظلم", "Receipt of the grievance")
    case .statementOfClaim: tongue.say("صحيفة الطعن", "Statement of claim")
    case .referralJudgment: tongue.say("حكم الإحالة", "Judgment of referral")
    case .judgmentCopy: tongue.say("صورة رسمية من الحكم", "Certified copy of the judgment")
    case .executoryForm: tongue.say("الصورة التنفيذية", "Executory form")
    case .executionEntry: tongue.say("التأشير تنفيذًا للحكم", "Entry in execution")
    case .proof: tongue.say("مستند إثبات", "A proof")
    }
  }
}

extension ChecklistItem.Progress {
  /// Where the paper is.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .missing: tongue.say("ناقص", "Missing")
    case .inHand: tongue.say("موجود", "In hand")
    case .excused: tongue.say("غير مرفق، والسبب مذكور", "Not enclosed, with the reason")
    case .sent: tongue.say("أُرسل", "Sent")
    }
  }
}

extension NotificationDate {
  /// What people call the date.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .occurred: tongue.say("تاريخ الواقعة", "Day of the step")
    case .decision: tongue.say("تاريخ القرار", "Day of the decision")
    case .announcement: tongue.say("تاريخ إعلان القرار", "Day of the announcement")
    case .signed: tongue.say("تاريخ التوقيع", "Day of signing")
    case .dispatch: tongue.say("تاريخ الإرسال", "Day of dispatch")
    case .received: tongue.say("تاريخ الوصول", "Day of arrival")
    case .due: tongue.say("اليوم الذي حددته اللجنة", "Day set by the Committee")
    case .committeeDecision: tongue.say("تاريخ قرار اللجنة", "Day of the Committee's decision")
    case .notice: tongue.say("تاريخ الإخطار بالقرار", "Day of notice")
    case .knowledge: tongue.say("تاريخ العلم اليقيني", "Day of certain knowledge")
    case .publication: tongue.say("تاريخ النشر", "Day of publication")
    case .annotated: tongue.say("تاريخ التأشير", "Day of annotation")
    case .service: tongue.say("تاريخ إعلان الاعتراض", "Day the objection was served")
    case .filed: tongue.say("تاريخ إيداع الطعن", "Day the suit was filed")
    case .judgment: tongue.say("تاريخ الحكم", "Day of the judgment")
    case .judgmentNotice: tongue.say("تاريخ الإعلان بالحكم", "Day of notice of the judgment")
    case .execution: tongue.say("تاريخ التنفيذ", "Day of execution")
    }
  }
}

extension NotificationDetail {
  /// What people call it.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .channel: tongue.say("طريق الإرسال", "Channel")
    case .tracking: tongue.say("رقم البريد المسجل", "Registered letter number")
    case .entryNumber: tongue.say("رقم الوارد", "Entry number")
    case .fileNumber: tongue.say("رقم الطلب لدى اللجنة", "Committee's file number")
    case .clerk: tongue.say("الموظف المستلم", "Receiving clerk")
    case .decisionNumber: tongue.say("رقم قرار اللجنة", "Number of the decision")
    case .court: tongue.say("المحكمة", "Court")
    case .caseNumber: tongue.say("رقم الطعن أو الدعوى", "Number of the suit")
    case .judicialYear: tongue.say("السنة القضائية", "Judicial year")
    case .ruling: tongue.say("منطوق الحكم", "The ruling")
    }
  }
}

extension NotificationField {
  /// What people call it.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .subject: tongue.say("موضوع الإخطار", "Subject")
    case .party: tongue.say("الحزب", "Party")
    case .decision: tongue.say("مضمون القرار", "What was decided")
    case .authorBody: tongue.say("الجهة المحررة", "Reporting body")
    case .decidingBody: tongue.say("الجهة مصدرة القرار", "Deciding body")
    case .filer: tongue.say("مقدم الإخطار", "Filer")
    case .capacity: tongue.say("الصفة", "Capacity")
    case .capacityBasis: tongue.say("سند الصفة", "Basis of capacity")
    case .signatory: tongue.say("الموقِّع", "Signatory")
    case .delegate: tongue.say("المُناب", "Delegate")
    case .lawyer: tongue.say("المحامي", "Lawyer")
    case .powerOfAttorney: tongue.say("رقم التوكيل", "Power of attorney")
    case .deliveryAgent: tongue.say("مندوب التسليم", "Delivery agent")
    case .bylawsVersion: tongue.say("نسخة اللائحة", "Version of the bylaws")
    case .citation: tongue.say("السند كما كتبه الحزب", "Citation as filed")
    case .outgoingNumber: tongue.say("رقم الصادر", "Outgoing number")
    case .address: tongue.say("الموطن المختار", "Address for answers")
    case .remark: tongue.say("ملاحظة", "Remark")
    }
  }
}
