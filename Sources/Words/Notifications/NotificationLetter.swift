package import Records

/// The letter to the Committee (كتاب الإخطار), as parts that a page or a word processor sets.
///
/// It is Arabic in either tongue: the Committee reads it. It carries what the record says and judges
/// nothing; where the record is silent it has no sentence.
package struct NotificationLetter: Equatable, Sendable {
  package typealias Part = LetterPart

  package let parts: [Part]
  /// What the window or the file is called.
  package let title: String
  /// Which text of the letter it is.
  package let version: LetterVersion
}

extension NotificationLetter {
  /// The letter of a notification with its list of enclosures: what left the party stays as it was.
  package init(_ dossier: Dossier) {
    let notification = dossier.notification
    title = "إخطار: \(notification.particulars.subject)"
    version = notification.letterVersion
    parts = notification.letter.isEmpty ? Self.parts(of: dossier) : notification.letter
  }

  /// The parts of the letter as the record stands.
  package static func parts(of dossier: Dossier) -> [Part] {
    let notification = dossier.notification
    let said = notification.particulars
    var parts: [Part] = []
    for line in head(of: notification) { parts.append(.head(line)) }
    parts.append(.addressee("السيد المستشار الجليل/ رئيس لجنة شؤون الأحزاب السياسية"))
    parts.append(.paragraph("تحية طيبة وبعد،"))
    parts.append(.subject("الموضوع: \(said.kind.label(in: .arabic)): \(said.subject)"))
    parts.append(.paragraph(opening(of: said)))
    parts.append(.heading("أولًا: القرار وتواريخه"))
    parts += facts(of: notification)
    if said[.decision].isEmpty == false {
      parts.append(.heading("ثانيًا: مضمون القرار"))
      parts += said[.decision].split(separator: "\n").map { .paragraph(String($0)) }
    }
    parts.append(.heading(said[.decision].isEmpty ? "ثانيًا: الصفة وسندها" : "ثالثًا: الصفة وسندها"))
    parts += capacity(of: said)
    parts.append(.paragraph(request(of: said.kind)))
    if said[.address].isEmpty == false {
      parts.append(.fact(name: "الموطن المختار", value: said[.address]))
    }
    parts.append(.paragraph("وتفضلوا سيادتكم بقبول وافر الاحترام والتقدير،"))
    let signatory = said[.signatory].isEmpty ? said[.filer] : said[.signatory]
    parts += ["مقدم الإخطار", signatory, said[.capacity], "التوقيع: ........................"]
      .filter { $0.isEmpty == false }.map { .signature($0) }
    let enclosures = enclosures(of: dossier)
    if enclosures.isEmpty == false {
      parts.append(.heading("بيان المرفقات"))
      parts += enclosures
    }
    return parts
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
  package static func enclosures(of dossier: Dossier) -> [Part] {
    let notification = dossier.notification
    if notification.sent.isEmpty == false {
      return notification.sent.filter { $0.role != .signedLetter }.map { file in
        .enclosure(name: file.role.label(in: .arabic), title: file.title)
      }
    }
    return notification.enclosures.filter { $0.role != .signedLetter }
      .compactMap { paper in
        guard case .document(let document) = paper.holding else { return nil }
        return .enclosure(
          name: paper.role.label(in: .arabic),
          title: dossier.cards[document]?.details.title ?? "")
      }
  }
}

extension LetterVersion {
  /// Which text it is, in a sentence that is not printed with it.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .draft:
      tongue.say("مسودة: كما يقول السجل الآن.", "Draft: as the record stands now.")
    case .sent(let day):
      tongue.say(
        "النص كما أُرسل في \(day.words(in: tongue))، لا يتغير.",
        "The text as it was sent on \(day.words(in: tongue)); it does not change.")
    case .unkept(let day):
      tongue.say(
        "أُرسل في \(day.words(in: tongue)) ولم يُحفظ نصه؛ وهذا كما يقول السجل الآن.",
        "It was sent on \(day.words(in: tongue)) and its text was not kept; this is as the record "
          + "stands now.")
    }
  }
}
