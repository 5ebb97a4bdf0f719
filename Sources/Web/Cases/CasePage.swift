import Deadlines
import HTML
import Records
import Words

/// Everything of a case on one page (ملف القضية), which prints as it is.
struct CasePage: Framed {
  let frame: Frame
  let file: CaseFile
  let now: Moment
  var today: CivilDate { now.date }
  var history: [RecordChange] = []
  /// The records that are one with the case.
  var merged: [MergedRecord] = []
  /// The due dates that are kept for the case.
  var deadlines: [Deadline] = []
  /// The forms of a new party, of a power of attorney and of a paper, as sent and refused.
  var party: Form?
  var attorney: Form?
  var papers: Form?
  /// The name of the new party, where it must be asked about.
  var asked: [AskedName] = []
  var details: CaseDetails { file.details }
  var custody: [(party: Party, custody: Custody)] { file.custody(today: today) }

  var node: Node {
    Layout(frame: frame, heading: details.title, place: .cases).node {
      crumb(tongue.say(.cases), CaseRoute.list(CaseAddress()).address)
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
            frame: frame, deadlines: deadlines, events: file.events, now: now,
            calendar: CaseRoute.show(file.id).address(as: .ics)
          ).node
          events
          notes
        }
        div(.class("stack")) { CaseSide(page: self).node }
      }
    }
  }

  private var badges: Node {
    group {
      let held = custody.filter(\.custody.isOpen)
      if custody.count == 1, let (party, time) = custody.first, let liberty = party.liberty {
        badge(liberty.words(with: time, in: tongue), liberty.tone)
      } else if held.isEmpty == false {
        badge(tongue.say(.held) + tongue.number(held.count), "late")
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
        CaseRoute.newEvent(file.id).link(
          tongue.say("أضف واقعة", "Add an event"), style: "btn first")
        CaseRoute.newEvent(file.id, type: .hearing).link(
          tongue.say("أضف جلسة", "Add a hearing"), style: "btn")
        if custody.contains(where: { $0.custody.holding.contains(file.id) }) {
          CaseRoute.rotate(file.id).link(tongue.say("تدوير", "Rotation"), style: "btn")
        }
      }
      if frame.mayFile {
        CaseRoute.merge(file.id).link(tongue.say(MergePage.heading) + "…", style: "btn")
      }
      button(.class("btn"), .type("button"), .id("print"), .hidden) { tongue.say(.print) }
      removalLink(.case(file.id), in: frame)
    }
  }

  private var under: Node {
    let others = details.numbers.map(\.description).filter { details.title.contains($0) == false }
    return dotted(
      [.text(tongue.say("رقمها في السجل ", "Number in the archive ") + "\(file.id)")]
        + (others.isEmpty
          ? []
          : [
            group {
              tongue.say("تُقيَّد أيضًا: ", "Also registered as: ")
              dotted(others.map { number in bdi { number } })
            }
          ]) + [.text(details.visibility.meaning(in: tongue))])
  }

  /// What is doubtful in what was entered: stored as it was typed, and said.
  private var concerns: Node {
    let sentences = file.concerns(today: today).map { $0.sentence(in: tongue) }
    guard sentences.isEmpty == false else { return .empty }
    return div(.class("alert soon"), .role("status")) {
      p { strong { CaseReports(tongue: tongue).doubtful } }
      ul { for sentence in sentences { li { sentence } } }
    }
  }

  /// What a case lacks before anybody can rely on it.
  private var missing: Node {
    let gaps = file.gaps
    guard gaps.isEmpty == false, frame.mayFile else { return .empty }
    return sheet(CaseReports(tongue: tongue).gaps, style: "lacking") {
      ul {
        for gap in gaps { li { a(.href(address(of: gap))) { gap.label(in: tongue) } } }
      }
    }
  }

  /// Where a gap can be filled.
  private func address(of gap: CaseGap) -> String {
    switch gap {
    case .numbers, .body, .degree, .charge: CaseRoute.edit(file.id).address
    case .accused, .lawyer: "#parties"
    case .event: CaseRoute.newEvent(file.id).address
    case .papers: "#papers"
    }
  }

  private var timeline: Node {
    guard file.events.contains(where: { $0.details.date != nil }) else { return .empty }
    return sheet(tongue.say(.timeline)) {
      TimelinePicture(
        of: file.events, custody: custody.map(\.custody), today: today,
        title: tongue.say("خط زمني لوقائع القضية حتى اليوم", "Timeline of the case up to today"),
        in: tongue
      ).node
    }
  }

  private var events: Node {
    sheet(
      tongue.say("الوقائع والجلسات", "Events and hearings"),
      count: tongue.count(file.events.count, .event), id: "events"
    ) {
      if file.events.isEmpty {
        p(.class("quiet")) { tongue.say("لا وقائع مقيدة بعد.", "No events recorded yet.") }
      } else {
        EventRows(frame: frame, events: file.events, interventions: file.interventions).node
      }
      if file.corrected.isEmpty == false {
        HTML.details(.class("removal")) {
          summary {
            tongue.say("ما صُحِّح", "Corrections")
            " "
            count(tongue.number(file.corrected.count))
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
    return sheet(tongue.say("ملاحظات", "Notes")) {
      p(.class("said"), .dir(.auto)) { details.remark }
    }
  }
}

/// The line of confidentiality that stands on paper alone.
struct PrintHead: Framed {
  let frame: Frame
  let today: CivilDate

  var node: Node {
    p(.class("confidential")) {
      strong { tongue.say("سري — الأمانة القانونية", "Confidential — Legal Secretariat") }
      " · "
      tongue.say("طُبع في ", "Printed on ")
      dateNode(today, in: tongue)
      " · "
      tongue.say(
        "لا يُصوَّر ولا يُتداول دون إذن", "Not to be copied or circulated without permission")
    }
  }
}

extension Liberty {
  /// The state with the days in custody: «محبوس احتياطيًا · 29 يومًا».
  func words(with custody: Custody, in tongue: Tongue) -> String {
    guard custody.days.upperBound > 0 else { return label(in: tongue) }
    let days = tongue.days(custody.days)
    if isHeld == false, custody.isOpen, custody.hasUndated == false {
      return tongue.say(
        "\(label(in: tongue)) هنا · محبوس في قضية أخرى · \(days)",
        "\(label(in: tongue)) here · held in another case · \(days)")
    }
    return isHeld || custody.isOpen
      ? "\(label(in: tongue)) · \(days)"
      : "\(label(in: tongue)) · " + tongue.say("حُبس \(days)", "held for \(days)")
  }
}
