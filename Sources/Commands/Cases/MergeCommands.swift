import Desk
import Records
import Words

/// `sijill person merge`: makes two records of one person one.
struct PersonMergeCommand<Scope: PersonScope>: MergeCommand {
  static var usage: Usage {
    Usage(
      "\(Scope.group) merge", "ضُم قيدين لشخص واحد في قيد واحد.",
      "Make two records of one person one.",
      notes: [
        Wording(
          "يبقى القيد ID ويصير له كل ما كان للقيد OTHER، وينقل OTHER إلى السلة؛ وunmerge يعيده كما كان.",
          "The record ID stays and has all that OTHER had; OTHER goes to the trash, and unmerge puts it "
            + "back as it was.")
      ], operands: [.id, Operand("OTHER")], options: [.json],
      examples: [
        Example(
          "sijill \(Scope.group) merge 12 57", "57 هو 12 نفسه.", "57 is 12, entered a second time.")
      ])
  }

  let kept: PersonID
  let merged: PersonID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().merge(person: merged, into: kept, by: session.visitor)
    return try session.changed(kept, session.caseReports.merged(.person, merged, into: kept))
  }
}

/// `sijill person unmerge`: undoes a merge of two people.
struct PersonUnmergeCommand<Scope: PersonScope>: RecordCommand {
  static var usage: Usage {
    Usage(
      "\(Scope.group) unmerge", "افصل قيدًا ضُم إلى غيره، بكل ما كان له.",
      "Part a record that was merged into another, with all that it had.", operands: [.id],
      options: [.json])
  }

  let id: PersonID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().unmerge(person: id, by: session.visitor)
    return try session.changed(id, session.caseReports.changed(.person, id))
  }
}

/// `sijill case merge`: makes two records of one case one.
struct CaseMergeCommand: MergeCommand {
  static let usage = Usage(
    "case merge", "ضُم قيدين لقضية واحدة في قيد واحد.", "Make two records of one case one.",
    notes: [
      Wording(
        "تبقى القضية ID ويصير لها كل ما كان للقضية OTHER، وتنقل OTHER إلى السلة؛ وunmerge يعيدها كما "
          + "كانت.",
        "The case ID stays and has all that OTHER had; OTHER goes to the trash, and unmerge puts it "
          + "back as it was.")
    ], operands: [.id, Operand("OTHER")], options: [.json],
    examples: [
      Example("sijill case merge 3 9", "9 هي 3 نفسها.", "9 is 3, opened a second time.")
    ])

  let kept: CaseID
  let merged: CaseID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().merge(case: merged, into: kept, by: session.visitor)
    return try session.changed(kept, session.caseReports.merged(.case, merged, into: kept))
  }
}

/// `sijill case unmerge`: undoes a merge of two cases.
struct CaseUnmergeCommand: RecordCommand {
  static let usage = Usage(
    "case unmerge", "افصل قضية ضُمت إلى غيرها، بكل ما كان لها.",
    "Part a case that was merged into another, with all that it had.", operands: [.id],
    options: [.json])

  let id: CaseID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().unmerge(case: id, by: session.visitor)
    return try session.changed(id)
  }
}
