import Deadlines
import HTML
import Records
import Words

/// The form that enters an event of a case, or corrects one.
struct EventFormPage: Framed {
  let frame: Frame
  let form: Form
  /// The number and the name of the case; `nil` for an event of a person alone.
  let caseID: (id: CaseID, title: String)?
  /// Whom it may have happened to: the people of the case.
  let people: [(id: PersonID, name: String)]
  /// Whether it may have happened to several at once: a case of several accused.
  var isOfSeveral = false
  /// The event that is corrected; `nil` for a new one.
  var event: EventID?
  /// What was done about the event already.
  var interventions: [Intervention] = []
  /// An intervention that was refused, as it was sent.
  var intervention: Form?

  private var type: EventType? { EventType(rawValue: form["type"]) }

  private var heading: String {
    if event != nil { return tongue.say("تصحيح واقعة", "Correct an event") }
    return type == .hearing
      ? tongue.say("جلسة جديدة", "A new hearing") : tongue.say("واقعة جديدة", "A new event")
  }

  var node: Node {
    let back = caseID.map { (address: CaseRoute.show($0.id).address, name: $0.title) }
    let route: CaseRoute =
      event.map { .event($0) } ?? caseID.map { .newEvent($0.id) } ?? .list(CaseAddress())
    return FormPage(frame: frame, heading: heading, place: .cases, form: form, back: back).node {
      intervention?.alert
      if event != nil {
        p(.class("quiet")) {
          tongue.say(
            "ما كان مكتوبًا يبقى مقروءًا، ويحل التصحيح محله.",
            "What stood before stays readable; the correction takes its place.")
        }
      }
      form.sheet(
        frame, to: route.address,
        send: event == nil ? tongue.say(.add) : tongue.say("احفظ التصحيح", "Save"),
        back: back?.address
      ) {
        div(.class("fields three")) { first }
        part(
          tongue.say("القرار والتأجيل", "Decision and adjournment"), Self.decision,
          isOpen: type.map { Self.decided.contains($0) } ?? false)
        part(tongue.say(.more), Self.rest)
        part(
          tongue.say("انتهاك حق", "A rights violation"), Self.violation, isOpen: type == .violation)
      }
      if let event, frame.mayFile {
        InterventionForm(
          frame: frame, event: event, known: interventions,
          form: intervention ?? Form(in: tongue), isOpen: intervention != nil
        ).node
        p { removalLink(.event(event), in: frame) }
      }
    }
  }

  private static let decided: Set<EventType> = [
    .hearing, .renewal, .remand, .judgment, .interrogation, .challenge, .order,
  ]
  private static let decision: [EventField] = [
    .decision, .days, .until, .verdict, .next, .nextHour,
  ]
  private static let rest: [EventField] = [
    .hour, .place, .document, .description, .estimate, .visibility,
  ]
  private static let violation: [EventField] = [
    .act, .perpetrator, .source, .reliability, .certainty,
  ]

  /// Fields that stand open where something of them was typed or is wrong.
  private func part(_ name: String, _ fields: [EventField], isOpen: Bool = false) -> Node {
    form.folded(name, isOpen: isOpen || form.touches(fields.map(\.rawValue))) {
      div(.class("fields")) {
        for field in fields {
          form.field(
            field,
            none: field == .visibility
              ? tongue.say("من يرى القضية", "Whoever sees the case") : nil)
        }
      }
    }
  }

  private var first: Node {
    group {
      form.field(EventField.type, none: tongue.say("اختر…", "Choose…"))
      form.field(EventField.date)
      if isOfSeveral, event == nil {
        form.people(
          of: people, everyone: tongue.say("كل المتهمين", "All the accused"),
          hint: tongue.say(
            "التجديد والإخلاء والنقل لمن تحبسهم القضية؛ وبلا اختيار: القضية كلها.",
            "A renewal, release or transfer is of those held; with none chosen, of the whole case."
          ))
      } else {
        form.choice(
          "person", EventField.person.label(in: tongue),
          none: tongue.say("القضية كلها", "The case as a whole"),
          people.map { ("\($0.id)", $0.name) })
      }
    }
  }
}
