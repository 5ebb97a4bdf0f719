/// What a table of records holds, before or after it was entered (فحص الجدول).
package struct TableReport: Equatable, Sendable {
  /// One column of the table.
  package struct Column: Equatable, Sendable {
    /// The heading as it stands.
    package let heading: String
    /// The field it fills, in both languages; `nil` for one that is passed over.
    package let field: String?
    /// How many rows have something in it.
    package var filled: Int
    /// How many values are nothing that the field takes.
    package var bad: Int
    /// The first value of it.
    package var example: String

    package init(heading: String, field: String?, filled: Int, bad: Int, example: String) {
      (self.heading, self.field, self.filled) = (heading, field, filled)
      (self.bad, self.example) = (bad, example)
    }
  }

  /// A row that cannot be entered, and why.
  package struct Problem: Sendable {
    /// The line of the file on which the row begins, from 1.
    package let line: Int
    /// The heading of the column; empty where the row as a whole is meant.
    package let heading: String
    package let error: ArchiveError

    package init(line: Int, heading: String, error: ArchiveError) {
      (self.line, self.heading, self.error) = (line, heading, error)
    }
  }

  /// The encoding that the file seems to have, such as `windows-1256`.
  package let encoding: String
  /// The sign between columns.
  package let separator: String
  package let columns: [Column]
  /// How many rows there are, the heading not counted.
  package let rows: Int
  /// How many of them can be entered, or were.
  package var entered: Int
  /// How many say what the archive held before, so that they enter nothing.
  package var known = 0
  package var problems: [Problem]
  /// The rows that were left because it must be said who or which is meant.
  package var questions: [Problem] = []
  /// What is worth a second look, by the line of the file.
  package var concerns: [(line: Int, concern: CaseConcern)] = []
  /// Whether nothing was written.
  package let isTrial: Bool

  package init(
    encoding: String, separator: String, columns: [Column], rows: Int, entered: Int,
    problems: [Problem], isTrial: Bool
  ) {
    (self.encoding, self.separator, self.columns, self.rows) = (encoding, separator, columns, rows)
    (self.entered, self.problems, self.isTrial) = (entered, problems, isTrial)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.encoding == right.encoding && left.separator == right.separator
      && left.columns == right.columns && left.rows == right.rows
      && left.entered == right.entered && left.known == right.known && left.isTrial == right.isTrial
      && left.problems.map(\.line) == right.problems.map(\.line)
      && left.questions.map(\.line) == right.questions.map(\.line)
      && left.concerns.map(\.line) == right.concerns.map(\.line)
  }
}

/// What is said beforehand of every row of a table that would be asked about (جواب عن الجدول كله).
package struct TableAnswer: Equatable, Sendable {
  /// A case is another, though its number is entered already.
  package var isOtherCase = false
  /// A person is another, though somebody bears the name.
  package var isOtherPerson = false

  package init(isOtherCase: Bool = false, isOtherPerson: Bool = false) {
    (self.isOtherCase, self.isOtherPerson) = (isOtherCase, isOtherPerson)
  }
}
