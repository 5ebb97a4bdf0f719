import HTML
import HTTP
import Records
import Words

extension Form {
  /// A field of a record, under the field's own name and typed as the field is.
  ///
  /// `none` names the choice of nothing, where the list of the field has one.
  func field<Field: RecordField>(
    _ field: Field, none: String? = nil, list: String? = nil, isWide: Bool = false,
    isRequired: Bool = false
  ) -> Node {
    let (name, text) = (field.rawValue, field.label(in: tongue))
    let example = tongue.say(field.example)
    switch field.input {
    case .line:
      return line(name, text, example, list: list, isWide: isWide, isRequired: isRequired)
    case .text: return area(name, text, example)
    case .lines:
      return area(name, text, example, hint: tongue.say("كل واحد في سطر", "One a line"), rows: 2)
    case .tags: return line(name, text, hint: tongue.say("بينها فواصل", "Commas between them"))
    case .date: return day(name, text, isRequired: isRequired)
    case .hour: return hour(name, text)
    case .truth: return check(name, text)
    case .record: return record(name, text)
    case .choice(let choices, let orNone):
      return choice(
        name, text, none: none ?? (orNone ? "—" : nil),
        choices.map { ($0.value, tongue.say($0.words)) })
    case .circle: return circles(none: none)
    }
  }

  /// A line of text under its name; `example` is how it may be typed.
  func line(
    _ name: String, _ text: String, _ example: String = "", hint: String = "",
    list: String? = nil, isWide: Bool = false, isRequired: Bool = false
  ) -> Node {
    labelled(name, text, hint: hint, isWide: isWide) {
      control(
        "input", name,
        [.type("text"), .value(fields[name] ?? ""), .dir(.auto)] + shown(example)
          + (list.map { [.list($0)] } ?? []) + (isRequired ? [.required] : []), hint: hint)
    }
  }

  /// A date, known to the day, the month or only the year.
  func day(_ name: String, _ text: String, isRequired: Bool = false) -> Node {
    line(
      name, text, tongue.say("25/11/2026 أو 11/2026 أو 2026", "2026-11-25, 11/2026 or 2026"),
      isRequired: isRequired)
  }

  /// An hour of a clock.
  func hour(_ name: String, _ text: String) -> Node { line(name, text, "09:30") }

  /// The number of a record.
  func record(_ name: String, _ text: String) -> Node {
    line(name, text, tongue.say("رقمه في السجل", "Its number here"))
  }

  /// Several lines of text under their name.
  func area(
    _ name: String, _ text: String, _ example: String = "", hint: String = "", rows: Int = 3
  ) -> Node {
    labelled(name, text, hint: hint, isWide: true) {
      // A browser drops a line end that follows the tag: one more keeps the text as it was.
      let typed = fields[name] ?? ""
      control("textarea", name, [.rows(rows), .dir(.auto)] + shown(example), hint: hint) {
        typed.first?.isNewline == true ? "\n\(typed)" : typed
      }
    }
  }

  /// One of several values; `none` names the choice of nothing.
  func choice(
    _ name: String, _ text: String, none: String? = nil, _ options: [(String, String)]
  ) -> Node {
    labelled(name, text) {
      control("select", name) {
        for (value, text) in (none.map { [("", $0)] } ?? []) + options {
          value == self[name]
            ? option(.value(value), .selected) { text } : option(.value(value)) { text }
        }
      }
    }
  }

  /// One of the terms of a closed list.
  func terms<Term: Worded & RawRepresentable<String>>(
    _ name: String, _ text: String, none: String? = nil, _ terms: [Term]
  ) -> Node { choice(name, text, none: none, terms.map { ($0.rawValue, $0.label(in: tongue)) }) }

  /// Who may see it.
  func circles(none: String? = nil) -> Node {
    choice(
      "visibility", tongue.say(.whoSeesIt), none: none,
      Visibility.allCases.map { ($0.name, $0.label(in: tongue)) })
  }

  /// Something that is so or not.
  func check(_ name: String, _ text: String) -> Node {
    label(.class("pick wide")) {
      control(
        "input", name,
        [.type("checkbox"), .value("1")] + (isTicked(name) ? [.checked] : []))
      span { text }
      said(name)
    }
  }

  /// A file, or several, under its name.
  func file(_ name: String, _ text: String, _ attributes: Attribute...) -> Node {
    labelled(name, text, isWide: true) { control("input", name, [.type("file")] + attributes) }
  }

  /// What is wrong, in a list that leads to each field.
  var alert: Node {
    guard isRight == false, hold == nil else { return .empty }
    return div(.class("alert late"), .role("alert")) {
      p { strong { kept } }
      ul {
        for (name, sentence) in flaws.sorted(by: { $0.key < $1.key }) {
          name == Self.whole
            ? li(.class("flaw")) { sentence } : li { a(.href("#\(id(name))")) { sentence } }
        }

      }
    }
  }

