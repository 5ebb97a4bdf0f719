import Deadlines
import Desk
import Formats
import Records
import Words

/// Whom the actions of a group are about: everybody, or the party's members.
protocol PersonScope: TableNoun, TrashNoun {
  static var isMembers: Bool { get }
}

/// `sijill person`: people of the archive, members or not.
enum Everybody: PersonScope {
  static let group = "person"
  static let isMembers = false
}

/// `sijill member`: members of the party.
enum Members: PersonScope {
  static let group = "member"
  static let isMembers = true
}

extension PersonScope {
  static var kind: Removable.Kind { .person }
  static var importing: Wording { Wording("قيّد أشخاص جدول CSV.", "Enter the people of a table.") }

  static var answering: Wording {
    Wording(
      "من كان غيرهم فاكتبه «جديد: الاسم» أو أضف \u{200E}--other-person للجدول كله، "
        + "ومن كان هو فاحذف صفه وصحّح قيده.",
      "Whoever is another is «new: NAME», or all of them with --other-person; for the one here, "
        + "leave the row out and correct the record.")
  }

  static func enter(
    tableAt path: String, _ answer: TableAnswer, isTrial: Bool, at desk: Desk, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    try desk.importPeople(
      from: path, isMembers: isMembers, answer: answer, isTrial: isTrial, by: visitor)
  }
}

extension CommandGroup {
  static let person = CommandGroup(
    Everybody.group, "قيّد الأشخاص وابحث عنهم بأسمائهم.",
    "Enter people and find them by their names.", actions(of: Everybody.self))

  static let member = CommandGroup(
    Members.group, "قيّد أعضاء الحزب.", "Enter the party's members.", actions(of: Members.self))

  private static func actions<Scope: PersonScope>(of scope: Scope.Type) -> [any Command.Type] {
    [
      PersonAddCommand<Scope>.self, PersonListCommand<Scope>.self, PersonShowCommand<Scope>.self,
      PersonEditCommand<Scope>.self, RecordRemoveCommand<Scope>.self,
      RecordRestoreCommand<Scope>.self,
      PersonLikeCommand<Scope>.self, PersonConsentCommand<Scope>.self,
      PersonWithdrawCommand<Scope>.self, PersonHistoryCommand<Scope>.self,
      TableImportCommand<Scope>.self, PersonMergeCommand<Scope>.self,
      PersonUnmergeCommand<Scope>.self,
    ]
  }
}

/// `sijill person show`: everything of somebody.
struct PersonShowCommand<Scope: PersonScope>: RecordCommand {
  static var usage: Usage {
    Usage(
      "\(Scope.group) show", "اعرض ملف الشخص كله.", "Show everything of somebody.", operands: [.id],
      options: [.json])
  }

  let id: PersonID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let file = try session.desk().personFile(id, for: session.visitor)
    return session.show(file, today: try session.desk().today)
  }
}

/// `sijill person history`: what was changed in what is known of somebody.
struct PersonHistoryCommand<Scope: PersonScope>: RecordCommand {
  static var usage: Usage {
    Usage(
      "\(Scope.group) history", "اسرد ما عُدِّل في بياناته، وما كان قبله.",
      "List what was changed, and what stood there before.", operands: [.id], options: Option.table)
  }

  let id: PersonID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.list(try session.desk().history(of: .person(id), for: session.visitor))
  }
}
