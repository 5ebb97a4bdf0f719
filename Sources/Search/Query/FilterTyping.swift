import Records

extension Filter {
  /// The filter as a person types it: `kind:law`, `-tag:"حبس احتياطي"`, «سنة:2018-2020».
  ///
  /// `SearchQuery(typed:)` reads it back as this filter, or as one that finds the same documents
  /// where a name has signs that are no letters.
  package func typed(inArabic: Bool) -> String {
    (isExcluded ? "-" : "") + condition.typed(inArabic: inArabic)
  }
}

extension Filter.Condition {
  fileprivate func typed(inArabic: Bool) -> String {
    func pair(_ field: Field, _ value: String) -> String {
      "\(field.name(isArabic: inArabic)):\(value)"
    }
    return switch self {
    case .kind(let kind):
      pair(.kind, inArabic ? kind.arabicNames.first ?? kind.rawValue : kind.rawValue)
    case .quality(let quality):
      pair(.quality, inArabic ? quality.arabicNames.first ?? quality.rawValue : quality.rawValue)
    case .years(let years):
      pair(
        .year,
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)")
    case .after(let date): pair(.after, date.description)
    case .before(let date): pair(.before, date.description)
    case .tag(let name): pair(.tag, Self.quoted(name))
    case .caseName(let name): pair(.caseName, Self.quoted(name))
    case .issuer(let name): pair(.issuer, Self.quoted(name))
    case .issuerWord(let word): pair(.issuer, word)
    }
  }

  /// The name between quotation marks; those within it, which no name hangs on, become spaces.
  private static func quoted(_ name: String) -> String {
    let quotes = "\"“”„‟«»″＂〝〞‹›"
    return "\"" + String(name.map { quotes.contains($0) ? " " : $0 }) + "\""
  }
}
