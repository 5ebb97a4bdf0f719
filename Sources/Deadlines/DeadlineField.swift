package import Records

/// The fields of what is said of a due date; its day is computed or set.
package enum DeadlineField: String, RecordField {
  case title, person, remark, visibility

  package typealias Target = DeadlineDetails

  /// What people call it.
  package var words: Wording {
    switch self {
    case .title: .actionRequired
    case .person: .responsible
    case .remark: .remark
    case .visibility: .whoSeesIt
    }
  }

  package var input: FieldInput {
    switch self {
    case .title, .person: .line
    case .remark: .text
    case .visibility: .circle
    }
  }

  package func put(_ typed: String, into target: inout DeadlineDetails) throws(ArchiveError) {
    switch self {
    case .title: target.title = typed
    case .person: target.person = typed
    case .remark: target.remark = typed
    case .visibility: target.visibility = try TypedValue.visibility(typed)
    }
  }

  package func text(of target: DeadlineDetails) -> String {
    switch self {
    case .title: target.title
    case .person: target.person
    case .remark: target.remark
    case .visibility: target.visibility.name
    }
  }
}
