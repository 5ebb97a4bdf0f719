import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// The form that rotates accused of a case, its only one ticked.
  func rotationForm(_ id: CaseID, in frame: Frame) throws(ArchiveError) -> Response {
    let file = try desk.caseFile(id, for: visitor)
    guard visitor.mayFile else { throw .forbidden }
    var fields: Fields = ["date": "\(desk.today)", "type": EventType.remand.rawValue]
    if let only = file.onlyAccused { fields.append("person", "\(only)") }
    return .page(RotationPage(frame: frame, form: Form(fields, in: frame.tongue), file: file).node)
  }

  /// Rotates those who were ticked, and goes on to the case that holds them now.
  func rotate(
    _ id: CaseID, _ fields: Fields, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let file = try desk.caseFile(id, for: visitor)
    var form = Form(fields, in: frame.tongue)
    let rotation = form.rotation()
    return try send(
      form, blaming: { Form.blamed(for: $0) },
      act: { () throws(ArchiveError) in
        .cases(.show(try desk.rotate(from: id, rotation, by: visitor).id))
      }, back: { form in RotationPage(frame: frame, form: form, file: file).node })
  }
}

extension Form {
  /// The rotation that was typed; what is wrong is said beside its field.
  fileprivate mutating func rotation() -> Rotation {
    var details = CaseDetails(title: "")
    details.numbers = CaseNumberReader.numbers(in: self["numbers"])
    if details.numbers.isEmpty { details.title = self["numbers"] }
    let known: CaseID? = number("into")
    if known == nil, details.title.isEmpty, details.numbers.isEmpty {
      flaw(
        "numbers",
        tongue.say(
          "اكتب رقم القضية الجديدة، أو رقم قضية مقيدة في السجل.",
          "Write the number of the new case, or the number here of one that is known."))
    }
    let date = date("date")
    if date == nil { flaw("date", tongue.say("اكتب يوم التدوير.", "Write the day.")) }
    if people.isEmpty { flaw("person", tongue.say("اختر من دُوِّر.", "Choose who was rotated.")) }
    var rotation = Rotation(into: known.map { .known($0) } ?? .new(details), on: date ?? .epoch)
    rotation.people = people
    rotation.hour = hour("hour")
    rotation.ordered = self.date("ordered")
    rotation.until = self.date("until")
    let type: EventType? = term("type")
    if let type, Rotation.types.contains(type) { rotation.type = type }
    return rotation
  }

  /// The field that a refusal of a rotation is about.
  fileprivate static func blamed(for error: ArchiveError) -> String? {
    if case .missing(.person, _) = error { return "person" }
    if case .missing(.case, _) = error { return "into" }
    if case .impossible(.ownAppeal) = error { return "into" }
    if case .impossible(.endsBeforeItBegins) = error { return "until" }
    return error.isOfTyped ? "numbers" : nil
  }
}
