import HTML
package import Records
package import Words

/// The index page of an exported case: everything on one page, without Sijill and without a network.
package struct CaseExportPage {
  let tongue: Tongue
  let file: CaseFile
  let papers: [ExportFile]
  let today: CivilDate

  package init(tongue: Tongue, file: CaseFile, papers: [ExportFile], today: CivilDate) {
    (self.tongue, self.file, self.papers, self.today) = (tongue, file, papers, today)
  }

  /// The page in UTF-8.
  package var bytes: [UInt8] { node.page }

  private var node: Node {
    let words = CaseReports(tongue: tongue)
    let draft = CaseDraft(details: file.details)
    return html(
      .lang(tongue.rawValue), .dir(tongue.isRightToLeft ? .rightToLeft : .leftToRight)
    ) {
      head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        title { file.details.title }
      }
      body {
        main {
          h1 { bdi { file.details.title } }
          p {
            tongue.say("نسخة من السجل بتاريخ ", "Copied from the archive on ");
            bdi { "\(today)" }
          }
          dl {
            for field in CaseField.edited.dropFirst() {
              let shown = words.shown(field, of: draft)
              if shown.isEmpty == false {
                dt { field.label(in: tongue) }
                dd { bdi { shown } }
              }
            }
          }
          h2 { tongue.say(.parties) }
          ul {
            for party in file.parties {
              li {
                "\(party.role.label(in: tongue)): "
                bdi { party.name }
                party.liberty.map { " — \($0.label(in: tongue))" } ?? ""
                " "
                bdi { words.attorney(party.attorney) }
              }
            }
          }
          h2 { words.custody }
          ul {
            for held in file.custody(today: today) where held.custody.spans.isEmpty == false {
              li {
                bdi { held.party.name }
                ": "
                bdi { words.days(of: held.custody) }
              }
            }
          }
          h2 { tongue.say(.timeline) }
          ol { for event in file.events { item(event, words) } }
          h2 { tongue.say(.documents) }
          ul {
            for paper in papers {
              li { a(.href(paper.name)) { bdi { paper.title } } }
            }
          }
        }
      }
    }
  }

  private func item(_ event: CaseEvent, _ words: CaseReports) -> Node {
    let details = event.details
    let next = details.nextDate.map { words.putOff(to: $0, hour: details.nextHour) }
    let said = [
      event.personName, details.place, details.description, details.decision,
      details.verdict?.label(in: tongue) ?? "", details.act?.label(in: tongue) ?? "", next ?? "",
      details.statedBy,
    ].filter { $0.isEmpty == false }
    return li {
      bdi { "\(details.date?.description ?? "–") \(details.hour)" }
      " "
      strong { details.type.label(in: tongue) }
      " "
      bdi { said.joined(separator: tongue.say(.comma)) }
    }
  }
}
