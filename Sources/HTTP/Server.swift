import CMicroHTTPD
import Glibc
import Synchronization

/// A site on 127.0.0.1, for as long as this value lives.
///
/// Nobody beyond this machine can connect. A page elsewhere that makes a browser here ask for our
/// address under another name (DNS rebinding) is refused by `HostName`.
@safe package struct Server: ~Copyable {
  private let daemon: OpaquePointer
  private let carrier: Unmanaged<Carrier>
  /// The port that is listened on.
  package let port: Int

  /// Starts to listen; port 0 takes a free one.
  package init(port: Int, site: @escaping Site) throws(ServerError) {
    guard let wanted = UInt16(exactly: port) else { throw .noSuchPort(port) }
    let carrier = unsafe Unmanaged.passRetained(Carrier(site: site))
    errno = 0
    guard
      let daemon = unsafe cmicrohttpd_start(
        wanted, answerRequest, endRequest, carrier.toOpaque(), UInt32(Limits.connectionsMax),
        UInt32(Limits.silenceSecondsMax), Limits.headBytesMax)
    else {
      let code = errno
      unsafe carrier.release()
      switch code {
      case EADDRINUSE: throw .portTaken(port)
      case EACCES: throw .portForbidden(port)
      default: throw .notStarted(code: code)
      }
    }
    unsafe self.daemon = daemon
    unsafe self.carrier = carrier
    self.port = Int(unsafe cmicrohttpd_port(daemon))
    unsafe carrier.takeUnretainedValue().port.store(self.port, ordering: .releasing)
  }

  /// Waits for the pages under way, then lets go of the port.
  deinit {
    unsafe MHD_stop_daemon(daemon)
    unsafe carrier.release()
  }

  /// The address to type in a browser.
  package var address: String { "http://127.0.0.1:\(port)/" }
}

/// What every connection shares.
final class Carrier: Sendable {
  let site: Site
  /// The port of the server, or 0 in the moment before it is known.
  let port = Atomic<Int>(0)

  init(site: @escaping Site) { self.site = site }

  /// The answer to a whole request: the site's, when it is asked for by its own name.
  func answer(_ request: Request) -> Response {
    guard HostName.isOurs(request.headers["host"], port: port.load(ordering: .acquiring)) else {
      return .line("This is not the site you asked for.", status: 421)
    }
    return site(request)
  }
}
