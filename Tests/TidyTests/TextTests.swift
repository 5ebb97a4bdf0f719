import Testing

/// A text that is said in two places stands once, in `SharedWords`: of two copies one is mended and
/// the other forgotten.
struct TextTests {
  /// Pairs that may stand more than once, each with its reason.
  private static let reasons: [String: String] = [:]

  @Test func `a text that is said twice stands once`() {
    var places: [String: [String]] = [:]
    // A term of a closed list is its list's own, whatever another list says.
    let pair =
      /(case \.\w+: )?(?:\.say|Wording|quiet)\( ?("(?:[^"\\]|\\.)*"), ?("(?:[^"\\]|\\.)*") ?\)/
    for file in Repository.files(in: "Sources") {
      let text = file.text.replacing(/\n\s*/, with: " ")
      for match in text.matches(of: pair) where match.output.1 == nil {
        places["\(match.output.2) | \(match.output.3)", default: []].append(file.path)
      }
    }
    #expect(places.count > 1_000, "the pattern finds what is said")
    for (pair, files) in places where files.count > 1 && Self.reasons[pair] == nil {
      Issue.record("\(pair): \(files.joined(separator: ", "))")
    }
  }
}
