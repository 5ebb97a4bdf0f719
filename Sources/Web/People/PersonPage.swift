import HTML
import HTTP
import Records
import Words

/// Everything about a person on one page: their cases, the line of time, custody, consents.
struct PersonPage {
  let frame: Frame
  let file: PersonFile
  let today: CivilDate
  var history: [RecordChange] = []
  /// The form of a consent as it was sent and refused.
  var consent: TypedForm?

  private var tongue: Tongue { frame.tongue }
  private var details: PersonDetails { file.person.details }

  var node: Node {
    Layout(frame: frame, heading: details.name, place: .cases).node {
      p(.class("quiet crumb")) {
        a(.href(PersonRoute.list(.members).address)) { tongue.say("الأعضاء", "Members") }
      }
      PrintHead(frame: frame, today: today).node
      header(.class("headline")) {
        h1 { bdi { details.name } }
        badges
        div(.class("tools")) {
          button(.class("btn"), .type("button"), .id("print"), .hidden) {
            tongue.say("اطبع", "Print")
          }
        }
      }
      div(.class("cols two")) {
        div(.class("stack")) {
          timeline
          cases
          events
        }
        div(.class("stack")) {
          facts
          consents
          HistorySheet(
            frame: frame, changes: history, addedAt: file.person.addedAt,
            addedBy: file.person.addedBy
          ).node
        }
      }
    }
  }

  private var badges: Node {
    group {
      if details.membership != nil {
        badge(tongue.say("عضو", "Member"))
      }
      let custody = file.custody(today: today)
      if custody.isOpen {
        badge(tongue.say("محبوس · ", "Held · ") + tongue.days(custody.days), "late")
      }
      details.visibility.badge(in: tongue)
    }
  }

  private var timeline: Node {
    let custody = file.custody(today: today)
    guard file.events.contains(where: { $0.details.date != nil }) else { return .empty }
    return section(.class("sheet")) {
      h2 {
        tongue.say("في كل القضايا", "Over all cases")
        if custody.days.upperBound > 0 {
          small {
            tongue.say("في الحبس ", "In custody ")
            bdi { tongue.days(custody.days) }
          }
        }
      }
      TimelinePicture(
        of: file.events, custody: [custody], today: today,
        title: tongue.say("خط زمني لوقائع الشخص حتى اليوم", "The person's events up to today"),
        in: tongue
      ).node
      if custody.hasUndated {
        p(.class("quiet")) {
          tongue.say(
            "وقائع بلا تاريخ لم تدخل في العد.", "Events without a date are not in the count.")
        }
      }
    }
  }

  private var cases: Node {
    section(.class("sheet")) {
      h2 {
        tongue.say("القضايا", "Cases")
        small { bdi { tongue.count(file.cases.count, .case) } }
      }
      if file.cases.isEmpty {
        p(.class("quiet")) {
          tongue.say("لا قضايا متاحة لك.", "No cases that are open to you.")
        }
      } else {
        ol(.class("hits compact")) {
          for entry in file.cases {
            CaseRow(
              frame: frame, card: entry.card, today: today,
              extra: group {
                badge(entry.role.label(in: tongue), "plain")
                if let liberty = entry.liberty {
                  badge(liberty.label(in: tongue), liberty.tone)
                }
              }
            ).node
          }
        }
      }
    }
  }

  private var events: Node {
    guard file.events.isEmpty == false else { return .empty }
    return section(.class("sheet")) {
      h2 { tongue.say("الوقائع", "Events") }
      EventRows(frame: frame, events: file.events, isNamingCase: true, isNamingPerson: false).node
    }
  }

