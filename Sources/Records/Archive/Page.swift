/// One page of a list: the items asked for, and how many the whole list has (صفحة من قائمة).
package struct Page<Item> {
  package let items: [Item]
  /// How many items the whole list has for this visitor.
  package let total: Int

  package init(_ items: [Item], total: Int) {
    (self.items, self.total) = (items, total)
  }
}

extension Page: Sendable where Item: Sendable {}
extension Page: Equatable where Item: Equatable {}
