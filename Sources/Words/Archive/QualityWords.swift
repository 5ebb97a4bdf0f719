package import Records

extension TextQuality: Worded {
  /// The badge of this quality: «بلا نص».
  package var words: Wording {
    switch self {
    case .clean: Wording("نص سليم", "Clean text")
    case .repaired: Wording("نص مُصلَح", "Repaired text")
    case .none: Wording("بلا نص", "No text")
    case .garbled: Wording("نص تالف", "Garbled text")
    case .encrypted: Wording("محمي بكلمة سر", "Password-protected")
    }
  }

  /// What the quality means for whoever searches.
  package func meaning(in tongue: Tongue) -> String {
    switch self {
    case .clean: tongue.say("النص كما جاء في ملفه.", "The text is as it came in its file.")
    case .repaired:
      tongue.say(
        "أُصلح النص عند الإيداع: أشكال الحروف وعلامات الاتجاه والحروف المبعثرة.",
        "The text was repaired when it was added: letter forms, direction marks, scattered letters."
      )
    case .none:
      tongue.say(
        "ليس فيه نص يُقرأ (صورة أو فارغ)؛ لا يجده البحث إلا بعنوانه وبياناته.",
        "It has no readable text (an image, or empty); searches find it only by its title and "
          + "particulars."
      )
    case .garbled:
      tongue.say(
        "أعطى الملف رموزًا ليست نصًا؛ لا يجده البحث إلا بعنوانه وبياناته.",
        "The file yielded symbols that are not text; searches find it only by its title and "
          + "particulars."
      )
    case .encrypted:
      tongue.say(
        "الملف محمي بكلمة سر ولم يُقرأ؛ لا يجده البحث إلا بعنوانه وبياناته.",
        "The file is password-protected and was not read; searches find it only by its title and "
          + "particulars."
      )
    }
  }
}
