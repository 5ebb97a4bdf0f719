package import Desk
import Formats
package import HTTP
package import Records
import HTML
import Search
import Words

/// The archive as pages, for `visitor` at `desk`.
///
/// `token` is the secret of the site's forms; `log` gets what no page tells: the chain of an error.
package func site(
  for desk: Desk, visitor: Visitor = .local, token: FormToken = .random(),
  log: @escaping @Sendable (String) -> Void = { _ in }
) -> Site {
  let reception = SitePages(desk: desk, visitor: visitor, token: token, log: log)
  return { request in reception.answer(request) }
}

/// Takes a request, asks the desk, and gives a page.
struct SitePages: Sendable {
  let desk: Desk
  let visitor: Visitor
  let token: FormToken
  let log: @Sendable (String) -> Void

  /// The cookies in which a browser remembers the language and the digits.
  private static let tongueCookie = "tongue"
  private static let digitsCookie = "digits"

  func answer(_ request: Request) -> Response {
    let route = Route(path: request.path, query: request.query)
    let asked = request.query["lang"].flatMap { Tongue(rawValue: $0) }
    let remembered = request.cookie(Self.tongueCookie).flatMap { Tongue(rawValue: $0) }
    let tongue = asked ?? remembered ?? .arabic
    let askedDigits = request.query["digits"].flatMap { DigitFamily(rawValue: $0) }
    let digits =
      askedDigits
      ?? request.cookie(Self.digitsCookie).flatMap { DigitFamily(rawValue: $0) } ?? .western
    let frame = Frame(
      tongue: tongue, route: route ?? .home, token: token, mayFile: visitor.mayFile,
      digits: tongue == .arabic ? digits : .western)
    var response = answer(request, at: route, in: frame)
    if let asked { response.remember(Self.tongueCookie, asked.rawValue) }
    if let askedDigits { response.remember(Self.digitsCookie, askedDigits.rawValue) }
    return response
  }

  private func answer(_ request: Request, at route: Route?, in frame: Frame) -> Response {
    let tongue = frame.tongue
    guard let route else { return message(.noSuchPage(in: tongue), 404, frame) }
    switch (request.method, request.defect) {
    case (.get, _), (.head, _):
      guard route.isShown else { return wrongMethod(frame) }
    case (.post, let defect?):
      let isTooLarge = defect == .tooLarge
      return message(
        .badBody(isTooLarge: isTooLarge, in: tongue), isTooLarge ? 413 : 400, frame)
    case (.post, nil):
      guard route.isSent else { return wrongMethod(frame) }
      guard token.matches(request.form[FormToken.field]) else {
        return message(.staleForm(in: tongue), 403, frame)
      }
    case (.other, _): return wrongMethod(frame)
    }
    do throws(ArchiveError) {
      return request.method == .post
        ? try change(request, at: route, in: frame) : try show(route, request, in: frame)
    } catch {
      return refusal(error, at: route, in: frame)
    }
  }

  private func wrongMethod(_ frame: Frame) -> Response {
    message(.wrongMethod(in: frame.tongue), 405, frame)
  }

  private func message(_ message: Message, _ status: Int, _ frame: Frame) -> Response {
    .page(MessagePage(frame: frame, message: message).node, status: status)
  }

  private func refusal(_ error: ArchiveError, at route: Route, in frame: Frame) -> Response {
    if error.status >= 500 { log(error.chain) }
    let message = error.message(in: frame.tongue)
    switch route {
    case .searchData, .documentsData, .trashData:
      return .data(.object([("error", .text(message.line))]), status: error.status)
    case .cases(let route) where route.isData:
      return .data(.object([("error", .text(message.line))]), status: error.status)
    case .deadlines(let route) where route.isData:
      return .data(.object([("error", .text(message.line))]), status: error.status)
    case .notifications(let route) where route.isData:
      return .data(.object([("error", .text(message.line))]), status: error.status)
    case .home, .search, .searchTable, .documents, .documentsTable, .document, .original, .edit,
      .remove, .restore, .trash, .trashTable, .intake, .help, .asset, .savedSearches,
      .savedSearch, .seeSearch, .forgetSearch, .batch, .cases, .deadlines, .notifications,
      .feed:
      return self.message(message, error.status, frame)
    }
  }
}

extension Route {
  /// Whether the address has something to look at.
  fileprivate var isShown: Bool {
    switch self {
    case .home, .search, .searchData, .searchTable, .documents, .documentsData, .documentsTable,
      .document, .original, .edit, .trash, .trashData, .trashTable, .intake, .help, .asset,
      .savedSearches, .savedSearch, .batch, .feed:
      true
    case .cases(let route): route.isShown
    case .notifications(let route): route.isShown
    case .deadlines(let route): route.isShown
    case .remove, .restore, .seeSearch, .forgetSearch: false
    }
  }

  /// Whether a form can be sent to the address.
  fileprivate var isSent: Bool {
    switch self {
    case .cases(let route): route.isSent
    case .deadlines(let route): route.isSent
    case .notifications(let route): route.isSent
    case .edit, .remove, .restore, .intake, .savedSearches, .seeSearch, .forgetSearch, .batch:
      true
    case .home, .search, .searchData, .searchTable, .documents, .documentsData, .documentsTable,
      .document, .original, .trash, .trashData, .trashTable, .help, .asset, .savedSearch,
      .feed:
      false
    }
  }
}

extension Response {
  /// Lets the browser remember a choice for a year.
  fileprivate mutating func remember(_ name: String, _ value: String) {
    headers.append(
      "Set-Cookie", "\(name)=\(value); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly")
  }
}
