/// One thing the search language can say, with an example a person can try.
package struct OperatorWords: Equatable, Sendable {
  /// A line that can be typed as it stands.
  package let example: String
  /// What the line finds.
  package let meaning: String
  /// The same in Latin letters, where the example uses an Arabic name.
  package let latin: String?
  /// The whole line with Latin names and signs, where the example uses Arabic ones.
  package let latinExample: String?

  init(
    example: String, meaning: String, latin: String? = nil, latinExample: String? = nil
  ) {
    (self.example, self.meaning) = (example, meaning)
    (self.latin, self.latinExample) = (latin, latinExample)
  }

  /// Every line of the example, each of which finds something in the samples' archive.
  package var lines: [String] { [example] + [latinExample].compactMap(\.self) }
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
        example: "\"الحبس الاحتياطي\"",
        meaning: say(
          "العبارة بألفاظها متتالية، ومنها «من» و«في».",
          "Exactly these words in sequence, small words included.")),
      OperatorWords(
        example: "=النيابة",
        meaning: say("هذه الصيغة وحدها، لا أخواتها.", "Exactly this form, no other.")),
      OperatorWords(
        example: "\"قرار النيابة\"~5",
        meaning: say(
          "الكلمات بأي صيغة، بينها خمس كلمات على الأكثر.",
          "The words in any form, at most five others between them.")),
      OperatorWords(
        example: "قرار /س حبس",
        meaning: say("في جملة واحدة.", "In one sentence."), latin: "/s",
        latinExample: "قرار /s حبس"),
      OperatorWords(
        example: "قرار /ف تجديد",
        meaning: say("في فقرة واحدة.", "In one paragraph."), latin: "/p",
        latinExample: "قرار /p تجديد"),
      OperatorWords(
        example: "حبس | سجن", meaning: say("إحداهما تكفي.", "Either of them is enough.")),
      OperatorWords(
        example: "حبس -احتياطي",
        meaning: say("دون الكلمة التي تسبقها شرطة.", "Without the word after the dash.")),
      OperatorWords(
        example: "دستور*", meaning: say("كل كلمة تبدأ هكذا.", "Any word that begins this way.")),
      OperatorWords(
        example: "(حبس | سجن) احتياطي",
        meaning: say("الأقواس تجمع.", "Parentheses group.")),
      OperatorWords(
        example: "قانون 8 لسنة 2019",
        meaning: say(
          "رقم وسنته، كما كُتبا: 8/2019 أو ٨ لسنة ٢٠١٩.",
          "A number with its year, however written: 8/2019 or ٨ لسنة ٢٠١٩."),
        latinExample: "8/2019"),
      OperatorWords(
        example: "عنوان:لائحة", meaning: say("الكلمة في العنوان.", "The word in the title."),
        latin: "title:", latinExample: "title:لائحة"),
      OperatorWords(
        example: "نوع:حكم طعن",
        meaning: say("في نوع واحد من المستندات.", "In one kind of document."),
        latin: "kind:ruling", latinExample: "kind:ruling طعن"),
      OperatorWords(
        example: "وسم:\"منع من السفر\" قرار",
        meaning: say("ما يحمل هذا الوسم.", "What carries this tag."), latin: "tag:",
        latinExample: "tag:\"منع من السفر\" قرار"),
      OperatorWords(
        example: "سنة:2020-2026 سفر",
        meaning: say("سنة أو سنوات.", "One year or several."), latin: "year:",
        latinExample: "year:2020-2026 سفر"),
      OperatorWords(
        example: "بعد:1/3/2026 قبل:2027 قرار",
        meaning: say("منذ تاريخ وقبل آخر.", "Since a date, before another."),
        latin: "after: before:", latinExample: "after:1/3/2026 before:2027 قرار"),
      OperatorWords(
        example: "قضية:\"قضية 1\" نيابة",
        meaning: say("أوراق قضية.", "The papers of a case."), latin: "case:",
        latinExample: "case:\"قضية 1\" نيابة"),
      OperatorWords(
        example: "محكمة:الاستئناف حكم",
        meaning: say(
          "ما أصدرته محكمة أو جهة في اسمها الكلمة.",
          "From a court or authority with this word in its name."),
        latin: "issuer: court:", latinExample: "court:الاستئناف حكم"),
      OperatorWords(
        example: "جهة:\"وحدة الأبحاث القانونية\" حبس",
        meaning: say("الجهة باسمها كاملًا.", "The authority by its full name."),
        latin: "issuer:", latinExample: "issuer:\"وحدة الأبحاث القانونية\" حبس"),
      OperatorWords(
        example: "نوع:حكم نوع:قانون -سنة:2020 سفر",
        meaning: say(
          "حقل واحد مرتين: أحدهما يكفي؛ وبشرطة قبله: دونه.",
          "One field twice: either is enough; with a dash before it: without it."),
        latin: "kind: -year:", latinExample: "kind:ruling kind:law -year:2020 سفر"),
      OperatorWords(
        example: "جودة:صورة",
        meaning: say("بجودة النص:", "By the quality of the text:"),
        latin: "clean repaired none garbled encrypted", latinExample: "quality:none"),
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
        "إن لم تجتمع كلماتك في فقرة، تُعرض أقرب الفقرات ويُذكر ما غاب عنها.",
        "Where no passage has all your words, the closest are shown, with what they lack."),
    ]
  }
}
