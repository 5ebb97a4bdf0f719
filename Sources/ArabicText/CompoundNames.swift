/// Names of two words that people write apart and together (الأسماء المركبة): «عبد الرحمن» and «عبدالرحمن»,
/// «أبو السعود» and «ابوالسعود», «نور الدين» and «نورالدين».
///
/// Letters are folded. The one list of them, for names and for texts.
package enum CompoundNames {
  /// What such a name begins with; the word after it belongs to it.
  package static let beginnings: Set<String> = ["عبد", "ابو", "ابي", "ابا"]
  /// What such a name ends with; the word before it belongs to it.
  package static let endings: Set<String> = ["الدين", "العابدين"]

  /// Fewer letters after a beginning make a word of their own: «أبواب».
  private static let restMin = 3
  /// Fewer letters before an ending are clitics: «والدين», «بالدين».
  private static let headMin = 2
  private static let article = "ال"

  /// Whether two words that follow each other are such a name.
  package static func belong(_ first: String, _ second: String) -> Bool {
    beginnings.contains(first) && second.count >= restMin
      || endings.contains(second) && first.count >= headMin && beginnings.contains(first) == false
  }

  /// The two words of a name that is written together; `nil` for any other word.
  package static func apart(_ word: String) -> (first: String, second: String)? {
    for beginning in beginnings where word.hasPrefix(beginning) {
      let rest = word.dropFirst(beginning.count)
      // «أبيات» and «أباح» are no names: only before the article is the beginning sure.
      let isSure = beginning == "عبد" || beginning == "ابو" || rest.hasPrefix(article)
      if rest.count >= restMin, isSure { return (beginning, String(rest)) }
    }
    for ending in endings where word.hasSuffix(ending) {
      let head = word.dropLast(ending.count)
      // «الوالدين» and «الخالدين» are no names.
      if head.count >= headMin, head.hasPrefix(article) == false, head.last != "و" {
        return (String(head), ending)
      }
    }
    return nil
  }
}
