import Records
import Search

/// What a person typed to get to a passage: «مادة 16», «م16», «١٦».
struct PassageName {
  private let words: [String]

  init(_ typed: String) {
    words = typed.trimmed.isEmpty ? [] : Self.words(of: typed)
  }

  /// The ordinal of the passage of this name; `nil` where nothing was typed or no passage has it.
  ///
  /// The whole name counts before a part of it, and of equals the first passage.
  func place(in passages: [Passage]) -> Int? {
    guard words.isEmpty == false else { return nil }
    let named = passages.filter { $0.label.isEmpty == false }.map { ($0, Self.words(of: $0.label)) }
    let whole = named.first { $0.1 == words }
    let part = whole ?? named.first { $0.1.starts(with: words) || $0.1.hasSuffix(words) }
    let some = part ?? named.first { label in words.allSatisfy { label.1.contains($0) } }
    return some?.0.ordinal
  }

  /// The words, letters and digits folded; «المادة» and «م» are «مادة».
  private static func words(of name: String) -> [String] {
    Facet.key(of: name).split(separator: " ").map { word in
      switch word {
      case "الماده", "م": "ماده"
      case "ص", "الصفحه": "صفحه"
      default: String(word)
      }
    }
  }
}

extension [String] {
  fileprivate func hasSuffix(_ end: [String]) -> Bool { suffix(end.count).elementsEqual(end) }
}
