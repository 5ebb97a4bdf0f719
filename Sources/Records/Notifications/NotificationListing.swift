/// Which notifications a person wants to see, and how many (قائمة الإخطارات).
package struct NotificationListing: Equatable, Sendable {
  /// Only those that still ask something of somebody.
  package var isOpenOnly: Bool
  /// Only of these kinds; empty for all.
  package var kinds: [NotificationKind]
  /// Only those that stand in these states; empty for all.
  package var states: [NotificationState]
  package var limit: Int
  package var offset: Int

  package init(
    isOpenOnly: Bool = false, kinds: [NotificationKind] = [], states: [NotificationState] = [],
    limit: Int = 50, offset: Int = 0
  ) {
    (self.isOpenOnly, self.kinds, self.states) = (isOpenOnly, kinds, states)
    (self.limit, self.offset) = (limit, offset)
  }
}

/// A notification with all that a page, a letter or a bundle says of it (ملف الإخطار).
package struct Dossier: Equatable, Sendable {
  package let notification: Notification
  /// The documents that are its papers, by number; those that the visitor may not see are not here.
  package let cards: [DocumentID: DocumentCard]
  /// The other notifications that it is linked with and that the visitor may see, by number.
  package let others: [NotificationID: Notification]

  package init(
    notification: Notification, cards: [DocumentID: DocumentCard],
    others: [NotificationID: Notification]
  ) {
    (self.notification, self.cards, self.others) = (notification, cards, others)
  }
}

/// A paper of a dossier with its content (ورقة من الملف).
package struct DossierPaper: Equatable, Sendable {
  package let role: PaperRole
  package let title: String
  /// The name of the original, or `nil` for a text without one.
  package let file: String?
  /// The SHA-256 of the file that was sent, in hexadecimal; `nil` for a paper that was not sent or has no original.
  package let sentDigest: String?
  package let bytes: [UInt8]

  package init(
    role: PaperRole, title: String, file: String?, sentDigest: String?, bytes: [UInt8]
  ) {
    (self.role, self.title, self.file) = (role, title, file)
    (self.sentDigest, self.bytes) = (sentDigest, bytes)
  }
}
