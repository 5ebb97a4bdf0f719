import ArabicText
import Deadlines
import Foundation
import Records
import Formats
import Words

extension Arguments {
  /// The first operand as the action of a command; the rest are what it is about.
  func action<Action: RawRepresentable & CaseIterable>(
    of type: Action.Type = Action.self
  ) throws(UsageError) -> Action where Action.RawValue == String {
    let typed = operands.first ?? ""
    guard let action = Action(rawValue: typed) else {
      throw .badOperand("ACTION", typed: typed, choices: Action.allCases.map(\.rawValue))
    }
    return action
  }

  /// The operand after the action, at `place` from 1; throws where it is missing.
  func argument(_ place: Int, _ placeholder: String) throws(UsageError) -> String {
    guard operands.indices.contains(place) else { throw .missingOperand(placeholder) }
    return operands[place]
  }

  /// Throws where more was typed than `count` operands after the action.
  func checkCount(atMost count: Int) throws(UsageError) {
    guard operands.count <= count + 1 else { throw .unwantedOperand(operands[count + 1]) }
  }

  /// A number such as `12` after the action.
  func id<Record>(_ place: Int = 1) throws(UsageError) -> ID<Record> {
    let typed = try argument(place, "ID")
    guard let id = ID<Record>(typed) else { throw .badDocument(typed) }
    return id
  }

  /// A date that was typed as an operand.
  func day(_ place: Int) throws(UsageError) -> CivilDate {
    let typed = try argument(place, "DATE")
    do { return try CivilDate(typed) } catch { throw .badDate(option: nil, typed: typed) }
  }

  /// What a date or a task belongs to.
  func subject() throws(UsageError) -> DeadlineSubject? {
    let ids = 1...Int(Int32.max)
    let caseID = try integer("case", in: ids)
    let notification = try integer("notification", in: ids)
    guard caseID == nil || notification == nil else { throw .conflict("case", "notification") }
    return caseID.map { .case(CaseID(Int64($0))) }
      ?? notification.map { .notification(NotificationID(Int64($0))) }
  }

  /// The number of a document, or `nil` when it was not typed.
  func document(_ option: String) throws(UsageError) -> DocumentID? {
    try integer(option, in: 1...Int(Int32.max)).map { DocumentID(Int64($0)) }
  }
}

extension Usage {
  /// The options that say what a date or a task belongs to.
  static let subjectOptions = [
    Option("case", "N", Phrase("القضية، برقمها في السجل.", "The case, by its number here.")),
    Option(
      "notification", "N",
      Phrase("الإخطار، برقمه في السجل.", "The notification, by its number here.")),
  ]

  /// Who does it, by name.
  static let by = Option(
    "by", "NAME", Phrase("اسم من يفعل ذلك.", "The name of whoever does it."))
}

extension Session {
  /// Who asks, under the name that `--by` gave.
  func visitor(named name: String?) -> Visitor {
    guard let name else { return visitor }
    return Visitor(name: name, role: visitor.role)
  }

  /// Prints JSON or the line of `text`.
  func print(_ members: [JSON.Member], _ text: @autoclosure () -> String) {
    output.line(isJSON ? JSON.object(members).line : text())
  }

  /// The bytes of a file that a person named, at most `bytesMax` of them and one more.
  func bytes(ofFileAt path: String, bytesMax: Int) throws(ArchiveError) -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      return Array(try handle.read(upToCount: bytesMax + 1) ?? Data())
    } catch {
      throw .missing(.file, name: path)
    }
  }

  /// Writes a text to a file that must not exist unless `overwrites`; `-` is standard output.
  func write(_ text: String, to path: String, overwrites: Bool) throws(ArchiveError) {
    guard path != "-" else { return output.text(text) }
    do {
      try Data(text.utf8).write(
        to: URL(filePath: path), options: overwrites ? .atomic : .withoutOverwriting)
    } catch {
      switch (error as? CocoaError)?.code {
      case .fileWriteFileExists: throw .occupied(path: path)
      case .fileWriteOutOfSpace: throw .full
      case .fileNoSuchFile: throw .missing(.folder, name: path)
      default: throw .failed(doing: "writing \(path)", cause: error)
      }
    }
  }
}
