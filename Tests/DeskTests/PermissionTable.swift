import Desk
import Foundation
import Records
import Support

/// What a desk function gives, and to whom.
enum Gives {
  /// Nothing of any record, and the same to every role: rules, holidays, what a file says.
  case common
  /// Of all records those that the role sees.
  case seen
  /// The records it names, where the role sees them; otherwise what an absent one gives.
  case named
  /// A change or a list for those who file, of what they see; whoever only reads is refused.
  case filed
  /// A change that is the legal secretary's alone.
  case secretary
  /// What is the visitor's own, whatever their role.
  case own
  /// Everything: it asks no visitor, and only whoever holds the archive's file reaches it.
  case keeper

  /// Whether the role gets anything.
  func isGiven(to role: Visitor.Role) -> Bool {
    switch self {
    case .common, .seen, .named, .own, .keeper: true
    case .filed: role != .leader
    case .secretary: role == .secretary
    }
  }
}

/// Who asks, of which archive, about which records.
struct Ask {
  let desk: Desk
  let archive: PermissionArchive
  let visitor: Visitor
  /// The circle of the records that are named.
  let circle: Visibility
  var numbers: PermissionArchive.Numbers

  var mark: String { circle.mark }
  var day: CivilDate { PermissionArchive.day }

  /// A day as it is typed in a test.
  static func day(_ typed: String) -> CivilDate {
    guard let day = try? CivilDate(typed) else { preconditionFailure("\(typed) is no day") }
    return day
  }

  subscript<Record>(kind: PermissionArchive.Kind) -> ID<Record> { ID(numbers[kind] ?? 0) }
}

/// A row of the table: one desk function, what it gives, and a call of it.
struct DeskRow: CustomStringConvertible, Sendable {
  /// The file without `Desk+`, the name and the labels: `Cases.edit(case:to:by:)`.
  let function: String
  let gives: Gives
  /// What it is told of by number.
  let names: [PermissionArchive.Kind]
  /// Whether what it gives has no word of a record, such as a number alone.
  let isSilent: Bool
  let call: @Sendable (Ask) throws -> Any

  var description: String { function }

  init(
    _ function: String, _ gives: Gives, _ names: [PermissionArchive.Kind] = [],
    isSilent: Bool = false, _ call: @escaping @Sendable (Ask) throws -> Any
  ) {
    self.function = function
    self.gives = gives
    self.names = names
    self.isSilent = isSilent || gives.isOfNoRecord
    self.call = call
  }
}

extension Gives {
  fileprivate var isOfNoRecord: Bool { self == .common || self == .keeper }

  /// Whether it is asked about the records of one circle after another.
  var isOfCircle: Bool { self == .seen || self == .named || self == .filed }
}

/// Every word in a value, however deep.
func words(in value: Any) -> String {
  if let text = value as? String { return text + "\n" }
  if let bytes = value as? [UInt8] { return String(decoding: bytes, as: UTF8.self) + "\n" }
  let mirror = Mirror(reflecting: value)
  if mirror.children.isEmpty { return "\(value)\n" }
  return mirror.children.map { words(in: $0.value) }.joined()
}

// MARK: - The desk's functions

/// The package functions of `Desk`, as its files declare them.
enum DeskFunctions {
  static let all: Set<String> = {
    let folder = RepositoryFolder.root.appending(path: "Sources/Desk")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var found: Set<String> = []
    for name in names where name.hasSuffix(".swift") {
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      let room = name.dropLast(".swift".count).split(separator: "+").last ?? ""
      for match in text.matches(of: /\n  package (?:static )?func `?(\w+)`?\(/) {
        let labels = Self.labels(in: text[match.range.upperBound...])
        found.insert("\(room).\(match.output.1)(\(labels.map { $0 + ":" }.joined()))")
      }
    }
    return found
  }()

  /// The labels of the parameters that stand up to the bracket that closes them.
  private static func labels(in text: Substring) -> [String] {
    var labels: [String] = []
    var depth = 0
    var parameter = ""
    func end() {
      let label = parameter.split { $0.isWhitespace || $0 == ":" }.first
      if let label { labels.append(String(label)) }
      parameter = ""
    }
    for sign in text {
      switch sign {
      case "(", "[", "{": depth += 1
      case ")" where depth == 0:
        end()
        return labels
      case ")", "]", "}": depth -= 1
      case "," where depth == 0:
        end()
        continue
      default: break
      }
      parameter.append(sign)
    }
    return labels
  }
}
