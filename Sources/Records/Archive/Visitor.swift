/// Whoever asks the archive something (من يسأل).
///
/// Every call on the desk carries one, and the store turns it into a part of the SQL that finds
/// candidates, so that counts, facets, suggestions and excerpts cannot leak.
package struct Visitor: Equatable, Sendable {
  /// What a person does in the party, which decides what they may see and change.
  package enum Role: String, CaseIterable, Sendable {
    /// The legal secretary: sees and files everything (أمين الشؤون القانونية).
    case secretary
    /// A lawyer of the secretariat: sees and files all that is not restricted (محامٍ).
    case lawyer
    /// A member of the leadership: reads what is open (عضو القيادة).
    case leader
  }

  /// The name that stands beside what this visitor files.
  package let name: String
  /// What the visitor may do.
  package let role: Role
  /// The form by which the visitor asks, where it is one that acts once.
  package var form: SentForm?

  package init(name: String, role: Role, form: SentForm? = nil) {
    (self.name, self.role, self.form) = (name, role, form)
  }

  /// The one person at this computer, until an archive knows several.
  package static let local = Visitor(name: "", role: .secretary)
}

extension Visitor {
  /// The narrowest circle this visitor stands in: what is narrower does not exist for them.
  package var clearance: Visibility {
    switch role {
    case .secretary: .restricted
    case .lawyer: .secretariat
    case .leader: .open
    }
  }

  /// Whether this visitor may add, change and remove documents.
  package var mayFile: Bool { role != .leader }
}
