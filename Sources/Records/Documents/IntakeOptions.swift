/// What a person says of everything they hand in at once.
package struct IntakeOptions: Equatable, Sendable {
  /// Whether everything is read and judged, and nothing written.
  package var isTrial: Bool
  /// The kind of all of it, or `nil` to tell by content.
  package var kind: DocumentKind?
  /// Tags for all of it, beside those the files bring.
  package var tags: [String]
  /// The case all of it belongs to, or `nil` for what the files say.
  package var caseName: String?
  /// Who may see all of it, or `nil` for what the files say.
  package var visibility: Visibility?

  package init(
    isTrial: Bool = false, kind: DocumentKind? = nil, tags: [String] = [],
    caseName: String? = nil, visibility: Visibility? = nil
  ) {
    (self.isTrial, self.kind, self.tags) = (isTrial, kind, tags)
    (self.caseName, self.visibility) = (caseName, visibility)
  }
}

/// How far an intake has come.
package struct IntakeProgress: Equatable, Sendable {
  /// How many files or records are through, whatever became of them.
  package let done: Int
  /// How many there are, or `nil` while that is not known.
  package let total: Int?
  /// How many bytes were read so far.
  package let bytes: Int
  /// How many failed so far.
  package let failed: Int
  /// What was read last.
  package let path: String

  package init(done: Int, total: Int?, bytes: Int, failed: Int, path: String) {
    (self.done, self.total, self.bytes, self.failed, self.path) = (done, total, bytes, failed, path)
  }
}
