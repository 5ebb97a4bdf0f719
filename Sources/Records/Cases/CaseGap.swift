/// What a case lacks before anybody can rely on it (ما ينقص القضية).
package enum CaseGap: String, LegalTerm {
  case numbers, body, degree, accused, lawyer, charge, event, papers

  package var words: Wording {
    switch self {
    case .numbers: Wording("رقم القضية", "Its number")
    case .body: Wording("النيابة أو المحكمة", "Prosecution or court")
    case .degree:
      Wording("درجة التقاضي، وبها يُحسب ميعاد الطعن", "The degree, by which appeals are due")
    case .accused: Wording("المتهم أو المدعى عليه", "The accused")
    case .lawyer: Wording("المحامي", "A lawyer")
    case .charge: Wording("الاتهام", "The charge")
    case .event: Wording("الواقعة الأولى أو الجلسة التالية", "A first event")
    case .papers: Wording("الأوراق", "Papers")
    }
  }
}

extension CaseFile {
  /// What is not entered yet.
  package var gaps: [CaseGap] { CaseGap.allCases.filter(lacks) }

  private func lacks(_ gap: CaseGap) -> Bool {
    switch gap {
    case .numbers: details.numbers.isEmpty
    case .body: details.court.isEmpty && details.prosecution.isEmpty
    case .degree: details.knownDegree == nil
    case .accused: parties.contains { $0.role.side == 1 } == false
    case .lawyer: parties.contains { $0.role == .lawyer } == false
    case .charge: details.charges.isEmpty
    case .event: events.isEmpty
    case .papers: documents.isEmpty
    }
  }

  /// What is doubtful in the case and its events, each once.
  package func concerns(today: CivilDate) -> [CaseConcern] {
    var concerns = details.concerns(id: id, today: today) + custodyDoubts(today: today)
    // Every event is held beside all others: of very many only the first are looked at.
    for event in events.prefix(200) {
      let others = events.filter { $0.id != event.id }
      for concern in event.details.concerns(among: others, today: today)
      where concerns.contains(where: { $0.isAlike(concern) }) == false {
        concerns.append(concern)
      }
    }
    return concerns
  }
}

extension CaseConcern {
  /// Whether both say the same: a second verdict is told once, whichever of the two is the second.
  fileprivate func isAlike(_ other: CaseConcern) -> Bool {
    if case .secondVerdict = self, case .secondVerdict = other { true } else { self == other }
  }
}
