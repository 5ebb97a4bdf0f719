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
    func operation(
      _ example: String, _ arabic: String, _ english: String, latin: String? = nil,
      latinExample: String? = nil
    ) -> OperatorWords {
      OperatorWords(
        example: example, meaning: say(arabic, english), latin: latin, latinExample: latinExample)
    }
    return [
      operation(
        "المنع من السفر", "كل الكلمات معًا، بأي صيغة منها.",
        "All of the words together, in any of their forms."),
      operation(
        "\"الحبس الاحتياطي\"", "العبارة بألفاظها متتالية، ومنها «من» و«في».",
        "Exactly these words in sequence, small words included."),
      operation("=النيابة", "هذه الصيغة وحدها، لا أخواتها.", "Exactly this form, no other."),
      operation(
        "\"قرار النيابة\"~5", "الكلمات بأي صيغة، بينها خمس كلمات على الأكثر.",
        "The words in any form, at most five others between them."),
      operation(
        "قرار /س حبس", "في جملة واحدة.", "In one sentence.", latin: "/s",
        latinExample: "قرار /s حبس"),
      operation(
        "قرار /ف تجديد", "في فقرة واحدة.", "In one paragraph.", latin: "/p",
        latinExample: "قرار /p تجديد"),
      operation("حبس | سجن", "إحداهما تكفي.", "Either of them is enough."),
      operation("حبس -احتياطي", "دون الكلمة التي تسبقها شرطة.", "Without the word after the dash."),
      operation("دستور*", "كل كلمة تبدأ هكذا.", "Any word that begins this way."),
      operation("(حبس | سجن) احتياطي", "الأقواس تجمع.", "Parentheses group."),
      operation(
        "قانون 8 لسنة 2019", "رقم وسنته، كما كُتبا: 8/2019 أو ٨ لسنة ٢٠١٩.",
        "A number with its year, however written: 8/2019 or ٨ لسنة ٢٠١٩.", latinExample: "8/2019"),
      operation(
        "عنوان:لائحة", "الكلمة في العنوان.", "The word in the title.", latin: "title:",
        latinExample: "title:لائحة"),
      operation(
        "نوع:حكم طعن", "في نوع واحد من المستندات.", "In one kind of document.",
        latin: "kind:ruling", latinExample: "kind:ruling طعن"),
      operation(
        "وسم:\"منع من السفر\" قرار", "ما يحمل هذا الوسم.", "What carries this tag.", latin: "tag:",
        latinExample: "tag:\"منع من السفر\" قرار"),
      operation(
        "سنة:2020-2026 سفر", "سنة أو سنوات.", "One year or several.", latin: "year:",
        latinExample: "year:2020-2026 سفر"),
      operation(
        "بعد:1/3/2026 قبل:2027 قرار", "منذ تاريخ وقبل آخر.", "Since a date, before another.",
        latin: "after: before:", latinExample: "after:1/3/2026 before:2027 قرار"),
      operation(
        "قضية:\"قضية 1\" نيابة", "أوراق قضية.", "The papers of a case.", latin: "case:",
        latinExample: "case:\"قضية 1\" نيابة"),
      operation(
        "محكمة:الاستئناف حكم", "ما أصدرته محكمة أو جهة في اسمها الكلمة.",
        "From a court or authority with this word in its name.", latin: "issuer: court:",
        latinExample: "court:الاستئناف حكم"),
      operation(
        "جهة:\"وحدة الأبحاث القانونية\" حبس", "الجهة باسمها كاملًا.",
        "The authority by its full name.", latin: "issuer:",
        latinExample: "issuer:\"وحدة الأبحاث القانونية\" حبس"),
      operation(
        "نوع:حكم نوع:قانون -سنة:2020 سفر", "حقل واحد مرتين: أحدهما يكفي؛ وبشرطة قبله: دونه.",
        "One field twice: either is enough; with a dash before it: without it.",
        latin: "kind: -year:", latinExample: "kind:ruling kind:law -year:2020 سفر"),
      operation(
        "جودة:صورة", "بجودة النص:", "By the quality of the text:",
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
