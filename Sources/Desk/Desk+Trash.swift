package import Deadlines
package import Records
import Store

extension Desk {
  /// Puts a record in the trash and tells what goes there with it; with `isTrial` it only tells.
  ///
  /// Throws `.missing` where it is not there for the visitor, `.impossible` for a person who still has a
  /// part in a case.
  @discardableResult
  package func remove(
    _ record: Removable, isTrial: Bool = false, by visitor: Visitor
  ) throws(ArchiveError) -> Removal {
    try store.change(
      "putting a record in the trash", by: visitor, keeping: { _ in isTrial == false }
    ) { change throws(ArchiveError) in
      try change.remove(record)
    }
  }

  /// Takes a record out of the trash, with its dates and everything that went there with it.
  package func restore(_ record: Removable, by visitor: Visitor) throws(ArchiveError) {
    try store.change("taking a record out of the trash", by: visitor) {
      change throws(ArchiveError) in
      try change.restore(record)
    }
  }

  /// The records in the trash, those removed last first.
  package func trash(for visitor: Visitor) throws(ArchiveError) -> [RemovedRecord] {
    try store.trash(for: visitor)
  }
}
