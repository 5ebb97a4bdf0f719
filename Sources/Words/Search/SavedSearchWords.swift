package import Search

extension SavedSearch {
  /// How much is new, and since when: «3 مستندات جديدة منذ 12 نوفمبر 2026».
  package func news(in tongue: Tongue) -> String {
    let day = tongue.day(of: seenAt)
    let count = tongue.count(new, .newDocument)
    let more = new >= Self.newMax ? tongue.say(" أو أكثر", " or more") : ""
    return tongue.say("\(count)\(more) منذ \(day)", "\(count)\(more) since \(day)")
  }

  /// That the search never finds anything, or `nil` where it could.
  ///
  /// None is saved so; the language of searching may have changed since.
  package func warning(in tongue: Tongue) -> String? { query.flaw?.sentence(in: tongue) }
}

extension Tongue {
  /// The heading of the searches that somebody keeps.
  package var savedSearches: String { say("عمليات البحث المحفوظة", "Saved searches") }

  /// That nobody has saved a search, and how to.
  package var noSavedSearches: String {
    say(
      "لا بحث محفوظ. احفظ بحثًا من صفحة نتائجه، أو بالأمر: sijill watch add NAME WORDS",
      "No saved searches. Save one from its page of results, or with: sijill watch add NAME WORDS")
  }

  /// That a search is kept from now on.
  package func savedSearch(_ name: String) -> String {
    say(
      "حُفظ البحث «\(name)»؛ يُعدّ جديدًا ما يُودَع بعد الآن.",
      "Saved the search “\(name)”; whatever is filed from now on counts as new.")
  }

  /// That everything a search finds is taken as seen.
  package func sawSearch(_ name: String) -> String {
    say(
      "اطُّلع على «\(name)»: لا جديد فيه حتى يُودَع ما يوافقه.",
      "“\(name)” is seen: nothing in it is new until something matching is filed.")
  }

  /// That a search is no longer kept.
  package func forgotSearch(_ name: String) -> String {
    say("أُزيل البحث المحفوظ «\(name)».", "Removed the saved search “\(name)”.")
  }
}
