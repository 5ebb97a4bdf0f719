package import Records

extension FoundingTally {
  /// The count of signatures for other programs.
  package var json: JSON {
    .object([
      ("signatures", .number(total)), ("signatures_needed", .number(Self.signaturesMin)),
      ("full_governorates", .number(full.count)),
      ("full_governorates_needed", .number(Self.governoratesMin)),
      ("complete", .truth(isComplete)),
      (
        "governorates",
        .object(
          Governorate.allCases.compactMap { governorate in
            counts[governorate].map { (governorate.rawValue, .number($0)) }
          })
      ),
    ])
  }
}

extension SignatureReceipt.Line {
  /// A line that is wrong or doubled, for other programs.
  package var json: JSON {
    let (fault, value): (String, JSON) =
      switch fault {
      case .noName: ("no_name", .null)
      case .badNumber(let typed): ("bad_number", .text(typed))
      case .unknownGovernorate(let typed): ("unknown_governorate", .text(typed))
      case .badDate(let typed): ("bad_date", .text(typed))
      case .ahead(let day): ("ahead", .text(day.description))
      case .unreadable: ("unreadable", .null)
      case .unclosedQuote: ("unclosed_quote", .null)
      case .sameNumber(let other): ("same_number", .number(other))
      case .sameName(let other): ("same_name", .number(other))
      }
    return .object([
      ("line", .number(line)), ("fault", .text(fault)), ("value", value),
      ("counts", .truth(self.fault.counts)),
    ])
  }
}
