import ArabicText
import HTML
import HTTP
import Records
import Words

/// A form as it was typed, right or wrong, with what is wrong said beside each field.
///
/// Nothing typed is lost: whatever is refused comes back in its field.
struct TypedForm {
  let tongue: Tongue
  private(set) var fields: Fields
  /// What is wrong, by the name of the field.
  private(set) var flaws: [String: String] = [:]

  init(_ fields: Fields, tongue: Tongue) {
    (self.fields, self.tongue) = (fields, tongue)
  }

  /// A form in which nothing was typed yet.
  init(tongue: Tongue) { self.init([:], tongue: tongue) }

  var isRight: Bool { flaws.isEmpty }

  /// What was typed into a field, without the space around it.
  subscript(name: String) -> String { (fields[name] ?? "").trimmed }

  /// The lines of a field that say something.
  func lines(of name: String) -> [String] {
    self[name].split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { $0.isEmpty == false }
  }

  /// Says what is wrong with a field; the first flaw of a field stands.
  mutating func flaw(_ name: String, _ sentence: String) {
    if flaws[name] == nil { flaws[name] = sentence }
  }

  /// Says beside its field what the archive refused; `nil` for what is not about a field.
  mutating func take(_ error: ArchiveError, at name: String) -> Bool {
    switch error {
    case .invalid, .duplicate, .impossible, .missing:
      let message = error.message(in: tongue)
      flaw(name, "\(message.happened) \(message.next)")
      return true
    default: return false
    }
  }
}

// MARK: - Values

extension TypedForm {
  /// The date of a field; `nil` where none was typed or it is none, which is then said.
  mutating func date(_ name: String) -> CivilDate? {
    let typed = self[name]
    guard typed.isEmpty == false else { return nil }
    do throws(ArchiveError) {
      return try CivilDate(typed)
    } catch {
      _ = take(error, at: name)
      return nil
    }
  }

  /// The hour of a field, as `09:30`; empty where none was typed or it is none, which is then said.
  mutating func hour(_ name: String) -> String {
    let typed = self[name].westernDigits.replacing(".", with: ":")
    guard typed.isEmpty == false else { return "" }
    guard EventDetails.isHour(typed) else {
      flaw(name, CaseConcern.impossibleHour(self[name]).sentence(in: tongue))
      return ""
    }
    return typed.count == 4 ? "0" + typed : typed
  }

  /// The term of a choice; `nil` where nothing was chosen or there is no such term.
  func term<Term: LegalTerm>(_ name: String) -> Term? { Term(rawValue: self[name]) }

  /// The number of a field; `nil` where none was typed or it is none, which is then said.
  mutating func number<Record>(_ name: String) -> ID<Record>? {
    guard self[name].isEmpty == false else { return nil }
    guard let number = ID<Record>(self[name]) else {
      flaw(
        name,
        tongue.say("اكتب رقمًا كما في القائمة.", "Write the number as the list shows it."))
      return nil
    }
    return number
  }

  /// The count of a field, above 0; `nil` where none was typed or it is none, which is then said.
  mutating func count(_ name: String) -> Int? {
    guard self[name].isEmpty == false else { return nil }
    guard let count = Int(self[name].westernDigits), count > 0 else {
      flaw(name, tongue.say("اكتب رقمًا.", "Write a number."))
      return nil
    }
    return count
  }

  /// Who may see it; the secretariat where nothing was chosen.
  func visibility(_ name: String = "visibility") -> Visibility {
    Visibility(name: self[name]) ?? .secretariat
  }
}

// MARK: - Fields

extension TypedForm {
  /// A line of text under its name; `hint` is how it may be typed.
  func line(
    _ name: String, _ text: String, hint: String = "", isWide: Bool = false,
    isRequired: Bool = false
  ) -> Node {
    field(name, text, isWide: isWide) {
      isRequired
        ? input(
          .type("text"), .name(name), .id(name), .value(self[name]), .dir(.auto),
          .placeholder(hint), .aria("describedby", "\(name)-flaw"), .required)
        : input(
          .type("text"), .name(name), .id(name), .value(self[name]), .dir(.auto),
          .placeholder(hint), .aria("describedby", "\(name)-flaw"))
    }
  }

  /// A date, known to the day, the month or only the year.
  func dateLine(_ name: String, _ text: String) -> Node {
    line(
      name, text, hint: tongue.say("25/11/2026 أو 11/2026 أو 2026", "2026-11-25, 11/2026 or 2026"))
  }

  /// Several lines of text under their name.
  func area(_ name: String, _ text: String, hint: String = "", rows: Int = 3) -> Node {
    field(name, text, isWide: true) {
      // A browser drops a line end that follows the tag: one more keeps the text as it was.
      textarea(
        .name(name), .id(name), .rows(rows), .dir(.auto), .placeholder(hint),
        .aria("describedby", "\(name)-flaw")
      ) { self[name].hasPrefix("\n") ? "\n\(self[name])" : self[name] }
    }
  }

  /// One of several values; `none` names the choice of nothing.
  func choice(_ name: String, _ text: String, none: String?, _ options: [(String, String)])
    -> Node
  {
    field(name, text, isWide: false) {
      select(.name(name), .id(name)) {
        for (value, text) in (none.map { [("", $0)] } ?? []) + options {
          value == self[name]
            ? option(.value(value), .selected) { text } : option(.value(value)) { text }
        }
      }
    }
  }

  /// One of the terms of a closed list, or none.
  func terms<Term: LegalTerm>(_ name: String, _ text: String, _ terms: [Term]) -> Node {
    choice(
      name, text, none: tongue.say("—", "—"),
      terms.map { ($0.rawValue, $0.label(in: tongue)) })
  }

  /// Who may see it.
  func circles() -> Node {
    choice(
      "visibility", tongue.say("من يراه", "Who sees it"), none: nil,
      Visibility.allCases.map { ($0.name, $0.label(in: tongue)) })
  }

  /// What is wrong, in a list that leads to each field.
  var alert: Node {
    guard flaws.isEmpty == false else { return .empty }
    return div(.class("alert late"), .role("alert")) {
      p {
        strong {
          tongue.say(
            "لم يُحفظ شيء بعد، وما كتبته باقٍ في مكانه.",
            "Nothing was saved yet; what you typed is still in its place.")
        }
      }
      ul {
        for (name, sentence) in flaws.sorted(by: { $0.key < $1.key }) {
          li { a(.href("#\(name)")) { sentence } }
        }
      }
    }
  }

  private func field(
    _ name: String, _ text: String, isWide: Bool, @NodeBuilder content: () -> Node
  ) -> Node {
    label(.class(isWide ? "field wide" : "field")) {
      span { text }
      content()
      if let flaw = flaws[name] {
        small(.class("flaw"), .id("\(name)-flaw"), .role("alert")) { flaw }
      }
    }
  }
}
