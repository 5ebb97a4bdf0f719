import Words
import Desk
import Records

/// `sijill person consent`: writes down what somebody agreed to.
struct PersonConsentCommand<Scope: PersonScope>: Command {
  static var usage: Usage {
    Usage(
      "\(Scope.group) consent", "قيّد موافقة شخص على استعمال بياناته.",
      "Enter somebody's consent to the use of what is known of them.",
      operands: [.id, Operand("SCOPE", .one, .words(of: ConsentScope.self))],
      options: [
        Option("on", "DATE", "تاريخ الموافقة (اليوم).", "The day of the consent (today)."), .remark,
      ],
      examples: [
        Example(
          "sijill \(Scope.group) consent 7 publication --on 2026-01-05", "على النشر.",
          "To publication.")
      ])
  }

  private let id: PersonID
  private let scope: ConsentScope
  private let date: CivilDate?
  private let remark: String

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    scope = try arguments.choice("SCOPE")
    date = try arguments.date(option: "on")
    remark = arguments.text("remark")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let consent = try desk.addConsent(
      of: id, to: scope, on: date ?? desk.today, remark: remark, by: session.visitor)
    return session.say(session.caseReports.entered(.consent, consent))
  }
}

/// `sijill person withdraw`: notes that a consent was taken back.
struct PersonWithdrawCommand<Scope: PersonScope>: Command {
  static var usage: Usage {
    Usage(
      "\(Scope.group) withdraw", "قيّد سحب موافقة.", "Note that a consent was taken back.",
      operands: [.id, Operand("CONSENT")],
      options: [Option("on", "DATE", "تاريخ سحبها (اليوم).", "The day it was taken back (today).")])
  }

  private let id: PersonID
  private let consent: ConsentID
  private let date: CivilDate?

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    consent = try arguments.id("CONSENT")
    date = try arguments.date(option: "on")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    try desk.withdrawConsent(consent, of: id, on: date ?? desk.today, by: session.visitor)
    return session.say(session.caseReports.changed(.consent, consent))
  }
}
