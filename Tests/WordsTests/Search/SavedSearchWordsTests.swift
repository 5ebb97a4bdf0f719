import Records
import Search
import Testing

@testable import Words

struct SavedSearchWordsTests {
  private func search(_ typed: String, new: Int) -> SavedSearch {
    let seen = Timestamp(stored: "2026-11-12T10:00:00Z") ?? Timestamp(nearest: 0)
    return SavedSearch(
      id: 1, name: "سفر", typed: typed, reading: .standard, savedAt: seen, seenAt: seen, new: new)
  }

  @Test(arguments: [
    (0, "لا جديد منذ 12 نوفمبر 2026"), (1, "مستند جديد منذ 12 نوفمبر 2026"),
    (2, "مستندان جديدان منذ 12 نوفمبر 2026"), (3, "3 مستندات جديدة منذ 12 نوفمبر 2026"),
    (11, "11 مستندًا جديدًا منذ 12 نوفمبر 2026"),
    (1_000, "1,000 مستند جديد أو أكثر منذ 12 نوفمبر 2026"),
  ])
  func `what is new is counted as Arabic counts`(new: Int, news: String) {
    #expect(search("سفر", new: new).news(in: .arabic) == news)
  }

  @Test func `a search that can never find anything says so`() {
    #expect(search("سفر", new: 0).warning(in: .english) == nil)
    #expect(search("-سفر", new: 0).warning(in: .english)?.contains("ever be found") == true)
  }
}
