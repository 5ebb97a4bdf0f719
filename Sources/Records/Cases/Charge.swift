/// A charge (تهمة) with the law and the article it rests on.
package struct Charge: Hashable, Sendable {
  package var name: String
  package var law: String
  package var article: String
  /// Whom it is brought against; `nil` for all of the accused.
  package var person: PersonID?

  package init(name: String, law: String = "", article: String = "", person: PersonID? = nil) {
    (self.name, self.law, self.article, self.person) = (name, law, article, person)
  }
}

extension Charge {
  /// Reads «الاتهام / القانون / المادة»; bars stand in place of slashes where a part has its own.
  package init(typed: String) {
    let mark: Character = typed.contains("|") ? "|" : "/"
    let parts = typed.split(separator: mark, maxSplits: 2, omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    self.init(
      name: parts[0], law: parts.count > 1 ? parts[1] : "", article: parts.count > 2 ? parts[2] : ""
    )
  }

  /// The charge as it would be typed.
  package var typed: String {
    var parts = [name, law, article]
    while parts.last == "" { parts.removeLast() }
    let hasSlash = parts.dropLast(parts.count == 3 ? 1 : 0).contains { $0.contains("/") }
    return parts.joined(separator: hasSlash ? " | " : " / ")
  }

  /// Reads charges, a line each or with semicolons between them.
  ///
  /// One that is typed as it stood keeps what cannot be typed: whom it is brought against.
  package static func list(typed: String, over old: [Charge] = []) -> [Charge] {
    typed.split { "؛;".contains($0) || $0.isNewline }.map { Charge(typed: String($0)) }
      .filter { $0.name.isEmpty == false }
      .map { charge in old.first { $0.typed == charge.typed } ?? charge }
  }
}
