import Records

extension CommandGroup {
  /// `sijill notification`: what the party tells the Political Parties Committee, from decision to
  /// answer.
  static let notification = CommandGroup(
    "notification", "قيّد إخطارات لجنة شؤون الأحزاب وتابعها.",
    "Record and follow notifications to the Political Parties Committee.",
    notes: [
      Wording(
        "لا يُغيَّر ما أُرسل ولا يُمحى قيد: الاستدراك إخطار جديد (add correction مع \u{200E}--corrects).",
        "What was sent does not change and no entry is erased: a correction is a new notification "
          + "(add correction with --corrects).")
    ],
    [
      NotificationAddCommand.self, NotificationListCommand.self, NotificationShowCommand.self,
      NotificationAdvanceCommand.self, NotificationAttachCommand.self, NotificationEditCommand.self,
      NotificationNoteCommand.self, NotificationRetractCommand.self,
      NotificationLitigateCommand.self, NotificationLetterCommand.self,
      NotificationDeliveryCommand.self, NotificationDossierCommand.self,
      NotificationBoardCommand.self, NotificationSignaturesCommand.self,
      RecordRemoveCommand<Notifications>.self, RecordRestoreCommand<Notifications>.self,
    ])
}
