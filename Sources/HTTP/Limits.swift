/// What the server takes from one client, so that none can use up the machine.
package enum Limits {
  /// The most bytes of one body: a folder of scans in one upload, still held in memory.
  package static let bodyBytesMax = 250_000_000
  /// How many bytes beyond the limit are read and dropped, so that a browser that sends first and
  /// listens afterwards still reads the refusal; past that the line is cut.
  package static let droppedBytesMax = 4 << 30
  /// The most bytes of one typed field: ten times the longest remark a person would write.
  package static let fieldBytesMax = 1 << 20
  /// The most fields of one form: ours have fewer than thirty.
  package static let fieldsMax = 200
  /// The most files of one upload; a folder with more goes in by `sijill add`.
  package static let uploadsMax = 500
  /// The longest file name kept, in characters; file systems stop at 255 bytes.
  package static let nameLengthMax = 200
  /// The most bytes of an address and its headers together.
  package static let headBytesMax = 64 << 10
  /// The most connections at once: one person's browser opens six.
  package static let connectionsMax = 128
  /// How long a connection may stay silent, in seconds.
  package static let silenceSecondsMax = 30
}
