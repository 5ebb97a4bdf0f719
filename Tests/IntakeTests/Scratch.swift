import Intake
import Records
import Support
import Testing

extension ScratchFolder {
  /// Writes a file of this content and gives its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try write(Array(bytes), to: name)
  }

  /// Writes a text file and gives its path.
  func file(_ name: String, _ text: String) throws -> String { try write(text, to: name) }
}

/// The one draft these bytes become.
func draft(
  of bytes: some Sequence<UInt8>, named name: String = "ملف", limits: Limits = .standard,
  options: IntakeOptions = IntakeOptions()
) throws -> Draft {
  let upload = Original(name: name, mediaType: "", bytes: Array(bytes))
  let drafts = try Intake(limits: limits).drafts(of: upload, options: options)
  return try #require(drafts.first)
}

/// The refusal these bytes meet, or `nil` when they are taken.
func refusal(of bytes: some Sequence<UInt8>, limits: Limits = .standard) -> Refusal? {
  do {
    let upload = Original(name: "x", mediaType: "", bytes: Array(bytes))
    _ = try Intake(limits: limits).drafts(of: upload, options: IntakeOptions())
    return nil
  } catch {
    return error
  }
}

/// Everything `records` gives of a file.
func records(
  in path: String, limits: Limits = .standard, options: IntakeOptions = IntakeOptions()
) throws -> [RecordReading] {
  var readings: [RecordReading] = []
  try Intake(limits: limits).records(inFileAt: path, options: options) {
    readings.append($0)
    return true
  }
  return readings
}
