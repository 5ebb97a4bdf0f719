package import Deadlines
package import Records
import SQLite

extension Store {
  /// Keeps what one secretariat asks of another and gives its number.
  package func add(
    _ details: TaskDetails, by visitor: Visitor
  ) throws(ArchiveError) -> TaskID {
    guard visitor.mayFile else { throw .forbidden }
    let moment = now()
    return try write("adding a task") { connection throws(ArchiveError) in
      try connection.check(details.subject, for: visitor)
      if let document = details.document {
        try connection.check(document: document, for: visitor)
      }
      return try translating("adding a task") { () throws(SQLiteError) in
        try connection.insert(details, at: moment, by: visitor.name)
      }
    }
  }

  /// A task with its answers.
  ///
  /// Throws `.missing` alike where there is none and where the visitor may not see it.
  package func task(
    _ id: TaskID, for visitor: Visitor
  ) throws(ArchiveError) -> TaskFile {
    let found = try read("reading a task") { connection throws(SQLiteError) in
      try connection.task(id, for: visitor).map { task throws(SQLiteError) in
        TaskFile(
          task: task, events: try connection.rows(.events, .id(id)))
      }
    }
    guard let found else { throw .missing(.task, name: "\(id)") }
    return found
  }

  /// The tasks of a listing, the nearest due first, undated last.
  package func tasks(
    _ listing: TaskListing, for visitor: Visitor
  ) throws(ArchiveError) -> [Task] {
    var sql = Task.seen
    var values: [Value] = [.integer(visitor.clearance.rawValue)]
    func add(_ condition: String, _ value: Value) {
      values.append(value)
      sql += " AND \(condition) ?\(values.count)"
    }
    if let askedOf = listing.askedOf { add("task.asked_of =", .text(askedOf.rawValue)) }
    if let askedBy = listing.askedBy { add("task.asked_by =", .text(askedBy.rawValue)) }
    if let state = listing.state { add("task.state =", .text(state.rawValue)) }
    switch listing.subject {
    case nil: break
    case .some(.none): sql += " AND task.member_case IS NULL AND task.notification IS NULL"
    case .case(let id): add("task.member_case =", .id(id))
    case .notification(let id): add("task.notification =", .id(id))
    }
    let query = Query(
      """
      SELECT \(Task.columns) FROM task WHERE \(sql)
      ORDER BY task.due IS NULL, task.due, task.id
      LIMIT \(min(listing.limit, DeadlineListing.limitMax))
      """, read: Task.read)
    let given = values
    return try read("listing tasks") { connection throws(SQLiteError) in
      try connection.rows(query, with: given)
    }
  }

  /// Adds an answer to a task, or closes or reopens it.
  ///
  /// Throws `.missing` where it is not there for the visitor, or closed already.
  package func note(
    _ kind: TaskEntry.Kind, on id: TaskID, person: String, document: DocumentID?, remark: String,
    by visitor: Visitor
  ) throws(ArchiveError) {
    let moment = now()
    try write("changing a task") { connection throws(ArchiveError) in
      let found = try translating("finding a task") { () throws(SQLiteError) in
        try connection.task(id, for: visitor)
      }
      let isReopened = kind == .reopened
      guard let found, (found.state == .closed) == isReopened else {
        throw .missing(.task, name: "\(id)")
      }
      guard visitor.mayFile else { throw .forbidden }
      if let document { try connection.check(document: document, for: visitor) }
      try translating("changing a task") { () throws(SQLiteError) in
        try connection.run(
          """
          INSERT INTO task_event (task, kind, at, by, person, document, remark)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          """, .id(id), .text(kind.rawValue), .text(moment), .text(visitor.name),
          .text(person), .id(orNull: document), .text(remark))
        try connection.run(
          "UPDATE task SET state = ?2 WHERE id = ?1", .id(id),
          .text(isReopened ? "open" : kind.rawValue))
      }
    }
  }
}

extension Task {
  /// What a visitor of clearance `?1` may see: the task's own circle and its subject's.
  static let seen = subjectSeen("task")

  fileprivate static let columns = """
    task.id, task.title, task.body, task.asked_by, task.asked_by_person, task.asked_of,
    task.asked_of_person, task.asked_on, task.due, task.meeting, task.document, task.member_case,
    task.notification, task.visibility, task.state, task.added_at, task.added_by
    """

  fileprivate static let read: @Sendable (inout Row) throws(SQLiteError) -> Task = {
    row throws(SQLiteError) in
    let id: TaskID = row.id()
    let (title, body) = (row.text(), row.text())
    let askedBy = Secretariat(rawValue: row.text()) ?? .other
    let askedByPerson = row.text()
    let askedOf = Secretariat(rawValue: row.text()) ?? .other
    let askedOfPerson = row.text()
    let askedOn = try? CivilDate(row.text())
    let due = try? CivilDate(row.text())
    let meeting = row.text()
    let document: DocumentID? = row.idOrNil()
    let subject = DeadlineSubject(
      caseID: row.idOrNil(), notification: row.idOrNil())
    let visibility = Visibility(rawValue: row.int()) ?? .restricted
    let state = State(rawValue: row.text()) ?? .open
    let addedAt = row.text()
    return Task(
      id: id,
      details: TaskDetails(
        title: title, body: body, askedBy: askedBy, askedByPerson: askedByPerson,
        askedOf: askedOf, askedOfPerson: askedOfPerson, askedOn: askedOn, due: due,
        meeting: meeting, document: document, subject: subject, visibility: visibility),
      state: state, addedAt: addedAt, addedBy: row.text())
  }
}

extension Connection {
  fileprivate func task(
    _ id: TaskID, for visitor: Visitor
  ) throws(SQLiteError) -> Task? {
    try first(
      Query(
        "SELECT \(Task.columns) FROM task WHERE \(Task.seen) AND task.id = ?2",
        read: Task.read), .integer(visitor.clearance.rawValue), .id(id))
  }

  fileprivate func insert(
    _ details: TaskDetails, at moment: String, by name: String
  ) throws(SQLiteError) -> TaskID {
    try run(
      """
      INSERT INTO task (title, body, asked_by, asked_by_person, asked_of, asked_of_person, asked_on,
        due, meeting, document, member_case, notification, visibility, state, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 'open', ?14, ?15)
      """,
      with: [
        .text(details.title), .text(details.body), .text(details.askedBy.rawValue),
        .text(details.askedByPerson), .text(details.askedOf.rawValue),
        .text(details.askedOfPerson),
        .text(details.askedOn?.description ?? String(moment.prefix(10))),
        .text(orNull: details.due?.description), .text(details.meeting),
        .id(orNull: details.document),
      ] + details.subject.values + [
        .integer(details.visibility.rawValue), .text(moment), .text(name),
      ])
    return ID(lastInsertedRow)
  }
}

extension Query<TaskEntry> {
  fileprivate static let events = Query(
    "SELECT kind, at, by, person, document, remark FROM task_event WHERE task = ?1 ORDER BY id"
  ) { row throws(SQLiteError) in
    TaskEntry(
      kind: TaskEntry.Kind(rawValue: row.text()) ?? .answered, at: row.text(),
      by: row.text(), person: row.text(), document: row.idOrNil(), remark: row.text())
  }
}
