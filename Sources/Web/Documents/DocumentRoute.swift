import HTTP
import Records

/// The addresses of documents, of the trash and of the intake.
enum DocumentRoute: Routed {
  case list(DocumentAddress)
  /// A document, the words of `query` marked in it; `at` is the mark to stand at, from 1, and `label`
  /// what a person typed to get to a passage.
  case show(DocumentID, query: String = "", at: Int? = nil, label: String = "")
  case original(DocumentID, isDownload: Bool = false)
  case edit(DocumentID)
  case remove(DocumentID)
  case restore(DocumentID)
  case trash(page: Int = 1)
  case intake

  init?(_ path: Path, _ query: Fields) {
    switch path {
    case "documents": self = .list(DocumentAddress(query))
    case "documents/#":
      let place = query["at"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
      self = .show(path.id(), query: query["q"] ?? "", at: place, label: query["label"] ?? "")
    case "documents/#/original": self = .original(path.id(), isDownload: query["download"] != nil)
    case "documents/#/edit": self = .edit(path.id())
    case "documents/#/remove": self = .remove(path.id())
    case "documents/#/restore": self = .restore(path.id())
    case "trash": self = .trash(page: PageNumber.read(query))
    case "intake": self = .intake
    default: return nil
    }
  }

  var target: Target {
    switch self {
    case .list(let address): Target("/documents", .page, address.fields, as: [.page, .json, .csv])
    case .show(let id, let query, let place, let label):
      Target(
        "/documents/\(id)", .page,
        Fields(known: ["q": query, "at": place.map { "\($0)" }, "label": label]))
    case .original(let id, let isDownload):
      Target("/documents/\(id)/original", .page, isDownload ? ["download": "1"] : [:])
    case .edit(let id): Target("/documents/\(id)/edit", .both)
    case .remove(let id): Target("/documents/\(id)/remove", .form)
    case .restore(let id): Target("/documents/\(id)/restore", .form)
    case .trash(let page):
      Target(
        "/trash", .page, Fields(known: ["page": PageNumber.written(page)]),
        as: [.page, .json, .csv])
    case .intake: Target("/intake", .both)
    }
  }
}
