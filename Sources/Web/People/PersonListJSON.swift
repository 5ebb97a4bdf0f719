import Formats
import Records

extension Page<PersonCard> {
  /// A part of the list for a program.
  func json(page: Int) -> JSON {
    .object([
      ("page", .number(page)),
      ("total", .number(total)),
      ("people", .list(items.map(\.twin))),
    ])
  }
}

extension PersonCard {
  /// What the list says of the person, and where their page is; `address` is where a person lives.
  fileprivate var twin: JSON {
    .object(json + [("path", .text(PersonRoute.show(id).address))])
  }
}
