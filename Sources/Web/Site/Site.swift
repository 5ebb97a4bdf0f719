import ArabicText
package import Desk
import Formats
package import HTTP
package import Records
import Words

/// The archive as pages, for `visitor` at `desk`.
///
/// `token` is the secret of the site's forms; `log` gets what no page tells: the chain of an error.
package func site(
  for desk: Desk, visitor: Visitor = .local, token: FormToken = .random(),
  log: @escaping @Sendable (String) -> Void = { _ in }
) -> Site {
  let pages = SitePages(desk: desk, visitor: visitor, token: token, log: log)
  return { request in pages.answer(request) }
}

/// Takes a request, asks the desk, and gives a page.
struct SitePages: Sendable {
  let desk: Desk
  var visitor: Visitor
  let token: FormToken
  let log: @Sendable (String) -> Void
  let gates = Gates()
  /// Why the form that was sent does nothing yet.
  var hold: Hold?

  /// The cookies in which a browser remembers the language and the digits.
  private static let tongueCookie = "tongue"
  private static let digitsCookie = "digits"

  func answer(_ request: Request) -> Response {
    let named = Route.read(request.path, request.query)
    let asked = request.query["lang"].flatMap { Tongue(rawValue: $0) }
    let remembered = request.cookie(Self.tongueCookie).flatMap { Tongue(rawValue: $0) }
    let tongue = asked ?? remembered ?? .arabic
    let askedDigits = request.query["digits"].flatMap { DigitFamily(rawValue: $0) }
    let digits =
      askedDigits
      ?? request.cookie(Self.digitsCookie).flatMap { DigitFamily(rawValue: $0) } ?? .western
    let frame = Frame(
      tongue: tongue, route: named?.route ?? .home, token: token.fresh, mayFile: visitor.mayFile,
      format: named?.format ?? .page, digits: tongue == .arabic ? digits : .western,
      today: desk.today,
      isSentBefore: request.isShown && request.cookie(Hold.cookie) == "1")
    var response = answer(request, at: named?.route, in: frame)
    if let asked { response.remember(Self.tongueCookie, asked.rawValue) }
    if let askedDigits { response.remember(Self.digitsCookie, askedDigits.rawValue) }
    if frame.isSentBefore, response.isPage { response.headers.append("Set-Cookie", Hold.noticed) }
    return response
  }

  private func answer(_ request: Request, at route: Route?, in frame: Frame) -> Response {
    let tongue = frame.tongue
    guard let route else {
      if request.isShown, let target = MovedAddress.target(of: request.path, request.query) {
        // A program that fetches a table or a calendar often follows no way to another address.
        return Path(request.path).format == .page
          ? .moved(to: target) : answer(Request(request.method, target, headers: request.headers))
      }
      return message(.noSuchPage(in: tongue), 404, frame)
    }
    let accepts = route.target.accepts
    guard request.isShown && accepts.isShown || request.isSent && accepts.isSent else {
      return message(.wrongMethod(in: tongue), 405, frame)
    }
    if request.isSent {
      if let defect = request.defect {
        let isTooLarge = defect == .tooLarge
        return message(
          .badBody(isTooLarge: isTooLarge, in: tongue), isTooLarge ? 413 : 400, frame)
      }
    }
    do throws(ArchiveError) {
      let typed = request.typed(\.plainLines)
      return try request.isSent
        ? sent(typed, at: route, in: frame) : answer(typed, at: route, in: frame)
    } catch {
      return refusal(error, in: frame)
    }
  }

  /// What stands at an address, or what comes of a form that is sent there.
  ///
  /// The address takes the one or the other, as its target says.
  func answer(
    _ request: Request, at route: Route, in frame: Frame
  ) throws(ArchiveError) -> Response {
    switch route {
    case .home: .page(try home(in: frame))
    case .search(let route): try answer(request, at: route, in: frame)
    case .documents(let route): try answer(request, at: route, in: frame)
    case .cases(let route): try answer(request, at: route, in: frame)
    case .people(let route): try answer(request, at: route, in: frame)
    case .notifications(let route): try answer(request, at: route, in: frame)
    case .bylaws(let route): try answer(at: route, in: frame)
    case .deadlines(let route): try answer(request, at: route, in: frame)
    case .agenda(let route): try answer(request, at: route, in: frame)
    case .tasks(let route): try answer(request, at: route, in: frame)
    case .trash(let route): try answer(request, at: route, in: frame)
    case .help: .page(HelpPage(frame: frame).node)
    case .asset(let asset): .asset(asset, known: request.headers["if-none-match"])
    }
  }

  func message(_ message: Message, _ status: Int, _ frame: Frame) -> Response {
    .page(MessagePage(frame: frame, message: message).node, status: status)
  }

  /// What the archive refused, as a page, or as data where data was asked for.
  private func refusal(_ error: ArchiveError, in frame: Frame) -> Response {
    if error.status >= 500 { log(error.chain) }
    let message = error.message(in: frame.tongue)
    return frame.format == .json
      ? .data(.object([("error", .text(message.line))]), status: error.status)
      : self.message(message, error.status, frame)
  }
}

extension Request {
  /// Whether a page is asked for.
  fileprivate var isShown: Bool { method == .get || method == .head }

  /// Whether a form is sent.
  var isSent: Bool { method == .post }
}

extension Response {
  /// Whether a page was given.
  fileprivate var isPage: Bool { headers["Content-Type"]?.hasPrefix("text/html") == true }

  /// Lets the browser remember a choice for a year.
  fileprivate mutating func remember(_ name: String, _ value: String) {
    headers.append(
      "Set-Cookie", "\(name)=\(value); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly")
  }
}
