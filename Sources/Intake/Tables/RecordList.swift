import Foundation

/// Records as a program exports them (قيود JSON): a list of objects, one beside others in an object, or
/// an object a line, as the rows of a table.
struct RecordList {
  /// The names of all the objects, in the order of the alphabet.
  let headings: [String]
  /// The rows with the place of each, from 1.
  let rows: [(line: Int, cells: [String])]

  /// Reads `bytes`; `nil` where they are no such records.
  init?(_ bytes: [UInt8]) {
    guard let objects = Self.objects(in: bytes), objects.isEmpty == false else { return nil }
    let headings = Set(objects.flatMap(\.keys)).sorted()
    self.headings = headings
    rows = objects.enumerated().map { place, object in
      (place + 1, headings.map { object[$0]?.cell ?? "" })
    }
  }

  /// Whether `bytes` begin as such records do, and no heading of a table does.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private static func objects(in bytes: [UInt8]) -> [[String: Value]]? {
    if let whole = value(of: bytes[...]) { return objects(of: whole) }
    var objects: [[String: Value]] = []
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
      guard case .object(let object) = value(of: line) else { return nil }
      objects.append(object)
    }
    return objects
  }

  /// The objects of a list, or of the one list of an object that tells of its page besides.
  private static func objects(of whole: Value) -> [[String: Value]]? {
    switch whole {
    case .list(let values):
      let objects = values.compactMap(\.object)
      return objects.count == values.count ? objects : nil
    case .object(let object):
      let lists = object.values.compactMap { value -> [[String: Value]]? in
        guard case .list(let members) = value, members.isEmpty == false else { return nil }
        return objects(of: .list(members))
      }
      return lists.count == 1 && object["name"] == nil ? lists[0] : [object]
    case .text, .number, .truth, .none: return nil
    }
  }

  private static func value(of bytes: ArraySlice<UInt8>) -> Value? {
    try? JSONDecoder().decode(Value.self, from: Data(bytes))
  }
}

/// A value of such an object.
private indirect enum Value: Decodable {
  case text(String)
  case number(String)
  case truth(Bool)
  case list([Value])
  case object([String: Value])
  case none

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .none
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(Int.self) {
      self = .number("\(number)")
    } else if let number = try? container.decode(Double.self) {
      self = .number("\(number)")
    } else if let list = try? container.decode([Value].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: Value].self))
    }
  }

  var object: [String: Value]? { if case .object(let object) = self { object } else { nil } }

  /// The value as a cell of a table says it; an object says nothing there.
  var cell: String {
    switch self {
    case .text(let text): text
    case .number(let number): number
    case .truth(let truth): truth ? "yes" : ""
    case .list(let values):
      values.map(\.cell).filter { $0.isEmpty == false }.joined(separator: "؛ ")
    case .object, .none: ""
    }
  }
}
