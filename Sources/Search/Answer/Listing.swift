package import Records

/// Which cards of the archive are wanted, and in which order.
package struct Listing: Equatable, Sendable {
  package var filters: [Filter]
  /// Whether the trash is listed instead of what is filed.
  package var isTrash: Bool
  package var order: CardOrder
  /// The most cards wanted, at least 1.
  package var limit: Int
  /// How many cards are passed over first.
  package var offset: Int

  package init(
    filters: [Filter] = [], isTrash: Bool = false, order: CardOrder = .newest, limit: Int = 50,
    offset: Int = 0
  ) {
    (self.filters, self.isTrash, self.order) = (filters, isTrash, order)
    self.limit = min(max(1, limit), SearchRequest.reachMax)
    self.offset = min(max(0, offset), SearchRequest.reachMax)
  }
}
