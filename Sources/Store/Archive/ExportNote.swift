package import Records
import SQLite

extension Store {
  /// Notes in a case's history that it was carried out of the archive, and by whom.
  package func noteExport(of id: CaseID, by visitor: Visitor) throws(ArchiveError) {
    let moment = now()
    let scribe = Scribe(visitor: visitor, moment: moment, day: day(moment))
    try write("noting an export") { connection throws(ArchiveError) in
      try translating("noting an export") { () throws(SQLiteError) in
        try connection.note("case", id, "exported", from: "", to: scribe.moment, by: scribe)
      }
    }
  }
}
