import HTML
import Records
package import Words

/// The letter to the Committee with its list of enclosures, as a page.
package struct LetterPaper {
  private let letter: NotificationLetter

  package init(_ letter: NotificationLetter) { self.letter = letter }

  /// The page; Arabic in either tongue.
  package var paper: PrintedPaper {
    PrintedPaper(title: letter.title, tongue: .arabic) {
      for group in groups { node(of: group) }
    }
  }

  /// Neighbouring parts of one sort.
  private var groups: [[NotificationLetter.Part]] {
    letter.parts.reduce(into: []) { groups, part in
      if let last = groups.last?.last, part.joins(last) {
        groups[groups.count - 1].append(part)
      } else {
        groups.append([part])
      }
    }
  }

  private func node(of group: [NotificationLetter.Part]) -> Node {
    switch group.first {
    case .head: header(.class("head")) { for part in group { p { part.text } } }
    case .addressee: HTML.group { for part in group { p(.class("addressee")) { part.text } } }
    case .subject: HTML.group { for part in group { p(.class("subject")) { part.text } } }
    case .heading: HTML.group { for part in group { h2 { part.text } } }
    case .paragraph: HTML.group { for part in group { p { part.text } } }
    case .fact: dl(.class("facts")) { for part in group { fact(part) } }
    case .enclosure: ol { for part in group { li { part.text } } }
    case .signature: div(.class("signature")) { for part in group { p { part.text } } }
    case nil: .empty
    }
  }

  private func fact(_ part: NotificationLetter.Part) -> Node {
    guard case .fact(let name, let value) = part else { return .empty }
    return div {
      dt { name }
      dd { bdi { value } }
    }
  }
}

extension NotificationLetter.Part {
  /// The words of the part.
  var text: String {
    switch self {
    case .head(let text), .addressee(let text), .subject(let text), .heading(let text),
      .paragraph(let text), .enclosure(let text), .signature(let text):
      text
    case .fact(let name, let value): "\(name): \(value)"
    }
  }

  /// Whether the part stands in one block with the one before it.
  fileprivate func joins(_ other: Self) -> Bool {
    switch (self, other) {
    case (.head, .head), (.fact, .fact), (.enclosure, .enclosure), (.signature, .signature): true
    default: false
    }
  }
}
