import HTML
import Records
import Words

/// What stands beside the events of a case: its facts, people, papers, the other cases of its matter.
struct CaseSide {
  let page: CasePage

  private var frame: Frame { page.frame }
  private var tongue: Tongue { page.frame.tongue }
  private var file: CaseFile { page.file }
  private var details: CaseDetails { page.file.details }

  var node: Node {
    group {
      facts
      PartySheet(page: page).node
      papers
      matter
      MergedSheet(
        frame: frame, merged: page.merged, part: CaseRoute.unmerge(file.id).address
      ).node
      history
    }
  }

  private var facts: Node {
    section(.class("sheet")) {
      h2 {
        tongue.say(.particulars)
        if frame.mayFile {
          CaseRoute.edit(file.id).link(tongue.say(.edit))
        }
      }
      dl(.class("facts")) {
        for number in details.numbers {
          fact(tongue.say(.number), bdi { number.description })
        }
        for field in Self.fields {
          fact(field.label(in: tongue), CaseReports(tongue: tongue).shown(field, of: draft))
        }
        fact(CaseField.opened.label(in: tongue), dateNode(details.opened, in: tongue))
        for notification in file.notifications {
          fact(
            tongue.say(.theNotification),
            group {
              NotificationRoute.show(notification.id).link(bdi { notification.subject })
              " "
              NotificationPieces.badge(of: notification.state, in: tongue)
            })
        }
        for charge in details.charges { fact(tongue.say(.charge), line(charge)) }
        tags
      }
    }
  }

  private var draft: CaseDraft { CaseDraft(details: details) }
  private static let fields: [CaseField] = [
    .subject, .prosecution, .court, .circuit, .track, .degree, .governorate,
  ]

  private func line(_ charge: Charge) -> Node {
    let article = charge.article.isEmpty ? "" : tongue.say(.article) + charge.article
    let basis = [article, charge.law].filter { $0.isEmpty == false }
    return group {
      bdi { charge.name }
      if basis.isEmpty == false {
        " "
        count("(" + basis.joined(separator: tongue.say(.comma)) + ")")
      }
      if let person = file.parties.first(where: { $0.person == charge.person }) {
        " "
        small { personLink(person.person, person.name) }
      }
    }
  }

  private var tags: Node {
    guard details.tags.isEmpty == false else { return .empty }
    return group {
      dt { tongue.say(.tags) }
      dd(.class("chips")) {
        for tag in details.tags {
          a(
            .class("chip"), .href(CaseRoute.list(CaseAddress().with { $0.tag = tag }).address)
          ) { bdi { tag } }
        }
      }
    }
  }

  private var papers: Node {
    sheet(tongue.say(.papers), count: tongue.count(file.documents.count, .document), id: "papers") {
      if file.documents.isEmpty {
        p(.class("quiet")) { tongue.say("لا أوراق بعد.", "No papers yet.") }
      } else {
        ul(.class("rows papers")) { file.documents.map(paper) }
      }
      if frame.mayFile { PaperForm(page: page).node }
    }
  }

  private func paper(_ card: DocumentCard) -> Node {
    li {
      div {
        DocumentRoute.show(card.id).link(card.titleNode)
        p(.class("why")) { card.badges(in: tongue) }
      }
      small { dateNode(card.details.date, in: tongue) }
      if frame.mayFile {
        form(.class("inline"), .method("post"), .action(CaseRoute.detach(file.id).address)) {
          tokenField(frame)
          input(.type("hidden"), .name("document"), .value("\(card.id)"))
          button(
            .class("less"), .type("submit"),
            .title(
              tongue.say(
                "ينزعها من القضية ويبقى المستند", "The document itself stays in the archive"))
          ) { tongue.say("انزعها من القضية", "Remove from the case") }
        }
      }
    }
  }

  /// The cases of the same matter: first degree, appeal, cassation, rotation.
  private var matter: Node {
    guard file.matter.count > 1 else { return .empty }
    return sheet(tongue.say(.relatedCases)) {
      ol(.class("lines")) {
        for link in file.matter {
          li {
            if link.id == file.id {
              strong { bdi { link.title } }
            } else {
              CaseRoute.show(link.id).link(bdi { link.title })
            }
            " "
            small {
              dotted([
                .text(link.degree?.label(in: tongue) ?? ""),
                .text(link.procedure?.label(in: tongue) ?? ""),
                link.appealOf == nil
                  ? .empty
                  : .text(tongue.say("طعن على ", "appeal from ") + "\(link.appealOf ?? 0)"),
                link.rotatedFrom == nil
                  ? .empty
                  : .text(tongue.say("تدوير من ", "rotated from ") + "\(link.rotatedFrom ?? 0)"),
              ])
            }
          }
        }
      }
    }
  }

  private var history: Node {
    HistorySheet(
      frame: frame, changes: page.history, statuses: file.statuses, addedAt: file.addedAt,
      addedBy: file.addedBy
    ).node
  }
}

/// Who entered a record, who changed what, and what stood there before (سجل التعديلات).
struct HistorySheet: Framed {
  let frame: Frame
  let changes: [RecordChange]
  var statuses: [StatusChange] = []
  let addedAt: Timestamp
  let addedBy: String

  var node: Node {
    section(.class("sheet history")) {
      HTML.details(.class("fold")) {
        summary {
          tongue.say(.history)
          " "
          count(tongue.number(changes.count))
        }
        if statuses.isEmpty == false {
          ul(.class("lines")) {
            for status in statuses {
              li {
                dotted([
                  .text(status.label(in: tongue)),
                  bdi { status.personName }, dateNode(status.since, in: tongue),
                ])
              }
            }
          }
        }
        ul(.class("lines")) {
          for change in changes {
            li {
              strong { change.label(in: tongue) }
              " "
              if change.before.isEmpty == false {
                s { bdi { change.said(change.before, in: tongue) } }
                " "
              }
              bdi { change.said(change.after, in: tongue) }
              " "
              small { dotted([bdi { tongue.day(of: change.at) }, bdi { change.by }]) }
            }
          }
          li {
            tongue.say("قُيدت في ", "Entered on ")
            dotted([bdi { tongue.day(of: addedAt) }, bdi { addedBy }])
          }
        }
      }
    }
  }
}
