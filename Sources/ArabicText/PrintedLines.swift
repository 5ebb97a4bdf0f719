/// Brings lines of a printed page, as `pdftotext` gives them, into reading order.
///
/// Poppler wraps a line of Arabic in U+202B … U+202C and turns it, but gives what lies between two
/// Arabic letters, from a number or Latin letter leftwards, as it stands on paper: U+202A … U+202C
/// (`TextPage::dumpFragment` in `TextOutputDev.cc`). There signs between numbers stand before what
/// they follow; and everywhere a bracket is the shape on paper, not the sign that was meant.
enum PrintedLines {
  private static let rightToLeft: UInt32 = 0x202B
  private static let leftToRight: UInt32 = 0x202A
  private static let pop: UInt32 = 0x202C

  /// `scalars` with every line in reading order.
  ///
  /// Whether brackets must be turned is decided by all lines together: turned or not, whichever
  /// way more of them close what they open.
  static func inReadingOrder(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let turned = ordered(scalars, turnsBrackets: true)
    guard turned.contains(where: isBracket) else { return turned }
    let plain = ordered(scalars, turnsBrackets: false)
    let gain = strayBrackets(in: plain) - strayBrackets(in: turned)
    // A file that names shapes for letters names shapes for brackets too. Of another, one bracket
    // may have lost its partner on the way; it takes two to say that all are turned.
    let namesShapes = scalars.contains { PresentationForms.place(of: $0.value) != nil }
    return gain >= (namesShapes ? 0 : 2) ? turned : plain
  }

  private static func ordered(
    _ scalars: [Unicode.Scalar], turnsBrackets: Bool
  ) -> [Unicode.Scalar] {
    var written: [Unicode.Scalar] = []
    written.reserveCapacity(scalars.count)
    for line in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if written.isEmpty == false || line.startIndex > 0 { written.append("\n") }
      for page in pages(of: line) {
        if page.startIndex > line.startIndex { written.append("\u{0C}") }
        append(page, to: &written, turnsBrackets: turnsBrackets)
      }
    }
    return written
  }

  private static func pages(of line: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    line.split(separator: "\u{0C}", omittingEmptySubsequences: false)
  }

  /// A part of a line that runs one way.
  private struct Run {
    var isRightToLeft: Bool
    var scalars: [Unicode.Scalar] = []
  }

  private static func append(
    _ line: ArraySlice<Unicode.Scalar>, to written: inout [Unicode.Scalar], turnsBrackets: Bool
  ) {
    guard line.contains(where: { $0.value == rightToLeft || $0.value == leftToRight }) else {
      written.append(contentsOf: line)
      return
    }
    var runs: [Run] = []
    // Which way each open embedding runs, from the outside in.
    var open: [Bool] = []
    for scalar in line {
      switch scalar.value {
      case rightToLeft: open.append(true)
      case leftToRight: open.append(false)
      case pop: _ = open.popLast()
      default:
        let isRightToLeft = open.last ?? false
        if runs.last?.isRightToLeft != isRightToLeft || runs.isEmpty {
          runs.append(Run(isRightToLeft: isRightToLeft))
        }
        runs[runs.count - 1].scalars.append(scalar)
      }
    }
    let isArabicLine = line.first?.value == rightToLeft
    // A line that is Arabic on a page that is not stands wholly as on paper: last run first.
    let hasLatin = runs.contains {
      $0.isRightToLeft == false && $0.scalars.contains(where: isLatin)
    }
    if isArabicLine == false, hasLatin == false { runs.reverse() }
    for run in runs {
      if run.isRightToLeft {
        for scalar in run.scalars {
          written.append(turnsBrackets ? mirrored(scalar) : scalar)
        }
      } else if isArabicLine || hasLatin == false {
        appendTurned(run.scalars, to: &written, turnsBrackets: turnsBrackets)
      } else {
        written.append(contentsOf: run.scalars)
      }
    }
  }

  /// Writes a run that stands as on paper in reading order: numbers and Latin words stay whole.
  private static func appendTurned(
    _ run: [Unicode.Scalar], to written: inout [Unicode.Scalar], turnsBrackets: Bool
  ) {
    var units: [Range<Int>] = []
    var index = 0
    // A western number after Latin words runs with them, an Arabic one does not.
    let lastLatin = run.lastIndex { isLatin($0) || (0x30...0x39).contains($0.value) }
    while index < run.count {
      var end = index + 1
      if isLatin(run[index]), let lastLatin {
        end = lastLatin + 1
      } else if isDigit(run[index]) {
        while end < run.count {
          if isDigit(run[end]) {
            end += 1
          } else if end + 1 < run.count, isJoint(run[end]), isDigit(run[end + 1]) {
            end += 2
          } else {
            break
          }
        }
      }
      units.append(index..<end)
      index = end
    }
    for unit in units.reversed() {
      if unit.count == 1 {
        written.append(turnsBrackets ? mirrored(run[unit.lowerBound]) : run[unit.lowerBound])
      } else {
        written.append(contentsOf: run[unit])
      }
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: true
    default: false
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
    default: false
    }
  }

  /// Whether a sign between two digits holds them together, as in `3.14` and `1/5/2020`.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    "./:,٫٬".unicodeScalars.contains(scalar)
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool { mirrored(scalar) != scalar }

  private static func mirrored(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "(": ")"
    case ")": "("
    case "[": "]"
    case "]": "["
    case "{": "}"
    case "}": "{"
    case "<": ">"
    case ">": "<"
    case "«": "»"
    case "»": "«"
    default: scalar
    }
  }

  /// How many brackets of `scalars` close nothing.
  private static func strayBrackets(in scalars: [Unicode.Scalar]) -> Int {
    var depth = 0
    var stray = 0
    for scalar in scalars {
      switch scalar {
      case "(", "[", "«": depth += 1
      case ")", "]", "»":
        if depth == 0 { stray += 1 } else { depth -= 1 }
      default: break
      }
    }
    return stray
  }
}

extension PrintedLines {
  /// Joins what a line stretched by tatweel was torn into, from left to right, a line each.
  ///
  /// All but the last such line begin with tatweel, all but the first end with it; the number of
  /// lines stays the same, so that pages and headings keep their places.
  static func joinStretched(_ scalars: inout [Unicode.Scalar]) {
    let tatweel: Unicode.Scalar = "ـ"
    var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    var isChanged = false
    var start = 0
    while start < lines.count {
      var end = start
      while end + 1 < lines.count, lines[end].first == tatweel, lines[end + 1].last == tatweel {
        end += 1
      }
      if end > start {
        lines[start] = ArraySlice(lines[start...end].reversed().joined())
        for torn in (start + 1)...end { lines[torn] = [] }
        isChanged = true
      }
      start = end + 1
    }
    if isChanged { scalars = Array(lines.joined(separator: ["\n"])) }
  }
}
