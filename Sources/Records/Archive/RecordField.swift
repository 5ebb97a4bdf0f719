import ArabicText

/// A field of a record by its name: an option of a command, a column of a table, a part of a form.
///
/// One list serves reading and writing on every surface, so that what is exported can be imported.
package protocol RecordField: LegalTerm {
  associatedtype Target: Sendable
  /// Puts what was typed in its place; an empty text empties the field.
  ///
  /// Throws `.invalid` where it is nothing that the field takes.
  func put(_ typed: String, into target: inout Target) throws(ArchiveError)
  /// Puts what was typed on `today` in its place: a date may be told from that day.
  func put(_ typed: String, on today: CivilDate, into target: inout Target) throws(ArchiveError)
  /// What the field holds, as it would be typed.
  func text(of target: Target) -> String
  /// How the field is typed.
  var input: FieldInput { get }
  /// What may be typed, as an empty field shows it.
  var example: Wording { get }
}

extension RecordField {
  package var example: Wording { .empty }

  package func put(
    _ typed: String, on today: CivilDate, into target: inout Target
  ) throws(ArchiveError) {
    try put(input == .date ? typed.dated(on: today) : typed, into: &target)
  }

  /// Reads a column's heading: the field's name in either language, or a name known for it.
  package init?(heading: String) {
    let wanted = heading.nameLetters
    let found = Self.allCases.first { field in
      field.rawValue.nameLetters == wanted || field.words.arabic.nameLetters == wanted
        || field.words.english.nameLetters == wanted
    }
    guard let found, wanted.isEmpty == false else { return nil }
    self = found
  }
}

extension String {
  /// Whether the text says anything.
  package var isSaid: Bool { contains { $0.isWhitespace == false } }
}

/// Reading of single values as they are typed.
package enum TypedValue {
  /// A date, or none where nothing was typed.
  package static func date(
    _ typed: String, today: CivilDate? = nil
  ) throws(ArchiveError) -> CivilDate? {
    typed.isEmpty ? nil : try CivilDate(typed, today: today)
  }

  /// A word of a closed list, or none where nothing was typed.
  package static func term<T: LegalTerm>(_ typed: String) throws(ArchiveError) -> T? {
    guard typed.isEmpty == false else { return nil }
    guard let term = T(term: typed) else { throw .invalid(.term, typed: typed) }
    return term
  }

  /// A circle of people.
  package static func visibility(_ typed: String) throws(ArchiveError) -> Visibility {
    guard let visibility = Visibility(name: typed) else {
      throw .invalid(.visibility, typed: typed)
    }
    return visibility
  }

  /// Whether: yes, no and the same in Arabic; empty is no.
  package static func truth(_ typed: String) throws(ArchiveError) -> Bool {
    switch typed.nameLetters {
    case "", "no", "0", "لا", "false": return false
    case "yes", "1", "نعم", "true": return true
    default: throw .invalid(.term, typed: typed)
    }
  }

  /// An hour of a clock, `9:30`, written with two digits.
  package static func hour(_ typed: String) throws(ArchiveError) -> String {
    guard typed.isEmpty == false else { return "" }
    guard let time = try? ClockTime(typed) else { throw .invalid(.hour, typed: typed) }
    return time.description
  }

  /// For how many days an order holds, «15» or «15 يومًا»; none where nothing was typed.
  package static func days(_ typed: String) throws(ArchiveError) -> Int? {
    guard let first = typed.westernDigits.split(whereSeparator: \.isWhitespace).first else {
      return nil
    }
    guard let number = Int(first), (1...EventDetails.daysMax).contains(number) else {
      throw .invalid(.length, typed: typed)
    }
    return number
  }

  /// The number of a record, `12` or `12 · the title` as a list offers it; none where nothing was
  /// typed.
  package static func record<Record>(_ typed: String) throws(ArchiveError) -> ID<Record>? {
    guard typed.isEmpty == false else { return nil }
    let words = typed.prefix { $0 != "·" }.split(whereSeparator: \.isWhitespace)
    guard words.count == 1, let id = ID<Record>(words[0]) else {
      throw .invalid(.identifier, typed: typed)
    }
    return id
  }

  /// The parts between semicolons, bars and line ends, without the space around them.
  package static func list(_ typed: String) -> [String] {
    typed.split { "؛;|".contains($0) || $0.isNewline }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { $0.isEmpty == false }
  }

  /// Tags with any comma, semicolon, bar or line end between them, each once.
  package static func tags(_ typed: String) -> [String] {
    var tags: [String] = []
    for part in list(typed.replacing(/[,،]/, with: ";")) where tags.contains(part) == false {
      tags.append(part)
    }
    return tags
  }
}
