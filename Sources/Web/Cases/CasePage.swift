import Deadlines
import HTML
import Records
import Words

/// Everything of a case on one page (ملف القضية), which prints as it is.
struct CasePage {
  let frame: Frame
  let file: CaseFile
  let today: CivilDate
  var history: [RecordChange] = []
  /// The due dates that are kept for the case, and what its events lead to beside them.
  var deadlines: [Deadline] = []
  var told: [Computation] = []
  /// The form of a new party, and of a paper, as they were sent and refused.
  var party: TypedForm?
  var papers: TypedForm?

  var tongue: Tongue { frame.tongue }
  var details: CaseDetails { file.details }
  var custody: [(party: Party, custody: Custody)] { file.custody(today: today) }

  var node: Node {
    Layout(frame: frame, heading: details.title, place: .cases).node {
      p(.class("quiet crumb")) {
        a(.href(CaseRoute.list(CaseAddress()).address)) { tongue.say("القضايا", "Cases") }
      }
      PrintHead(frame: frame, today: today).node
      header(.class("headline")) {
        h1 { bdi { details.title } }
        badges
        tools
      }
      p(.class("quiet")) { under }
      concerns
      missing
      div(.class("cols two")) {
        div(.class("stack")) {
          timeline
          CaseDeadlines(
            frame: frame, deadlines: deadlines, told: told, events: file.events, today: today,
            calendar: CaseRoute.show(file.id).address(as: .ics)
          ).node
          events
          notes
        }
        div(.class("stack")) {
          CaseSide(page: self).node
        }
      }
    }
  }

  private var badges: Node {
    group {
      let held = custody.filter { $0.party.liberty?.isHeld == true || $0.custody.isOpen }
      if custody.count == 1, let (party, time) = custody.first, let liberty = party.liberty {
        badge(liberty.words(with: time, in: tongue), liberty.tone)
      } else if held.isEmpty == false {
        badge(tongue.say("محبوسون: ", "Held: ") + tongue.number(held.count), "late")
      }
      if let procedure = details.procedure {
        badge(procedure.label(in: tongue), procedure.isEnded ? "plain" : "")
      }
      details.visibility.badge(in: tongue)
    }
  }

  private var tools: Node {
    div(.class("tools")) {
      if frame.mayFile {
        a(.class("btn first"), .href(CaseRoute.newEvent(file.id).address)) {
          tongue.say("أضف واقعة", "Add an event")
        }
        a(.class("btn"), .href(CaseRoute.newEvent(file.id, type: .hearing).address)) {
          tongue.say("أضف جلسة", "Add a hearing")
        }
      }
      button(.class("btn"), .type("button"), .id("print"), .hidden) {
        tongue.say("اطبع", "Print")
      }
    }
  }

  private var under: Node {
    let others = details.numbers.map(\.brief).filter { details.title.contains($0) == false }
    return dotted(
      [.text(tongue.say("رقمها في السجل ", "Number here ") + "\(file.id)")]
        + (others.isEmpty
          ? []
          : [
            group {
              tongue.say("تُقيَّد أيضًا: ", "Also entered as: ")
              dotted(others.map { number in bdi { number } })
            }
          ]) + [.text(details.visibility.meaning(in: tongue))])
  }

  /// What is doubtful in what was entered: stored as it was typed, and said.
  private var concerns: Node {
    let sentences = file.concerns(today: today).map { $0.sentence(in: tongue) }
    guard sentences.isEmpty == false else { return .empty }
    return div(.class("alert soon"), .role("status")) {
      p { strong { tongue.say("محفوظ كما كُتب، وراجع ما يلي:", "Kept as it was typed; look at:") } }
      ul { for sentence in sentences { li { sentence } } }
    }
  }

  /// What a case lacks before anybody can rely on it.
  private var missing: Node {
    let lacking = file.lacking(in: tongue)
    guard lacking.isEmpty == false, frame.mayFile else { return .empty }
    return section(.class("sheet lacking")) {
      h2 { tongue.say("ما ينقص القضية", "What the case lacks") }
      ul {
        for (text, route) in lacking { li { a(.href(route)) { text } } }
      }
    }
  }

  private var timeline: Node {
    guard file.events.contains(where: { $0.details.date != nil }) else { return .empty }
    return section(.class("sheet")) {
      h2 { tongue.say("مسار القضية", "The line of time") }
      TimelinePicture(
        of: file.events, custody: custody.map(\.custody), today: today,
        title: tongue.say("خط زمني لوقائع القضية حتى اليوم", "The case's events up to today"),
        in: tongue
      ).node
    }
  }

