import CMicroHTTPD

/// One request while it is coming in.
///
/// Used by the thread of its connection alone.
@safe final class Exchange {
  private let method: Request.Method
  private let path: String
  private var query = Fields()
  private var headers = Fields()
  private var form: [(name: String, bytes: [UInt8])] = []
  private var files: [(field: String, name: String, bytes: [UInt8])] = []
  private var defect: Request.Defect?
  private var bodyBytes = 0
  private var parser: OpaquePointer?

  /// Takes the first line and the headers; called once, before any body.
  init(connection: OpaquePointer, url: String, method: String) {
    self.method =
      switch method {
      case "GET": .get
      case "HEAD": .head
      case "POST": .post
      default: .other
      }
    path = url
    unsafe MHD_get_connection_values(
      connection, .GET_ARGUMENT_KIND, takeArgument, Unmanaged.passUnretained(self).toOpaque())
    unsafe MHD_get_connection_values(
      connection, .HEADER_KIND, takeHeader, Unmanaged.passUnretained(self).toOpaque())
    if self.method == .post { unsafe openParser(connection: connection) }
    if let length = headers["content-length"].flatMap({ Int($0) }), length > Limits.bodyBytesMax {
      defect = .tooLarge
    }
  }

  deinit { closeParser() }

  /// Whether the body is so large that the line is better cut than the rest read.
  var isHopeless: Bool { bodyBytes > Limits.bodyBytesMax + Limits.droppedBytesMax }

  /// Whether the refusal can be said before the body: the client asked first («Expect»).
  var isRefusedBeforeBody: Bool { defect != nil && headers["expect"] != nil }

  func note(argument name: String, value: String) { query.append(name, value) }

  func note(header name: String, value: String) { headers.append(name.lowercased(), value) }
}

// MARK: - The body

extension Exchange {
  private func openParser(connection: OpaquePointer) {
    // 64 KB is what the library asks for to be fast.
    unsafe parser = MHD_create_post_processor(
      connection, 64 << 10, takeField, Unmanaged.passUnretained(self).toOpaque())
    if unsafe parser == nil, headers["content-length"] != "0" { defect = .notAForm }
  }

  /// Takes one more piece of the body.
  func take(_ data: UnsafePointer<CChar>, count: Int) {
    bodyBytes += count
    if bodyBytes > Limits.bodyBytesMax { defect = .tooLarge }
    guard defect == nil, let parser = unsafe parser else { return }
    if unsafe MHD_post_process(parser, data, count) == .NO, defect == nil {
      defect = .malformed
    }
  }

  /// Takes a piece of a field or file; `false` to take no more.
  func take(
    field name: String, file: String?, offset: UInt64, bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if let file {
      if offset == 0 || files.isEmpty { files.append((name, file, [])) }
      guard files.count <= Limits.uploadsMax else { return refuse() }
      unsafe files[files.count - 1].bytes.append(contentsOf: bytes)
    } else {
      if offset == 0 || form.isEmpty { form.append((name, [])) }
      unsafe form[form.count - 1].bytes.append(contentsOf: bytes)
      guard form.count <= Limits.fieldsMax,
        form[form.count - 1].bytes.count <= Limits.fieldBytesMax
      else { return refuse() }
    }
    return true
  }

  private func refuse() -> Bool {
    defect = .tooLarge
    return false
  }

  /// Ends the parser, which then gives its last field; `false` when the body breaks off.
  @discardableResult
  private func closeParser() -> Bool {
    guard let open = unsafe parser else { return true }
    unsafe parser = nil
    return unsafe MHD_destroy_post_processor(open) == .YES
  }

  /// The request, whole.
  func finish() -> Request {
    if closeParser() == false, defect == nil { defect = .malformed }
    guard defect == nil else {
      return Request(
        method: method, path: path, query: query, headers: headers, defect: defect)
    }
    var fields = Fields()
    for field in form { fields.append(field.name, String(decoding: field.bytes, as: UTF8.self)) }
    // A file field left empty is sent as a file without name and content.
    let chosen = files.filter { $0.name.isEmpty == false || $0.bytes.isEmpty == false }
    return Request(
      method: method, path: path, query: query, headers: headers, form: fields,
      uploads: chosen.map { Upload(field: $0.field, sentName: $0.name, bytes: $0.bytes) })
  }
}
