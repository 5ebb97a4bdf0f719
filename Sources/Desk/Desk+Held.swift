package import Records
import Store

extension Desk {
  /// The sheet of the held (كشف المحبوسين): everybody who is held and whom the visitor may see, the
  /// longest first, with where, in which cases, on what title and what is doubtful.
  package func held(for visitor: Visitor) throws(ArchiveError) -> [HeldPerson] {
    try store.held(for: visitor)
  }
}
