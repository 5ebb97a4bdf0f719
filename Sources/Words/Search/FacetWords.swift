package import Records
package import Search

extension Facet: Worded {
  /// What the facet is called: «الجهة».
  package var words: Wording {
    switch self {
    case .kind: .kind
    case .year: .year
    case .issuer: .issuer
    case .tag: .tag
    case .caseName: .case
    case .quality: .textQuality
    }
  }
}

extension CardMatch.Part: Worded {
  /// What of a card it is: «الوسم».
  package var words: Wording {
    switch self {
    case .author: .author
    case .issuer: .issuer
    case .source: .source
    case .remark: .remark
    case .file: Wording("الملف", "File")
    case .tag: .tag
    case .caseName: .case
    }
  }
}

extension FacetAnswer {
  /// A number of documents as a facet shows it; `+` where not everything was counted.
  package func count(_ count: Int, in tongue: Tongue) -> String {
    tongue.number(count) + (isComplete ? "" : "+")
  }
}

extension HitOrder: Worded {
  /// The order, as a choice.
  package var words: Wording {
    switch self {
    case .relevance: Wording("الأوثق صلة", "Most relevant")
    case .newest: Wording("الأحدث", "Newest")
    case .oldest: Wording("الأقدم", "Oldest")
    }
  }
}

extension Tongue {
  /// That a facet has so many more values: «14 غيرها».
  package func moreValues(_ count: Int) -> String {
    say("المزيد (\(number(count)))", "More (\(number(count)))")
  }
}
