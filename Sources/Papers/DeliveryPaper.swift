import HTML
package import Records
import Words

/// The sheet that the Committee's clerk signs when the letter is handed over (محضر التسليم).
///
/// Arabic in either tongue. What only the hand-over shows is left blank.
package struct DeliveryPaper {
  private let dossier: Dossier

  package init(_ dossier: Dossier) { self.dossier = dossier }

  private typealias Said = NotificationReports

  /// The page.
  package var paper: PrintedPaper {
    let said = dossier.notification.particulars
    return PrintedPaper(title: Said.deliveryTitle, tongue: .arabic) {
      h1 { Said.deliveryTitle }
      p { Said.handedOver }
      dl(.class("facts")) {
        fact(.party, said[.party])
        fact(.subject, said.subject)
        fact(.filer, said[.filer])
        fact(.capacity, said[.capacity])
        fact(.outgoingNumber, said[.outgoingNumber])
      }
      enclosures
      h2 { Said.receiver }
      blanks(Said.receiverLines)
      h2 { Said.deliverer }
      if said[.deliveryAgent].isEmpty == false { p { bdi { said[.deliveryAgent] } } }
      blanks(Said.delivererLines)
    }
  }

  private func fact(_ field: NotificationField, _ value: String) -> Node {
    guard value.isEmpty == false else { return .empty }
    return div {
      dt { field.label(in: .arabic) }
      dd { bdi { value } }
    }
  }

  private var enclosures: Node {
    let digests = dossier.notification.sent.filter { $0.role != .signedLetter }.map(\.digest)
    return table {
      thead {
        tr {
          th(.scope("col")) { "م" }
          th(.scope("col")) { Said.enclosure }
          th(.class("narrow"), .scope("col")) { Said.sheets }
          th(.class("narrow"), .scope("col")) { Said.digestStart }
        }
      }
      tbody {
        row(1, PaperRole.signedLetter.label(in: .arabic), letterDigest)
        for (place, part) in NotificationLetter.enclosures(of: dossier).enumerated() {
          row(place + 2, part.text, place < digests.count ? digests[place] : "")
        }
        tr {
          td { "" }
          th(.scope("row")) { Said.total }
          td { "" }
          td { "" }
        }
      }
    }
  }

  private var letterDigest: String {
    dossier.notification.sent.first { $0.role == .signedLetter }?.digest ?? ""
  }

  private func row(_ number: Int, _ name: String, _ digest: String) -> Node {
    tr {
      td { bdi { "\(number)" } }
      td { name }
      td { "" }
      td(.class("digest")) { bdi { String(digest.prefix(12)) } }
    }
  }

  private func blanks(_ names: [String]) -> Node {
    table(.class("blank")) {
      tbody {
        for name in names {
          tr {
            th(.class("narrow"), .scope("row")) { name }
            td { "" }
          }
        }
      }
    }
  }
}
