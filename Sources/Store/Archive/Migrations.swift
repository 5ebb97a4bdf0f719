import Records
import Schema
import SQLite

extension Connection {
  /// Brings the archive's tables to the newest version, each step in its own transaction.
  func migrate(_ migrations: [String] = Schema.migrations) throws(ArchiveError) {
    let doing = "bringing the archive up to date"
    let found = try translating(doing) { () throws(SQLiteError) in
      try integer("PRAGMA user_version")
    }
    guard found <= migrations.count else {
      throw .tooNew(found: found, known: migrations.count)
    }
    guard found < migrations.count else { return }
    // A step may make a table anew. Foreign keys are switched off before the transaction, because
    // SQLite ignores the switch inside one.
    let isWatched = try translating(doing) { () throws(SQLiteError) in
      try integer("PRAGMA foreign_keys")
    }
    try translating(doing) { () throws(SQLiteError) in try execute("PRAGMA foreign_keys = OFF") }
    for version in found..<migrations.count {
      try translating(doing) { () throws(SQLiteError) in
        try transaction { () throws(SQLiteError) in
          // Another program may have taken this step while we waited for our turn.
          guard try integer("PRAGMA user_version") == version else { return }
          try execute(migrations[version])
          try execute("PRAGMA user_version = \(version + 1)")
        }
      }
    }
    try translating(doing) { () throws(SQLiteError) in
      try execute("PRAGMA foreign_keys = \(isWatched)")
    }
  }
}
