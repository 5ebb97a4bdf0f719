import CLibArchive

/// Writes a ZIP container in memory.
package struct BundleWriter: Sendable {
  private var entries: [(name: String, bytes: [UInt8])] = []

  package init() {}

  /// Adds an entry at the end.
  package mutating func add(_ name: String, _ bytes: [UInt8]) { entries.append((name, bytes)) }

  /// The whole container.
  ///
  /// Every entry carries the same moment, so that the same entries give the same bytes.
  package func bytes() throws(BundleError) -> [UInt8] {
    let content = entries.reduce(0) { $0 + $1.bytes.count + $1.name.utf8.count * 2 + 256 }
    // Deflate never grows more than some bytes for each 16 KB; the rest is headers.
    var container = [UInt8](repeating: 0, count: content + content / 100 + 65_536)
    let result: Result<Int, BundleError> = unsafe container.withUnsafeMutableBytes { memory in
      guard let handle = unsafe archive_write_new() else {
        return .failure(.notWritten("no memory"))
      }
      defer { unsafe _ = archive_write_free(handle) }
      var used = 0
      guard unsafe archive_write_set_format_zip(handle) == ARCHIVE_OK,
        unsafe archive_write_set_bytes_in_last_block(handle, 1) == ARCHIVE_OK,
        unsafe archive_write_open_memory(handle, memory.baseAddress, memory.count, &used)
          == ARCHIVE_OK
      else { return unsafe .failure(Self.complaint(of: handle)) }
      for entry in entries {
        guard unsafe Self.write(entry.name, entry.bytes, to: handle) else {
          return unsafe .failure(Self.complaint(of: handle))
        }
      }
      guard unsafe archive_write_close(handle) == ARCHIVE_OK else {
        return unsafe .failure(Self.complaint(of: handle))
      }
      return .success(used)
    }
    return Array(container.prefix(try result.get()))
  }

  /// The first day that a ZIP header can name.
  private static let moment = 315_532_800

  private static func write(_ name: String, _ bytes: [UInt8], to handle: OpaquePointer) -> Bool {
    guard let entry = unsafe archive_entry_new() else { return false }
    defer { unsafe archive_entry_free(entry) }
    unsafe archive_entry_set_pathname_utf8(entry, name)
    unsafe archive_entry_set_size(entry, Int64(bytes.count))
    unsafe archive_entry_set_filetype(entry, UInt32(0o100000))
    unsafe archive_entry_set_perm(entry, 0o644)
    unsafe archive_entry_set_mtime(entry, moment, 0)
    guard unsafe archive_write_header(handle, entry) == ARCHIVE_OK else { return false }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { memory in
        unsafe archive_write_data(
          handle, memory.baseAddress?.advanced(by: written), memory.count - written)
      }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  private static func complaint(of handle: OpaquePointer) -> BundleError {
    guard let text = unsafe archive_error_string(handle) else { return .notWritten("") }
    return unsafe .notWritten(String(cString: text))
  }
}
