package import Records

extension Visibility: Worded {
  /// The badge a document of this visibility carries: «متاح للأمانة».
  package var words: Wording {
    switch self {
    case .open: Wording("متاح للجميع", "Available to all")
    case .secretariat: Wording("متاح للأمانة", "Secretariat")
    case .restricted: Wording("مقيَّد", "Restricted")
    }
  }

  /// Who may see such a document, in a sentence.
  package func meaning(in tongue: Tongue) -> String {
    switch self {
    case .open: tongue.say("يراه كل من يعرفه السجل.", "Seen by everyone known to the archive.")
    case .secretariat:
      tongue.say(
        "تراه الأمانة القانونية ومحاموها.", "Seen by the legal secretariat and its lawyers.")
    case .restricted:
      tongue.say("يراه أمين الشؤون القانونية وحده.", "Seen by the legal secretary alone.")
    }
  }
}

extension CardOrder: Worded {
  /// The order, as a choice.
  package var words: Wording {
    switch self {
    case .newest: Wording("الأحدث إيداعًا", "Newest filed")
    case .date: .documentDate
    case .title: .title
    }
  }
}

extension Visitor.Role: Worded {
  /// What a person in this role is called.
  package var words: Wording {
    switch self {
    case .secretary: Wording("أمين الشؤون القانونية", "Legal secretary")
    case .lawyer: Wording("محامٍ", "Lawyer")
    case .leader: Wording("عضو القيادة", "Leadership")
    }
  }
}
