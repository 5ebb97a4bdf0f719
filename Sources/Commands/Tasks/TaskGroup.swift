import Records

extension CommandGroup {
  /// `sijill task`: what one secretariat asks of another, until it is answered.
  static let task = CommandGroup(
    "task", "تكليفات بين الأمانات حتى يصل الرد.",
    "What one secretariat asks of another, until answered.",
    [
      TaskAddCommand.self, TaskListCommand.self, TaskShowCommand.self, TaskAnswerCommand.self,
      TaskCloseCommand.self, TaskReopenCommand.self, TaskSheetCommand.self,
      RecordRemoveCommand<Tasks>.self, RecordRestoreCommand<Tasks>.self,
    ])
}
