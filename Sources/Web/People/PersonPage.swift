import Deadlines
import HTML
import HTTP
import Records
import Words

/// Everything about a person on one page: their cases, the line of time, custody, consents.
struct PersonPage: Framed {
  let frame: Frame
  let file: PersonFile
  let today: CivilDate
  var history: [RecordChange] = []
  /// The records that are one with the person's.
  var merged: [MergedRecord] = []
  /// The form of a consent as it was sent and refused.
  var consent: Form?
  private var details: PersonDetails { file.person.details }

  var node: Node {
    Layout(frame: frame, heading: details.name, place: .cases).node {
      crumb(tongue.say(.members), PersonRoute.list(.members).address)
      PrintHead(frame: frame, today: today).node
      header(.class("headline")) {
        h1 { bdi { details.name } }
        badges
        div(.class("tools")) {
          button(.class("btn"), .type("button"), .id("print"), .hidden) { tongue.say(.print) }
          if frame.mayFile {
            PersonRoute.merge(file.person.id).link(
              tongue.say(MergePage.heading) + "…", style: "btn")
          }
          if file.cases.isEmpty { removalLink(.person(file.person.id), in: frame) }
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
          MergedSheet(
            frame: frame, merged: merged, part: PersonRoute.unmerge(file.person.id).address
          ).node
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
        badge(tongue.say(.member))
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
        tongue.say("في كل القضايا", "Across all cases")
        if custody.days.upperBound > 0 {
          small {
            tongue.say("في الحبس ", "In custody ")
            bdi { tongue.days(custody.days) }
          }
        }
      }
      TimelinePicture(
        of: file.events, custody: [custody], today: today,
        title: tongue.say("خط زمني لوقائع الشخص حتى اليوم", "Timeline of the person up to today"),
        in: tongue
      ).node
      if custody.hasUndated {
        p(.class("quiet")) {
          tongue.say(
            "وقائع بلا تاريخ لم تدخل في العد.", "Events without a date are not counted.")
        }
      }
    }
  }

  private var cases: Node {
    sheet(tongue.say(.cases), count: tongue.count(file.cases.count, .case)) {
      if file.cases.isEmpty {
        p(.class("quiet")) { tongue.say("لا قضايا متاحة لك.", "No cases available to you.") }
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
    return sheet(tongue.say(EventRows.heading)) {
      EventRows(frame: frame, events: file.events, isNamingCase: true, isNamingPerson: false).node
    }
  }

  private var facts: Node {
    section(.class("sheet")) {
      h2 {
        tongue.say(.particulars)
        if frame.mayFile {
          PersonRoute.edit(file.person.id).link(tongue.say(.edit))
        }
      }
      let parts = PersonName(details.name).fourParts
      dl(.class("facts")) {
        fact(tongue.say("الاسم الأول", "Given name"), parts.given)
        fact(tongue.say("اسم الأب", "Father"), parts.father)
        fact(tongue.say("اسم الجد", "Grandfather"), parts.grandfather)
        fact(tongue.say("العائلة", "Family"), parts.family)
        for field in PersonField.allCases where field != .name && field != .member {
          fact(field.label(in: tongue), value(field))
        }
      }
    }
  }

  private func value(_ field: PersonField) -> Node {
    switch field {
    case .birth: dateNode(details.birth, in: tongue)
    case .joined: dateNode(details.membership?.joined, in: tongue)
    case .left: dateNode(details.membership?.left, in: tongue)
    case .sex: .text(details.sex?.label(in: tongue) ?? "")
    case .spellings: bdi { tongue.series(details.spellings) }
    case .member, .minor:
      .text(field.text(of: details).isEmpty ? "" : tongue.say(.yes))
    case .visibility: .text(details.visibility.label(in: tongue))
    case .name, .number, .governorate, .occupation, .unit, .phone, .email, .address, .nationalID,
      .medical, .remark:
      bdi { field.text(of: details) }
    }
  }

  private var consents: Node {
    sheet(tongue.say("الموافقة ونطاقها", "Consent and its scope"), id: "consents") {
      if file.consents.isEmpty {
        p(.class("quiet")) {
          tongue.say(
            "لا موافقة مقيدة: لا يُنشر شيء عنه.",
            "No consent on record: publish nothing about this person.")
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
            named(
              tongue.say("سُحبت ", "withdrawn "), dateNode(consent.withdrawn, in: tongue)),
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
    let form = consent ?? Form(in: tongue)
    return form.folded(
      tongue.say("أضف موافقة…", "Add a consent…"), isOpen: consent != nil, style: "removal"
    ) {
      form.sheet(
        frame, to: PersonRoute.consent(file.person.id).address, style: "form",
        send: tongue.say(.add)
      ) {
        div(.class("fields")) {
          form.terms("scope", tongue.say("النطاق", "Scope"), ConsentScope.allCases)
          form.day("date", tongue.say("في", "On"))
          form.line("remark", tongue.say(.remark), isWide: true)
        }
      }
    }
  }
}
