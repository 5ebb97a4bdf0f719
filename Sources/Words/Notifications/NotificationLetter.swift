package import Records

/// The letter to the Committee (كتاب الإخطار), as parts that a page or a word processor sets.
///
/// It is Arabic in either tongue: the Committee reads it. It carries what the record says and judges
/// nothing; where the record is silent it has no sentence.
package struct NotificationLetter: Equatable, Sendable {
  /// A part of the letter.
  package enum Part: Equatable, Sendable {
    /// A line above the letter: the party, the date, the outgoing number.
    case head(String)
    /// A line to whoever is addressed.
    case addressee(String)
    /// The subject, set apart.
    case subject(String)
    case heading(String)
    case paragraph(String)
    /// A name and what it is: «تاريخ القرار: …».
    case fact(name: String, value: String)
    /// An enclosure, in the order of the list.
    case enclosure(String)
    /// A line under the letter.
    case signature(String)
  }

  package let parts: [Part]
  /// What the window or the file is called.
  package let title: String
}

extension NotificationLetter {
  /// The letter of a notification with its list of enclosures.
  package init(_ dossier: Dossier) {
    let notification = dossier.notification
    let said = notification.particulars
    title = "إخطار: \(said.subject)"
    var parts: [Part] = []
    for line in Self.head(of: notification) { parts.append(.head(line)) }
    parts.append(.addressee("السيد المستشار الجليل/ رئيس لجنة شؤون الأحزاب السياسية"))
    parts.append(.paragraph("تحية طيبة وبعد،"))
    parts.append(.subject("الموضوع: \(said.kind.label(in: .arabic)): \(said.subject)"))
    parts.append(.paragraph(Self.opening(of: said)))
    parts.append(.heading("أولًا: القرار وتواريخه"))
    parts += Self.facts(of: notification)
    if said[.decision].isEmpty == false {
      parts.append(.heading("ثانيًا: مضمون القرار"))
      parts += said[.decision].split(separator: "\n").map { .paragraph(String($0)) }
    }
    parts.append(.heading(said[.decision].isEmpty ? "ثانيًا: الصفة وسندها" : "ثالثًا: الصفة وسندها"))
    parts += Self.capacity(of: said)
    parts.append(.paragraph(Self.request(of: said.kind)))
    if said[.address].isEmpty == false {
      parts.append(.fact(name: "الموطن المختار", value: said[.address]))
    }
    parts.append(.paragraph("وتفضلوا سيادتكم بقبول وافر الاحترام والتقدير،"))
    let signatory = said[.signatory].isEmpty ? said[.filer] : said[.signatory]
    parts += ["مقدم الإخطار", signatory, said[.capacity], "التوقيع: ........................"]
      .filter { $0.isEmpty == false }.map { .signature($0) }
    let enclosures = Self.enclosures(of: dossier)
    if enclosures.isEmpty == false {
      parts.append(.heading("بيان المرفقات"))
      parts += enclosures.map { .enclosure($0) }
    }
    self.parts = parts
  }

  private static func head(of notification: Notification) -> [String] {
    let said = notification.particulars
    let number = said[.outgoingNumber]
    let day = notification.date(.signed)
    return [
      said[.party], said[.authorBody],
      day.map { "التاريخ: \($0.words(in: .arabic))" } ?? "التاريخ: ....................",
      number.isEmpty ? "" : "صادر رقم: \(number)",
    ].filter { $0.isEmpty == false }
  }

  private static func opening(of said: NotificationParticulars) -> String {
    let filer = said[.filer].isEmpty ? "........................" : said[.filer]
    var sentence = "أتشرف أنا \(filer)"
    if said[.capacity].isEmpty == false { sentence += "، بصفتي \(said[.capacity])" }
    if said[.delegate].isEmpty == false {
      sentence += "، وينوب عني في هذا الإخطار \(said[.delegate]) بموجب الإنابة المرفقة"
    }
    sentence += "، بإخطار سيادتكم"
    let citation = citation(of: said)
    if let first = citation.unicodeScalars.first {
      // The preposition is written onto an Arabic word, and apart from anything else.
      let joins = (0x621...0x64A).contains(first.value)
      sentence += "، عملًا \(joins ? "ب" : "بـ")\(citation)"
    }
    return sentence + "، بما يأتي:"
  }

