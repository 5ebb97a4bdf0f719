import CSQLite

/// An open SQLite file.
///
/// Not `Sendable`: a `Guarded<Connection>` is. Opened in multi-thread mode because its guard
/// serializes it (https://sqlite.org/threadsafe.html).
@safe package final class Connection {
  /// What may be done with the file.
  package enum Mode: Sendable {
    /// Made when it does not exist.
    case create
    case readWrite
    case readOnly
    /// Read as it lies there, without a lock or a log: for a medium that nobody can write to.
    case immutable
  }

  let handle: OpaquePointer
  /// Compiled statements by their text.
  private var statements: [StatementText: Statement] = [:]
  private var depth = 0
  /// What was worked out from the file as it is.
  var findings = Findings()
  /// Whether this connection asked that changes go to a log beside the file.
  package var isLogged = false

  /// The most compiled statements kept; a program has far fewer texts than this.
  private static let statementsMax = 256

  /// How long a writer waits for another program that is writing.
  package static let busyMilliseconds: Int32 = 10_000

  package init(path: String, mode: Mode = .create) throws(SQLiteError) {
    let flags =
      switch mode {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    // https://sqlite.org/uri.html
    let name = mode == .immutable ? "file:\(Self.escaped(path))?immutable=1" : path
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(
      name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      let error = SQLiteError(lastOf: opened, sql: "")
      unsafe sqlite3_close_v2(opened)
      throw error
    }
    unsafe self.handle = handle
    unsafe sqlite3_busy_timeout(handle, Self.busyMilliseconds)
    // https://sqlite.org/c3ref/c_dbconfig_defensive.html: SQL of a damaged file cannot do harm.
    unsafe csqlite_db_config_flag(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    unsafe csqlite_db_config_flag(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    // "misspelled column" must be an error, never a text.
    unsafe csqlite_db_config_flag(handle, SQLITE_DBCONFIG_DQS_DML, 0)
    unsafe csqlite_db_config_flag(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
  }

  /// A path as a URI writes it: every byte that could mean something there by its number.
  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain =
        byte == UInt8(ascii: "/") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      if isPlain || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") {
        return String(UnicodeScalar(byte))
      }
      let digits = String(byte, radix: 16)
      return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }.joined()
  }

  deinit {
    statements.removeAll()
    unsafe sqlite3_close_v2(handle)
  }
}

// MARK: - Asking

extension Connection {
  /// Runs every statement of `sql`, which takes no values and whose rows are passed over.
  package func execute(_ sql: String) throws(SQLiteError) {
    guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw unsafe SQLiteError(lastOf: handle, sql: sql)
    }
  }

  /// Runs one statement with its values.
  package func run(_ sql: String, _ values: Value...) throws(SQLiteError) {
    try run(sql, with: values)
  }

  /// Runs one statement with its values.
  package func run(_ sql: String, with values: [Value]) throws(SQLiteError) {
    try forEach(sql, values) { (_: inout Row) throws(SQLiteError) in true }
  }

  /// Every row of a query's answer.
  package func rows<Result>(_ query: Query<Result>, _ values: Value...) throws(SQLiteError)
    -> [Result]
  {
    try rows(query, with: values)
  }

  /// Every row of a query's answer.
  package func rows<Result>(_ query: Query<Result>, with values: [Value]) throws(SQLiteError)
    -> [Result]
  {
    var results: [Result] = []
    try forEach(query.sql, values) { row throws(SQLiteError) in
      results.append(try query.read(&row))
      return true
    }
    return results
  }

  /// The first row of a query's answer, or `nil` when it has none.
  package func first<Result>(_ query: Query<Result>, _ values: Value...) throws(SQLiteError)
    -> Result?
  {
    try first(query, with: values)
  }

  /// The first row of a query's answer, or `nil` when it has none.
  package func first<Result>(_ query: Query<Result>, with values: [Value]) throws(SQLiteError)
    -> Result?
  {
    var result: Result?
    try forEach(query.sql, values) { row throws(SQLiteError) in
      result = try query.read(&row)
      return false
    }
    return result
  }

  /// The first column of the first row as a number; 0 when there is no row.
  package func integer(_ sql: String, _ values: Value...) throws(SQLiteError) -> Int {
    var number = 0
    try forEach(sql, values) { row throws(SQLiteError) in
      number = row.int()
      return false
    }
    return number
  }

  /// Gives each row to `body` until it returns `false`.
  package func forEach(
    _ sql: String, _ values: [Value], _ body: (inout Row) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) {
    let statement = try statement(for: sql)
    statement.isBusy = true
    defer {
      statement.reset()
      statement.isBusy = false
    }
    try statement.bind(values)
    while try statement.step() {
      var row = statement.row
      guard try body(&row) else { return }
    }
  }

  /// A compiled statement that is not in use.
  private func statement(for sql: String) throws(SQLiteError) -> Statement {
    let text = StatementText(sql: sql)
    if let kept = statements[text] {
      guard kept.isBusy else { return kept }
      return try unsafe Statement(sql, on: handle)
    }
    let statement = try unsafe Statement(sql, on: handle)
    if statements.count < Self.statementsMax { statements[text] = statement }
    return statement
  }

  /// The statements that were asked so far and are kept for their next use, sorted.
  package var compiled: [String] { statements.keys.map(\.sql).sorted() }

  /// The steps by which SQLite would answer a statement, indented as they stand in one another.
  ///
  /// https://sqlite.org/eqp.html: none for a statement that reads no table.
  package func plan(of sql: String) throws(SQLiteError) -> [String] {
    let query = Query("EXPLAIN QUERY PLAN " + sql) { (row: inout Row) in
      (id: row.int(), parent: row.int(), unused: row.int(), text: row.text())
    }
    var depths: [Int: Int] = [:]
    return try rows(query).map { step in
      let depth = depths[step.parent].map { $0 + 1 } ?? 0
      depths[step.id] = depth
      return String(repeating: "  ", count: depth) + step.text
    }
  }

  /// The key of the row inserted last.
  package var lastInsertedRow: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

  /// How many rows the last statement changed.
  package var changes: Int { Int(unsafe sqlite3_changes(handle)) }
}

