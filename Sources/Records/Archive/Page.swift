/// One page of a list: the items asked for, and how many the whole list has (صفحة من قائمة).
package struct Page<Item> {
  package let items: [Item]
  /// How many items the whole list has for this visitor.
  package let total: Int

  package init(_ items: [Item], total: Int) {
    (self.items, self.total) = (items, total)
  }
}

/// So many that a list of the archive is whole with them.
package enum PageLimit {
  package static let whole = 1_000_000_000
}

extension Page: Sendable where Item: Sendable {}
extension Page: Equatable where Item: Equatable {}
