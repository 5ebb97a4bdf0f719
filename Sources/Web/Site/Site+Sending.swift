import Desk
import HTML
import HTTP
import Records

extension SitePages {
  /// What comes of a form that is sent: it acts once, however often it arrives.
  ///
  /// One that arrives again is answered with what it made the first time. One of an earlier run of
  /// the program, or one whose words were just sent by another, does nothing yet and comes back
  /// filled.
  func sent(_ request: Request, at route: Route, in frame: Frame) throws(ArchiveError) -> Response {
    let isOurs = token.matches(request.form[FormToken.field])
    guard let form = SentForm(request) else {
      guard isOurs else { return message(.staleForm(in: frame.tongue), 403, frame) }
      return try answer(request, at: route, in: frame)
    }
    return try gates.pass(request.path) { () throws(ArchiveError) in
      var pages = self
      pages.visitor.form = form
      switch try desk.known(form, for: visitor) {
      case .acted(let address): return again(address, at: route, in: frame)
      case .like(let address) where isOurs: pages.hold = hold(request, led: address)
      case .like, .nothing: break
      }
      if isOurs == false {
        guard request.isFromOurPage else {
          return message(.staleForm(in: frame.tongue), 403, frame)
        }
        pages.hold = Hold(reason: .stale, request)
        pages.visitor.form?.isHeld = true
      }
      let response = try pages.answered(request, at: route, in: frame)
      if response.status == 303, let address = response.headers["Location"] {
        do throws(ArchiveError) {
          try desk.answer(form, with: address, by: visitor)
        } catch {
          // It acted all the same; when it arrives again, only the way to what it made is missing.
          log(error.chain)
        }
      }
      return response
    }
  }

  /// Why a form like one that acted is asked about; `nil` where the person said to send it all the
  /// same, and for one that changes what is there, which is compared with it field by field.
  private func hold(_ request: Request, led address: String) -> Hold? {
    let isKnown = request.form[Hold.field] == Hold.knowing
    let isAsked = isKnown == false && request.form[Form.filledField] == nil
    return isAsked ? Hold(reason: .sentBefore(address), request) : nil
  }

  /// The answer at a route; a button that may not act yet comes back as a page with that button.
  private func answered(
    _ request: Request, at route: Route, in frame: Frame
  ) throws(ArchiveError) -> Response {
    do throws(ArchiveError) {
      return try answer(request, at: route, in: frame)
    } catch {
      guard case .forbidden = error, visitor.mayFile, let hold else { throw error }
      return .page(AgainPage(frame: frame, hold: hold, request: request).node, status: hold.status)
    }
  }

  /// The answer to a form that acted before: where it led, or the page where it stands.
  private func again(_ address: String, at route: Route, in frame: Frame) -> Response {
    var response: Response =
      address.isEmpty
      ? route.target.accepts.isShown
        ? .seeOther(route) : message(.sentBefore(in: frame.tongue), 200, frame)
      : .seeOther(address)
    if response.status == 303 { response.headers.append("Set-Cookie", Hold.notice) }
    return response
  }

  // MARK: - Forms

  /// Does what a form asks and goes on to where that leads; a form that is not right, or that the
  /// archive refuses, comes back as it was sent with what is wrong beside its fields.
  ///
  /// `blamed` is the field that a refusal is about.
  func send(
    _ form: Form, blaming blamed: (ArchiveError) -> String?,
    act: () throws(ArchiveError) -> Route, back: (Form) throws(ArchiveError) -> Node
  ) throws(ArchiveError) -> Response {
    guard form.isRight else { return .page(try back(form), status: 400) }
    if let response = try held(form, back: back) { return response }
    do throws(ArchiveError) {
      return .seeOther(try act())
    } catch {
      var form = form
      guard form.take(error, at: blamed(error)) else { throw error }
      return .page(try back(form), status: error.status)
    }
  }

  /// The form once more, where it may not act before the person has seen why; `nil` where it may.
  func held(
    _ form: Form, back: (Form) throws(ArchiveError) -> Node
  ) throws(ArchiveError) -> Response? {
    guard let hold else { return nil }
    var form = form
    form.take(hold)
    return .page(try back(form), status: hold.status)
  }
}

extension Request {
  /// Whether the browser says that a page of this site sent the form; one that says nothing is
  /// believed, because a form that is held changes nothing.
  fileprivate var isFromOurPage: Bool {
    guard let origin = headers["origin"] else { return true }
    return headers["host"].map { origin.hasSuffix("://\($0)") } ?? false
  }
}
