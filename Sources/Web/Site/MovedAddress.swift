import HTTP

/// An address of an earlier version, which leads to where the thing stands now; a table, a calendar or
/// JSON is answered there itself.
struct MovedAddress {
  /// The first part of the path, as it was and as it is.
  let old: String
  let new: String
  /// What the list there is asked, so that it shows what the old one did.
  var filter: Fields = [:]
  /// The parameter that lifted the filter, and is said no longer.
  var lifting: String?

  static let table = [
    Self(old: "board", new: "deadlines"),
    Self(old: "members", new: "people", filter: ["member": "1"], lifting: "all"),
  ]

  /// Where an address has gone, or `nil` for one that did not move.
  static func target(of text: String, _ query: Fields) -> String? {
    let path = Path(text)
    guard let moved = table.first(where: { $0.old == path.parts.first }) else { return nil }
    let target = "/" + ([moved.new] + path.parts.dropFirst()).joined(separator: "/")
    var fields = Fields()
    for field in query.all where field.name != moved.lifting {
      fields.append(field.name, field.value)
    }
    let isLifted = moved.lifting.map { query[$0] == "1" } ?? false
    if path.parts.count == 1, isLifted == false { fields = fields + moved.filter }
    return target + path.format.ending + (fields.all.isEmpty ? "" : "?\(fields.query)")
  }
}
