package import Records

/// A search that somebody keeps under a name, to learn what is new (بحث محفوظ).
package struct SavedSearch: Equatable, Sendable {
  package let id: SavedSearchID
  /// What its owner calls it, unlike all their others.
  package let name: String
  /// The line as it was typed.
  package let typed: String
  /// All of the words, or any of them; never more than the query asks, so that new is new.
  package let reading: SearchRequest.Reading
  /// When it was saved, in ISO 8601.
  package let savedAt: Timestamp
  /// When its owner last saw everything it finds, in ISO 8601.
  package let seenAt: Timestamp
  /// How many documents that it finds were filed since, at most `SavedSearch.newMax`.
  package let new: Int

  /// The most new documents that are counted: beyond it nobody reads one by one.
  package static let newMax = 1_000
  /// The most searches that one person keeps: each is asked anew whenever the first page is opened.
  package static let countMax = 100
  /// The longest name, in characters: a line of a list.
  package static let nameLengthMax = 100

  package init(
    id: SavedSearchID, name: String, typed: String, reading: SearchRequest.Reading,
    savedAt: Timestamp,
    seenAt: Timestamp, new: Int
  ) {
    (self.id, self.name, self.typed, self.reading) = (id, name, typed, reading)
    (self.savedAt, self.seenAt, self.new) = (savedAt, seenAt, new)
  }

  package var query: SearchQuery { SearchQuery(typed: typed) }
}

package typealias SavedSearchID = ID<SavedSearch>
