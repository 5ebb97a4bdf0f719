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
    if isMarkdown { written = written.map { Self.withoutStrongMarks($0) } }
    var reading = Reading(
      mediaType: isMarkdown ? "text/markdown" : "text/plain",
      text: hasFrontMatter || isMarkdown ? written.joined(separator: "\n") : text,
      particulars: particulars)
    reading.headings = headings
    return reading
  }

  /// A line without the `**` around what is written strong: marks of Markdown are no words.
  ///
  /// A single `**` stays, because it may be anything.
  private static func withoutStrongMarks(_ line: Substring) -> Substring {
    guard line.utf8.contains(UInt8(ascii: "*")) else { return line }
    let parts = line.split(separator: "**", omittingEmptySubsequences: false)
    guard parts.count > 2, parts.count % 2 == 1 else { return line }
    return Substring(parts.joined())
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
