import HTML
import HTTP
import Records
import Sealing
import Synchronization
import Words

/// Why a form that was sent does nothing yet and comes back filled.
struct Hold: Equatable, Sendable {
  enum Reason: Equatable, Sendable {
    /// The form is of an earlier run of the program.
    case stale
    /// The same form acted with other words, or the same words were just sent; where they led.
    case sentBefore(String)
  }

  let reason: Reason
  /// The files that came with it: a browser does not let a page give them back.
  let files: [String]

  init(reason: Reason, _ request: Request) {
    self.reason = reason
    files = request.uploads.map(\.name)
  }

  /// The field by which a person says to send a form all the same; it holds what they were told.
  static let field = "again"

  /// What that field holds.
  var answer: String {
    switch reason {
    case .stale: "stale"
    case .sentBefore: Self.knowing
    }
  }

  /// What the field holds of somebody who knows that the like of the form has acted.
  static let knowing = "sent"

  /// The cookie that lets the next page say that a form had been sent before.
  static let cookie = "sent"
  static let notice = "\(cookie)=1; Path=/; Max-Age=20; SameSite=Lax; HttpOnly"
  static let noticed = "\(cookie)=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly"

  var status: Int {
    switch reason {
    case .stale: 403
    case .sentBefore: 409
    }
  }

  /// Where the earlier form led, if anywhere.
  var earlier: String? {
    if case .sentBefore(let address) = reason, address.isEmpty == false { address } else { nil }
  }

  /// What the person is told.
  func sentence(in tongue: Tongue) -> String {
    let why =
      switch reason {
      case .stale:
        tongue.say(
          "فُتح هذا النموذج قبل أن يبدأ البرنامج من جديد. راجعه ثم أرسله مرة أخرى.",
          "This form was opened before the program was started anew. Look at it and send it again.")
      case .sentBefore:
        tongue.say(
          "أُرسل مثل هذا قبل قليل وحُفظ. إن أردت حفظه مرة أخرى فأرسله ثانية.",
          "The like of this was sent a while ago and saved. Send it again to save it once more.")
      }
    guard files.isEmpty == false else { return why }
    let names = files.joined(separator: tongue.say(.comma))
    return why + " "
      + tongue.say(
        "الملفات لا تعود في النموذج، فاخترها من جديد: \(names)",
        "Files do not come back in a form; choose them again: \(names)")
  }
}

/// A button, or a form of a few fields, that comes back with what was sent.
struct AgainPage: Framed {
  let frame: Frame
  let hold: Hold
  let request: Request

  var node: Node {
    var form = Form(request.form, in: tongue)
    form.take(hold)
    return FormPage(
      frame: frame, heading: tongue.say("أرسل مرة أخرى", "Send again"), place: .home, form: form
    ).node {
      form.sheet(
        frame, to: frame.route.address, send: tongue.say("أرسل", "Send"), back: Route.home.address
      ) {
        for field in typed {
          input(.type("hidden"), .name(field.name), .value(field.value))
          if field.value.count > 1 { p { bdi { field.value } } }
        }
      }
    }
  }

  private var typed: [Fields.Field] {
    request.form.all.filter { [FormToken.field, Hold.field].contains($0.name) == false }
  }
}

extension Message {
  /// For a form that arrives again and led to no page.
  static func sentBefore(in tongue: Tongue) -> Self {
    Self(
      happened: tongue.say("أُرسل هذا النموذج من قبل ونُفِّذ.", "This form was sent before, and done."),
      undone: tongue.say("لم يُنفَّذ مرة ثانية.", "It was not done a second time."),
      next: tongue.say("افتح السجل وانظر.", "Open the archive and look."))
  }
}

extension SentForm {
  /// The form of a request; `nil` where it carries no mark.
  init?(_ request: Request) {
    guard let mark = FormToken.mark(in: request.form[FormToken.field]) else { return nil }
    let address = "\(request.path)?\(request.query.query)"
    var words = address
    for field in request.form.all where [FormToken.field, Hold.field].contains(field.name) == false
    {
      words += "\n\(field.name.utf8.count) \(field.name) \(field.value.utf8.count) \(field.value)"
    }
    for upload in request.uploads {
      words += "\n\(upload.field) \(upload.name) \(Digest(of: upload.bytes).hex)"
    }
    self.init(
      mark: Digest(of: Array("\(mark) \(address)".utf8)).hex,
      words: Digest(of: Array(words.utf8)).hex)
  }
}

/// Lets one form through at a time that goes to an address, so that the second finds what the first
/// made or changed.
final class Gates: Sendable {
  private final class Gate: Sendable {
    let lock = Mutex<Void>(())
  }

  private let gates = (0..<64).map { _ in Gate() }

  /// Runs `body` alone among the forms of a path.
  func pass<Result>(
    _ path: String, _ body: () throws(ArchiveError) -> sending Result
  ) throws(ArchiveError) -> Result {
    let place = path.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % gates.count
    return try gates[place].lock.withLock { _ throws(ArchiveError) in try body() }
  }
}
