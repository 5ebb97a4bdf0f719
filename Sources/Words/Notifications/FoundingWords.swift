package import Records

extension SignatureFault {
  /// Why a line does not count, or what to look at, in a sentence.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .noName: tongue.say("بلا اسم.", "No name.")
    case .badNumber(let typed):
      tongue.say(
        "«\(typed)» ليس رقمًا قوميًا من 14 رقمًا.", "“\(typed)” is not a national ID of 14 digits.")
    case .unknownGovernorate(let typed):
      tongue.say("«\(typed)» ليست محافظة.", "“\(typed)” is not a governorate.")
    case .badDate(let typed): tongue.say("«\(typed)» ليس تاريخًا.", "“\(typed)” is not a date.")
    case .ahead(let day):
      tongue.say(
        "تاريخ التصديق \(day.words(in: tongue)) لم يأت بعد.",
        "The certification is dated \(day.words(in: tongue)), which has not come yet.")
    case .unreadable: tongue.say("السطر لا يُقرأ.", "The line cannot be read.")
    case .unclosedQuote: tongue.unclosedQuote
    case .sameNumber(let other):
      tongue.say(
        "الرقم القومي للتوقيع \(other) نفسه؛ لم يُحسب مرة أخرى.",
        "Same national ID as signature \(other); not counted again.")
    case .sameName(let other):
      tongue.say(
        "اسم التوقيع \(other) نفسه وأحدهما بلا رقم قومي؛ حُسب، فراجعهما.",
        "Same name as signature \(other), and one of them has no national ID; counted, so check "
          + "both."
      )
    }
  }
}

extension Governorate: Worded {
  package var words: Wording {
    Wording(
      name,
      rawValue.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " "))
  }
}

/// What is said of the signatures of a founding.
package struct SignatureReports: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }

  /// How many were added.
  package func added(_ count: Int) -> String {
    tongue.say("أُضيف من التوقيعات: \(tongue.number(count))", "Added: \(tongue.number(count))")
  }

  /// A line of the file and what is wrong with it.
  package func line(_ line: SignatureReceipt.Line) -> String {
    tongue.say("السطر \(line.line): ", "Line \(line.line): ") + line.fault.label(in: tongue)
  }

  /// How many signatures and full governorates there are, of how many.
  package func tally(_ tally: FoundingTally) -> String {
    let total = tongue.number(tally.total)
    let least = tongue.number(FoundingTally.signaturesMin)
    return tongue.say(
      "التوقيعات \(total) من \(least)؛ محافظات بلغت \(FoundingTally.perGovernorateMin): "
        + "\(tally.full.count) من \(FoundingTally.governoratesMin).",
      "Signatures: \(total) of \(least); governorates with \(FoundingTally.perGovernorateMin): "
        + "\(tally.full.count) of \(FoundingTally.governoratesMin).")
  }

  /// Whether all of what Article 7 asks is there.
  package func verdict(_ tally: FoundingTally) -> String {
    guard tally.isComplete == false else {
      return tongue.say("اكتمل العدد.", "The number is complete.")
    }
    return tongue.say("ينقص من ", "Missing: ") + shortage(tally) + "."
  }

  /// What is missing of the signatures and of the governorates.
  package func shortage(_ tally: FoundingTally) -> String {
    let missing = tally.missing
    return tongue.say(
      "التوقيعات \(tongue.number(missing.signatures))، ومن المحافظات \(missing.governorates)",
      "\(tongue.number(missing.signatures)) signatures, \(missing.governorates) governorates")
  }
}