  private var kept: String {
    tongue.say(
      "لم يُحفظ شيء بعد، وما كتبته باقٍ في مكانه.",
      "Nothing was saved yet; what you typed is still in its place.")
  }

  /// Why the form was not sent on, and the field by which it is when it is sent again.
  var asking: Node {
    guard let hold else { return .empty }
    return group {
      div(.class("alert soon"), .role("alert")) {
        p { strong { kept } }
        p {
          hold.sentence(in: tongue)
          if let earlier = hold.earlier {
            " "
            a(.href(earlier)) { tongue.say("افتح ما حُفظ", "Open what was saved") }
          }
        }
      }
      input(.type("hidden"), .name(Hold.field), .value(hold.answer))
    }
  }

  /// What is wrong with a field, or nothing.
  func said(_ name: String) -> Node {
    guard let flaw = flaws[name] else { return .empty }
    return small(.class("flaw"), .id("\(id(name))-flaw"), .role("alert")) { flaw }
  }
}

// MARK: - Parts of a field

extension Form {
  /// The id of a field on its page.
  private func id(_ name: String) -> String { scope.isEmpty ? name : "\(scope)-\(name)" }

  private func shown(_ example: String) -> [Attribute] {
    example.isEmpty ? [] : [.placeholder(example)]
  }

  private func labelled(
    _ name: String, _ text: String, hint: String = "", isWide: Bool = false,
    @NodeBuilder content: () -> Node
  ) -> Node {
    label(.class(isWide ? "field wide" : "field")) {
      span { text }
      content()
      if hint.isEmpty == false { small(.class("hint"), .id("\(id(name))-hint")) { hint } }
      said(name)
    }
  }

  /// What a person types into or chooses from, with what describes it.
  func control(
    _ element: String, _ name: String, _ attributes: [Attribute] = [], hint: String = "",
    @NodeBuilder content: () -> Node = { .empty }
  ) -> Node {
    let isWrong = flaws[name] != nil
    let described =
      (hint.isEmpty ? [] : ["\(id(name))-hint"]) + (isWrong ? ["\(id(name))-flaw"] : [])
    var attributes = [.name(name), .id(id(name))] + attributes
    if isWrong { attributes.append(.aria("invalid", "true")) }
    if described.isEmpty == false {
      attributes.append(.aria("describedby", described.joined(separator: " ")))
    }
    return .element(name: element, attributes: attributes, content: content())
  }
}

// MARK: - The whole form

extension Form {
  /// The element that sends the fields to `address`, with the token that every form carries, the
  /// button that sends it, and the way back without sending.
  func sheet(
    _ frame: Frame, to address: String, style: String = "sheet form", takesFiles: Bool = false,
    send: String, back: String? = nil, @NodeBuilder fields: () -> Node
  ) -> Node {
    sheet(frame, to: address, style: style, takesFiles: takesFiles, fields: fields) {
      button(.class(style == "inline" ? "btn" : "btn first"), .type("submit")) { send }
      if let back { a(.class("btn"), .href(back)) { tongue.say(.cancel) } }
    }
  }

  /// The same with buttons of its own.
  func sheet(
    _ frame: Frame, to address: String, style: String = "sheet form", takesFiles: Bool = false,
    @NodeBuilder fields: () -> Node, @NodeBuilder buttons: () -> Node
  ) -> Node {
    let attributes: [Attribute] =
      [.class(style), .method("post")]
      + (takesFiles ? [.enctype("multipart/form-data")] : []) + [.action(address)]
    return .element(
      name: "form", attributes: attributes,
      content: group {
        asking
        if let filled = self.fields[Self.filledField] {
          input(.type("hidden"), .name(Self.filledField), .value(filled))
        }
        fields()
        div(.class("tools")) {
          tokenField(frame)
          buttons()
        }
      })
  }

  /// Fields that are folded away until they are wanted, or something in them is said.
  func folded(
    _ name: String, isOpen: Bool, style: String = "rest", @NodeBuilder content: () -> Node
  ) -> Node {
    details(isOpen ? .open : .class(style)) {
      summary { name }
      content()
    }
  }
}

/// A page of which the most is one form.
struct FormPage {
  let frame: Frame
  let heading: String
  let place: Place
  let form: Form
  /// The page that the form belongs to, and what it is called.
  var back: (address: String, name: String)?
  /// What stands in its place, where the way back is longer.
  var crumb = Node.empty

  /// The page around the form: the way back, its heading, and what is wrong with it.
  func node(@NodeBuilder content: () -> Node) -> Node {
    Layout(frame: frame, heading: heading, place: place).node {
      if let back {
        p(.class("quiet crumb")) { a(.href(back.address)) { bdi { back.name } } }
      }
      crumb
      h1 { heading }
      form.alert
      content()
    }
  }
}
