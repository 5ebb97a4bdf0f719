import CLibArchive

/// Reads entries of a ZIP container held in memory, within stated limits.
///
/// Entries are read in the order they stand; nothing is ever written to disk, so that a name such
/// as `../../etc` is only a name.
package struct BundleReader: Sendable {
  /// How far a container may unfold.
  package struct Limits: Equatable, Sendable {
    /// The most bytes of all wanted entries together.
    package let bytes: Int
    /// The most bytes of one entry for each byte of the whole container.
    package let ratio: Int
    /// The most entries looked at.
    package let entries: Int

    package init(bytes: Int, ratio: Int, entries: Int) {
      (self.bytes, self.ratio, self.entries) = (bytes, ratio, entries)
    }
  }

  /// One entry and its content.
  package struct Entry: Equatable, Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  private let container: [UInt8]
  private let limits: Limits

  package init(_ container: [UInt8], limits: Limits) {
    (self.container, self.limits) = (container, limits)
  }

  /// The names of all entries, in their order.
  package func names() throws(BundleError) -> [String] {
    var names: [String] = []
    try forEachEntry { (name, _) throws(BundleError) in
      names.append(name)
      return true
    }
    return names
  }

  /// The entries whose names `isWanted` accepts, in their order.
  package func entries(
    where isWanted: (_ name: String) -> Bool
  ) throws(BundleError) -> [Entry] {
    var entries: [Entry] = []
    var room = limits.bytes
    try forEachEntry { (name, archive) throws(BundleError) in
      guard isWanted(name) else { return true }
      let most = min(room, max(Self.alwaysBytes, container.count * limits.ratio))
      let bytes = try archive.content(limit: most)
      room -= bytes.count
      entries.append(Entry(name: name, bytes: bytes))
      return true
    }
    return entries
  }

  /// An entry of this size is no bomb, however small the container.
  private static let alwaysBytes = 1 << 20

  private func forEachEntry(
    _ body: (_ name: String, _ archive: borrowing OpenArchive) throws(BundleError) -> Bool
  ) throws(BundleError) {
    // libarchive reads from this memory as long as the archive is open: it is closed within.
    let result: Result<Void, BundleError> = unsafe container.withUnsafeBytes { memory in
      do throws(BundleError) {
        let archive = try unsafe OpenArchive(memory)
        var count = 0
        while let name = try archive.next() {
          count += 1
          guard count <= limits.entries else {
            throw BundleError.tooManyEntries(limit: limits.entries)
          }
          guard try body(name, archive) else { break }
        }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }
}

/// A container that libarchive has open; closed when its scope ends.
@safe private struct OpenArchive: ~Copyable {
  private let handle: OpaquePointer

  init(_ memory: UnsafeRawBufferPointer) throws(BundleError) {
    guard let handle = unsafe archive_read_new() else { throw .damaged("no memory") }
    guard unsafe archive_read_support_format_zip_seekable(handle) == ARCHIVE_OK,
      unsafe archive_read_open_memory(handle, memory.baseAddress, memory.count) == ARCHIVE_OK
    else {
      let complaint = unsafe Self.complaint(of: handle)
      unsafe _ = archive_read_free(handle)
      throw .damaged(complaint)
    }
    unsafe self.handle = handle
  }

  deinit { unsafe _ = archive_read_free(handle) }

  /// Moves to the next entry and gives its name; `nil` at the end.
  func next() throws(BundleError) -> String? {
    var entry: OpaquePointer?
    let code = unsafe archive_read_next_header(handle, &entry)
    if code == ARCHIVE_EOF { return nil }
    guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry = unsafe entry else {
      throw unsafe .damaged(Self.complaint(of: handle))
    }
    guard let name = unsafe archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    else { return "" }
    return unsafe String(cString: name)
  }

  /// The content of the entry at hand.
  func content(limit: Int) throws(BundleError) -> [UInt8] {
    if unsafe archive_read_has_encrypted_entries(handle) > 0 { throw .encrypted }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe archive_read_data(handle, $0.baseAddress, $0.count)
      }
      if count == 0 { return content }
      guard count > 0 else { throw unsafe .damaged(Self.complaint(of: handle)) }
      content.append(contentsOf: chunk[..<count])
      guard content.count <= limit else { throw .unfoldsTooFar(limit: limit) }
    }
  }

  private static func complaint(of handle: OpaquePointer) -> String {
    guard let text = unsafe archive_error_string(handle) else { return "" }
    return unsafe String(cString: text)
  }
}
