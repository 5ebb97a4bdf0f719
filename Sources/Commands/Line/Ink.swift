/// When colours are used.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// How text is set on a terminal, and left alone elsewhere.
struct Ink: Equatable, Sendable {
  /// Whether bold and faint letters are used.
  let isColored: Bool
  /// Whether a person reads on a terminal, where directions mix and control signs do harm.
  let isTerminal: Bool

  init(isColored: Bool, isTerminal: Bool) {
    (self.isColored, self.isTerminal) = (isColored, isTerminal)
  }

  func bold(_ text: String) -> String { isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  func faint(_ text: String) -> String { isColored ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// A piece of the archive inside a line of ours: its direction does not spill over.
  func piece(_ text: String) -> String { isolated(line(text)) }

  /// `text` with a direction of its own on a terminal: it does not spill over into its line.
  func isolated(_ text: String) -> String {
    isTerminal ? "\u{2068}\(text)\u{2069}" : text
  }

  /// A text of the archive on one line, safe to show.
  func line(_ text: String) -> String {
    isTerminal ? Self.harmless(text.onOneLine) : text.onOneLine
  }

  /// A text of the archive with lines of its own, safe to show.
  func body(_ text: String) -> String { isTerminal ? Self.harmless(text, lines: true) : text }

  /// `text` without the signs that would command the terminal instead of being read.
  private static func harmless(_ text: String, lines: Bool = false) -> String {
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x09: written.append(lines ? scalar : " ")
      case 0x00..<0x20, 0x7F..<0xA0: written.append("\u{FFFD}")
      default: written.append(scalar)
      }
    }
    return String(written)
  }
}

extension String {
  /// This text with every run of spaces and ends of lines as one space.
  fileprivate var onOneLine: String {
    var written = ""
    var wasSpace = false
    for sign in self {
      let isSpace = sign.isWhitespace
      if isSpace == false {
        written.append(sign)
      } else if wasSpace == false {
        written.append(" ")
      }
      wasSpace = isSpace
    }
    return written
  }
}
