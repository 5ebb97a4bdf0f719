import HTML
import Records
import Words

/// The form that enters an event of a case, or corrects one.
struct EventFormPage {
  let frame: Frame
  let form: EventForm
  /// The number and the name of the case; `nil` for an event of a person alone.
  let caseID: (id: CaseID, title: String)?
  /// Whom it may have happened to: the people of the case.
  let people: [(id: PersonID, name: String)]
  /// The event that is corrected; `nil` for a new one.
  var event: EventID?
  /// What was done about the event already.
  var interventions: [Intervention] = []
  /// An intervention that was refused, as it was sent.
  var intervention: TypedForm?

  private var typed: TypedForm { form.typed }
  private var tongue: Tongue { frame.tongue }

  private var heading: String {
    if event != nil { return tongue.say("تصحيح واقعة", "Correct an event") }
    return form.type == .hearing
      ? tongue.say("جلسة جديدة", "A new hearing") : tongue.say("واقعة جديدة", "A new event")
  }

  private var route: CaseRoute {
    if let event { return .event(event) }
    return caseID.map { .newEvent($0.id) } ?? .list(CaseAddress())
  }

  var node: Node {
    Layout(frame: frame, heading: heading, place: .cases).node {
      if let caseID {
        p(.class("quiet crumb")) {
          a(.href(CaseRoute.show(caseID.id).address)) { bdi { caseID.title } }
        }
      }
      h1 { heading }
      typed.alert
      intervention?.alert ?? .empty
      if event != nil {
        p(.class("quiet")) {
          tongue.say(
            "ما كان مكتوبًا يبقى مقروءًا، ويحل التصحيح محله.",
            "What stood before stays readable; the correction takes its place.")
        }
      }
      HTML.form(.class("sheet form"), .method("post"), .action(route.address)) {
        div(.class("fields three")) { first }
        part(
          tongue.say("القرار والتأجيل", "Decision and adjournment"), isOpen: isDecided, decision)
        part(tongue.say("المزيد", "More"), isOpen: has(more), rest)
        part(
          tongue.say("انتهاك حق", "A rights violation"),
          isOpen: form.type == .violation || has(right),
          violation)
        div(.class("tools")) {
          tokenField(frame)
          button(.class("btn first"), .type("submit")) {
            event == nil ? tongue.say("أضف", "Add") : tongue.say("احفظ التصحيح", "Save")
          }
          if let caseID {
            a(.class("btn"), .href(CaseRoute.show(caseID.id).address)) {
              tongue.say("دون حفظ", "Cancel")
            }
          }
        }
      }
      if let event, frame.mayFile {
        InterventionForm(
          frame: frame, event: event, known: interventions,
          typed: intervention ?? TypedForm(tongue: tongue), isOpen: intervention != nil
        ).node
        removal
      }
    }
  }

  private func part(_ name: String, isOpen: Bool, _ fields: Node) -> Node {
    HTML.details(isOpen ? .open : .class("rest")) {
      summary { name }
      div(.class("fields")) { fields }
    }
  }

  private static let decided: Set<EventType> = [
    .hearing, .renewal, .remand, .judgment, .interrogation, .challenge, .order,
  ]
  private var isDecided: Bool {
    form.type.map { Self.decided.contains($0) } ?? false
      || has(["decision", "until", "verdict", "next_date", "next_hour"])
  }
  private let more = [
    "hour", "until", "estimate", "place", "description", "document", "visibility",
  ]
  private let right = ["act", "perpetrator", "stated_by", "reliability", "certainty"]

  /// Whether something of these fields was typed or is wrong, so that it must be seen.
  private func has(_ names: [String]) -> Bool {
    names.contains { typed[$0].isEmpty == false || typed.flaws[$0] != nil }
  }

  private var first: Node {
    group {
      typed.choice(
        "type", tongue.say("ماذا حدث", "What happened"), none: tongue.say("اختر…", "Choose…"),
        EventType.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
      typed.dateLine("date", tongue.say("متى", "When"))
      typed.choice(
        "person", tongue.say("لمن", "To whom"),
        none: tongue.say("القضية كلها", "The case as a whole"),
        people.map { ("\($0.id)", $0.name) })
    }
  }

  private var decision: Node {
    group {
      typed.area(
        "decision", tongue.say("القرار", "Decision"),
        hint: tongue.say("حبس المتهم 15 يومًا على ذمة التحقيق", "Remand for 15 days"), rows: 2)
      typed.dateLine("until", tongue.say("حتى يوم", "Up to"))
      typed.terms("verdict", tongue.say("منطوق الحكم", "Verdict"), Verdict.allCases)
      typed.dateLine("next_date", tongue.say("تأجلت إلى", "Put off to"))
      typed.line(
        "next_hour", tongue.say("الساعة", "At"), hint: "09:30")
    }
  }

  private var rest: Node {
    group {
      typed.line("hour", tongue.say("ساعة الواقعة", "The hour"), hint: "09:30")
      typed.line("place", tongue.say("المكان", "Where"))
      typed.line(
        "document", tongue.say("رقم المستند الدال عليه", "Document that says it"),
        hint: tongue.say("رقمه في السجل", "Its number here"))
      typed.area("description", tongue.say("الوصف", "Description"))
      label(.class("pick")) {
        typed["estimate"] == "1"
          ? input(.type("checkbox"), .name("estimate"), .value("1"), .checked)
          : input(.type("checkbox"), .name("estimate"), .value("1"))
        span { tongue.say("التاريخ تقريبي", "The date is an estimate") }
      }
      typed.choice(
        "visibility", tongue.say("من يراه", "Who sees it"),
        none: tongue.say("من يرى القضية", "Whoever sees the case"),
        Visibility.allCases.map { ($0.name, $0.label(in: tongue)) })
    }
  }

  private var violation: Node {
    group {
      typed.terms("act", tongue.say("الفعل", "Act"), ViolationAct.allCases)
      typed.line("perpetrator", tongue.say("المنسوب إليه الفعل", "Perpetrator, as alleged"))
      typed.line("stated_by", tongue.say("المصدر", "Source"))
      typed.terms("reliability", tongue.say("الموثوقية", "Reliability"), Reliability.allCases)
      typed.terms(
        "certainty", tongue.say("ثبوت الانتهاك", "How far established"), ViolationStatus.allCases)
    }
  }

  private var removal: Node {
    HTML.details(.class("removal")) {
      summary { tongue.say("قُيدت بالخطأ…", "Entered by mistake…") }
      p(.class("quiet")) {
        tongue.say(
          "تخرج من القضية وتبقى في سجلها.", "It leaves the case and stays in its history.")
      }
      HTML.form(
        .method("post"), .action(CaseRoute.removeEvent(event ?? 0).address)
      ) {
        tokenField(frame)
        button(.class("btn danger"), .type("submit")) {
          tongue.say("أخرجها", "Take it out")
        }
      }
    }
  }
}
