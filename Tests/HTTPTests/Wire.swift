import Glibc

/// A bare connection to a port of this machine, which says exactly what it is told to say.
final class Wire {
  private let socket: Int32

  init?(port: Int) {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { sockaddr in
        unsafe connect(socket, sockaddr, length)
      }
    }
    guard socket >= 0, code == 0 else { return nil }
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    unsafe setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.send(
          socket, buffer.baseAddress?.advanced(by: sent), bytes.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Everything until the other side is silent, closes, or has sent a whole answer.
  func answer() -> Answer {
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while Answer(received).isWhole == false {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe recv(socket, bytes.baseAddress, bytes.count, 0)
      }
      guard count > 0 else { break }
      received.append(contentsOf: buffer[..<count])
    }
    return Answer(received)
  }

  /// Sends `text` on a new connection and gives the answer.
  static func ask(_ port: Int, _ text: String, body: [UInt8] = []) -> Answer? {
    guard let wire = Wire(port: port) else { return nil }
    wire.send(
      Array(
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: "\r\n").utf8) + body)
    return wire.answer()
  }

  /// Asks for `address` as a browser would.
  static func get(_ port: Int, _ address: String, method: String = "GET") -> Answer? {
    ask(port, "\(method) \(address) HTTP/1.1\nHost: 127.0.0.1:\(port)\n\n")
  }
}

/// What came back.
struct Answer {
  let head: String
  let body: [UInt8]

  init(_ received: [UInt8]) {
    let end = received.firstRange(of: Array("\r\n\r\n".utf8))
    head = String(decoding: received[..<(end?.lowerBound ?? received.count)], as: UTF8.self)
    body = end.map { Array(received[$0.upperBound...]) } ?? []
    isWhole =
      if end == nil {
        false
      } else {
        body.count >= (Self.header("content-length", in: head).flatMap { Int($0) } ?? 0)
      }
  }

  let isWhole: Bool
  var status: Int? { head.split(separator: " ").dropFirst().first.flatMap { Int($0) } }
  var text: String { String(decoding: body, as: UTF8.self) }
  func header(_ name: String) -> String? { Self.header(name, in: head) }

  private static func header(_ name: String, in head: String) -> String? {
    for line in head.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == name else { continue }
      return String(parts[1].drop { $0 == " " })
    }
    return nil
  }
}
