/// What a party tells the Political Parties Committee (نوع الإخطار).
package enum NotificationKind: String, CaseIterable, Sendable {
  /// The founding of a party (تأسيس).
  case founding
  /// Another president of the party (تغيير رئيس).
  case changeOfPresident = "change_of_president"
  /// An amendment of the bylaws or the basic statute (تعديل اللائحة أو النظام الأساسي).
  case bylawsAmendment = "bylaws_amendment"
  /// The party dissolves itself (حل اختياري).
  case dissolution
  /// The party merges with another (اندماج).
  case merger
  /// The result of elections within the party (نتيجة انتخابات داخلية).
  case internalElectionResult = "internal_election_result"
  /// Who sits in the supreme body or the secretariat (تشكيل هيئة عليا أو أمانة).
  case governingBodyChange = "governing_body_change"
  /// A vacancy, or somebody who acts in an office (خلو أو قائم بأعمال).
  case vacancyOrActing = "vacancy_or_acting"
  /// Another address of the headquarters (تغيير مقر).
  case headquartersAddress = "hq_address"
  /// The party's bank account (حساب بنكي).
  case bankAccount = "bank_account"
  /// A delegation or a power of attorney (إنابة أو توكيل).
  case delegation
  /// A newspaper or a website of the party (صحيفة أو موقع).
  case mediaLicence = "media_licence"
  /// An invitation to the general congress (دعوة مؤتمر عام).
  case assemblyInvitation = "assembly_invitation"
  /// What puts an earlier notification right (استدراك).
  case correction
  /// A request for a certified copy or a certificate (طلب صورة رسمية أو شهادة).
  case requestCopyOrCertificate = "request_copy_or_certificate"
}

/// Which article of Law 40 of 1977 makes a notification a duty (الأساس النظامي).
package enum Statutory: String, CaseIterable, Sendable {
  /// The founding notification.
  case article7 = "art7"
  /// The duty to notify decisions on president, bylaws, dissolution and merger.
  ///
  /// The text of the article was not seen: what hangs on it needs a lawyer's review.
  case article16 = "art16"
  /// No article: the party tells it out of prudence (إخطار احترازي).
  case none
}

extension NotificationKind {
  /// The basis that this kind has by itself; a person may say another, such as for a correction.
  ///
  /// Article 16 as it is remembered names the change of president, dissolution, merger and the
  /// amendment of the bylaws, and nothing else. Whether a vacancy or an acting president is a change of
  /// president is for a lawyer to say; until one does, the ten days run.
  package var statutory: Statutory {
    switch self {
    case .founding: .article7
    // Whether a vacancy or an acting office is a change of president is for a lawyer to say; until
    // one does, the ten days run.
    case .changeOfPresident, .bylawsAmendment, .dissolution, .merger, .vacancyOrActing: .article16
    case .internalElectionResult, .governingBodyChange, .headquartersAddress, .bankAccount,
      .delegation, .mediaLicence, .assemblyInvitation, .correction,
      .requestCopyOrCertificate:
      .none
    }
  }

  /// Whether it is about who holds an office.
  package var isOfOffice: Bool {
    [.changeOfPresident, .internalElectionResult, .governingBodyChange, .vacancyOrActing]
      .contains(self)
  }

  /// Whether a body of the party votes on it: a request for copies, a delegation, a correction and an
  /// address have no minutes, no quorum and no votes to show.
  package var isVoted: Bool {
    [.requestCopyOrCertificate, .delegation, .correction, .headquartersAddress]
      .contains(self) == false
  }
}
