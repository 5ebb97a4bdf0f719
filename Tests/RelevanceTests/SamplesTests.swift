import Desk
import Foundation
import Records
import Search
import Support
import Testing

/// Every query of `samples/queries.tsv` finds what its row says, on a clean clone.
struct SamplesTests {
  /// One line of `samples/queries.tsv`; the paths are relative to the samples.
  private struct Row {
    let query: String
    let first: String
    /// What must be among the first ten.
    let others: [String]
  }

  private static func rows() throws -> [Row] {
    let text = try String(
      contentsOf: RepositoryFolder.samples.appending(path: "queries.tsv"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("#") == false }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let others = cells.count > 2 ? cells[2].split(separator: ",").map(String.init) : []
      return Row(query: cells[0], first: cells.count > 1 ? cells[1] : "", others: others)
    }
  }

  /// The samples in a fresh archive, and the file each of its documents came in.
  ///
  /// An attachment counts as the file of its e-mail, as in the receipt.
  private struct Archive {
    private let folder: ScratchFolder
    private let desk: Desk
    private let files: [DocumentID: String]

    init() throws {
      folder = try ScratchFolder()
      try Desk.create(at: folder.path("archive.sijill"))
      desk = try Desk(opening: folder.path("archive.sijill"))
      let samples = RepositoryFolder.samples.path + "/"
      let filed = try desk.add(
        ["notes", "laws", "rulings", "cases", "notifications", "bylaws"].map { samples + $0 },
        options: IntakeOptions(), by: .local)
      #expect(filed.added > 100)
      var files: [DocumentID: String] = [:]
      for line in filed.lines {
        guard case .added(let id, _) = line.outcome else { continue }
        files[id] = String(line.path.dropFirst(samples.count))
      }
      self.files = files
      for list in ["bulk.jsonl", "bulk.csv"] {
        let records = try desk.importRecords(
          from: samples + "bulk/" + list, options: IntakeOptions(), by: .local)
        #expect(records.failed == 0 && records.added > 0)
      }
    }

    /// The files of the first ten documents found, best first.
    func ask(_ typed: String) throws -> [String] {
      let request = SearchRequest(query: SearchQuery(typed: typed), limit: 10)
      return try desk.answer(request, for: .local).hits.map { files[$0.card.id] ?? "" }
    }
  }

  private let archive: Archive

  init() throws { archive = try Archive() }

  @Test func `each query finds its document first and the others among ten`() throws {
    let rows = try Self.rows()
    #expect(rows.count >= 60)
    for row in rows {
      let found = try archive.ask(row.query)
      #expect(found.first == row.first, "«\(row.query)»")
      #expect(Set(row.others).subtracting(found) == [], "«\(row.query)»")
    }
  }

  @Test func `each query written in another spelling finds its document first`() throws {
    for row in try Self.rows() {
      let typed = String(row.query.map { Self.spellings[$0] ?? $0 })
      #expect(try archive.ask(typed).first == row.first, "«\(typed)»")
    }
  }

  /// Letters that are written for one another, and the two families of digits.
  private static let spellings: [Character: Character] = {
    var pairs: [Character: Character] = ["أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه"]
    for (european, arabic) in zip("0123456789", "٠١٢٣٤٥٦٧٨٩") {
      pairs[european] = arabic
      pairs[arabic] = european
    }
    return pairs
  }()

  /// What a query lost on its way from the file to the person who types it.
  enum Loss: CaseIterable {
    case order, firstWord

    /// How many of the sixty documents stand first all the same, as it was measured.
    var floor: Int {
      switch self {
      case .order: 57
      case .firstWord: 55
      }
    }

    func what(isLeftOf query: String) -> String {
      let words = query.filter { $0 != "\"" }.split(separator: " ")
      let left: [Substring] =
        switch self {
        case .order: words.reversed()
        case .firstWord: words.count > 1 ? Array(words.dropFirst()) : words
        }
      return left.joined(separator: " ")
    }
  }

  @Test(arguments: Loss.allCases)
  func `a query that is less exact finds its document among three`(loss: Loss) throws {
    let rows = try Self.rows()
    var (first, three) = (0, 0)
    for row in rows {
      let found = try archive.ask(loss.what(isLeftOf: row.query)).prefix(3)
      if found.first == row.first { first += 1 }
      if found.contains(row.first) { three += 1 }
    }
    #expect(first >= loss.floor && three == rows.count, "\(first) first, \(three) among three")
  }
}
