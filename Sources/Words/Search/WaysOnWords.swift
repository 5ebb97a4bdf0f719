package import Search

extension WaysOn {
  /// What was tried, in a sentence, or why nothing can ever be found.
  package func sentence(in tongue: Tongue) -> String {
    if let flaw { return flaw.sentence(in: tongue) }
    let parts = tried.map { $0.label(in: tongue) }.joined(separator: tongue.say("، ثم ", ", then "))
    return tongue.say("جُرِّب: \(parts).", "Tried: \(parts).")
  }
}

extension Trial {
  fileprivate func label(in tongue: Tongue) -> String {
    switch self {
    case .term: tongue.say("ما كُتب كما هو", "what was typed, as it is")
    case .allWords: tongue.say("الكلمات كلها معًا", "all of the words together")
    case .anyWord: tongue.say("أي كلمة منها", "any of them")
    case .spelling:
      tongue.say("إملاء قريب ولوحة المفاتيح الأخرى", "similar spellings and the other keyboard")
    case .filters(let filters):
      tongue.say("ضمن: ", "within: ")
        + filters.map { $0.label(in: tongue) }.joined(separator: tongue.say(" و", " and "))
    }
  }
}

extension Flaw {
  /// Why such a query never finds anything, in a sentence.
  package func sentence(in tongue: Tongue) -> String {
    switch self {
    case .empty:
      tongue.say(
        "ليس فيما كُتب كلمة أو شرط يُبحث عنه، فلن يوجد شيء أبدًا.",
        "There is no word or condition in it, so nothing will ever be found.")
    case .onlyExclusions:
      tongue.say(
        "فيه ما يُستبعد دون ما يُطلب، فلن يوجد شيء أبدًا.",
        "It says only what to exclude, so nothing will ever be found.")
    case .excludesItself(let word):
      tongue.say(
        "يطلب «\(word)» ويستبعدها معًا، فلن يوجد شيء أبدًا.",
        "It wants “\(word)” and excludes it too, so nothing will ever be found.")
    case .contradiction(let one, let other):
      tongue.say(
        "لا يجتمع «\(one.label(in: tongue))» و«\(other.label(in: tongue))»، فلن يوجد شيء أبدًا.",
        "“\(one.label(in: tongue))” and “\(other.label(in: tongue))” never hold together, "
          + "so nothing will ever be found.")
    }
  }
}

extension Way {
  /// What the way is, as a link or a line says it: «دون الشرط: السنة: 2019».
  package func label(in tongue: Tongue) -> String {
    switch kind {
    case .correction(.spelling): tongue.say("أتقصد: \(typed)", "Did you mean: \(typed)")
    case .correction(.layout):
      tongue.say("باللوحة الأخرى: \(typed)", "On the other keyboard: \(typed)")
    case .without(let filter):
      tongue.say(
        "دون الشرط: \(filter.label(in: tongue))",
        "Without the condition: \(filter.label(in: tongue))")
    case .loosened:
      tongue.say("الكلمات بأي صيغة وفي أي موضع", "The words in any form and anywhere")
    case .anyWord: tongue.say(.anyWord)
    case .prefix: tongue.say("كل كلمة تبدأ هكذا: \(typed)", "Any word beginning: \(typed)")
    }
  }

  /// How many documents the way finds: «3 مستندات», «أكثر من 1,000 مستند».
  package func countPhrase(in tongue: Tongue) -> String {
    let count = tongue.count(documents, .document)
    guard documents >= Way.documentsMax else { return count }
    return tongue.say("\(count) أو أكثر", "\(count) or more")
  }
}

extension Correction {
  /// The offer above results: «أتقصد: …؟».
  package func question(in tongue: Tongue) -> String {
    switch cause {
    case .spelling: tongue.say("أتقصد: \(typed)؟", "Did you mean: \(typed)?")
    case .layout:
      tongue.say(
        "كأن لوحة المفاتيح بلغة أخرى. أتقصد: \(typed)؟",
        "It looks typed on the other keyboard. Did you mean: \(typed)?")
    }
  }
}

extension Tongue {
  /// The heading above other ways.
  package var otherWays: String { say("سُبُل أخرى:", "Other ways:") }
}
