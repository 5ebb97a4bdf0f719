import Desk
import Foundation
import Records
import Search
import Support

/// A small archive in which every operator finds one thing and misses another.
final class OperatorArchive: Sendable {
  private let folder: ScratchFolder
  let desk: Desk

  /// The documents by the number they are imported with; those of each circle have one topic more.
  private static let texts: [(id: String, visibility: Visibility, kind: String, text: String)] = [
    ("forms", .open, "ruling", "صدرت المحاكم والمحكمة والحبس الاحتياطي. مدته محددة."),
    ("exact", .open, "law", "محكمة النقض حبس احتياطي على ذمة القضية."),
    ("near", .open, "note", "الحبس وإن كان مشروعا إلا أنه احتياطي فقط."),
    ("far", .open, "note", "الحبس عقوبة سالبة للحرية تقررها القوانين. ثم هناك تدبير آخر احتياطي."),
    ("lines", .open, "note", "حبس في سطر\nواحتياطي في سطر آخر\nكلاهما قصير"),
    ("blocks", .open, "note", "المنع من السفر قرار\nوتظلم منه المتهم\n\nوفقرة عن الطعن وحده"),
    ("number", .open, "law", "يلغى القانون رقم ٤٠ لسنة ١٩٧٧ بشأن الأحزاب. ويعمل بهذا من اليوم."),
    ("team", .secretariat, "pleading", "مذكرة دفاع: حبس المتهم احتياطي باطل. سرالفريق مذكور."),
    (
      "sealed", .restricted, "evidence",
      "حبس احتياطي ومحكمة وسفر وطعن وقانون رقم 40 لسنة 1977 سرالأمين \(marker)."
    ),
  ]

  /// A word of the restricted document alone, in its text, title, tag and case; no query types it.
  static let marker = "قنفذستان"

  init() throws {
    folder = try ScratchFolder()
    let path = folder.path("archive.sijill")
    try Desk.create(at: path)
    desk = try Desk(opening: path)
    for visibility in Visibility.allCases {
      let lines = try Self.texts.filter { $0.visibility == visibility }.map { record in
        let members = [
          "id": record.id,
          "title": "مستند \(record.id)\(visibility == .restricted ? " \(Self.marker)" : "")",
          "text": record.text, "kind": record.kind,
          "date": "2019-05-01",
          "tags": visibility == .restricted ? Self.marker : "وسم",
        ]
        return String(decoding: try JSONEncoder().encode(members), as: UTF8.self)
      }
      let file = try folder.write(
        lines.joined(separator: "\n"), to: "\(visibility.name).jsonl")
      let options = IntakeOptions(visibility: visibility)
      _ = try desk.importRecords(from: file, options: options, by: .local)
    }
  }

  /// How many documents a visitor may see.
  static func count(for visitor: Visitor) -> Int {
    texts.count { $0.visibility <= visitor.clearance }
  }

  func answer(
    _ typed: String, for visitor: Visitor = .local, reading: SearchRequest.Reading = .all
  ) throws -> SearchAnswer {
    try desk.answer(
      SearchRequest(query: SearchQuery(typed: typed), reading: reading), for: visitor)
  }
}
