package import Records

/// Why a due date fell by itself, with the event that started it (سبب سقوط الميعاد).
package enum DropReason: Equatable, Sendable {
  /// Another event took the event's place and does not start it.
  case corrected(event: EventID, by: EventID)
  /// The event was taken out as a mistake.
  case removed(event: EventID)
  /// The case's track or degree became another, and its law with it.
  case anotherTrack

  /// The reason as it is kept, such as `corrected:12:15`; `Words` says it.
  package var kept: String {
    switch self {
    case .corrected(let event, let next): "corrected:\(event):\(next)"
    case .removed(let event): "removed:\(event)"
    case .anotherTrack: "another-track"
    }
  }

  /// Reads a reason as it is kept; `nil` for one that a person wrote.
  package init?(kept: String) {
    let parts = kept.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().compactMap { EventID($0) }
    guard numbers.count == parts.count - 1 else { return nil }
    switch (parts.first, numbers.count) {
    case ("corrected", 2): self = .corrected(event: numbers[0], by: numbers[1])
    case ("removed", 1): self = .removed(event: numbers[0])
    case ("another-track", 0): self = .anotherTrack
    default: return nil
    }
  }
}

extension DeadlineClosing {
  /// It fell by itself.
  package static func dropped(because reason: DropReason) -> Self { dropped(reason: reason.kept) }
}
