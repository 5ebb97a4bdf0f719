package import Records
import Store

extension Desk {
  /// Rotates accused from a case into another as one change (تدوير): both cases have their events, the
  /// dates of the old one end and those of the new one begin; gives the case that holds them now.
  package func rotate(
    from id: CaseID, _ rotation: Rotation, by visitor: Visitor
  ) throws(ArchiveError) -> FiledCase {
    try store.change("rotating accused", by: visitor) { change throws(ArchiveError) in
      try change.rotate(from: id, rotation)
    }
  }
}
