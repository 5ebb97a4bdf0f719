import HTTP
import Records

/// The addresses of the bylaws, which the notifications amend.
enum BylawsRoute: NounRoute {
  case versions
  /// Two versions article by article; the form that chooses them where one is not said.
  case comparison(old: DocumentID?, new: DocumentID?)
  /// The comparison table that a bylaws notification encloses.
  case table(old: DocumentID, new: DocumentID)

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    let (old, new): (DocumentID?, DocumentID?) = (query.id("old"), query.id("new"))
    let routes: [Self] = [.versions, .comparison(old: old, new: new)]
    guard let old, let new else { return routes }
    return routes + [.table(old: old, new: new)]
  }

  var target: Target {
    switch self {
    case .versions: Target("/bylaws")
    case .comparison(let old, let new):
      Target(
        "/bylaws/compare", .page,
        Fields(known: ["old": old.map { "\($0)" }, "new": new.map { "\($0)" }]),
        as: old == nil || new == nil ? [.page] : [.page, .json])
    case .table(let old, let new):
      Target("/bylaws/table", .page, ["old": "\(old)", "new": "\(new)"])
    }
  }
}
