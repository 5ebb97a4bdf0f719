import Records
import Search
import Store
import Support

/// A fresh archive in a folder of its own, at a moment that stands still.
final class ScratchStore {
  let folder: ScratchFolder
  let store: Store
  var path: String { store.path }

  init() throws {
    folder = try ScratchFolder()
    let path = folder.path("archive.sijill")
    try Store.create(at: path)
    store = try Store(opening: path, clock: .still)
  }

  /// The archive as another program would open it.
  func reopened() throws -> Store { try Store(opening: path, clock: .nextDay) }

  /// Files one document and gives its number.
  @discardableResult
  func add(_ draft: Draft) throws -> DocumentID {
    guard case .added(let id) = try store.add([draft], by: .local).first else {
      throw NotAdded()
    }
    return id
  }

  struct NotAdded: Error {}
}

extension Store {
  /// The numbers of the documents that `typed` finds, best first.
  func found(
    _ typed: String, reading: SearchRequest.Reading = .all, for visitor: Visitor = .local
  ) throws -> [DocumentID] {
    let request = SearchRequest(query: SearchQuery(typed: typed), reading: reading, limit: 1_000)
    return try answer(request, for: visitor).hits.map(\.card.id)
  }
}

/// Whole acts on documents, each as one change.
extension Store {
  @discardableResult
  func add(
    _ drafts: [Draft], scheme: String = "", by visitor: Visitor
  ) throws(ArchiveError) -> [FiledDraft] {
    let sealed = SealedDraft.sealing(drafts, scheme: scheme)
    return try change("filing", by: visitor) { change throws(ArchiveError) in
      try change.file(sealed)
    }
  }

  func edit(
    _ id: DocumentID, to details: Details, by visitor: Visitor
  ) throws(ArchiveError) {
    try change("editing", by: visitor) { change throws(ArchiveError) in
      try change.edit(id, to: details)
    }
  }

  func remove(_ id: DocumentID, by visitor: Visitor) throws(ArchiveError) {
    try change("removing", by: visitor) { change throws(ArchiveError) in try change.remove(id) }
  }

  func restore(_ id: DocumentID, by visitor: Visitor) throws(ArchiveError) {
    try change("restoring", by: visitor) { change throws(ArchiveError) in try change.restore(id) }
  }
}

extension Draft {
  /// A draft of a few passages, as a record of an import.
  static func record(
    _ title: String, _ texts: String..., kind: DocumentKind = .note, date: CivilDate? = nil,
    tags: [String] = [], issuer: String = "", caseName: String = "",
    visibility: Visibility = .secretariat,
    external: String? = nil
  ) -> Draft {
    record(
      title, texts: texts, kind: kind, date: date, tags: tags, issuer: issuer, caseName: caseName,
      visibility: visibility, external: external)
  }

  /// The same with its passages in an array.
  static func record(
    _ title: String, texts: [String], kind: DocumentKind = .note, date: CivilDate? = nil,
    tags: [String] = [], issuer: String = "", caseName: String = "",
    visibility: Visibility = .secretariat, external: String? = nil
  ) -> Draft {
    Draft(
      details: Details(
        title: title, kind: kind, date: date, issuer: issuer, tags: tags, caseName: caseName,
        visibility: visibility),
      passages: texts.enumerated().map { offset, text in
        Passage(ordinal: offset + 1, label: "\(offset + 1)", page: nil, text: text)
      }, quality: texts.isEmpty ? .none : .clean, external: external,
      recordBytes: Array((title + texts.joined()).utf8))
  }

  /// A draft of a file.
  static func file(_ name: String, _ text: String) -> Draft {
    Draft(
      details: Details(title: name),
      passages: [Passage(ordinal: 1, label: "", page: 1, text: text)],
      quality: .clean,
      original: Original(name: name, mediaType: "text/plain", bytes: Array(text.utf8)))
  }
}

extension Visitor {
  static let secretary = Visitor(name: "أمين", role: .secretary)
  static let lawyer = Visitor(name: "محام", role: .lawyer)
  static let leader = Visitor(name: "قيادة", role: .leader)
}

extension Clock {
  /// 24 November 2026, 9:30 in universal time.
  static let still = stopped(at: Timestamp(nearest: 1_795_512_600))
  /// The same hour of the day after.
  static let nextDay = stopped(at: Timestamp(nearest: 1_795_512_600 + 86_400))
}
