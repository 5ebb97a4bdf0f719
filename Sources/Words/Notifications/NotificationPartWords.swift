package import Records

extension PaperRole: Worded {
  /// What people call the paper: «جدول مقارن».
  package var words: Wording {
    switch self {
    case .minutes: Wording("محضر الاجتماع", "Minutes")
    case .attendanceRoll: Wording("كشف الحضور", "Attendance roll")
    case .quorumNote: Wording("بيان النصاب", "Quorum note")
    case .voteCount: Wording("بيان الأصوات", "Vote count")
    case .invitation: Wording("الدعوة وما يثبت نشرها", "Invitation and its publication")
    case .electionMinutes: Wording("محضر الانتخاب", "Minutes of the election")
    case .candidateList: Wording("كشف المرشحين", "List of candidates")
    case .voterRoll: Wording("كشف الناخبين", "Roll of voters")
    case .resultDeclaration:
      Wording("إعلان النتيجة مختومًا", "Sealed declaration of the result")
    case .termDates: Wording("بدء المدة ونهايتها", "Beginning and end of the term")
    case .bylawsArticle: Wording("مادة اللائحة المستند إليها", "Article of the bylaws")
    case .identityCopy: Wording("صورة إثبات الشخصية", "Copy of the identity card")
    case .oldText: Wording("النص القديم", "Old text")
    case .newText: Wording("النص الجديد", "New text")
    case .comparisonTable: Wording("الجدول المقارن", "Comparison table")
    case .assemblyMinutes: Wording("محضر الجمعية أو المؤتمر", "Minutes of the assembly")
    case .quorumProof: Wording("ما يثبت النصاب", "Proof of the quorum")
    case .amendmentArticle: Wording("مادة تعديل اللائحة", "Article on amendments")
    case .assemblyDecision: Wording("قرار الجمعية أو المؤتمر", "Decision of the assembly")
    case .liquidator: Wording("المصفي", "Liquidator")
    case .assetsDestination: Wording("مآل الأموال", "Destination of the assets")
    case .lease: Wording("عقد الإيجار أو سند الملكية", "Lease or deed")
    case .certifiedSignatures:
      Wording("التوقيعات المصدق عليها", "Certified signatures of the founders")
    case .founderList: Wording("قائمة المؤسسين", "List of the founders")
    case .basicStatute: Wording("النظام الأساسي", "Basic statute")
    case .internalBylaws: Wording("اللائحة الداخلية", "Internal bylaws")
    case .fundsStatement: Wording("بيان الأموال ومصادرها", "Statement of funds and sources")
    case .foundersAgent: Wording("وكيل المؤسسين", "Founders' agent")
    case .delegation: Wording("الإنابة", "Delegation")
    case .powerOfAttorney: Wording("التوكيل", "Power of attorney")
    case .signedLetter: Wording("كتاب الإخطار موقعًا", "Signed letter")
    case .enclosure: Wording("مرفق آخر", "Another enclosure")
    case .postReceipt: Wording("إيصال البريد المسجل", "Post office receipt")
    case .handReceipt: Wording("إيصال التسليم باليد", "Receipt of delivery by hand")
    case .bailiffNotice: Wording("أصل إنذار المحضر", "Original of the bailiff's notice")
    case .acknowledgment: .acknowledgment
    case .returnedEnvelope: Wording("المظروف المرتد", "Returned envelope")
    case .refusalReport: Wording("محضر الامتناع عن الاستلام", "Report of the refusal to receive")
    case .witnessStatement: Wording("شهادة الشهود", "Witness statement")
    case .committeeRequest: Wording("كتاب طلب الاستيفاء", "Committee's request for documents")
    case .answer: Wording("كتاب الاستيفاء", "Letter supplying the documents")
    case .answerReceipt: Wording("إيصال الاستيفاء", "Receipt for the documents supplied")
    case .computationNote: Wording("مذكرة حساب الميعاد", "Note computing the deadline")
    case .gazetteIssue: Wording("عدد الجريدة الرسمية", "Issue of the Official Gazette")
    case .entryCopy: Wording("صورة رسمية من التأشير", "Certified copy of the entry")
    case .committeeLetter: Wording("كتاب اللجنة", "Letter of the Committee")
    case .committeeDecision: Wording("قرار اللجنة", "Decision of the Committee")
    case .decisionNotice: Wording("الإخطار بالقرار", "Notice of the decision")
    case .objection: Wording("الاعتراض", "Objection")
    case .grievance: Wording("التظلم", "Grievance")
    case .grievanceReceipt: Wording("إيصال التظلم", "Receipt of the grievance")
    case .statementOfClaim: Wording("صحيفة الطعن", "Statement of claim")
    case .referralJudgment: Wording("حكم الإحالة", "Judgment of referral")
    case .judgmentCopy: Wording("صورة رسمية من الحكم", "Certified copy of the judgment")
    case .executoryForm: Wording("الصورة التنفيذية", "Executory form")
    case .executionEntry: Wording("التأشير تنفيذًا للحكم", "Entry in execution")
    case .certifiedCopy: Wording("الصورة أو الشهادة المسلَّمة", "Copy or certificate handed over")
    case .withdrawalLetter: Wording("كتاب سحب الإخطار", "Letter of withdrawal")
    case .proof: .evidence
    }
  }
}

