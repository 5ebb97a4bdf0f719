package import Deadlines
package import Records
import SQLite

extension Change {
  /// Keeps what one secretariat asks of another and gives it back.
  ///
  /// Throws `.invalid(.title)` where it says nothing, `.missing` for a paper or subject that is not
  /// there for the visitor.
  package func add(_ details: TaskDetails) throws(ArchiveError) -> TaskFile {
    try check(circle: details.visibility)
    guard details.title.isSaid else { throw .invalid(.title, typed: details.title) }
    try require(subject: details.subject)
    if let document = details.document { try require(.document(document)) }
    let id: TaskID = try insert(
      """
      INSERT INTO task (title, body, asked_by, asked_by_person, asked_of, asked_of_person, asked_on,
        due, meeting, document, member_case, notification, visibility, state, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 'open', ?14, ?15)
      """,
      with: [
        .text(details.title), .text(details.body), .term(details.askedBy),
        .text(details.askedByPerson), .term(details.askedOf), .text(details.askedOfPerson),
        .date(details.askedOn ?? time.day), .date(details.due), .text(details.meeting),
        .id(orNull: details.document),
      ] + details.subject.values + [
        .integer(details.visibility.rawValue), .time(time), .text(visitor.name),
      ])
    return try task(id)
  }

  /// Adds an answer to a task, or closes or reopens it, and gives it as it is then.
  ///
  /// Throws `.invalid(.reason)` without words, `.missing` where it is not there for the visitor, or
  /// closed already.
  package func note(
    _ kind: TaskEntry.Kind, on id: TaskID, person: String, document: DocumentID?, remark: String
  ) throws(ArchiveError) -> TaskFile {
    guard remark.isSaid else { throw .invalid(.reason, typed: remark) }
    guard try (task(id).task.state == .closed) == (kind == .reopened) else {
      throw .missing(.task, name: "\(id)")
    }
    if let document { try require(.document(document)) }
    try run(
      """
      INSERT INTO task_event (task, kind, at, by, person, document, remark)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .id(id), .term(kind), .time(time), .text(visitor.name), .text(person),
      .id(orNull: document), .text(remark))
    try run("UPDATE task SET state = ?2 WHERE id = ?1", .id(id), .term(kind.state))
    return try task(id)
  }

  private func task(_ id: TaskID) throws(ArchiveError) -> TaskFile {
    try translated(connection.task(id, for: visitor)).orMissing(.task, id)
  }
}

extension TaskEntry.Kind {
  /// What the task is after it.
  fileprivate var state: Task.State {
    switch self {
    case .answered: .answered
    case .closed: .closed
    case .reopened: .open
    }
  }
}

extension Store {
  /// A task with its answers.
  ///
  /// Throws `.missing` alike where there is none and where the visitor may not see it.
  package func task(
    _ id: TaskID, for visitor: Visitor
  ) throws(ArchiveError) -> TaskFile {
    try read("reading a task", Connection.task(_:for:), id, for: visitor).orMissing(.task, id)
  }

  /// The tasks of a listing, the nearest due first, undated last.
  package func tasks(
    _ listing: TaskListing, for visitor: Visitor
  ) throws(ArchiveError) -> [Task] {
    var sql = Task.seen
    var values: [Value] = [.clearance(of: visitor)]
    func add(_ condition: String, _ value: Value) {
      values.append(value)
      sql += " AND \(condition) ?\(values.count)"
    }
    if let askedOf = listing.askedOf { add("task.asked_of =", .term(askedOf)) }
    if let askedBy = listing.askedBy { add("task.asked_by =", .term(askedBy)) }
    if let state = listing.state { add("task.state =", .term(state)) }
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
      LIMIT \(listing.limit)
      """, read: Task.read)
    let given = values
    return try read("listing tasks") { connection throws(SQLiteError) in
      try connection.rows(query, with: given)
    }
  }
}

extension Task {
  fileprivate static let columns = """
    task.id, task.title, task.body, task.asked_by, task.asked_by_person, task.asked_of,
    task.asked_of_person, task.asked_on, task.due, task.meeting, task.document, task.member_case,
    task.notification, task.visibility, task.state, task.added_at, task.added_by
    """

  fileprivate static let read: @Sendable (inout Row) throws(SQLiteError) -> Task = {
    row throws(SQLiteError) in
    let id: TaskID = row.id()
    let details = TaskDetails(
      title: row.text(), body: row.text(), askedBy: try row.term(), askedByPerson: row.text(),
      askedOf: try row.term(), askedOfPerson: row.text(), askedOn: try row.date(),
      due: try row.date(), meeting: row.text(), document: row.idOrNil(),
      subject: DeadlineSubject(caseID: row.idOrNil(), notification: row.idOrNil()),
      visibility: try row.term())
    return Task(
      id: id, details: details, state: try row.term(), addedAt: try row.time(), addedBy: row.text())
  }
}

extension Connection {
  func task(_ id: TaskID, for visitor: Visitor) throws(SQLiteError) -> TaskFile? {
    let query = Query(
      "SELECT \(Task.columns) FROM task WHERE \(Task.seen) AND task.id = ?2", read: Task.read)
    guard let task = try first(query, .clearance(of: visitor), .id(id)) else { return nil }
    return TaskFile(task: task, events: try rows(.events, .id(id)))
  }
}

extension Query<TaskEntry> {
  fileprivate static let events = Query(
    "SELECT kind, at, by, person, document, remark FROM task_event WHERE task = ?1 ORDER BY id"
  ) { row throws(SQLiteError) in
    TaskEntry(
      kind: try row.term(), at: try row.time(), by: row.text(), person: row.text(),
      document: row.idOrNil(), remark: row.text())
  }
}
