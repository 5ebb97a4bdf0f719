/// What came of putting a backup in an archive's place.
package struct PutBack: Equatable, Sendable {
  /// What a check found of the archive that was put; of the backup, where nothing was.
  package let report: CheckReport
  /// The file under whose name the archive that was there before is kept.
  package let kept: String?

  package init(report: CheckReport, kept: String?) {
    (self.report, self.kept) = (report, kept)
  }
}
