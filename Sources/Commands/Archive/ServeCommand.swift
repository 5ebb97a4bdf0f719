import Desk
import Foundation
import HTTP
import Records
import Web
import Words

/// `sijill serve`: opens the archive in the browser, on this computer only.
struct ServeCommand: Command {
  static let usage = Usage(
    "serve", "افتح السجل في المتصفح على هذا الحاسب.",
    "Open the archive in the browser of this computer.",
    notes: [
      Wording(
        "العنوان 127.0.0.1 وحده: لا يصل إليه حاسب آخر. ينتهي بـ Ctrl-C.",
        "At 127.0.0.1 only: no other computer reaches it. Ctrl-C ends it.")
    ],
    options: [
      Option("port", "N", "المنفذ (8017)؛ و0 لأي منفذ خالٍ.", "The port (8017); 0 for any."),
      Option(flag: "open", "افتح المتصفح.", "Open the browser too."),
    ],
    examples: [
      Example("sijill serve --open", "ابدأ وافتح المتصفح.", "Begin, and open the browser.")
    ])

  let port: Int
  let opensBrowser: Bool

  /// The port when nobody says another.
  static let portDefault = 8017

  init(_ arguments: Arguments) throws(UsageError) {
    port = try arguments.integer(option: "port", in: 0...65_535) ?? Self.portDefault
    opensBrowser = arguments.has("open")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let tongue = session.tongue
    do throws(ServerError) {
      Stopping.listen()
      let server = try Server(
        port: port,
        site: site(for: desk, visitor: session.visitor) { Environment.log($0) })
      session.say(
        tongue.say(
          "السجل مفتوح في المتصفح على \(server.address) لهذا الحاسب وحده. للإنهاء: Ctrl-C",
          "The archive is at \(server.address) for this computer only. To end: Ctrl-C"))
      session.output.flush()
      if opensBrowser { openBrowser(at: server.address, in: session) }
      // The archive is one file soon after every act, so that it can be copied while it is served.
      withExtendedLifetime(server) { Stopping.wait { desk.rest() } }
    } catch {
      session.messages.line(Self.message(of: error, in: tongue).told(in: tongue))
      return .failed
    }
    return session.say(tongue.say("أُغلق.", "Closed."))
  }

  private static func message(of error: ServerError, in tongue: Tongue) -> String {
    switch error {
    case .portTaken(let port):
      tongue.say(
        "المنفذ \(port) يستعمله برنامج آخر. اختر غيره: --port N، أو --port 0 لأي منفذ خالٍ.",
        "Another program uses port \(port). Choose another with --port N, or any with --port 0.")
    case .portForbidden(let port):
      tongue.say(
        "المنفذ \(port) محجوز للنظام. اختر منفذًا من 1024 فما فوق: --port N.",
        "Port \(port) is kept for the system. Choose one from 1024 up: --port N.")
    case .noSuchPort, .notStarted:
      tongue.say("تعذّر فتح السجل في المتصفح.", "The archive could not be opened in the browser.")
    }
  }

  /// Opens the browser of the desktop, where there is one; the address is printed in any case.
  private func openBrowser(at address: String, in session: Session) {
    let displays = ["DISPLAY", "WAYLAND_DISPLAY"]
    guard displays.contains(where: { session.environment[$0, default: ""].isEmpty == false })
    else { return }
    let opening = Process()
    opening.executableURL = URL(filePath: "/usr/bin/env")
    opening.arguments = ["xdg-open", address]
    opening.standardOutput = FileHandle.nullDevice
    opening.standardError = FileHandle.nullDevice
    // Without a browser the address can still be typed: nothing is lost.
    try? opening.run()
  }
}
