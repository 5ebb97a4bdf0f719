/// The name a client believes it is talking to.
enum HostName {
  /// Whether a `Host` header names this machine by one of its own names, with our port.
  static func isOurs(_ header: String?, port: Int) -> Bool {
    guard let header = header?.lowercased() else { return false }
    return ["127.0.0.1", "localhost", "[::1]"].contains { name in
      header == "\(name):\(port)" || (port == 80 && header == name)
    }
  }
}