// MARK: - Transactions

extension Connection {
  /// How a transaction begins: a writer takes its place at once, a reader fixes what it sees.
  package enum Purpose: String, Sendable {
    case writing = "BEGIN IMMEDIATE"
    case reading = "BEGIN"
  }

  /// Runs `body` as one transaction; an error undoes all of it, and a result that is not kept.
  ///
  /// A transaction inside another joins it: the outermost decides.
  package func transaction<Result, Failure: Error>(
    for purpose: Purpose = .writing, keeping: (Result) -> Bool = { _ in true },
    _ body: () throws(Failure) -> Result, failing: (SQLiteError) -> Failure
  ) throws(Failure) -> Result {
    guard depth == 0 else { return try body() }
    try order(purpose.rawValue, failing)
    depth += 1
    defer { depth -= 1 }
    let result: Result
    do throws(Failure) {
      result = try body()
      try order(keeping(result) ? "COMMIT" : "ROLLBACK", failing)
    } catch {
      // The error that brought us here is the one to tell; SQLite may have rolled back already.
      try? execute("ROLLBACK")
      throw error
    }
    return result
  }

  /// Runs `body` as one transaction; an error undoes all of it.
  package func transaction<Result>(
    for purpose: Purpose = .writing, _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    try transaction(for: purpose, keeping: { _ in true }, body, failing: same)
  }

  /// Runs `body` as a part of a transaction: its error undoes what it wrote, and nothing around it.
  package func part<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result, failing: (SQLiteError) -> Failure
  ) throws(Failure) -> Result {
    try order("SAVEPOINT part", failing)
    do throws(Failure) {
      let result = try body()
      try order("RELEASE part", failing)
      return result
    } catch {
      // Where SQLite rolled the whole transaction back, there is no part any more.
      if (try? execute("ROLLBACK TO part")) != nil { try? execute("RELEASE part") }
      throw error
    }
  }

  private func order<Failure: Error>(
    _ sql: String, _ failing: (SQLiteError) -> Failure
  ) throws(Failure) {
    do throws(SQLiteError) { try run(sql) } catch { throw failing(error) }
  }
}

/// For a transaction that fails in SQLite's own terms.
private func same(_ error: SQLiteError) -> SQLiteError { error }
