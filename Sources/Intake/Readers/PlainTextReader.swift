/// Reads plain text and Markdown: front matter between two lines of `---`, headings after `#`.
struct PlainTextReader {
  /// The reading of `text`, whose lines end in `\n`.
  func read(_ text: String) -> Reading {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { Substring($0) }
    var particulars = Particulars()
    let hasFrontMatter = FrontMatter.take(from: &lines, into: &particulars)
    var headings: [Int: Int] = [:]
    var isFenced = false
    var written: [Substring] = []
    written.reserveCapacity(lines.count)
    for line in lines {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isFenced.toggle() }
      if isFenced == false, let heading = Self.heading(in: line) {
        headings[written.count] = heading.level
        written.append(heading.text)
      } else {
        written.append(line)
      }
    }
    let isMarkdown = hasFrontMatter || headings.isEmpty == false
    if isMarkdown { written = written.map { Self.withoutEmphasis($0) } }
    var reading = Reading(
      mediaType: isMarkdown ? "text/markdown" : "text/plain",
      text: hasFrontMatter || isMarkdown ? written.joined(separator: "\n") : text,
      particulars: particulars)
    reading.headings = headings
    return reading
  }

  /// A line without the `**` and `*` around what is written strong or set apart: marks of Markdown are
  /// no words.
  ///
  /// A mark without its other half stays, because it may be anything.
  private static func withoutEmphasis(_ line: Substring) -> Substring {
    guard line.utf8.contains(UInt8(ascii: "*")) else { return line }
    let parts = line.split(separator: "**", omittingEmptySubsequences: false)
    let isStrong = parts.count > 2 && parts.count % 2 == 1
    return withoutPairs(isStrong ? Substring(parts.joined()) : line)
  }

  /// A line without the single `*` around words: the first after a space or a sign and before a word,
  /// the second after one.
  private static func withoutPairs(_ line: Substring) -> Substring {
    let signs = Array(line)
    var dropped: Set<Int> = []
    var opening: Int?
    for place in signs.indices where signs[place] == "*" {
      let before = place > 0 ? signs[place - 1] : " "
      let after = place + 1 < signs.count ? signs[place + 1] : " "
      guard before != "*", after != "*" else { continue }
      if let start = opening, before.isWhitespace == false {
        dropped.formUnion([start, place])
        opening = nil
      } else if after.isWhitespace == false, before.isLetter == false, before.isNumber == false {
        opening = place
      }
    }
    guard dropped.isEmpty == false else { return line }
    return Substring(
      String(signs.indices.filter { dropped.contains($0) == false }.map { signs[$0] }))
  }

  /// The heading on a line such as `## الوقائع`, with its level.
  private static func heading(in line: Substring) -> (level: Int, text: Substring)? {
    guard line.utf8.first == UInt8(ascii: "#") else { return nil }
    let level = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    guard level <= 6, line.utf8.dropFirst(level).first == 0x20 else { return nil }
    var text = line.dropFirst(level + 1).trimmingSpace
    while text.hasSuffix("#") { text.removeLast() }
    let heading = text.trimmingSpace
    return heading.isEmpty ? nil : (level, Substring(heading))
  }
}
