package import Records

extension DocumentKind {
  /// What people call this kind: «تشريع».
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .note: tongue.say("مذكرة بحث", "Research note")
    case .law: tongue.say("تشريع", "Law")
    case .ruling: tongue.say("حكم", "Ruling")
    case .pleading: tongue.say("مذكرة أو صحيفة", "Pleading")
    case .decision: tongue.say("قرار", "Decision")
    case .correspondence: tongue.say("مراسلات", "Correspondence")
    case .evidence: tongue.say("مستند إثبات", "Evidence")
    case .press: tongue.say("صحافة", "Press")
    case .other: tongue.say("أخرى", "Other")
    case .case: tongue.say("قضية", "Case")
    case .member: tongue.say("عضو", "Member")
    case .notification: tongue.say("إخطار", "Notification")
    }
  }
}

extension Visibility {
  /// The badge a document of this visibility carries: «متاح للأمانة».
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .open: tongue.say("متاح للجميع", "Open to all")
    case .secretariat: tongue.say("متاح للأمانة", "Secretariat")
    case .restricted: tongue.say("مقيَّد", "Restricted")
    }
  }

  /// Who may see such a document, in a sentence.
  package func meaning(in tongue: Tongue) -> String {
    switch self {
    case .open: tongue.say("يراه كل من يعرفه السجل.", "Everyone the archive knows sees it.")
    case .secretariat:
      tongue.say(
        "تراه الأمانة القانونية ومحاموها.", "The legal secretariat and its lawyers see it.")
    case .restricted:
      tongue.say("يراه أمين الشؤون القانونية وحده.", "The legal secretary alone sees it.")
    }
  }
}

extension Language {
  /// The language's name.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .arabic: tongue.say("العربية", "Arabic")
    case .english: tongue.say("الإنجليزية", "English")
    case .other: tongue.say("لغة أخرى", "Another language")
    }
  }
}

extension CardOrder {
  /// The order, as a choice.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .newest: tongue.say("الأحدث إيداعًا", "Newest filed")
    case .date: tongue.say("تاريخ المستند", "Document date")
    case .title: tongue.say("العنوان", "Title")
    }
  }
}

extension Visitor.Role {
  /// What a person in this role is called.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .secretary: tongue.say("أمين الشؤون القانونية", "Legal secretary")
    case .lawyer: tongue.say("محامٍ", "Lawyer")
    case .leader: tongue.say("عضو القيادة", "Leadership")
    }
  }
}
