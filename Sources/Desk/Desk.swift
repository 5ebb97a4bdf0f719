/// What a visitor may ask of an archive (مكتب الاستقبال): the one door to everything it holds.
///
/// Values in, values out. Every call says who asks; what that visitor may not see does not exist for
/// them. May be used from any thread.
package struct Desk: Sendable {
  /// The path of the archive's file.
  package let archive: String
}
