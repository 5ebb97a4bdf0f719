package import Records

extension TextQuality {
  /// The badge of this quality: «بلا نص».
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .clean: tongue.say("نص سليم", "Clean text")
    case .repaired: tongue.say("نص مُصلَح", "Repaired text")
    case .none: tongue.say("بلا نص", "No text")
    case .garbled: tongue.say("نص تالف", "Garbled text")
    case .encrypted: tongue.say("محمي بكلمة سر", "Password-protected")
    }
  }

  /// What the quality means for whoever searches.
  package func meaning(in tongue: Tongue) -> String {
    switch self {
    case .clean: tongue.say("النص كما جاء في ملفه.", "The text stands as its file gave it.")
    case .repaired:
      tongue.say(
        "أُصلح النص عند الإيداع: أشكال الحروف وعلامات الاتجاه والحروف المبعثرة.",
        "The text was put right at intake: letter forms, direction marks, scattered letters.")
    case .none:
      tongue.say(
        "ليس فيه نص يُقرأ (صورة أو فارغ)؛ لا يجده البحث إلا بعنوانه وبياناته.",
        "It has no text to read (a picture, or empty); a search finds it only by its title and details."
      )
    case .garbled:
      tongue.say(
        "أعطى الملف رموزًا ليست نصًا؛ لا يجده البحث إلا بعنوانه وبياناته.",
        "The file gave signs that are no text; a search finds it only by its title and details.")
    case .encrypted:
      tongue.say(
        "الملف محمي بكلمة سر ولم يُقرأ؛ لا يجده البحث إلا بعنوانه وبياناته.",
        "The file asks for a password and was not read; a search finds it only by its title.")
    }
  }
}
