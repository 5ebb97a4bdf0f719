/// The SQL of the archive, compiled into the program.
package enum Schema {
  /// The steps from an empty file to the newest archive; appended to, never changed.
  package static let migrations = [
    text(PackageResources.v001_archive_sql), text(PackageResources.v002_searches_sql),
    text(PackageResources.v003_cases_sql), text(PackageResources.v004_deadlines_sql),
    text(PackageResources.v005_notifications_sql),
    text(PackageResources.v006_issuer_sql), text(PackageResources.v007_event_deadlines_sql),
    text(PackageResources.v008_calendar_sql),
    text(PackageResources.v009_provisional_deadlines_sql),
    text(PackageResources.v010_committee_decisions_sql), text(PackageResources.v011_merges_sql),
    text(PackageResources.v012_second_times_sql),
    text(PackageResources.v013_corrected_decisions_sql),
  ]

  /// The derived tables, dropped and rebuilt at will.
  package static let search = text(PackageResources.search_sql)

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
