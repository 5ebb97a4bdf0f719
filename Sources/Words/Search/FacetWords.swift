package import Search

extension Facet {
  /// What the facet is called: «الجهة».
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .kind: tongue.say("النوع", "Kind")
    case .year: tongue.say("السنة", "Year")
    case .issuer: tongue.say("المحكمة أو الجهة", "Court or issuer")
    case .tag: tongue.say("الوسم", "Tag")
    case .caseName: tongue.say("القضية", "Case")
    case .quality: tongue.say("جودة النص", "Text quality")
    }
  }
}

extension CardMatch.Part {
  /// What of a card it is: «الوسم».
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .author: tongue.say("الكاتب", "Author")
    case .issuer: tongue.say("الجهة", "Issuer")
    case .source: tongue.say("المصدر", "Source")
    case .remark: tongue.say("ملاحظة", "Remark")
    case .file: tongue.say("الملف", "File")
    case .tag: tongue.say("الوسم", "Tag")
    case .caseName: tongue.say("القضية", "Case")
    }
  }
}

extension FacetAnswer {
  /// A number of documents as a facet shows it; `+` where not everything was counted.
  package func count(_ count: Int, in tongue: Tongue) -> String {
    tongue.number(count) + (isComplete ? "" : "+")
  }
}

extension HitOrder {
  /// The order, as a choice.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .relevance: tongue.say("الأوثق صلة", "Most relevant")
    case .newest: tongue.say("الأحدث", "Newest")
    case .oldest: tongue.say("الأقدم", "Oldest")
    }
  }
}

extension Tongue {
  /// That a facet has so many more values: «14 غيرها».
  package func moreValues(_ count: Int) -> String {
    say("المزيد (\(number(count)))", "More (\(number(count)))")
  }
}
