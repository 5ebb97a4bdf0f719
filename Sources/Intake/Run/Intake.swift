package import Records

/// The way in (الإيداع): files and records become drafts, or a refusal that says why not.
///
/// Intake reads, repairs, cuts and judges; it never writes, neither to the archive nor to the
/// files it reads. May be used from any thread.
package struct Intake: Sendable {
  /// How far it goes with one file.
  package let limits: Limits

  package init(limits: Limits = .standard) { self.limits = limits }

  /// What the file at `path` becomes.
  ///
  /// Usually one draft. An e-mail gives one for itself and one for each attachment that can be
  /// read. A `.jsonl` or `.csv` file becomes **one** document of kind other with its text: it is
  /// evidence like any other file here; `records(inFileAt:options:take:)` is the bulk way in.
  package func draft(
    ofFileAt path: String, options: IntakeOptions
  ) throws(Refusal) -> [Draft] {
    try drafts(of: original(at: path), options: options)
  }

  /// The file at `path` as it is handed in.
  package func original(at path: String) throws(Refusal) -> Original {
    let bytes = try FileBytes(limit: limits.fileBytes).read(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Original(name: name, mediaType: "", bytes: bytes)
  }

  /// What an uploaded file becomes; its media type is told anew by the content.
  package func drafts(
    of upload: Original, options: IntakeOptions
  ) throws(Refusal) -> [Draft] {
    guard upload.bytes.count <= limits.fileBytes else {
      throw .tooLarge(bytes: upload.bytes.count, limit: limits.fileBytes)
    }
    let name = upload.name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? upload.name
    guard upload.bytes.isEmpty == false else { throw .empty }
    return try Filing(limits: limits, options: options).drafts(of: upload.bytes, named: name)
  }
}
