import Deadlines
import Formats
import HTML
import Records
import Words

/// What was removed, each with the way back.
struct TrashPage: Framed {
  let frame: Frame
  let page: Int
  let found: Page<DocumentCard>
  /// The records that are no documents.
  let records: [RemovedRecord]

  var node: Node {
    page(tongue.say(.trash), at: .documents) {
      p(.class("line")) {
        strong { tongue.count(found.total, .document) }
        " · "
        tongue.say(
          "لا يجدها البحث، ولا يُحذف منها شيء من تلقاء نفسه.",
          "Searches do not find them, and nothing is deleted automatically.")
        if found.total > 0 {
          " · "
          twins(
            csv: DocumentRoute.trash().address(as: .csv),
            json: DocumentRoute.trash(page: page).address(as: .json))
        }
      }
      RemovedRecords(frame: frame, removed: records).node
      if found.items.isEmpty, records.isEmpty {
        emptySheet(tongue.say("السلة فارغة.", "The trash is empty."))
      } else {
        ol(.class("hits compact")) { found.items.map(row) }
      }
      Pager(
        tongue: tongue, page: page, total: found.total, pageLength: DocumentAddress.pageLength
      ) { DocumentRoute.trash(page: $0).address }.node
    }
  }

  private func row(_ card: DocumentCard) -> Node {
    li(.class("hit removed")) {
      div {
        h2 { DocumentRoute.show(card.id).link(card.titleNode) }
        div(.class("meta")) {
          card.badges(in: tongue)
          if let moment = card.removedAt {
            span {
              tongue.say("أُزيل في ", "Removed on ")
              time(.datetime("\(moment)")) { bdi { tongue.day(of: moment) } }
            }
          }
        }
      }
      if frame.mayFile { RestoreForm(frame: frame, id: card.id).node }
    }
  }
}
