import HTTP
import Records
import Words

/// What a person types of a case: three fields first, the rest where they unfold it.
///
/// Numbers stand as people write them, a line each; charges as «التهمة / القانون / المادة».
struct CaseForm {
  var typed: TypedForm
  /// What stood before, where a case is corrected: what is typed alike keeps what a form cannot say.
  var old: CaseDetails?

  init(_ fields: Fields, old: CaseDetails? = nil, tongue: Tongue) {
    typed = TypedForm(fields, tongue: tongue)
    self.old = old
  }

  /// The form filled with what is known.
  init(_ details: CaseDetails, tongue: Tongue) {
    var fields: Fields = [
      "title": details.title, "subject": details.subject,
      "numbers": details.numbers.map(\.description).joined(separator: "\n"),
      "prosecution": details.prosecution, "court": details.court, "circuit": details.circuit,
      "governorate": details.governorate, "remark": details.remark,
      "tags": details.tags.joined(separator: tongue.say("، ", ", ")),
      "charges": details.charges.map(\.typed).joined(separator: "\n"),
      "visibility": details.visibility.name,
    ]
    fields.append("track", details.track?.rawValue ?? "")
    fields.append("degree", details.degree?.rawValue ?? "")
    fields.append("procedure", details.procedure?.rawValue ?? "")
    fields.append("opened", details.opened?.description ?? "")
    fields.append("appeal_of", details.appealOf.map { "\($0)" } ?? "")
    fields.append("rotated_from", details.rotatedFrom.map { "\($0)" } ?? "")
    self.init(fields, old: details, tongue: tongue)
  }

  /// The accused who are named, a line each.
  var accused: [String] { typed.lines(of: "accused") }

  /// The case that was typed; what is wrong is said beside its field.
  mutating func details() -> CaseDetails {
    let numbers = numbers()
    if numbers.isEmpty, accused.isEmpty, typed["title"].isEmpty {
      typed.flaw(
        "numbers",
        typed.tongue.say(
          "اكتب رقم القضية أو اسم المتهم على الأقل.",
          "Write at least the case's number or the accused."))
    }
    var details = CaseDetails(title: typed["title"])
    details.numbers = numbers
    details.subject = typed["subject"]
    details.track = typed.term("track")
    details.degree = typed.term("degree")
    details.procedure = typed.term("procedure")
    details.prosecution = typed["prosecution"]
    details.court = typed["court"]
    readBody(into: &details)
    details.circuit = typed["circuit"]
    details.governorate = typed["governorate"]
    details.opened = typed.date("opened")
    details.appealOf = typed.number("appeal_of")
    details.rotatedFrom = typed.number("rotated_from")
    details.remark = typed["remark"]
    details.tags = DetailsForm.tags(in: typed["tags"])
    details.charges = Charge.list(typed: typed["charges"], over: old?.charges ?? [])
    details.visibility = typed.visibility()
    return details
  }

  /// The one field of the short form that names whoever has the case: a court or a prosecution.
  private func readBody(into details: inout CaseDetails) {
    let body = typed["body"]
    guard body.isEmpty == false else { return }
    let isCourt = ["محكمة", "دائرة", "court"].contains { body.lowercased().contains($0) }
    if isCourt { details.court = body } else { details.prosecution = body }
  }

  private mutating func numbers() -> [CaseNumber] {
    let pieces = typed["numbers"].split { $0.isNewline || $0 == "؛" || $0 == ";" }
      .map { String($0).trimmed }.filter { $0.isEmpty == false }
    var numbers: [CaseNumber] = []
    for piece in pieces {
      let found = CaseNumberReader.numbers(in: piece)
      if found.isEmpty {
        typed.flaw(
          "numbers", ArchiveError.invalid(.caseNumber, typed: piece).message(in: typed.tongue).line)
      }
      for number in found where numbers.contains(where: { $0.isSame(as: number) }) == false {
        let known = old?.numbers.first { $0.description == number.description }
        numbers.append(known ?? number)
      }
    }
    return numbers
  }

  /// Says beside its field what the archive refused; `false` for what is not about a field.
  mutating func take(_ error: ArchiveError) -> Bool {
    switch error {
    case .impossible(.ownAppeal): typed.take(error, at: "appeal_of")
    case .impossible: typed.take(error, at: "numbers")
    case .missing(.case, let name):
      typed.take(error, at: name == typed["rotated_from"] ? "rotated_from" : "appeal_of")
    case .invalid(.title, _): typed.take(error, at: "title")
    case .invalid(.name, _): typed.take(error, at: "accused")
    case .invalid(.visibility, _): typed.take(error, at: "visibility")
    default: false
    }
  }
}
