import Foundation
import Testing

/// What may be seen is said in one place, and every statement on a protected table says it.
struct StatementTests {
  /// Tables whose rows are not for everyone, and those of the index that are drawn from them.
  private static let protected =
    "document|person|member_case|case_event|notification|deadline|task|feed|passage_card_index"
    + "|facet_index|holding_index"

  /// Where the predicates stand.
  private static let home = "Sources/Store/Archive/Seen.swift"

  /// Rooms of the index: its rows have a circle of their own, which each of their statements asks
  /// for, and it is filled from everything.
  private static let ofIndex = ["Sources/Store/Index/", "Sources/Store/Search/"]

  /// Statements that ask for no circle, by a part of each, with the reason.
  private static let unasked = [
    "document.original = original.digest": "the check counts originals of nobody",
    "FROM passage JOIN document ON document.id = passage.document": "the check compares counts",
    "LEFT JOIN document ON document.id = sent.document": "the check compares digests",
    "WHERE id NOT IN (SELECT document FROM sheet)": "the check counts documents",
    "FROM passage_card_index": "the check counts rows of the index",
    "SELECT id, file FROM document WHERE original = ?1": "the check names a spoiled original",
    "SELECT 'case', id FROM member_case": "every record has its sheet",
    "SELECT sheet.kind, sheet.record": "every sheet has its record",
    "FROM document WHERE id = ?1 AND removed_at IS NOT NULL": "a sheet, on the way to be written",
    "FROM member_case WHERE id = ?1 AND removed_at IS NULL":
      "the details of a case that its caller has looked up for the visitor",
    "FROM member_case AS root": "a case joins the matter of a case that the change required",
    "SELECT name FROM person WHERE id = ?1":
      "a name of a person that the change required, or that a predicate found",
    "SELECT title, lower (hex (coalesce (original, record))) FROM document":
      "papers of a notification that the change required, as they are sent",
    "attorney_until, max (member_case.visibility, person.visibility)":
      "the due dates of a power follow it, whoever sees it, and have its circle",
    "JOIN case_party ON case_party.id = deadline.party":
      "the due dates of a power follow it, whoever sees it, and have its circle",
    "WHERE deadline.event = ?1 AND deadline.state = 'dropped'":
      "the due dates of an event that the change took out of the trash",
    "WHERE state = 'open' AND rule = ?1": "the due dates end with what the change checked",
    "FROM feed WHERE digest = ?1": "the token is the right to see it",
    "SELECT DISTINCT event FROM deadline":
      "what runs from a notice is counted anew, whoever may see it",
    "WHERE member_case = ?1 AND type IN ('referral', 'challenge')":
      "what a referral starts hangs on events that are entered later, whoever may see them",
    "SELECT DISTINCT member_case FROM case_party JOIN member_case":
      "what ends every custody ends it whoever may see the case",
    "UNION SELECT person FROM case_event WHERE member_case = ?1 AND type = 'death'":
      "a case takes with it to the trash what it tells of anybody",
    "SELECT id FROM case_event WHERE replaced_by = ?1":
      "a correction is as old as what it corrects, whoever may see it",
    "WHERE date <= ?1 AND date > substr (added_at, 1, 10)":
      "an event that was entered ahead does on its day what it does, whoever may see it",
    "WHERE member_case = ?1 AND type = 'notice'":
      "whether a case has any notice is asked for its dates",
    "FROM deadline WHERE event = ?1": "the due dates go with an event that the change required",
    "WHERE deadline.state = 'open' AND deadline.rule <> ''": "everything open is counted anew",
    "SELECT DISTINCT member_case FROM case_event": "every case is looked at anew",
    "FROM deadline JOIN case_event ON case_event.id = deadline.event":
      "the due dates end with what the change checked",
    "FROM deadline JOIN deadline_event ON deadline_event.deadline = deadline.id":
      "the due dates end with what the change checked",
    "FROM holding_index": "the counts of the index have a circle of their own",
    "SELECT id FROM document WHERE record = ?1": "nothing is stored twice, whoever sees the first",
    "SELECT id FROM document WHERE original = ?1":
      "nothing is stored twice, whoever sees the first",
    "SELECT case_name FROM document": "the index is filled from everything",
    "SELECT ifnull (number, ''), phone, national_id FROM person":
      "the index is filled from everything",
    "SELECT is_minor FROM person AS other": "a merge of people that the change required",
    "FROM member_case AS other": "a merge of cases that the change required",
    "UNION SELECT member_case FROM case_event": "the cases around people that the change required",
    "SELECT id FROM person WHERE removed_at IS NULL": "the index is filled from everything",
    "SELECT id FROM document WHERE case_name": "the index is filled from everything",
  ]

  @Test func `no circle is compared by hand`() {
    for file in Repository.files(in: "Sources/Store")
    where file.path != Self.home
      && Self.ofIndex.contains(where: file.path.hasPrefix) == false
    {
      for line in file.lines where line.contains("visibility <= ?") {
        // The counts of the index are no protected table's rows.
        #expect(line.contains("documents > 0"), "\(file): \(line)")
      }
    }
  }

  @Test func `every statement on a protected table asks for a circle, or says why not`() throws {
    let statement = try Regex("\\b(?:FROM|JOIN)\\s+(?:\(Self.protected))\\b")
    var unused = Set(Self.unasked.keys)
    for file in Repository.files(in: "Sources/Store") where file.path != Self.home {
      let isOfIndex = Self.ofIndex.contains(where: file.path.hasPrefix)
      for text in Self.literals(of: file)
      where text.contains(statement) && text.contains("DELETE FROM") == false {
        let asks = text.contains(
          /\.seen|seen(?:InSource|BesidePerson)|WHERE \\\((?:condition|terms|sql)/)
        guard asks == false, isOfIndex == false else { continue }
        let reason = Self.unasked.keys.first(where: text.contains)
        #expect(reason != nil, "\(file): \(text)")
        if let reason { unused.remove(reason) }
      }
    }
    #expect(unused == [], "reasons of statements that are gone")
  }

  /// The string literals of a file, each on one line.
  private static func literals(of file: Repository.File) -> [String] {
    let blocks = file.text.matches(of: /"""\n([\s\S]*?)"""/).map { String($0.output.1) }
    let rest = file.text.replacing(/"""\n[\s\S]*?"""/, with: "")
    let lines = rest.matches(of: /"((?:[^"\\\n]|\\.)*)"/).map { String($0.output.1) }
    return (blocks + lines).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
