import HTML

/// The fields that forms are made of.
enum FormParts {
  /// A line of text under its name.
  static func line(
    _ name: String, _ text: String, _ typed: String, isRequired: Bool = false, hint: String = ""
  ) -> Node {
    label(.class("field")) {
      span { text }
      isRequired
        ? input(.type("text"), .name(name), .value(typed), .dir(.auto), .required)
        : input(.type("text"), .name(name), .value(typed), .dir(.auto), .placeholder(hint))
    }
  }

  /// Several lines of text under their name.
  static func lines(_ name: String, _ text: String, _ typed: String) -> Node {
    label(.class("field wide")) {
      span { text }
      // A browser drops a line end that follows the tag: one more keeps the text as it was.
      textarea(.name(name), .rows(4), .dir(.auto)) { typed.hasPrefix("\n") ? "\n\(typed)" : typed }
    }
  }

  /// One of several values.
  static func choice(
    _ name: String, _ text: String, chosen: String, _ options: [(String, String)]
  ) -> Node {
    label(.class("field")) {
      span { text }
      select(.name(name)) {
        for (value, text) in options {
          value == chosen
            ? option(.value(value), .selected) { text } : option(.value(value)) { text }
        }
      }
    }
  }
}
