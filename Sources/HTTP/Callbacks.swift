import CMicroHTTPD

// These are global functions because a closure written in `main.swift` belongs to the main actor and
// traps when a thread of the server calls it.

/// Called once when the headers are in, again for each piece of the body, and once at the end.
///
/// The first call only remembers: an answer given there makes the library close the connection.
func answerRequest(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?, url: UnsafePointer<CChar>?,
  method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?, data: UnsafePointer<CChar>?,
  count: UnsafeMutablePointer<Int>?, state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let context = unsafe context, let connection = unsafe connection, let url = unsafe url,
    let method = unsafe method, let count = unsafe count, let state = unsafe state
  else { return .NO }
  let carrier = unsafe Unmanaged<Carrier>.fromOpaque(context).takeUnretainedValue()
  guard let known = unsafe state.pointee else {
    let exchange = unsafe Exchange(
      connection: connection, url: String(cString: url), method: String(cString: method))
    unsafe state.pointee = Unmanaged.passRetained(exchange).toOpaque()
    guard exchange.isRefusedBeforeBody else { return .YES }
    return unsafe send(carrier.answer(exchange.finish()), on: connection)
  }
  let exchange = unsafe Unmanaged<Exchange>.fromOpaque(known).takeUnretainedValue()
  if unsafe count.pointee > 0, let data = unsafe data {
    unsafe exchange.take(data, count: count.pointee)
    unsafe count.pointee = 0
    return exchange.isHopeless ? .NO : .YES
  }
  return unsafe send(carrier.answer(exchange.finish()), on: connection)
}

/// Called when a request is over, however it ended.
func endRequest(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
  state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, how: MHD_RequestTerminationCode
) {
  guard let state = unsafe state, let known = unsafe state.pointee else { return }
  unsafe Unmanaged<Exchange>.fromOpaque(known).release()
  unsafe state.pointee = nil
}

/// Called for each name and value of the query.
func takeArgument(
  exchange: UnsafeMutableRawPointer?, kind: MHD_ValueKind, name: UnsafePointer<CChar>?,
  value: UnsafePointer<CChar>?
) -> MHD_Result {
  guard let exchange = unsafe exchange, let name = unsafe name else { return .NO }
  unsafe Unmanaged<Exchange>.fromOpaque(exchange).takeUnretainedValue()
    .note(argument: String(cString: name), value: value.map { unsafe String(cString: $0) } ?? "")
  return .YES
}

/// Called for each header.
func takeHeader(
  exchange: UnsafeMutableRawPointer?, kind: MHD_ValueKind, name: UnsafePointer<CChar>?,
  value: UnsafePointer<CChar>?
) -> MHD_Result {
  guard let exchange = unsafe exchange, let name = unsafe name else { return .NO }
  unsafe Unmanaged<Exchange>.fromOpaque(exchange).takeUnretainedValue()
    .note(header: String(cString: name), value: value.map { unsafe String(cString: $0) } ?? "")
  return .YES
}

/// Called for each piece of a field or file of a form.
func takeField(
  exchange: UnsafeMutableRawPointer?, kind: MHD_ValueKind, name: UnsafePointer<CChar>?,
  file: UnsafePointer<CChar>?, type: UnsafePointer<CChar>?, encoding: UnsafePointer<CChar>?,
  data: UnsafePointer<CChar>?, offset: UInt64, count: Int
) -> MHD_Result {
  guard let exchange = unsafe exchange else { return .NO }
  let bytes = unsafe UnsafeRawBufferPointer(start: data, count: unsafe data == nil ? 0 : count)
  let goesOn = unsafe Unmanaged<Exchange>.fromOpaque(exchange).takeUnretainedValue().take(
    field: name.map { unsafe String(cString: $0) } ?? "",
    file: file.map { unsafe String(cString: $0) }, offset: offset,
    bytes: bytes.bindMemory(to: UInt8.self))
  return goesOn ? .YES : .NO
}

/// Hands a response to the library, which copies it.
private func send(_ response: Response, on connection: OpaquePointer) -> MHD_Result {
  let made = unsafe response.body.withUnsafeBytes { body in
    unsafe MHD_create_response_from_buffer(
      body.count, UnsafeMutableRawPointer(mutating: body.baseAddress), .RESPMEM_MUST_COPY)
  }
  guard let made = unsafe made else { return .NO }
  defer { unsafe MHD_destroy_response(made) }
  // The library refuses a header with a line end in it; such a header is left out.
  for header in response.headers.all {
    unsafe MHD_add_response_header(made, header.name, header.value)
  }
  return unsafe MHD_queue_response(connection, UInt32(response.status), made)
}
