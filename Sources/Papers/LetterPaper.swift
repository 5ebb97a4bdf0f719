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
      for block in blocks {
        let nodes = HTML.group { for group in block { node(of: group) } }
        block.count == 1 ? nodes : div(.class("closing")) { nodes }
      }
    }
  }

  /// The groups, the signature in one block with the words before it: it never stands alone on a page.
  private var blocks: [[[LetterPart]]] {
    groups.reduce(into: []) { blocks, group in
      if case .signature = group.first, case .paragraph = blocks.last?.last?.last {
        blocks[blocks.count - 1].append(group)
      } else {
        blocks.append([group])
      }
    }
  }

  /// Neighbouring parts of one sort.
  private var groups: [[LetterPart]] {
    letter.parts.reduce(into: []) { groups, part in
      if let last = groups.last?.last, part.joins(last) {
        groups[groups.count - 1].append(part)
      } else {
        groups.append([part])
      }
    }
  }

  private func node(of group: [LetterPart]) -> Node {
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

  private func fact(_ part: LetterPart) -> Node {
    guard case .fact(let name, let value) = part else { return .empty }
    return div {
      dt { name }
      dd { bdi { value } }
    }
  }
}

extension LetterPart {
  /// Whether the part stands on one page with the one after it: a heading with what it is over, the facts
  /// of a list together, the closing words and the name with the line to sign.
  func keeps(_ next: Self?) -> Bool {
    switch (self, next) {
    case (.heading, .some), (.fact, .fact), (.paragraph, .signature), (.signature, .signature): true
    default: false
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
