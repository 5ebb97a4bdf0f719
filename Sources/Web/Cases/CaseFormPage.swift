import HTML
import Records
import Words

/// The form that opens a case, or corrects what is known of one.
struct CaseFormPage: Framed {
  let frame: Frame
  let form: Form
  /// The case that is corrected; `nil` for a new one.
  var id: CaseID?
  /// The names that were typed and must be asked about.
  var asked: [AskedName] = []
  /// The cases that carry a number that was typed.
  var taken: [CaseCard] = []

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
        NameQuestions(tongue: tongue, asked: asked).node
        numberQuestion
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

  /// «This number is entered already»: the case that has it, or another of the same number.
  private var numberQuestion: Node {
    guard taken.isEmpty == false else { return .empty }
    return fieldset(.class("alert soon asked"), .id("taken")) {
      legend { tongue.say("هذا الرقم مقيد من قبل", "This number is entered already") }
      for card in taken {
        p {
          CaseRoute.show(card.id).link(bdi { card.title })
          " "
          small { card.accused.joined(separator: tongue.say(.comma)) }
        }
      }
      label(.class("pick")) {
        input(.type("checkbox"), .name(CaseForm.otherCase), .value("1"))
        span {
          tongue.say("قضية أخرى بالرقم نفسه", "Another case that has the same number")
        }
      }
    }
  }
}
