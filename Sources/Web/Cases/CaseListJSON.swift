import Formats
import Records

extension CaseList {
  /// A part of the list for a program.
  func json(page: Int) -> JSON {
    .object([
      ("page", .number(page)),
      ("total", .number(total)),
      ("cases", .list(items.map(\.twin))),
    ])
  }
}

extension CaseCard {
  /// What the list says of the case, and where its page is.
  fileprivate var twin: JSON {
    .object(json + [("address", .text(CaseRoute.show(id).address))])
  }
}