  private var events: Node {
    section(.class("sheet"), .id("events")) {
      h2 {
        tongue.say("الوقائع والجلسات", "Events and hearings")
        small { bdi { tongue.count(file.events.count, .event) } }
      }
      if file.events.isEmpty {
        p(.class("quiet")) { tongue.say("لا وقائع مقيدة بعد.", "No events are entered yet.") }
      } else {
        EventRows(frame: frame, events: file.events, interventions: file.interventions).node
      }
      if file.corrected.isEmpty == false {
        HTML.details(.class("removal")) {
          summary {
            tongue.say("ما صُحِّح", "What was corrected")
            " "
            small { bdi { tongue.number(file.corrected.count) } }
          }
          ul(.class("lines")) {
            for event in file.corrected {
              li {
                dotted([
                  s { event.details.type.label(in: tongue) },
                  dateNode(event.details.date, in: tongue), bdi { event.personName },
                  bdi { tongue.day(of: event.addedAt) }, bdi { event.addedBy },
                ])
              }
            }
          }
        }
      }
    }
  }

  private var notes: Node {
    guard details.remark.isEmpty == false else { return .empty }
    return section(.class("sheet")) {
      h2 { tongue.say("ملاحظات", "Notes") }
      p(.class("said"), .dir(.auto)) { details.remark }
    }
  }
}

/// The line of confidentiality that stands on paper alone.
struct PrintHead {
  let frame: Frame
  let today: CivilDate

  var node: Node {
    let tongue = frame.tongue
    return p(.class("confidential")) {
      strong { tongue.say("سري — الأمانة القانونية", "Confidential — legal secretariat") }
      " · "
      tongue.say("طُبع في ", "Printed on ")
      dateNode(today, in: tongue)
      " · "
      tongue.say(
        "لا يُصوَّر ولا يُتداول دون إذن", "Not to be copied or passed on without leave")
    }
  }
}

extension Liberty {
  /// The state with the days in custody: «محبوس احتياطيًا · 29 يومًا».
  func words(with custody: Custody, in tongue: Tongue) -> String {
    guard custody.days.upperBound > 0 else { return label(in: tongue) }
    let days = tongue.days(custody.days)
    return isHeld || custody.isOpen
      ? "\(label(in: tongue)) · \(days)"
      : "\(label(in: tongue)) · " + tongue.say("حُبس \(days)", "was held \(days)")
  }
}

extension CaseFile {
  /// What is doubtful in the case and its events, each once.
  func concerns(today: CivilDate) -> [CaseConcern] {
    var concerns = details.concerns(id: id, today: today)
    // Beyond so many events a look at each beside all others would be felt.
    for event in events.prefix(200) {
      let others = events.filter { $0.id != event.id }
      for concern in event.details.concerns(among: others, today: today)
      where concerns.contains(concern) == false {
        if case .secondVerdict = concern,
          concerns.contains(where: { if case .secondVerdict = $0 { true } else { false } })
        {
          continue
        }
        concerns.append(concern)
      }
    }
    return concerns
  }

  /// What is not entered, with the address where it can be.
  func lacking(in tongue: Tongue) -> [(text: String, address: String)] {
    let edit = CaseRoute.edit(id).address
    var lacking: [(String, String)] = []
    if details.numbers.isEmpty { lacking.append((tongue.say("رقم القضية", "Its number"), edit)) }
    if details.court.isEmpty, details.prosecution.isEmpty {
      lacking.append((tongue.say("النيابة أو المحكمة", "Prosecution or court"), edit))
    }
    if parties.contains(where: { $0.role.side == 1 }) == false {
      lacking.append((tongue.say("المتهم أو المدعى عليه", "The accused"), "#parties"))
    }
    if parties.contains(where: { $0.role == .lawyer }) == false {
      lacking.append((tongue.say("المحامي", "A lawyer"), "#parties"))
    }
    if details.charges.isEmpty { lacking.append((tongue.say("الاتهام", "The charge"), edit)) }
    if events.isEmpty {
      let form = CaseRoute.newEvent(id).address
      lacking.append((tongue.say("الواقعة الأولى أو الجلسة التالية", "A first event"), form))
    }
    if documents.isEmpty { lacking.append((tongue.say("الأوراق", "Papers"), "#papers")) }
    return lacking
  }
}
