import HTTP
import Records

/// The addresses of the bylaws, which the notifications amend.
enum BylawsRoute: Routed {
  case versions
  /// Two versions article by article; the form that chooses them where one is not said.
  case comparison(old: DocumentID?, new: DocumentID?)
  /// The comparison table that a bylaws notification encloses.
  case table(old: DocumentID, new: DocumentID)

  init?(_ path: Path, _ query: Fields) {
    let (old, new): (DocumentID?, DocumentID?) = (query.id("old"), query.id("new"))
    switch path {
    case "bylaws": self = .versions
    case "bylaws/compare": self = .comparison(old: old, new: new)
    case "bylaws/table":
      guard let old, let new else { return nil }
      self = .table(old: old, new: new)
    default: return nil
    }
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
