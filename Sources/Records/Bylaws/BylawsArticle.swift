import ArabicText

/// An article of the party's bylaws (مادة من اللائحة).
package struct BylawsArticle: Equatable, Sendable {
  /// What it is cited by: «مادة 16», «مادة 16 مكررًا (أ)», «المادة الأولى».
  package let label: String
  /// The text without the heading that names the article.
  package let text: String

  package init(label: String, text: String) {
    (self.label, self.text) = (label, text)
  }
}

extension BylawsArticle {
  /// The articles of a document that was cut by article, in order.
  ///
  /// What stands before the first article and the headings of chapters are no part of an article. An
  /// article that was too long for one passage is one article again.
  package static func articles(of document: Document) -> [Self] {
    var articles: [Self] = []
    for passage in document.passages {
      guard let label = articleLabel(passage.label) else { continue }
      let text = body(of: passage)
      if let last = articles.last, last.label == label {
        articles[articles.count - 1] = Self(label: label, text: last.text + "\n" + text)
      } else {
        articles.append(Self(label: label, text: text))
      }
    }
    return articles
  }

  /// What tells an article from the others of its version: «مادة 16» and «المادة (١٦)» alike.
  package var key: String {
    let plain = label.westernDigits.filter { $0.isLetter || $0.isNumber || $0 == " " }
    let words = plain.split(separator: " ").map { word in
      word == "المادة" || word == "مادة" ? "" : word == "مكرر" || word == "مكررا" ? "مكررًا" : word
    }
    return words.filter { $0.isEmpty == false }.joined(separator: " ")
  }

  /// The words of the text, as they are written.
  package var words: [Substring] { text.split(whereSeparator: \.isWhitespace) }

  /// The label without the number of a piece: «مادة 1 (2)» is a piece of «مادة 1».
  private static func articleLabel(_ label: String) -> String? {
    guard label.hasPrefix("مادة ") || label.hasPrefix("المادة ") else { return nil }
    guard label.hasSuffix(")"), let open = label.lastIndex(of: "("),
      label[label.index(after: open)...].dropLast().allSatisfy(\.isNumber)
    else { return label }
    let whole = label[..<open].drop { $0 == " " }
    return String(whole.reversed().drop { $0 == " " }.reversed())
  }

  private static func body(of passage: Passage) -> String {
    var lines = passage.text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if let first = lines.first, first.hasPrefix("ماد") || first.hasPrefix("الماد"),
      first.count <= headingLength
    {
      lines = lines.dropFirst()
    }
    while let last = lines.last, isBlank(last) || isChapter(last) { lines = lines.dropLast() }
    while let first = lines.first, isBlank(first) { lines = lines.dropFirst() }
    return lines.joined(separator: "\n")
  }

  /// A first line that is longer says more than the article's name.
  private static let headingLength = 40

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  /// Whether a line is the heading of the next chapter: «الباب الثاني: العضوية».
  private static func isChapter(_ line: Substring) -> Bool {
    let words = line.split { $0.isWhitespace || $0 == "#" || $0 == "*" || $0 == ":" }
    guard let first = words.first, words.count <= 12 else { return false }
    return ["الباب", "الفصل", "القسم", "الفرع", "باب", "فصل"].contains(first)
  }
}
