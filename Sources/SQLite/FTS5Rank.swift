import CSQLite

/// A way of scoring a row that matches a full-text query.
///
/// https://sqlite.org/fts5.html#custom_auxiliary_functions. The first argument of the SQL function
/// is the plan of the ranking, the same for every row of a statement; the second belongs to the row.
package protocol FTS5Rank: Sendable {
  associatedtype Scorer: FTS5Scorer

  /// Reads the plan, once for each run of a statement.
  func scorer(for plan: [UInt8]) -> Scorer
}

/// What scores the rows of one statement.
package protocol FTS5Scorer: AnyObject {
  /// How well the row answers; `number` is what the statement says of the row, such as its length.
  func score(_ match: borrowing FTS5Match, number: Int) -> Double
}

/// The row that matches, as FTS5 shows it.
@safe package struct FTS5Match: ~Copyable {
  private let api: UnsafePointer<Fts5ExtensionApi>
  private let context: OpaquePointer?

  fileprivate init(api: UnsafePointer<Fts5ExtensionApi>, context: OpaquePointer?) {
    unsafe self.api = api
    unsafe self.context = context
  }

  /// The number of phrases in the query, in the order they stand in it.
  package var phraseCount: Int { Int(unsafe api.pointee.xPhraseCount(context)) }

  /// Gives column and position of each place where a phrase stands, in order.
  package func forEachPlace(of phrase: Int, _ body: (_ column: Int, _ position: Int) -> Void) {
    var iterator = unsafe Fts5PhraseIter()
    var column: Int32 = 0
    var position: Int32 = 0
    guard
      unsafe api.pointee.xPhraseFirst(context, Int32(phrase), &iterator, &column, &position)
        == SQLITE_OK
    else { return }
    while column >= 0 {
      body(Int(column), Int(position))
      unsafe api.pointee.xPhraseNext(context, &iterator, &column, &position)
    }
  }
}

extension Connection {
  /// Makes `rank` known as the auxiliary function `name`.
  package func register<Rank: FTS5Rank>(_ rank: Rank, as name: String) throws(SQLiteError) {
    let api = unsafe csqlite_fts5_api(handle)
    guard let create = unsafe api?.pointee.xCreateFunction else {
      throw SQLiteError(code: SQLITE_ERROR, message: "FTS5 is not part of this SQLite")
    }
    let box = unsafe Unmanaged.passRetained(RankBox { rank.scorer(for: $0) }).toOpaque()
    let code = unsafe create(api, name, box, scoreRow, releaseRank)
    guard code == SQLITE_OK else { throw unsafe SQLiteError(lastOf: handle, sql: "") }
  }
}

// MARK: - C

/// What C holds: the way to a scorer.
private final class RankBox {
  let scorer: ([UInt8]) -> any FTS5Scorer
  init(_ scorer: @escaping ([UInt8]) -> any FTS5Scorer) { self.scorer = scorer }
}

/// The scorer of a statement, kept by FTS5 as auxiliary data while the statement runs.
private final class ScorerBox {
  let scorer: any FTS5Scorer
  init(_ scorer: any FTS5Scorer) { self.scorer = scorer }
}

private func releaseRank(context: UnsafeMutableRawPointer?) {
  guard let context = unsafe context else { return }
  unsafe Unmanaged<RankBox>.fromOpaque(context).release()
}

private func releaseScorer(context: UnsafeMutableRawPointer?) {
  guard let context = unsafe context else { return }
  unsafe Unmanaged<ScorerBox>.fromOpaque(context).release()
}

private func scoreRow(
  api: UnsafePointer<Fts5ExtensionApi>?, context: OpaquePointer?, result: OpaquePointer?,
  count: Int32, arguments: UnsafeMutablePointer<OpaquePointer?>?
) {
  guard let api = unsafe api, let arguments = unsafe arguments, count == 2,
    let box = unsafe scorerBox(api: api, context: context, plan: arguments[0])
  else {
    unsafe sqlite3_result_error(result, "a ranking takes a plan and a number", -1)
    return
  }
  let number = Int(unsafe sqlite3_value_int64(arguments[1]))
  let match = unsafe FTS5Match(api: api, context: context)
  let score = unsafe box._withUnsafeGuaranteedRef { $0.scorer.score(match, number: number) }
  unsafe sqlite3_result_double(result, score)
}

private func scorerBox(
  api: UnsafePointer<Fts5ExtensionApi>, context: OpaquePointer?, plan: OpaquePointer?
) -> Unmanaged<ScorerBox>? {
  if let kept = unsafe api.pointee.xGetAuxdata(context, 0) {
    return unsafe Unmanaged<ScorerBox>.fromOpaque(kept)
  }
  guard let data = unsafe api.pointee.xUserData(context) else { return nil }
  let start = unsafe sqlite3_value_blob(plan)
  let size = Int(unsafe sqlite3_value_bytes(plan))
  let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : size))
  let rank = unsafe Unmanaged<RankBox>.fromOpaque(data).takeUnretainedValue()
  let box = unsafe Unmanaged.passRetained(ScorerBox(rank.scorer(bytes)))
  // FTS5 owns the box from here and lets go of it, also when it cannot keep it.
  guard unsafe api.pointee.xSetAuxdata(context, box.toOpaque(), releaseScorer) == SQLITE_OK
  else { return nil }
  return unsafe box
}
