/// One thing the search language can say, with an example a person can try.
package struct OperatorWords: Equatable, Sendable {
  /// A line that can be typed as it stands.
  package let example: String
  /// What the line finds.
  package let meaning: String
  /// The same in Latin letters, where the example uses an Arabic name.
  package let latin: String?

  init(example: String, meaning: String, latin: String? = nil) {
    self.example = example
    self.meaning = meaning
    self.latin = latin
  }
}

extension Tongue {
  /// Everything the search language can say, the commonest first.
  package var operators: [OperatorWords] {
    [
      OperatorWords(
        example: "المنع من السفر",
        meaning: say(
          "كل الكلمات معًا، بأي صيغة منها.", "All of the words together, in any of their forms.")),
      OperatorWords(
        example: "\"حرية التعبير\"",
        meaning: say("العبارة بألفاظها متتالية.", "These very words one after the other.")),
      OperatorWords(
        example: "حبس | سجن", meaning: say("إحداهما تكفي.", "Either of them is enough.")),
      OperatorWords(
        example: "حبس -احتياطي",
        meaning: say("دون الكلمة التي تسبقها شرطة.", "Without the word after the dash.")),
      OperatorWords(
        example: "دستور*", meaning: say("كل كلمة تبدأ هكذا.", "Any word that begins so.")),
      OperatorWords(
        example: "(حبس | سجن) احتياطي",
        meaning: say("الأقواس تجمع.", "Parentheses hold together.")),
      OperatorWords(
        example: "عنوان:لائحة", meaning: say("الكلمة في العنوان.", "The word in the title."),
        latin: "title:"),
      OperatorWords(
        example: "نوع:حكم طعن",
        meaning: say("في نوع واحد من المستندات.", "In one kind of document."),
        latin: "kind:ruling"),
      OperatorWords(
        example: "وسم:\"حبس احتياطي\"",
        meaning: say("ما يحمل هذا الوسم.", "What carries this tag."), latin: "tag:"),
      OperatorWords(
        example: "سنة:2020-2026 سفر",
        meaning: say("سنة أو سنوات.", "One year or several."), latin: "year:"),
      OperatorWords(
        example: "بعد:1/3/2026 قبل:2027 قرار",
        meaning: say("منذ تاريخ وقبل آخر.", "Since a date, before another."),
        latin: "after: before:"),
      OperatorWords(
        example: "قضية:\"1054 لسنة 2026\" محضر",
        meaning: say("أوراق قضية.", "The papers of a case."), latin: "case:"),
      OperatorWords(
        example: "محكمة:النقض طعن",
        meaning: say(
          "ما أصدرته محكمة أو جهة في اسمها الكلمة.",
          "From a court or authority with this word in its name."),
        latin: "issuer: court:"),
      OperatorWords(
        example: "جهة:\"محكمة النقض\" طعن",
        meaning: say("الجهة باسمها كاملًا.", "The authority by its whole name."),
        latin: "issuer:"),
      OperatorWords(
        example: "نوع:حكم نوع:قانون -سنة:2020 سفر",
        meaning: say(
          "حقل واحد مرتين: أحدهما يكفي؛ وبشرطة قبله: دونه.",
          "One field twice: either is enough; with a dash before it: without it."),
        latin: "kind: -year:"),
      OperatorWords(
        example: "جودة:تالف",
        meaning: say("بجودة النص:", "By the quality of the text:"),
        latin: "clean repaired none garbled encrypted"),
    ]
  }

  /// What a person need not care about when typing.
  package var searchManners: [String] {
    [
      say(
        "التشكيل والتطويل والهمزات والتاء المربوطة والألف المقصورة لا تفرق.",
        "Vowel marks, tatweel, seats of hamza, ta marbuta and alef maqsura make no difference."),
      say(
        "الأرقام ٤٠ و40 سواء.", "The digits ٤٠ and 40 are the same."),
      say(
        "علامات التنصيص «…» و“…” و\"…\" سواء.", "The quotes «…», “…” and \"…\" are the same."),
      say(
        "إن لم تجتمع كلماتك في فقرة، تُعرض أقرب الفقرات ويقال ما غاب عنها.",
        "Where no passage has all your words, the nearest are shown, and the page says so."),
    ]
  }
}
