/// The form in which an address is answered, which the ending of its path asks for.
enum Format: String, CaseIterable, Sendable {
  /// No ending: a page for a reader, or the thing itself.
  case page = ""
  case json
  case csv
  case ics
  case docx
  case zip

  /// What the path ends in.
  var ending: String { self == .page ? "" : ".\(rawValue)" }
}
