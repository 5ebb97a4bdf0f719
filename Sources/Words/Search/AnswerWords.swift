package import ArabicText
import Records
package import Search

extension SearchAnswer {
  /// The honest line above the results: what was found, in how much, and what was not searched.
  ///
  /// «31 نتيجة من 1,284 مستندًا متاحًا لك · 18 منها لا يمكن البحث في نصها · سُوِّيت: أ إ آ = ا».
  package func line(in tongue: Tongue) -> String {
    lineParts(in: tongue).joined(separator: " · ")
  }

  /// The parts of the honest line, the count of results first.
  package func lineParts(in tongue: Tongue) -> [String] {
    var parts = [resultsPhrase(in: tongue)]
    if unsearchable > 0 { parts.append(tongue.unsearchableAmongThem(unsearchable)) }
    if let folds = tongue.foldsLine(folds) { parts.append(folds) }
    return parts
  }

  /// How many results there are, and among how many documents.
  package func resultsPhrase(in tongue: Tongue) -> String {
    let results = tongue.count(documents, .result)
    let open = tongue.count(searched + unsearchable, .openDocument, as: .object)
    guard searched + unsearchable > 0 else { return results }
    return tongue.say("\(results) من \(open)", "\(results) from \(open)")
  }
}

extension Tongue {
  /// Which signs this search took as one, or `nil` where every word stands as it was typed.
  package func foldsLine(_ folds: [Fold.Name]) -> String? {
    var told: [String] = []
    for fold in folds.map({ $0.label(in: self) }) where told.contains(fold) == false {
      told.append(fold)
    }
    guard told.isEmpty == false else { return nil }
    return say("سُوِّيت: ", "Treated as one: ") + told.joined(separator: say(.comma))
  }
}

extension Relaxation {
  /// What was given up to find more, in a sentence.
  package func sentence(in tongue: Tongue) -> String {
    guard complete > 0 else {
      return tongue.say(
        "لا فقرة تجمع كلماتك كلها، فهذه أقرب النتائج.",
        "No passage has all of your words; these are the closest results.")
    }
    return tongue.say(
      "ما يجمع كلماتك كلها يأتي أولًا (\(tongue.number(complete)))، وبعده ما فيه بعضها.",
      "Results with all of your words come first (\(tongue.number(complete))), then those with "
        + "some of them."
    )
  }
}

extension Tongue {
  /// Words in quotation marks, one after the other: «حبس»، «سفر».
  package func list(_ words: [String]) -> String {
    words.map { say("«\($0)»", "\u{201C}\($0)\u{201D}") }.joined(separator: say(.comma))
  }
}

extension Filter {
  /// The filter as a chip says it: «النوع: تشريع», «دون النوع: تشريع».
  package func label(in tongue: Tongue) -> String {
    let label = condition.label(in: tongue)
    return isExcluded ? tongue.say("دون \(label)", "Not \(label)") : label
  }
}

extension Filter.Condition {
  fileprivate func label(in tongue: Tongue) -> String {
    "\(tongue.say(name)): \(value(in: tongue))"
  }

  /// The name of the field that the condition asks about.
  private var name: Wording {
    switch self {
    case .kind: .kind
    case .tag: .tag
    case .years(let years): years.count == 1 ? .year : .years
    case .after: Wording("منذ", "Since")
    case .before: Wording("قبل", "Before")
    case .quality: .textQuality
    case .caseName: .case
    case .issuer: .issuer
    case .issuerWord: Wording("في اسم الجهة", "Issuer's name contains")
    }
  }

  /// What the condition asks for without the name of its field: «تشريع», "2018–2020".
  package func value(in tongue: Tongue) -> String {
    switch self {
    case .kind(let kind): kind.label(in: tongue)
    case .tag(let name), .caseName(let name), .issuer(let name), .issuerWord(let name): name
    case .years(let years):
      years.count == 1
        ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    case .after(let date), .before(let date): date.words(in: tongue)
    case .quality(let quality): quality.label(in: tongue)
    }
  }
}

extension Fold.Name {
  /// What the fold takes as one: «ة = ه», «التشكيل».
  func label(in tongue: Tongue) -> String {
    switch self {
    case .alefSeats: "أ إ آ = ا"
    case .hamzaSeats, .combiningHamza: "ؤ ئ = ء"
    case .tehMarbuta: "ة = ه"
    case .alefMaqsura: "ى = ي"
    case .marks: tongue.say("بلا تشكيل", "without vowel marks")
    case .tatweel: tongue.say("بلا تطويل", "without tatweel")
    case .farsi: "ی ک = ي ك"
    case .digits: "٤ = 4"
    case .invisible: tongue.say("بلا علامات خفية", "without hidden signs")
    }
  }
}
