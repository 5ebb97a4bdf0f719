import Desk
import Foundation
import Records
import Search
import Support

/// A fresh archive in a folder of its own.
final class ScratchDesk {
  let folder: ScratchFolder
  let desk: Desk

  /// `today` is where its clock stands; the machine's runs where none is said.
  init(on today: String? = nil) throws {
    folder = try ScratchFolder()
    try Desk.create(at: folder.path("archive.sijill"))
    let moment = today.flatMap { Timestamp(stored: "\($0)T09:00:00Z") }
    desk = try Desk(
      opening: folder.path("archive.sijill"), clock: moment.map { .stopped(at: $0) } ?? .machine)
  }

  /// Files one text as a person would and gives its number.
  @discardableResult
  func add(
    _ text: String, named name: String = "ورقة.md", visibility: Visibility? = nil
  ) throws -> DocumentID {
    let upload = Original(name: name, mediaType: "", bytes: Array(text.utf8))
    let receipt = try desk.add(
      [upload], options: IntakeOptions(visibility: visibility), by: .secretary)
    guard case .added(let id, _) = receipt.lines.first?.outcome else { throw NotAdded() }
    return id
  }

  struct NotAdded: Error {}
}

extension Desk {
  /// The answer to what was typed, with every document that matches.
  func ask(
    _ typed: String, reading: SearchRequest.Reading = .standard, for visitor: Visitor = .secretary
  ) throws -> SearchAnswer {
    let request = SearchRequest(
      query: SearchQuery(typed: typed), reading: reading, limit: 1_000,
      facets: FacetRequest(limit: 1_000))
    return try answer(request, for: visitor)
  }
}

extension CaseDraft {
  /// An invented case with one accused and one arrest.
  static func invented(
    _ number: String = "1054 لسنة 2021 حصر أمن دولة عليا",
    accused: String = "عبد الرحمن سعيد الزعفراني",
    visibility: Visibility = .secretariat
  ) -> CaseDraft {
    var details = CaseDetails(title: "قضية منشور مخترع")
    details.numbers = CaseNumberReader.numbers(in: number)
    details.visibility = visibility
    details.charges = [Charge(name: "نشر أخبار كاذبة", law: "قانون العقوبات", article: "188")]
    var arrest = EventDetails(.arrest, on: try? CivilDate("2021-05-03"))
    arrest.personName = accused
    arrest.place = "قسم قصر النيل"
    return CaseDraft(
      details: details, parties: [PartyDetails(.name(accused), as: .accused)], events: [arrest])
  }
}

extension Visitor {
  static let secretary = Visitor(name: "أمين", role: .secretary)
  static let lawyer = Visitor(name: "محام", role: .lawyer)
  static let leader = Visitor(name: "قيادة", role: .leader)
}

/// The samples of this repository.
let samples = RepositoryFolder.samples.path

/// The case of the error that `body` ends in, with what it carries; `nil` when it ends well.
func refusal(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return "\(error)"
  }
}
