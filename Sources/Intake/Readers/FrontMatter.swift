/// The lines between two `---` at the head of a text, `key: value` each, lists also as `- item`.
///
/// This is the small part of YAML that people write by hand, not YAML: no nesting, no anchors.
enum FrontMatter {
  /// The most lines looked at for the closing `---`: without a close there is no front matter.
  private static let linesMax = 200

  /// Takes the front matter off the head of `lines`; `false` when there is none.
  static func take(from lines: inout [Substring], into particulars: inout Particulars) -> Bool {
    guard lines.first?.trimmingSpace == "---" else { return false }
    let close = lines.dropFirst().prefix(linesMax).firstIndex {
      let line = $0.trimmingSpace
      return line == "---" || line == "..."
    }
    guard let close else { return false }
    let entries = entries(in: lines[1..<close])
    guard let entries else { return false }
    for (name, value) in entries {
      if let key = Particulars.Key(name), key != .id, key != .text {
        particulars.take(value.trimmingQuotes, as: key)
      } else if value.isEmpty == false {
        particulars.remarks.append("\(name): \(value)")
      }
    }
    lines.removeSubrange(0...close)
    return true
  }

  /// The keys and values, or `nil` when a line is neither: then it was a rule under a title.
  private static func entries(in lines: ArraySlice<Substring>) -> [(String, String)]? {
    var entries: [(name: String, value: String)] = []
    for line in lines {
      let text = line.trimmingSpace
      if text.isEmpty || text.hasPrefix("#") { continue }
      if text.hasPrefix("- "), let last = entries.indices.last {
        let item = text.dropFirst(2).trimmingSpace
        entries[last].value += entries[last].value.isEmpty ? item : "\n" + item
      } else if line.first == " ", let last = entries.indices.last {
        entries[last].value += entries[last].value.isEmpty ? text : " " + text
      } else if let colon = text.firstIndex(of: ":") {
        entries.append(
          (text[..<colon].trimmingSpace, text[text.index(after: colon)...].trimmingSpace))
      } else {
        return nil
      }
    }
    return entries.map { ($0.name, $0.value) }
  }
}
