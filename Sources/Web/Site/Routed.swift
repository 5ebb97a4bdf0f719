import HTTP
import Records

/// Addresses, each of which prints itself and reads itself back.
///
/// A path that no case names does not exist; a parameter that cannot be understood is passed over,
/// because an address is often typed or cut by hand.
protocol Routed: Equatable, Sendable {
  /// The route that a path and its query name, or `nil` for an address that is not among these.
  init?(_ path: Path, _ query: Fields)
  /// Where the route stands, and what can be asked of it.
  var target: Target { get }
}

/// The addresses of one noun: `target` is their table, and they are read by it too.
protocol NounRoute: Routed {
  /// Every route of the noun, filled with what a path and its query name; one of them may be meant.
  static func all(_ path: Path, _ query: Fields) -> [Self]
}

extension NounRoute {
  init?(_ path: Path, _ query: Fields) {
    guard let route = Self.all(path, query).first(where: { $0.target.place.is(path) }) else {
      return nil
    }
    self = route
  }
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
  let place: RoutePath
  let accepts: Accepts
  /// The forms in which it is answered; the first is that of the plain address.
  let formats: [Format]
  let parameters: Fields

  init(
    _ place: RoutePath, _ accepts: Accepts = .page, _ parameters: Fields = [:],
    as formats: [Format] = [.page]
  ) {
    (self.place, self.accepts, self.parameters, self.formats) = (
      place, accepts, parameters, formats
    )
  }

  /// The path without its ending, such as `/cases/3`.
  var path: String { place.text }
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
  /// The path as a link of ours would carry it: as it is typed, and its numbers in our digits.
  fileprivate let spellings: [String]

  init(_ text: String) {
    var parts = text.split(separator: "/").map(String.init)
    let last = parts.last ?? ""
    format = Format.allCases.first { $0 != .page && last.hasSuffix($0.ending) } ?? .page
    if format != .page { parts[parts.count - 1] = String(last.dropLast(format.ending.count)) }
    self.parts = parts
    let typed = parts.map(\.percentEncoded)
    let counted = parts.map { part in ID<Never>(part).map { "\($0)" } ?? part.percentEncoded }
    spellings = [typed, counted].map { "/" + $0.joined(separator: "/") }
  }

  /// The number of the record that the path names; 0, which no record has, where it names none.
  func id<Record>() -> ID<Record> { parts.lazy.compactMap { ID<Record>($0) }.first ?? 0 }

  /// The part at a place, from 0, or nothing, which no part is.
  func word(_ place: Int) -> String { place < parts.count ? parts[place] : "" }
}

/// The path of a route as its table says it, such as `"/cases/\(id)/edit"`.
struct RoutePath: ExpressibleByStringInterpolation, StringInterpolationProtocol {
  /// The path as a link carries it.
  private(set) var text = ""
  /// Whether a record is named that cannot be.
  private var isNowhere = false

  init(literalCapacity: Int, interpolationCount: Int) {}
  init(stringInterpolation: Self) { self = stringInterpolation }
  init(stringLiteral: String) { text = stringLiteral }

  mutating func appendLiteral(_ literal: String) { text += literal }

  mutating func appendInterpolation<Record>(_ id: ID<Record>) {
    text += "\(id)"
    isNowhere = isNowhere || id.number < 1
  }

  mutating func appendInterpolation(word: String) { text += word.percentEncoded }

  /// Whether this is the path that was asked for.
  func `is`(_ path: Path) -> Bool { isNowhere == false && path.spellings.contains(text) }
}
