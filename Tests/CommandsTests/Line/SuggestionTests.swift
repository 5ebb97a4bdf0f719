import Testing

@testable import Commands

struct SuggestionTests {
  private let known = ["search", "show", "list", "edit", "remove", "restore", "rebuild"]

  @Test(arguments: [
    ("serch", "search"), ("saerch", "search"), ("lst", "list"), ("lits", "list"),
    ("sear", "search"), ("reb", "rebuild"), ("edti", "edit"), ("removes", "remove"),
  ])
  func `a slip of the fingers is understood`(typed: String, meant: String) {
    #expect(Suggestion.closest(to: typed, among: known) == meant)
  }

  @Test(arguments: ["xyzzy", "", "publish", "بحث", String(repeating: "search", count: 5_000)])
  func `a word that is far from all is left alone`(typed: String) {
    #expect(Suggestion.closest(to: typed, among: known) == nil)
  }

  @Test(arguments: [
    ("", "ab", 2), ("ab", "", 2), ("ab", "ba", 1), ("abc", "abc", 0), ("ac", "abc", 1),
  ])
  func `slips are counted`(typed: String, meant: String, slips: Int) {
    #expect(Suggestion.slips(from: typed, to: meant) == slips)
  }
}
