package import Records
import SQLite

extension Store {
  /// Copies the archive as it is at one moment to `path`, while others go on using it.
  ///
  /// Throws `.occupied` where there is a file. A copy that fails leaves no file behind.
  package func backup(to path: String) throws(ArchiveError) {
    // Beside a log, whoever writes does not wait for the copy, nor the copy for them.
    if file.access == .writing {
      try maintain { connection throws(ArchiveError) in try beginLog(on: connection) }
    }
    try Self.make(path) { place throws(ArchiveError) in
      try read("copying the archive") { source throws(SQLiteError) in
        try source.copyFile(to: place)
      }
    }
  }

  /// Puts the archive at `backup` in the place of the one at `path`, and checks what it put.
  ///
  /// Nothing is put that is not sound: the report says why. What was at `path` is kept beside it.
  /// Throws `.inUse` where work that is not in the file yet lies in a log beside it, or another program
  /// uses it.
  package static func putBack(
    _ backup: String, at path: String, clock: Clock
  ) throws(ArchiveError) -> PutBack {
    let (source, connection) = try ArchiveFile.open(backup)
    guard source.isShort == false else {
      return PutBack(report: CheckReport(findings: [.short]), kept: nil)
    }
    guard isSame(backup, path) == false else { throw .occupied(path: path) }
    let isTaken = isFile(path)
    if isTaken { try mustRest(path) }
    let place = free(beside: path, ending: "new")
    try make(place) { place throws(ArchiveError) in
      try translating("copying the backup") { () throws(SQLiteError) in
        try connection.copyFile(to: place)
      }
    }
    defer { discard(place) }
    let report = try Store(opening: place, clock: clock).asAnother { _ in }
    guard report.isClean else { return PutBack(report: report, kept: nil) }
    guard isTaken else {
      try put(place, at: path)
      return PutBack(report: report, kept: nil)
    }
    let kept = try replace(path, by: place)
    return PutBack(report: try Store(opening: path, clock: clock).check { _ in }, kept: kept)
  }

  /// Checks a copy that becomes another archive: what a program remembers of the one does not hold for
  /// the other, and it knows them by the state of the index.
  private func asAnother(_ progress: (Int) -> Void) throws(ArchiveError) -> CheckReport {
    try write("putting a backup back") { connection throws(ArchiveError) in
      try translating("putting a backup back") { () throws(SQLiteError) in
        try connection.run("UPDATE corpus_index SET state = random () / 2")
      }
    }
    return try check(progress: progress)
  }

  /// Throws `.inUse` unless the file is at rest.
  private static func mustRest(_ path: String) throws(ArchiveError) {
    do throws(SQLiteError) {
      let connection = try Connection(path: path, mode: .readWrite)
      if case .beside(let bytes) = try connection.logState(), bytes > 0 { throw busy }
      guard try connection.setForeignLogAside(), try connection.alone({ true }) else { throw busy }
    } catch {
      if error.primaryCode == busy.primaryCode { throw .inUse(path: path) }
      throw refusal(error, of: path)
    }
  }

  private static let busy = SQLiteError(code: 5, message: "")

  /// Puts what is at `place` into the file at `path`; gives the name under which that is kept.
  ///
  /// Written into the file itself, as one change that every program sees. A file that is an archive no
  /// more gives its name away.
  private static func replace(
    _ path: String, by place: String
  ) throws(ArchiveError) -> String {
    let kept = free(beside: path, ending: "replaced")
    do throws(ArchiveError) {
      let old = try connection(to: path, mode: .readWrite)
      try recognise(old, at: path)
      try make(kept) { kept throws(ArchiveError) in
        try translating("keeping the archive") { () throws(SQLiteError) in
          try old.copyFile(to: kept)
        }
      }
    } catch {
      guard case .notAnArchive = error else { throw error }
      try put(path, at: kept)
      try put(place, at: path)
      return kept
    }
    try translating("putting a backup back") { () throws(SQLiteError) in
      let source = try Connection(path: place, mode: .readOnly)
      try source.copyFile(to: path)
    }
    return kept
  }
}

extension Connection {
  /// Copies every page to the file at `path`, which then is whole by itself.
  fileprivate func copyFile(to path: String) throws(SQLiteError) {
    let target = try Connection(path: path, mode: .readWrite)
    target.keepLogFile()
    try copy(to: target)
    // The copy knows the log of what it was copied from, and has none.
    guard target.endLog() else { throw SQLiteError(code: 5, message: "ending the log of a copy") }
  }
}
