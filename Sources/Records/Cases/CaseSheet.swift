extension CaseFile {
  /// The sheet by which a search finds the case.
  ///
  /// Gives only what everyone may see who may see the case: the caller hands in parties and events of
  /// no narrower circle.
  package var sheet: Sheet {
    let names = details.numbers.map(\.description)
    var parts: [(label: String, text: String)] = []
    parts.append(
      (
        "",
        Self.lines(
          names + details.numbers.map(\.raw).filter { names.contains($0) == false } + [
            details.subject, details.prosecution, details.court, details.circuit,
            details.governorate,
            details.track?.words.arabic ?? "", details.degree?.words.arabic ?? "",
            details.procedure?.words.arabic ?? "", details.remark,
          ])
      ))
    parts.append(("الأطراف", Self.lines(parties.map(\.line))))
    parts.append(("الاتهامات", Self.lines(details.charges.map(\.line))))
    for event in events { parts.append((event.label, event.text)) }
    var card = Details(title: details.title)
    card.date = details.opened ?? events.first?.details.date
    card.source = details.court.isEmpty ? details.prosecution : details.court
    card.tags = details.tags
    card.caseName = names.first ?? ""
    card.visibility = details.visibility
    return Sheet(of: .case(id), details: card, parts: parts)
  }

  static func lines(_ texts: [String]) -> String {
    texts.filter { $0.isEmpty == false }.joined(separator: "\n")
  }
}

extension Party {
  /// The role and the name, in the ways a search may be asked for it.
  fileprivate var line: String {
    let name = PersonName(name)
    var words = ["\(role.words.arabic): \(name.written)"] + name.searchForms
    if let liberty { words.append(liberty.words.arabic) }
    if attorney.number.isEmpty == false {
      let year = attorney.year.map { " لسنة \($0)" } ?? ""
      words.append("توكيل رقم \(attorney.number)\(year) \(attorney.office)")
    }
    return (words + [remark]).filter { $0.isEmpty == false }.joined(separator: "، ")
  }
}

extension Charge {
  fileprivate var line: String {
    let basis = [article.isEmpty ? "" : "مادة \(article)", law].filter { $0.isEmpty == false }
    return ([name] + basis).filter { $0.isEmpty == false }.joined(separator: "، ")
  }
}

extension CaseEvent {
  /// The type and the date: «جلسة 2026-03-01».
  fileprivate var label: String {
    [details.type.words.arabic, details.date?.description ?? ""].filter { $0.isEmpty == false }
      .joined(separator: " ")
  }

  fileprivate var text: String {
    let put = details.nextDate.map { "تأجيل إلى \($0)" } ?? ""
    return CaseFile.lines([
      personName, details.place, details.description, details.decision,
      details.verdict?.words.arabic ?? "", put, details.act?.words.arabic ?? "",
      details.perpetrator, details.statedBy,
    ])
  }
}

extension PersonFile {
  /// The sheet by which a search finds a member.
  package var sheet: Sheet {
    let details = person.details
    let names = [details.name] + details.spellings
    let forms = names.flatMap { PersonName($0).searchForms }
    let membership = details.membership
    let number = membership?.number ?? ""
    let first = CaseFile.lines(
      details.spellings + forms + [
        number.isEmpty ? "" : "عضو رقم \(number)", membership?.unit ?? "", details.governorate,
        details.occupation, details.remark,
      ])
    let cases = CaseFile.lines(
      self.cases.map {
        "\($0.role.words.arabic): \($0.card.title)، \($0.card.numbers.joined(separator: "، "))"
      })
    var card = Details(title: details.name)
    card.date = membership?.joined
    card.source = membership?.unit ?? ""
    card.visibility = details.visibility
    return Sheet(
      of: .person(person.id), details: card,
      parts: [("", first), ("القضايا", cases)])
  }
}
