/// A paper of a notification's list and where it is (بند من قائمة المستندات).
package struct ChecklistItem: Equatable, Sendable {
  /// Where a paper is.
  package enum Progress: String, CaseIterable, Sendable {
    case missing
    /// Here, not sent yet.
    case inHand = "in_hand"
    /// Not here, and the record says why.
    case excused
    /// Gone to the Committee.
    case sent
  }

  package let role: PaperRole
  package let progress: Progress
  package let holding: PaperHolding?
}

extension Notification {
  /// Every paper that the letter must or does enclose, in the order of the list; of a notification from
  /// outside, whose letter nobody here wrote, those that are at hand.
  package var checklist: [ChecklistItem] {
    var roles = isFromOutside ? [] : rolesOfLetter
    for paper in papers where paper.role.isEnclosed && roles.contains(paper.role) == false {
      roles.append(paper.role)
    }
    return roles.map { role in
      let holding = holding(role)
      return ChecklistItem(role: role, progress: progress(role, holding), holding: holding)
    }
  }

  /// The papers that a letter of the party must enclose.
  private var rolesOfLetter: [PaperRole] {
    var roles = (particulars.isVoted ? PaperRole.ofDecision : []) + particulars.kind.checklist
    if particulars[.delegate].isEmpty == false { roles.append(.delegation) }
    if particulars[.lawyer].isEmpty == false { roles.append(.powerOfAttorney) }
    return roles + [.signedLetter]
  }

  private func progress(
    _ role: PaperRole, _ holding: PaperHolding?
  ) -> ChecklistItem.Progress {
    switch holding {
    case .document: sent.contains { $0.role == role } ? .sent : .inHand
    case .words where role.isStatement: isFrozen ? .sent : .inHand
    case .words(let words): words.isEmpty ? .missing : .excused
    case nil: .missing
    }
  }

  /// What goes to the Committee: the letter first, then the papers in the order of the list.
  package var enclosures: [NotificationEntry.Evidence] {
    let order = [.signedLetter] + PaperRole.allCases.filter { $0 != .signedLetter }
    return order.filter(\.isEnclosed).flatMap { role in papers.filter { $0.role == role } }
  }
}
