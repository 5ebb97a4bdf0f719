import ArabicText
import HTML
import HTTP
import Records
import Words

/// A form of the notifications: what was typed is kept, each mistake stands beside its field.
struct NotificationForm: Equatable {
  let tongue: Tongue
  private(set) var values: Fields
  /// What is wrong, by the name of the field.
  private(set) var errors: [String: String] = [:]

  init(_ values: Fields, in tongue: Tongue) {
    (self.values, self.tongue) = (values, tongue)
  }

  var isRight: Bool { errors.isEmpty }

  /// What stands in a field, without white space around it.
  func text(_ name: String) -> String { (values[name] ?? "").trimmed }

  /// Says what is wrong with a field; the first thing that was said stays.
  mutating func fail(_ name: String, _ sentence: String) {
    if errors[name] == nil { errors[name] = sentence }
  }

  /// The date in a field, in either family of digits; `nil` where there is none or it is wrong.
  mutating func date(_ name: String) -> CivilDate? {
    let typed = text(name)
    guard typed.isEmpty == false else { return nil }
    do throws(ArchiveError) {
      return try CivilDate(typed)
    } catch {
      let message = error.message(in: tongue)
      fail(name, "\(message.happened) \(message.next)")
      return nil
    }
  }

  /// The number with which a field begins: «12» or «12 · the title», as a list offers it.
  mutating func number<Record>(_ name: String) -> ID<Record>? {
    let typed = text(name)
    guard typed.isEmpty == false else { return nil }
    if let number = ID<Record>(typed.westernDigits.prefix { $0.isNumber }) { return number }
    fail(
      name,
      tongue.say("اختر من القائمة أو اكتب الرقم.", "Choose from the list or write the number."))
    return nil
  }
}

// MARK: - The fields

extension NotificationForm {
  /// A line of text under its name.
  func line(
    _ name: String, _ label: String, isRequired: Bool = false, hint: String = "",
    list: String? = nil
  ) -> Node {
    HTML.label(.class("field")) {
      span { label }
      field(name, hint: hint, isRequired: isRequired, list: list)
      error(name)
    }
  }

  /// A day, as people write it; the hint says how.
  func day(_ name: String, _ label: String, isRequired: Bool = false) -> Node {
    line(
      name, label, isRequired: isRequired,
      hint: "22/7/2026")
  }

  /// Several lines of text under their name.
  func lines(_ name: String, _ label: String, rows: Int = 3) -> Node {
    HTML.label(.class("field wide")) {
      span { label }
      // A browser drops a line end that follows the tag: one more keeps the text as it was.
      let typed = values[name] ?? ""
      textarea(.name(name), .rows(rows), .dir(.auto)) {
        typed.hasPrefix("\n") ? "\n\(typed)" : typed
      }
      error(name)
    }
  }

  /// One of several values.
  func choice(_ name: String, _ label: String, _ options: [(String, String)]) -> Node {
    HTML.label(.class("field")) {
      span { label }
      select(.name(name)) {
        for (value, text) in options {
          value == values[name]
            ? option(.value(value), .selected) { text } : option(.value(value)) { text }
        }
      }
      error(name)
    }
  }

  /// Something that is so or not.
  func check(_ name: String, _ label: String) -> Node {
    HTML.label(.class("check")) {
      values[name] == nil
        ? input(.type("checkbox"), .name(name), .value("1"))
        : input(.type("checkbox"), .name(name), .value("1"), .checked)
      span { label }
    }
  }

  /// What is wrong with a field, or nothing.
  func error(_ name: String) -> Node {
    guard let sentence = errors[name] else { return .empty }
    return small(.class("wrong"), .id("wrong-\(name)"), .role("alert")) { sentence }
  }

  private func field(_ name: String, hint: String, isRequired: Bool, list: String?) -> Node {
    var attributes: [Attribute] = [
      .type("text"), .name(name), .value(values[name] ?? ""), .dir(.auto),
    ]
    if hint.isEmpty == false { attributes.append(.placeholder(hint)) }
    if let list { attributes.append(.list(list)) }
    if isRequired { attributes.append(.required) }
    if errors[name] != nil {
      attributes += [.aria("invalid", "true"), .aria("describedby", "wrong-\(name)")]
    }
    return .element(name: "input", attributes: attributes, content: .empty)
  }
}

// MARK: - A paper

extension NotificationForm {
  /// The name of the list of documents that a field offers.
  static let documents = "documents"

  /// A paper to hand in: a file, a document of the archive, or the words that stand for it.
  ///
  /// What is a statement by nature asks for its words first, what is a sheet of paper for its file.
  func paper(_ role: PaperRole) -> Node {
    let name = role.rawValue
    let names = ["document.\(name)", "words.\(name)"]
    let isOpen = names.contains { text($0).isEmpty == false || errors[$0] != nil }
    return fieldset(.class("paper-field")) {
      legend { role.label(in: tongue) }
      error("paper.\(name)")
      if role.isStatement {
        words(role)
        folded(tongue.say("أو ورقة", "Or a paper"), isOpen: text(names[0]).isEmpty == false) {
          file(role)
          document(role)
        }
      } else {
        file(role)
        folded(
          tongue.say("أو مستند من السجل، أو سبب عدم وجودها", "Or a document, or why there is none"),
          isOpen: isOpen
        ) {
          document(role)
          words(role)
        }
      }
    }
  }

  private func folded(_ name: String, isOpen: Bool, @NodeBuilder content: () -> Node) -> Node {
    isOpen
      ? details(.open) {
        summary { name }
        content()
      }
      : details {
        summary { name }
        content()
      }
  }

  private func file(_ role: PaperRole) -> Node {
    input(
      .type("file"), .name("paper.\(role.rawValue)"), .aria("label", role.label(in: tongue)))
  }

  private func document(_ role: PaperRole) -> Node {
    line(
      "document.\(role.rawValue)", tongue.say("مستند من السجل", "Document of the archive"),
      hint: tongue.say("رقمه أو عنوانه", "Its number or title"), list: Self.documents)
  }

  private func words(_ role: PaperRole) -> Node {
    line(
      "words.\(role.rawValue)",
      role.isStatement
        ? tongue.say("البيان", "The statement")
        : tongue.say("السبب إن لم توجد ورقة", "Why there is no paper"))
  }

  /// The list that the fields offer, once a page.
  static func offer(_ cards: [DocumentCard]) -> Node {
    datalist(.id(documents)) {
      for card in cards { option(.value("\(card.id) · \(card.details.title)")) {} }
    }
  }
}