  /// The citation as the party files it; where it files none, the article that makes it a duty.
  private static func citation(of said: NotificationParticulars) -> String {
    if said[.citation].isEmpty == false { return said[.citation] }
    return said.statutory == .none ? "" : said.statutory.label(in: .arabic)
  }

  private static func facts(of notification: Notification) -> [Part] {
    let said = notification.particulars
    let decision = notification.date(.decision)
    let announcement = notification.date(.announcement)
    let facts: [(String, String?)] = [
      ("الجهة مصدرة القرار", said[.decidingBody]),
      ("تاريخ صدوره", decision.map { dated($0) }),
      ("تاريخ إعلانه", announcement == decision ? nil : announcement.map { dated($0) }),
      ("تاريخ نفاذه وفق اللائحة", said.effective.map { dated($0) }),
      ("نسخة اللائحة", said[.bylawsVersion]),
    ]
    let stated = PaperRole.allCases.filter(\.isStatement).compactMap { role -> (String, String?)? in
      guard case .words(let words) = notification.holding(role) else { return nil }
      return (role.label(in: .arabic), words)
    }
    return (facts + stated).compactMap { name, value in
      guard let value, value.isEmpty == false else { return nil }
      return .fact(name: name, value: value)
    }
  }

  private static func dated(_ date: CivilDate) -> String {
    let weekday = Tongue.arabic.weekday(of: date)
    return (weekday.isEmpty ? "" : "\(weekday) ") + date.words(in: .arabic)
  }

  private static func capacity(of said: NotificationParticulars) -> [Part] {
    let facts: [(String, String)] = [
      ("مقدم الإخطار", said[.filer]), ("الصفة", said[.capacity]),
      ("سند الصفة", said[.capacityBasis]), ("المُناب", said[.delegate]),
      ("المحامي", said[.lawyer]), ("التوكيل", said[.powerOfAttorney]),
    ]
    return facts.filter { $0.1.isEmpty == false }.map { .fact(name: $0.0, value: $0.1) }
  }

  private static func request(of kind: NotificationKind) -> String {
    switch kind {
    case .founding:
      "ونرجو من سيادتكم قيد هذا الإخطار وعرضه على اللجنة، وموافاتنا برقم القيد."
    case .requestCopyOrCertificate:
      "ونرجو من سيادتكم الأمر بتسليمنا الصورة الرسمية أو الشهادة المبينة أعلاه."
    case .assemblyInvitation, .delegation:
      "ونرجو من سيادتكم إثبات ورود هذا الإخطار، وموافاتنا برقم القيد."
    case .changeOfPresident, .bylawsAmendment, .dissolution, .merger, .internalElectionResult,
      .governingBodyChange, .vacancyOrActing, .headquartersAddress, .bankAccount, .mediaLicence,
      .correction:
      "ونرجو من سيادتكم التأشير بما تقدم في سجلات اللجنة، وموافاتنا برقم القيد وعلم الوصول."
    }
  }

  /// The enclosures in the order of the list: what was sent, or what is in hand to be sent.
  package static func enclosures(of dossier: Dossier) -> [String] {
    let notification = dossier.notification
    if notification.sent.isEmpty == false {
      return notification.sent.filter { $0.role != .signedLetter }.map { file in
        named(file.role, file.title)
      }
    }
    return notification.enclosures.filter { $0.role != .signedLetter }
      .compactMap { paper in
        guard case .document(let document) = paper.holding else { return nil }
        return named(paper.role, dossier.cards[document]?.details.title ?? "")
      }
  }

  private static func named(_ role: PaperRole, _ title: String) -> String {
    let label = role.label(in: .arabic)
    return title.isEmpty || title == label ? label : "\(label): \(title)"
  }
}
