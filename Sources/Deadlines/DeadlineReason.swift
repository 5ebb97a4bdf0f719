package import Records

/// Why a due date of an event ended, or opened again, by itself (سبب انتهاء الميعاد أو عودته).
package enum DeadlineReason: Equatable, Sendable {
  /// Another event took the event's place and does not start it.
  case corrected(event: EventID, by: EventID)
  /// The event was taken out as a mistake.
  case removed(event: EventID)
  /// The case's track or degree became another, and its law with it.
  case anotherTrack
  /// What had to be done was done by this event, or nothing is left to be done because of it.
  case ended(by: EventID, Told?)
  /// What had to be done was done by this event, after the day: it stays open, or fell too late.
  case late(EventID, Told?)
  /// The event that had ended it does not do so any more.
  case reopened(EventID)
  /// The event that started it does not any more: it did so beside others only.
  case unfounded
  /// The lawyer whose power of attorney it is has no part in the case any more, or another power.
  case powerGone
  /// A notification's step was taken on this day, after the last one: it stays open.
  case lateStep(NotificationState, CivilDate)
  /// What a notification's log tells of this day came after the last one: it stays open.
  case lateDate(NotificationDate, CivilDate)
  /// Silence was taken for acceptance on this day, while by another reading the period still ran: it
  /// stays open.
  case earlySilence(CivilDate, other: CivilDate)

  /// What is told of an event to whoever sees the due date.
  package struct Told: Equatable, Sendable {
    package let type: EventType
    package let date: CivilDate

    package init(type: EventType, date: CivilDate) { (self.type, self.date) = (type, date) }
  }

  /// The reason as it is kept, such as `corrected:12:15`; `Words` says it.
  package var kept: String {
    switch self {
    case .corrected(let event, let next): "corrected:\(event):\(next)"
    case .removed(let event): "removed:\(event)"
    case .anotherTrack: "another-track"
    case .unfounded: "unfounded"
    case .powerGone: "power-gone"
    case .ended(let event, let told): "ended:\(event)\(Self.kept(told))"
    case .late(let event, let told): "late:\(event)\(Self.kept(told))"
    case .reopened(let event): "reopened:\(event)"
    case .lateStep(let state, let day): "late-step:\(state.rawValue):\(day)"
    case .lateDate(let date, let day): "late-date:\(date.rawValue):\(day)"
    case .earlySilence(let day, let other): "early-silence:\(day):\(other)"
    }
  }

  private static func kept(_ told: Told?) -> String {
    told.map { ":\($0.type.rawValue):\($0.date)" } ?? ""
  }

  /// Reads a reason as it is kept; `nil` for one that a person wrote.
  package init?(kept: String) {
    let parts = kept.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let number = parts.count > 1 ? EventID(parts[1]) : nil
    switch (parts[0], parts.count) {
    case ("another-track", 1): self = .anotherTrack
    case ("unfounded", 1): self = .unfounded
    case ("power-gone", 1): self = .powerGone
    case ("corrected", 3):
      guard let number, let next = EventID(parts[2]) else { return nil }
      self = .corrected(event: number, by: next)
    case ("late-step", 3):
      guard let state = NotificationState(rawValue: parts[1]), let day = try? CivilDate(parts[2])
      else { return nil }
      self = .lateStep(state, day)
    case ("late-date", 3):
      guard let date = NotificationDate(rawValue: parts[1]), let day = try? CivilDate(parts[2])
      else { return nil }
      self = .lateDate(date, day)
    case ("early-silence", 3):
      guard let day = try? CivilDate(parts[1]), let other = try? CivilDate(parts[2]) else {
        return nil
      }
      self = .earlySilence(day, other: other)
    case ("removed", 2), ("reopened", 2):
      guard let number else { return nil }
      self = parts[0] == "removed" ? .removed(event: number) : .reopened(number)
    case ("ended", 2), ("late", 2), ("ended", 4), ("late", 4):
      let told = Told(parts.dropFirst(2))
      guard let number, told != nil || parts.count == 2 else { return nil }
      self = parts[0] == "late" ? .late(number, told) : .ended(by: number, told)
    default: return nil
    }
  }

  /// The event that ended it, or came too late to do so.
  package var endingEvent: EventID? {
    switch self {
    case .ended(let event, _), .late(let event, _): event
    case .corrected, .removed, .anotherTrack, .unfounded, .powerGone, .reopened, .lateStep,
      .lateDate,
      .earlySilence:
      nil
    }
  }
}

extension DeadlineReason.Told {
  fileprivate init?(_ parts: ArraySlice<String>) {
    guard let first = parts.first, let type = EventType(rawValue: first),
      let last = parts.last, let date = try? CivilDate(last)
    else { return nil }
    self.init(type: type, date: date)
  }
}

extension DeadlineClosing {
  /// It fell by itself.
  package static func dropped(because reason: DeadlineReason) -> Self {
    dropped(reason: reason.kept)
  }
}