extension ChecklistItem.Progress: Worded {
  /// Where the paper is.
  package var words: Wording {
    switch self {
    case .missing: Wording("ناقص", "Missing")
    case .inHand: Wording("موجود", "In hand")
    case .excused: Wording("غير مرفق، والسبب مذكور", "Not enclosed, with the reason")
    case .sent: .sent
    }
  }
}

extension NotificationDate: Worded {
  /// What people call the date.
  package var words: Wording {
    switch self {
    case .occurred: Wording("تاريخ الواقعة", "Date of the step")
    case .decision: Wording("تاريخ القرار", "Date of the decision")
    case .announcement: Wording("تاريخ إعلان القرار", "Date of the announcement")
    case .signed: Wording("تاريخ التوقيع", "Date of signing")
    case .dispatch: Wording("تاريخ الإرسال", "Date of dispatch")
    case .received: Wording("تاريخ الوصول", "Date of receipt")
    case .due: Wording("اليوم الذي حددته اللجنة", "Date set by the Committee")
    case .committeeDecision: DecisionField.decided.words
    case .notice: DecisionField.notice.words
    case .knowledge: DecisionField.knowledge.words
    case .publication: Wording("تاريخ النشر", "Date of publication")
    case .foundersPublication:
      Wording("تاريخ نشر أسماء المؤسسين", "Date of publishing the founders' names")
    case .annotated: Wording("تاريخ التأشير", "Date of annotation")
    case .service: Wording("تاريخ إعلان الاعتراض", "Date of service of the objection")
    case .filed: Wording("تاريخ إيداع الطعن", "Date of filing the challenge")
    case .judgment: Wording("تاريخ الحكم", "Date of the judgment")
    case .judgmentNotice: Wording("تاريخ الإعلان بالحكم", "Date of service of the judgment")
    case .execution: Wording("تاريخ التنفيذ", "Date of execution")
    case .termStart: Wording("بدء مدة المنصب", "Start of the term of office")
    case .termEnd: Wording("نهاية مدة المنصب", "End of the term of office")
    case .powerEnd: Wording("نهاية التوكيل أو الإنابة", "End of the power of attorney")
    }
  }
}

extension NotificationDetail: Worded {
  /// What people call it.
  package var words: Wording {
    switch self {
    case .channel: Wording("طريق الإرسال", "Channel")
    case .tracking: Wording("رقم البريد المسجل", "Registered letter number")
    case .entryNumber: Wording("رقم الوارد", "Entry number")
    case .fileNumber: Wording("رقم الطلب لدى اللجنة", "Committee's file number")
    case .clerk: Wording("الموظف المستلم", "Receiving clerk")
    case .decisionNumber: DecisionField.number.words
    case .court: CaseField.court.words
    case .caseNumber: Wording("رقم الطعن أو الدعوى", "Number of the challenge or suit")
    case .judicialYear: Wording("السنة القضائية", "Judicial year")
    case .ruling: EventField.verdict.words
    case .part: Wording("الشق المحكوم فيه", "Part that was judged")
    }
  }
}
