package import Records
import Store

extension Desk {
  /// Looks whether everything in the archive is as it should be.
  ///
  /// `progress` is told how many originals have been read.
  package func check(progress: (Int) -> Void = { _ in }) throws(ArchiveError) -> CheckReport {
    try store.check(progress: progress)
  }

  /// Copies the archive as it is now to `path`, where nothing may be yet, while it is in use.
  package func backup(to path: String) throws(ArchiveError) {
    try store.backup(to: path)
  }

  /// Puts the archive at `backup` in the place of the one at `path`, which is kept, and checks it.
  ///
  /// Nothing is put that is not sound. Throws `.inUse` where the archive is not at rest.
  package static func putBack(
    _ backup: String, at path: String, clock: Clock = .machine
  ) throws(ArchiveError) -> PutBack {
    try Store.putBack(backup, at: path, clock: clock)
  }

  /// Leaves the archive one file, with nothing beside it, until it is asked again; `false` when
  /// another program uses it.
  @discardableResult
  package func rest() -> Bool { store.rest() }

  /// Makes the search index anew from the texts.
  package func rebuild() throws(ArchiveError) {
    try store.rebuild()
  }
}

extension Desk {
  /// The bytes that the search index takes in the archive's file, the texts not counted.
  package func indexBytes() throws(ArchiveError) -> Int {
    try store.indexBytes()
  }
}
