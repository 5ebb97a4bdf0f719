package import Records

/// The fields of what one secretariat asks of another.
package enum TaskField: String, RecordField {
  case title
  case askedOf = "to"
  case due
  case askedBy = "from"
  case askedByPerson = "asker"
  case askedOfPerson = "person"
  case meeting, document, visibility, body

  package typealias Target = TaskDetails

  /// What people call it.
  package var words: Wording {
    switch self {
    case .title: .actionRequired
    case .askedOf: .requestedFrom
    case .due: .answerDue
    case .askedBy: .requestedBy
    case .askedByPerson: Wording("من يطلب", "Who asks")
    case .askedOfPerson: Wording("شخص بعينه", "A specific person")
    case .meeting: .meetingDecision
    case .document: .document
    case .visibility: .whoSeesIt
    case .body: .details
    }
  }

  package var input: FieldInput {
    switch self {
    case .title, .askedByPerson, .askedOfPerson, .meeting: .line
    case .askedOf, .askedBy: .term(Secretariat.self, orNone: false)
    case .due: .date
    case .document: .record
    case .visibility: .circle
    case .body: .text
    }
  }

  package func put(_ typed: String, into target: inout TaskDetails) throws(ArchiveError) {
    switch self {
    case .title:
      guard typed.isSaid else { throw .invalid(.title, typed: typed) }
      target.title = typed
    case .askedOf: target.askedOf = try secretariat(typed)
    case .due:
      let due = try TypedValue.date(typed)
      guard due?.day != nil || typed.isEmpty else { throw .invalid(.date, typed: typed) }
      target.due = due
    case .askedBy: target.askedBy = try secretariat(typed)
    case .askedByPerson: target.askedByPerson = typed
    case .askedOfPerson: target.askedOfPerson = typed
    case .meeting: target.meeting = typed
    case .document: target.document = try TypedValue.record(typed)
    case .visibility: target.visibility = try TypedValue.visibility(typed)
    case .body: target.body = typed
    }
  }

  package func text(of target: TaskDetails) -> String {
    switch self {
    case .title: target.title
    case .askedOf: target.askedOf.rawValue
    case .due: target.due?.description ?? ""
    case .askedBy: target.askedBy.rawValue
    case .askedByPerson: target.askedByPerson
    case .askedOfPerson: target.askedOfPerson
    case .meeting: target.meeting
    case .document: target.document.map { "\($0)" } ?? ""
    case .visibility: target.visibility.name
    case .body: target.body
    }
  }

  private func secretariat(_ typed: String) throws(ArchiveError) -> Secretariat {
    guard let found: Secretariat = try TypedValue.term(typed) else {
      throw .invalid(.term, typed: typed)
    }
    return found
  }
}
