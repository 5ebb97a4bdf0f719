package import Records

extension Store {
  /// Notes in a case's history that it was carried out of the archive, and by whom.
  package func noteExport(of id: CaseID, by visitor: Visitor) throws(ArchiveError) {
    try change("noting an export", by: visitor, right: .own) { change throws(ArchiveError) in
      try change.note(.case(id), "exported", from: "", to: change.time.description)
    }
  }
}
