package import Records
import Sealing
import SQLite

extension Store {
  /// The SHA-256 of `bytes` in hexadecimal.
  package static func fingerprint(of bytes: [UInt8]) -> String {
    Digest(of: bytes).bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

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
