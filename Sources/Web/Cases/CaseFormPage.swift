import HTML
import Records
import Words

/// The form that opens a case, or corrects what is known of one.
struct CaseFormPage: Framed {
  let frame: Frame
  let form: Form
  /// The case that is corrected; `nil` for a new one.
  var id: CaseID?
  /// People whose names are near the accused that were typed, by the place of the name.
  var matches: [(place: Int, name: String, people: [PersonMatch])] = []

  var node: Node {
    let route: CaseRoute = id.map { .edit($0) } ?? .new
    let back = (id.map { CaseRoute.show($0) } ?? .list(CaseAddress())).address
    return FormPage(
      frame: frame,
      heading: id == nil
        ? tongue.say("قضية جديدة", "A new case") : tongue.say("تعديل القضية", "Edit the case"),
      place: .cases, form: form,
      back: (back, id == nil ? tongue.say(.cases) : tongue.say("إلى القضية", "To the case"))
    ).node {
      form.sheet(
        frame, to: route.address,
        send: id == nil ? tongue.say("افتح القضية", "Open the case") : tongue.say(.save), back: back
      ) {
        questions
        div(.class("fields")) { first }
        form.folded(
          tongue.say(.restNowOrLater), isOpen: typedRest
        ) { div(.class("fields")) { rest } }
      }
    }
  }

  /// Whether something of the rest was typed or is wrong, so that it must be seen.
  private var typedRest: Bool {
    let rest = CaseField.edited.filter { $0 != .numbers && $0 != .visibility }.map(\.rawValue)
    return id != nil || form.touches(rest + ["lawyer", "attorney"])
  }

  private var first: Node {
    group {
      form.field(CaseField.numbers)
      if id == nil {
        form.field(CaseField.accused)
        form.line(
          "body", tongue.say("الجهة: النيابة أو المحكمة", "Prosecution or court"), isWide: true)
      } else {
        form.field(CaseField.title, isWide: true)
        form.field(CaseField.prosecution)
        form.field(CaseField.court)
      }
    }
  }

  private var rest: Node {
    group {
      if id == nil { form.field(CaseField.title, isWide: true) }
      form.field(CaseField.subject, isWide: true)
      for field in [.procedure, .track, .degree, .circuit, .governorate, .opened, .charges]
        as [CaseField]
      { form.field(field) }
      if id == nil {
        form.line("lawyer", tongue.say("محامي الدفاع", "Defence counsel"))
        form.line("attorney", tongue.say(.powerOfAttorney), PowerOfAttorney.example)
      }
      for field in [.appealOf, .rotatedFrom, .tags, .visibility, .remark] as [CaseField] {
        form.field(field)
      }
    }
  }

  /// «Did you mean this person?», for each name that is near somebody's.
  private var questions: Node {
    guard matches.isEmpty == false else { return .empty }
    return fieldset(.class("alert soon asked"), .id("who")) {
      legend { tongue.say("هل تقصد أحد هؤلاء؟", "Did you mean one of these?") }
      for asked in matches {
        p { bdi { asked.name } }
        input(.type("hidden"), .name("who-name-\(asked.place)"), .value(asked.name))
        for (number, match) in asked.people.enumerated() {
          label(.class("pick")) {
            number == 0
              ? input(
                .type("radio"), .name("who-\(asked.place)"), .value("\(match.card.id)"), .checked)
              : input(.type("radio"), .name("who-\(asked.place)"), .value("\(match.card.id)"))
            span {
              bdi { match.card.name }
              " "
              small { match.card.line(in: tongue) }
            }
          }
        }
        label(.class("pick")) {
          input(.type("radio"), .name("who-\(asked.place)"), .value("new"))
          span { tongue.say("لا، شخص جديد", "No, somebody new") }
        }
      }
    }
  }
}

extension PersonCard {
  /// What tells people of like names apart, on one line.
  func line(in tongue: Tongue) -> String {
    let number = memberNumber.map { number in
      number.isEmpty
        ? tongue.say("عضو", "member") : tongue.say("عضو رقم \(number)", "member \(number)")
    }
    return [number, governorate.isEmpty ? nil : governorate, tongue.count(caseCount, .case)]
      .compactMap { $0 }.joined(separator: " · ")
  }
}
