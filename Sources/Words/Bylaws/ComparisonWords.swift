package import Records

extension BylawsComparison.Change: Worded {
  /// What became of an article, in a word.
  package var words: Wording {
    switch self {
    case .unchanged: Wording("بلا تغيير", "Unchanged")
    case .renumbered: Wording("تغيّر رقمها", "Renumbered")
    case .changed: Wording("عُدّلت", "Changed")
    case .changedAndRenumbered: Wording("عُدّلت وتغيّر رقمها", "Changed and renumbered")
    case .replaced: Wording("استُبدل نصها", "Replaced")
    case .added: Wording("مضافة", "Added")
    case .removed: Wording("محذوفة", "Removed")
    }
  }
}

/// The headings of a comparison table.
package struct ComparisonWords: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }
}

extension ComparisonWords {
  package var title: String {
    tongue.say(
      "جدول مقارن بالنصوص قبل التعديل وبعده", "Comparison of the texts before and after amendment")
  }
  package var oldNumber: String { tongue.say("المادة قبل", "Article before") }
  package var newNumber: String { tongue.say("المادة بعد", "Article after") }
  package var before: String { tongue.say("النص قبل التعديل", "Text before") }
  package var after: String { tongue.say("النص بعد التعديل", "Text after") }
  package var none: String { tongue.say("لا مقابل لها", "None") }
  package var removed: String { tongue.say("حُذفت", "Removed") }
  package var renumbered: String {
    tongue.say("مواد تغيّر رقمها وبقي نصها", "Articles renumbered with the same text")
  }

  /// Which versions are compared.
  package func versions(_ old: String, _ new: String) -> String {
    tongue.say("قبل: \(old) · بعد: \(new)", "Before: \(old) · after: \(new)")
  }

  /// How many articles met each fate: «عُدّلت 4 · مضافة 3».
  package func counts(_ counts: [BylawsComparison.Change: Int]) -> String {
    BylawsComparison.Change.allCases.compactMap { change in
      counts[change].map { "\(change.label(in: tongue)) \($0)" }
    }.joined(separator: " · ")
  }
}
