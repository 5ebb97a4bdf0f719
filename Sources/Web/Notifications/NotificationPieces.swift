import HTML
import Records
import Words

extension NotificationBoard.Line {
  /// How near its day is, or what it waits for, in a word with its colour.
  func nearness(in tongue: Tongue) -> Node {
    guard let due else {
      return notification.awaitsAcknowledgment
        ? badge(tongue.say(.awaitingAcknowledgment), "soon") : .empty
    }
    return badge(
      NotificationReports(tongue: tongue).daysLeft(due.daysLeft), DueRows.tone(due.daysLeft))
  }

  /// The seven stations, where it has been and what is still to come.
  func path(in tongue: Tongue) -> Node {
    let reports = NotificationReports(tongue: tongue)
    return StatePath(
      tongue: tongue,
      steps: stations.map { station in
        StatePath.Step(
          label: reports.station(station.name),
          date: station.day.map { $0.words(in: tongue) },
          progress: station.progress == .done
            ? .was : station.progress == .current ? .now : .ahead)
      }
    ).node
  }
}

/// Small things that several pages of the notifications show.
enum NotificationPieces {
  /// A state as a badge; an outcome that leaves nothing to do is done.
  static func badge(of state: NotificationState, in tongue: Tongue) -> Node {
    Web.badge(state.label(in: tongue), state.isOpen ? "" : "done")
  }

  /// A link to a notification by its number, with its subject.
  static func link(to notification: Notification) -> Node {
    NotificationRoute.show(notification.id).link(bdi { notification.particulars.subject })
  }

  /// What stands for a paper: its document as a link where it may be seen, else the words.
  static func node(
    of holding: PaperHolding, cards: [DocumentID: DocumentCard], in tongue: Tongue
  ) -> Node {
    switch holding {
    case .words(let words): return bdi { words }
    case .document(let document):
      guard let card = cards[document] else {
        return .text(tongue.say("مستند ليس متاحًا لك", "A document not available to you"))
      }
      return DocumentRoute.show(document).link(card.titleNode)
    }
  }

  /// That nobody's claim is weighed.
  static func neutrality(in tongue: Tongue) -> Node {
    p(.class("quiet neutral")) { NotificationReports(tongue: tongue).neutrality }
  }
}
