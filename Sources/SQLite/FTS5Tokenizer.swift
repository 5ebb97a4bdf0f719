import CSQLite

/// A way of cutting text into the words a full-text index stores.
///
/// https://sqlite.org/fts5.html#custom_tokenizers
package protocol FTS5Tokenizer: Sendable {
  /// Cuts `text`, which is UTF-8, and gives each word to `emit` with its range of bytes in `text`.
  ///
  /// A word emitted as colocated stands at the position of the word before it. Stops as soon as
  /// `emit` returns `false`. Called from whatever thread uses the connection, one at a time each.
  func tokenize(
    _ text: Span<UInt8>, for purpose: FTS5Purpose,
    emit: (_ word: Span<UInt8>, _ source: Range<Int>, _ isColocated: Bool) -> Bool)
}

/// Why FTS5 wants a text cut.
package enum FTS5Purpose: Sendable {
  /// A text enters or leaves the index, or is read again by an auxiliary function.
  case document
  /// A quoted string of a query.
  case query
}

extension Connection {
  /// Makes `tokenizer` known under `name`, which tables of this connection then use.
  ///
  /// The name of a tokenizer must never change: SQLite needs it even to drop a table.
  package func register(_ tokenizer: any FTS5Tokenizer, as name: String) throws(SQLiteError) {
    let api = unsafe csqlite_fts5_api(handle)
    guard let create = unsafe api?.pointee.xCreateTokenizer else {
      throw SQLiteError(code: SQLITE_ERROR, message: "FTS5 is not part of this SQLite")
    }
    var functions = unsafe fts5_tokenizer(
      xCreate: newTokenizer, xDelete: deleteTokenizer, xTokenize: tokenize)
    let box = unsafe Unmanaged.passRetained(TokenizerBox(tokenizer)).toOpaque()
    let code = unsafe create(api, name, box, &functions, releaseTokenizer)
    guard code == SQLITE_OK else { throw unsafe SQLiteError(lastOf: handle, sql: "") }
  }
}

// MARK: - C

/// What C holds: a class around the existential.
private final class TokenizerBox {
  let tokenizer: any FTS5Tokenizer
  init(_ tokenizer: any FTS5Tokenizer) { self.tokenizer = tokenizer }
}

/// Each table that uses the tokenizer owns the box once more, until SQLite deletes its tokenizer.
private func newTokenizer(
  context: UnsafeMutableRawPointer?, arguments: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
  count: Int32, tokenizer: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let context = unsafe context else { return SQLITE_ERROR }
  let box = unsafe Unmanaged<TokenizerBox>.fromOpaque(context).retain()
  unsafe tokenizer?.pointee = OpaquePointer(box.toOpaque())
  return SQLITE_OK
}

private func deleteTokenizer(tokenizer: OpaquePointer?) {
  guard let tokenizer = unsafe tokenizer else { return }
  unsafe Unmanaged<TokenizerBox>.fromOpaque(UnsafeRawPointer(tokenizer)).release()
}

private func releaseTokenizer(context: UnsafeMutableRawPointer?) {
  guard let context = unsafe context else { return }
  unsafe Unmanaged<TokenizerBox>.fromOpaque(context).release()
}

private typealias EmitToken =
  @convention(c) (UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32)
  -> Int32

private func tokenize(
  tokenizer: OpaquePointer?, context: UnsafeMutableRawPointer?, flags: Int32,
  text: UnsafePointer<CChar>?, count: Int32, emit: EmitToken?
) -> Int32 {
  guard let tokenizer = unsafe tokenizer, let text = unsafe text, let emit = unsafe emit else {
    return SQLITE_OK
  }
  // The table holds the box for longer than this call lasts.
  let box = unsafe Unmanaged<TokenizerBox>.fromOpaque(UnsafeRawPointer(tokenizer))
  var code = SQLITE_OK
  unsafe text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { start in
    let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(count)).span
    let purpose: FTS5Purpose = flags & FTS5_TOKENIZE_QUERY != 0 ? .query : .document
    unsafe box._withUnsafeGuaranteedRef { box in
      box.tokenizer.tokenize(bytes, for: purpose) { word, source, isColocated in
        // Stop on the first non-zero code, as FTS5's own tokenizers do.
        code = unsafe word.withUnsafeBytes {
          unsafe emit(
            context, isColocated ? FTS5_TOKEN_COLOCATED : 0,
            $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count),
            Int32(source.lowerBound), Int32(source.upperBound))
        }
        return code == SQLITE_OK
      }
    }
  }
  return code
}
