package import Records
import Store

/// What a visitor may ask of an archive (مكتب الاستقبال): the one door to everything it holds.
///
/// Values in, values out. Every call says who asks; what that visitor may not see does not exist for
/// them. May be used from any thread.
package struct Desk: Sendable {
  /// The path of the archive's file.
  package let archive: String
  let store: Store

  /// Opens the archive at `path` and brings it up to date.
  ///
  /// Throws `.noArchive`, `.notAnArchive`, `.tooNew`, `.noTimeZone`, or what keeps the file from being
  /// opened.
  package init(opening path: String, clock: Clock = .machine) throws(ArchiveError) {
    archive = path
    store = try Store(opening: path, clock: clock)
  }

  /// Makes an empty archive at `path`, where nothing may be yet: throws `.occupied` otherwise.
  package static func create(at path: String) throws(ArchiveError) {
    try Store.create(at: path)
  }
}

/// What is put in a record, given as it is in the moment of the change (تصحيح).
///
/// What another program wrote just before is not written over; what it throws undoes the change.
package typealias Edit<Details> = @Sendable (inout Details) throws(ArchiveError) -> Void
