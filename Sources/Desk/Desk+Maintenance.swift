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
