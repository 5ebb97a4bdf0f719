import Intake
package import Records
import Store

extension Desk {
  /// A file on the disk, to be handed in with something else; throws why it cannot be read.
  package static func file(at path: String) throws(Refusal) -> Original {
    try Intake().original(at: path)
  }

  /// Reads papers that are handed in with a notification; nothing is written.
  func papers(
    _ files: [(role: PaperRole, file: Original)], with id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> [(role: PaperRole, drafts: [SealedDraft])] {
    guard files.isEmpty == false else { return [] }
    // Who may not see the notification shall not learn it from how long the reading takes.
    _ = try store.notification(id, for: visitor)
    var papers: [(role: PaperRole, drafts: [SealedDraft])] = []
    for (role, file) in files {
      do throws(Refusal) {
        let drafts = try Intake().drafts(of: file, options: IntakeOptions())
        papers.append((role, SealedDraft.sealing(drafts)))
      } catch {
        throw .refused(.unfiled(role, error))
      }
    }
    return papers
  }

  /// The papers of a dossier with their content, and how many of them the visitor may not see.
  ///
  /// Each is read with its original, or as its text where it came without one.
  package func papers(
    of dossier: Dossier, for visitor: Visitor
  ) throws(ArchiveError) -> (papers: [DossierPaper], left: Int) {
    let notification = dossier.notification
    var papers: [DossierPaper] = []
    var left = 0
    var seen: Set<DocumentID> = []
    for paper in notification.papers {
      guard let document = paper.holding.document, seen.insert(document).inserted else { continue }
      guard let card = dossier.cards[document] else {
        left += 1
        continue
      }
      let sent = notification.sent.first { $0.document == document }?.digest
      papers.append(try self.paper(paper.role, card, sent: sent, for: visitor))
    }
    return (papers, left)
  }

  private func paper(
    _ role: PaperRole, _ card: DocumentCard, sent: String?, for visitor: Visitor
  ) throws(ArchiveError) -> DossierPaper {
    let bytes: [UInt8]
    if card.file == nil {
      let passages = try document(card.id, for: visitor).passages
      bytes = Array(passages.map(\.text).joined(separator: "\n\n").utf8)
    } else {
      bytes = try original(of: card.id, for: visitor).bytes
    }
    return DossierPaper(
      role: role, title: card.details.title, file: card.file,
      sentDigest: card.file == nil ? nil : sent, bytes: bytes)
  }
}
