import HTTP
import Records

/// The addresses of one noun, each of which prints itself and reads itself back.
///
/// A path that no case names does not exist; a parameter that cannot be understood is passed over,
/// because an address is often typed or cut by hand.
protocol Routed: Equatable, Sendable {
  /// The route that a path and its query name, or `nil` for an address that is not among these.
  init?(_ path: Path, _ query: Fields)
  /// Where the route stands, and what can be asked of it.
  var target: Target { get }
}

/// What can be asked of an address: to look at it, to send a form there, or both.
enum Accepts {
  case page
  case form
  case both

  var isShown: Bool { self != .form }
  var isSent: Bool { self != .page }
}

/// The path and the query of a route, and what the address answers to.
struct Target {
  /// The path without its ending, such as `/cases/3`.
  let path: String
  let accepts: Accepts
  /// The forms in which it is answered; the first is that of the plain address.
  let formats: [Format]
  let parameters: Fields

  init(
    _ path: String, _ accepts: Accepts = .page, _ parameters: Fields = [:],
    as formats: [Format] = [.page]
  ) {
    (self.path, self.accepts, self.parameters, self.formats) = (path, accepts, parameters, formats)
  }
}

extension Routed {
  /// The address, for a link.
  var address: String { address(as: nil) }

  /// The address at which a program is given the same.
  func address(as format: Format) -> String { address(as: Optional(format)) }

  /// The address of this page in the other language, which the browser then remembers.
  func address(lang code: String) -> String { address(with: ["lang": code]) }

  /// The address of this page in other digits, which the browser then remembers.
  func address(digits code: String) -> String { address(with: ["digits": code]) }

  private func address(as format: Format? = nil, with more: Fields = [:]) -> String {
    let target = target
    let path = target.path + (format ?? target.formats.first ?? .page).ending
    let fields = target.parameters + more
    return fields.all.isEmpty ? path : "\(path)?\(fields.query)"
  }
}

/// The path of an address, taken apart.
struct Path {
  /// What stands between the strokes, without the ending of the last part.
  let parts: [String]
  /// The form that the ending asks for.
  let format: Format

  init(_ text: String) {
    var parts = text.split(separator: "/").map(String.init)
    let last = parts.last ?? ""
    format = Format.allCases.first { $0 != .page && last.hasSuffix($0.ending) } ?? .page
    if format != .page { parts[parts.count - 1] = String(last.dropLast(format.ending.count)) }
    self.parts = parts
  }

  /// The number of the record that the path names; 0, which no record has, where it names none.
  func id<Record>() -> ID<Record> { parts.lazy.compactMap { ID<Record>($0) }.first ?? 0 }

  /// Whether a path is as the pattern: `#` stands for the number of a record, `*` for any word.
  static func ~= (pattern: String, path: Path) -> Bool {
    let wanted = pattern.split(separator: "/")
    return wanted.count == path.parts.count
      && zip(wanted, path.parts).allSatisfy { wanted, part in
        wanted == "*" || wanted == part || wanted == "#" && ID<Never>(part) != nil
      }
  }
}
