/// What stands on a page but belongs to no sentence (ترويسة الصفحة): its number and running head.
///
/// Left in the text it would stand in the middle of an article that runs over two pages.
enum PageFurniture {
  /// `lines` with the furniture of their pages blanked, and what the gazette's head says.
  static func cleared(_ lines: [TextLine]) -> (lines: [TextLine], gazette: GazetteHead?) {
    guard lines.first?.page != nil else { return (lines, nil) }
    var gazette: GazetteHead?
    var edges: [Int] = []
    var start = 0
    for index in lines.indices
    where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
      edges += Self.edges(of: start...index, in: lines)
      start = index + 1
    }
    var counts: [String: Int] = [:]
    for index in edges { counts[key(lines[index].text), default: 0] += 1 }
    let pages = lines.last?.page ?? 1
    var cleared = lines
    for index in edges {
      let text = lines[index].text
      if let head = GazetteHead(text) {
        gazette = gazette ?? head
      } else if isNumber(text) == false {
        // The same line at the edge of most pages, whatever number it carries.
        let count = counts[key(text)] ?? 0
        guard pages > 2, count > 2, count * 2 > pages else { continue }
      } else if pages == 1 {
        continue
      }
      cleared[index] = TextLine(text: "", page: lines[index].page, level: nil)
    }
    return (cleared, gazette)
  }

  /// The first and last lines with text of one page.
  private static func edges(of page: ClosedRange<Int>, in lines: [TextLine]) -> [Int] {
    let filled = page.filter { lines[$0].isBlank == false }
    guard filled.count > edgeLines * 2 else { return filled }
    return Array(filled.prefix(edgeLines) + filled.suffix(edgeLines))
  }

  /// Head and number make at most this many lines.
  private static let edgeLines = 3

  private static func key(_ line: Substring) -> String {
    let letters = line.comparable().unicodeScalars.filter {
      $0.value > 0x20 && (0x30...0x39).contains($0.value) == false
    }
    return String(String.UnicodeScalarView(letters))
  }

  private static func isNumber(_ line: Substring) -> Bool {
    let signs = line.comparable().unicodeScalars.filter { $0.value > 0x20 }
    let digits = signs.count { (0x30...0x39).contains($0.value) }
    return digits > 0 && digits <= 4
      && signs.allSatisfy {
        (0x30...0x39).contains($0.value) || "-–—()[]/".unicodeScalars.contains($0)
      }
  }
}
