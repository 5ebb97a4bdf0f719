/// What a paper is to a notification (دور الورقة في الإخطار).
package enum PaperRole: String, CaseIterable, Sendable {
  // With the decision.
  case minutes
  case attendanceRoll = "attendance_roll"
  case quorumNote = "quorum_note"
  case voteCount = "vote_count"
  case invitation
  // Elections.
  case electionMinutes = "election_minutes"
  case candidateList = "candidate_list"
  case voterRoll = "voter_roll"
  case resultDeclaration = "result_declaration"
  case termDates = "term_dates"
  case bylawsArticle = "bylaws_article"
  case identityCopy = "identity_copy"
  // Bylaws.
  case oldText = "old_text"
  case newText = "new_text"
  case comparisonTable = "comparison_table"
  case assemblyMinutes = "assembly_minutes"
  case quorumProof = "quorum_proof"
  case amendmentArticle = "amendment_article"
  // Merger and dissolution.
  case assemblyDecision = "assembly_decision"
  case liquidator
  case assetsDestination = "assets_destination"
  // Headquarters.
  case lease
  // Founding.
  case certifiedSignatures = "certified_signatures"
  case founderList = "founder_list"
  case basicStatute = "basic_statute"
  case internalBylaws = "internal_bylaws"
  case fundsStatement = "funds_statement"
  case foundersAgent = "founders_agent"
  // Who speaks.
  case delegation
  case powerOfAttorney = "power_of_attorney"
  case signedLetter = "signed_letter"
  /// Anything else that is enclosed.
  case enclosure
  // The way there.
  case postReceipt = "post_receipt"
  case handReceipt = "hand_receipt"
  case bailiffNotice = "bailiff_notice"
  case acknowledgment
  case returnedEnvelope = "returned_envelope"
  case refusalReport = "refusal_report"
  case witnessStatement = "witness_statement"
  // The Committee.
  case committeeRequest = "committee_request"
  case answer
  case answerReceipt = "answer_receipt"
  case computationNote = "computation_note"
  case gazetteIssue = "gazette_issue"
  case entryCopy = "entry_copy"
  case committeeLetter = "committee_letter"
  case committeeDecision = "committee_decision"
  case decisionNotice = "decision_notice"
  case objection
  // The courts.
  case grievance
  case grievanceReceipt = "grievance_receipt"
  case statementOfClaim = "statement_of_claim"
  case referralJudgment = "referral_judgment"
  case judgmentCopy = "judgment_copy"
  case executoryForm = "executory_form"
  case executionEntry = "execution_entry"
  /// The copy or certificate that the Committee handed over.
  case certifiedCopy = "certified_copy"
  /// The letter by which the party withdraws what it sent.
  case withdrawalLetter = "withdrawal_letter"
  /// A paper that proves something and is not sent.
  case proof
}

extension PaperRole {
  /// Whether the paper goes to the Committee with the letter: such papers are frozen on dispatch.
  package var isEnclosed: Bool {
    switch self {
    case .minutes, .attendanceRoll, .quorumNote, .voteCount, .invitation, .electionMinutes,
      .candidateList, .voterRoll, .resultDeclaration, .termDates, .bylawsArticle, .identityCopy,
      .oldText, .newText, .comparisonTable, .assemblyMinutes, .quorumProof, .amendmentArticle,
      .assemblyDecision, .liquidator, .assetsDestination, .lease, .certifiedSignatures,
      .founderList, .basicStatute, .internalBylaws, .fundsStatement, .foundersAgent, .delegation,
      .powerOfAttorney, .signedLetter, .enclosure:
      true
    case .postReceipt, .handReceipt, .bailiffNotice, .acknowledgment, .returnedEnvelope,
      .refusalReport, .witnessStatement, .committeeRequest, .answer, .answerReceipt,
      .computationNote, .gazetteIssue, .entryCopy, .committeeLetter, .committeeDecision,
      .decisionNotice, .objection, .grievance, .grievanceReceipt, .statementOfClaim,
      .referralJudgment, .judgmentCopy, .executoryForm, .executionEntry, .certifiedCopy,
      .withdrawalLetter, .proof:
      false
    }
  }

  /// Whether what is asked for is a statement rather than a paper, such as the article relied on.
  package var isStatement: Bool {
    [
      .termDates, .bylawsArticle, .amendmentArticle, .liquidator, .assetsDestination,
      .foundersAgent, .quorumNote, .voteCount,
    ].contains(self)
  }

  /// The papers that the record of a decision asks for, whatever was decided.
  package static let ofDecision: [Self] = [
    .minutes, .attendanceRoll, .quorumNote, .voteCount, .invitation,
  ]
}

extension NotificationKind {
  /// The papers that a notification of this kind must enclose beside those of the decision, in the
  /// order of the list; none where the ground names none for the kind.
  package var checklist: [PaperRole] {
    switch self {
    case .changeOfPresident, .internalElectionResult:
      [
        .electionMinutes, .candidateList, .voterRoll, .resultDeclaration, .termDates,
        .bylawsArticle, .identityCopy,
      ]
    case .bylawsAmendment:
      [
        .oldText, .newText, .comparisonTable, .assemblyMinutes, .quorumProof, .amendmentArticle,
      ]
    case .merger, .dissolution: [.assemblyDecision, .liquidator, .assetsDestination]
    case .headquartersAddress: [.lease]
    // Law 40 of 1977, Article 7.
    case .founding:
      [
        .certifiedSignatures, .basicStatute, .internalBylaws, .founderList, .fundsStatement,
        .foundersAgent,
      ]
    case .governingBodyChange, .vacancyOrActing, .bankAccount, .delegation, .mediaLicence,
      .assemblyInvitation, .correction, .requestCopyOrCertificate:
      []
    }
  }
}
