import Desk
import Foundation
import HTTP
import Records
import Web
import Words

/// `sijill serve`: opens the archive in the browser, on this computer only.
struct ServeCommand: Command {
  static let usage = Usage(
    name: "serve",
    summary: Phrase(
      "افتح السجل في المتصفح على هذا الحاسب.", "Open the archive in the browser of this computer."),
    notes: [
      Phrase(
        "العنوان 127.0.0.1 وحده: لا يصل إليه حاسب آخر. ينتهي بـ Ctrl-C.",
        "At 127.0.0.1 only: no other computer reaches it. Ctrl-C ends it.")
    ],
    options: [
      Option("port", "N", Phrase("المنفذ (8017)؛ و0 لأي منفذ خالٍ.", "The port (8017); 0 for any.")),
      Option("open", Phrase("افتح المتصفح.", "Open the browser too.")),
    ],
    examples: [
      Example("sijill serve --open", Phrase("ابدأ وافتح المتصفح.", "Begin, and open the browser."))
    ])

  let port: Int
  let opensBrowser: Bool

  /// The port when nobody says another.
  static let portDefault = 8017

  init(_ arguments: Arguments) throws(UsageError) {
    port = try arguments.integer("port", in: 0...65_535) ?? Self.portDefault
    opensBrowser = arguments.has("open")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let words = CommandServing(tongue: session.tongue)
    do throws(ServerError) {
      Stopping.listen()
      let server = try Server(
        port: port,
        site: site(for: desk, visitor: session.visitor) { Environment.log($0) })
      session.output.line(words.serving(at: server.address))
      session.output.flush()
      if opensBrowser { openBrowser(at: server.address, in: session) }
      withExtendedLifetime(server) { Stopping.wait() }
    } catch {
      session.messages.line(
        CommandMistakes(tongue: session.tongue).line(message(of: error, words)))
      return .failed
    }
    session.output.line(words.ended)
    return .done
  }

  private func message(of error: ServerError, _ words: CommandServing) -> String {
    switch error {
    case .portTaken(let port): words.portTaken(port)
    case .portForbidden(let port): words.portForbidden(port)
    case .noSuchPort, .notStarted: words.notStarted
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
