import CSQLite

/// What was worked out from one state of a file, by names.
struct Findings {
  /// The state, as SQLite numbers it.
  var version = 0
  var values: [String: any Sendable] = [:]
}

extension Connection {
  /// What `name` stands for in the file as it is, `empty` before anything is found; `find` adds what is
  /// asked for and not known yet.
  ///
  /// All of it is forgotten with the next change that another connection makes
  /// (https://sqlite.org/pragma.html#pragma_data_version). A connection that wrote something itself
  /// remembers nothing: that may still be undone.
  package func finding<Value: Sendable>(
    _ name: String, in empty: Value, _ find: (inout Value) throws(SQLiteError) -> Void
  ) throws(SQLiteError) -> Value {
    var value = empty
    guard unsafe sqlite3_total_changes(handle) == 0 else {
      try find(&value)
      return value
    }
    let version = try integer("PRAGMA data_version")
    if findings.version != version { findings = Findings(version: version) }
    if let known = findings.values[name] as? Value { value = known }
    findings.values[name] = nil
    try find(&value)
    findings.values[name] = value
    return value
  }
}