  private var facts: Node {
    section(.class("sheet")) {
      h2 {
        tongue.say("البيانات", "Facts")
        if frame.mayFile {
          a(.href(PersonRoute.edit(file.person.id).address)) { tongue.say("تعديل", "Edit") }
        }
      }
      let parts = PersonName(details.name).fourParts
      let membership = details.membership
      dl(.class("facts")) {
        text(tongue.say("الاسم الأول", "Given name"), parts.given)
        text(tongue.say("اسم الأب", "Father"), parts.father)
        text(tongue.say("اسم الجد", "Grandfather"), parts.grandfather)
        text(tongue.say("العائلة", "Family"), parts.family)
        text(
          tongue.say("صور أخرى", "Other spellings"),
          details.spellings.joined(separator: tongue.say("، ", ", ")))
        text(tongue.say("رقم العضوية", "Member's number"), membership?.number ?? "")
        text(tongue.say("الوحدة", "Unit"), membership?.unit ?? "")
        fact(tongue.say("عضو منذ", "Member since"), dateNode(membership?.joined, in: tongue))
        fact(tongue.say("حتى", "Until"), dateNode(membership?.left, in: tongue))
        text(tongue.say("المحافظة", "Governorate"), details.governorate)
        text(tongue.say("المهنة", "Occupation"), details.occupation)
        text(tongue.say("النوع", "Sex"), details.sex?.label(in: tongue) ?? "")
        fact(tongue.say("الميلاد", "Born"), dateNode(details.birth, in: tongue))
        text(tongue.say("الهاتف", "Phone"), details.phone)
        text(tongue.say("البريد", "E-mail"), details.email)
        text(tongue.say("العنوان", "Address"), details.address)
        text(tongue.say("الرقم القومي", "National number"), details.nationalID)
        text(tongue.say("حالة صحية", "Medical"), details.medical)
        text(
          tongue.say("طفل", "A child"), details.isMinor ? tongue.say("نعم", "yes") : "")
        text(tongue.say("ملاحظة", "Remark"), details.remark)
        text(tongue.say("من يراه", "Who sees it"), details.visibility.label(in: tongue))
      }
    }
  }

  private func text(_ name: String, _ value: String) -> Node { fact(name, bdi { value }) }

  private var consents: Node {
    section(.class("sheet"), .id("consents")) {
      h2 { tongue.say("الموافقة ونطاقها", "Consent and its scope") }
      if file.consents.isEmpty {
        p(.class("quiet")) {
          tongue.say("لا موافقة مقيدة: لا يُنشر شيء عنه.", "No consent is entered: publish nothing.")
        }
      } else {
        ul(.class("rows")) { file.consents.map(row) }
      }
      if frame.mayFile { addition }
    }
  }

  private func row(_ consent: Consent) -> Node {
    li {
      div {
        badge(consent.scope.label(in: tongue), consent.holds ? "done" : "plain")
        p(.class("why")) {
          dotted([
            dateNode(consent.given, in: tongue),
            consent.withdrawn.map { date in
              group {
                tongue.say("سُحبت ", "withdrawn ")
                dateNode(date, in: tongue)
              }
            } ?? .empty,
            bdi { consent.remark },
          ])
        }
      }
      if consent.holds, frame.mayFile {
        form(
          .class("inline"), .method("post"),
          .action(PersonRoute.consent(file.person.id).address)
        ) {
          tokenField(frame)
          input(.type("hidden"), .name("withdraw"), .value("\(consent.id)"))
          button(.class("less"), .type("submit")) { tongue.say("سحبها اليوم", "Withdrawn today") }
        }
      }
    }
  }

  private var addition: Node {
    let typed = consent ?? TypedForm([:], tongue: tongue)
    return HTML.details(consent == nil ? .class("removal") : .open) {
      summary { tongue.say("أضف موافقة…", "Add a consent…") }
      form(
        .class("form"), .method("post"), .action(PersonRoute.consent(file.person.id).address)
      ) {
        div(.class("fields")) {
          typed.choice(
            "scope", tongue.say("النطاق", "Scope"), none: nil,
            ConsentScope.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
          typed.dateLine("date", tongue.say("في", "On"))
          typed.line("remark", tongue.say("ملاحظة", "Remark"), isWide: true)
        }
        tokenField(frame)
        button(.class("btn"), .type("submit")) { tongue.say("أضف", "Add") }
      }
    }
  }
}
