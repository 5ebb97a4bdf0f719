/// Who may see a document (درجة السرية), from the widest circle to the narrowest.
package enum Visibility: Int, CaseIterable, Comparable, Sendable {
  /// Everyone whom the archive knows (متاح للجميع).
  case open = 0
  /// The legal secretariat and its lawyers (متاح للأمانة).
  case secretariat = 1
  /// The legal secretary alone (مقيَّد).
  case restricted = 2

  /// The name used in files and commands, such as `restricted`.
  package var name: String { "\(self)" }

  /// Reads a `name`; `nil` when there is no such visibility.
  package init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
