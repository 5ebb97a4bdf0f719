import HTML
package import Records
import Words

/// The list of what the letter encloses (بيان المرفقات), as a page of its own.
///
/// Arabic in either tongue: it goes to the Committee. Once the letter has left it is the list of what
/// was sent, with the digests; before, of what is in hand.
package struct EnclosuresPaper {
  private let dossier: Dossier

  package init(_ dossier: Dossier) { self.dossier = dossier }

  private typealias Said = NotificationReports

  /// The page.
  package var paper: PrintedPaper {
    let notification = dossier.notification
    let said = notification.particulars
    return PrintedPaper(title: Said.enclosuresTitle, tongue: .arabic) {
      header(.class("head")) {
        for line in [said[.party], said[.authorBody]] where line.isEmpty == false { p { line } }
        if said[.outgoingNumber].isEmpty == false {
          p { NotificationField.outgoingNumber.label(in: .arabic) + ": " + said[.outgoingNumber] }
        }
      }
      h1 { Said.enclosuresTitle }
      p(.class("subject")) { said.subject }
      table
      if notification.sent.isEmpty { p(.class("faint")) { Said.notSentYet } }
      div(.class("signature")) {
        let signatory = said[.signatory].isEmpty ? said[.filer] : said[.signatory]
        for line in [signatory, said[.capacity], Said.signatureLine] where line.isEmpty == false {
          p { line }
        }
      }
    }
  }

  private var table: Node {
    let sent = dossier.notification.sent.filter { $0.role != .signedLetter }
    return HTML.table {
      thead {
        tr {
          th(.scope("col")) { "م" }
          th(.scope("col")) { Said.enclosure }
          th(.class("narrow"), .scope("col")) { Said.sheets }
          if sent.isEmpty == false { th(.scope("col")) { Said.fullDigest } }
        }
      }
      tbody {
        for (place, part) in NotificationLetter.enclosures(of: dossier).enumerated() {
          tr {
            td { bdi { "\(place + 1)" } }
            td { part.text }
            td { "" }
            if sent.isEmpty == false {
              td(.class("digest")) { bdi { place < sent.count ? sent[place].digest : "" } }
            }
          }
        }
      }
    }
  }
}
