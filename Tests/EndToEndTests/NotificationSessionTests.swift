import Foundation
import Support
import Testing

/// The three invented dossiers, recorded by the program as a legal secretary would type them.
struct NotificationSessionTests {
  private static let root = RepositoryFolder.root

  /// The objects of an output, a line each.
  private func objects(_ outcome: BuiltProgram.Outcome) throws -> [[String: Any]] {
    try outcome.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func `the dossiers of the samples are recorded, printed and packed`() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let archive = program.folder.appending(path: "a.sijill").path
    let script = Self.root.appending(path: "samples/dossiers.sh").path
    let told = try program.shell(
      "export SIJILL_ARCHIVE='\(archive)'; \"$SIJILL\" init && bash '\(script)'", seconds: 300)
    #expect(told.status == 0, "\(told.notices)")
    func sijill(_ line: String) throws -> BuiltProgram.Outcome {
      try program.shell("\"$SIJILL\" --archive '\(archive)' \(line)", seconds: 120)
    }

    let listed = try objects(try sijill("notification list --json")).reversed()
    #expect(
      listed.map { $0["state"] as? String } == [
        "annotated", "challenged", "dispatched", "under_review", "under_review",
      ])
    #expect(listed.map { $0["late"] as? Bool } == [false, false, true, false, false])
    #expect(listed.map { $0["contested"] as? Bool } == [false, false, false, true, true])
    #expect(listed.map { $0["capacity_contested"] as? Bool } == [false, false, false, true, true])

    let board = try objects(try sijill("notification board --json --on 2026-07-05"))
    #expect(board.map { $0["notification"] as? Int }.first == 3)
    #expect(board.first?["why"] as? String == "PPL-16-10")
    #expect(board.first?["days_left"] as? Int == -160)
    #expect(board.contains { $0["notification"] as? Int == 1 } == false)

    let shown = try #require(try objects(try sijill("notification show 2 --json")).first)
    let dates = try #require(shown["dates"] as? [String: String])
    #expect(shown["case"] as? Int == 1)
    #expect(dates["committee_decision"] == "2026-04-12")
    #expect(dates["knowledge"] == "2026-04-18")
    #expect(dates["notice"] == "2026-04-20")
    let period = try #require(shown["article16"] as? [String: Any])
    #expect(period["due"] as? String == "2026-01-26")
    #expect(period["needs_review"] as? Bool == true)

    // An open state is named with what it lacks; a state that does not follow is refused.
    let open = try objects(try sijill("notification advance 3 --json"))
    #expect(
      open.map { $0["state"] as? String } == [
        "dispatched", "received", "returned_undelivered", "receipt_refused", "closed", "withdrawn",
      ]
    )
    let refused = try sijill("notification advance 3 annotated --date 2026-07-01")
    #expect(refused.status == 2)
    #expect(refused.notices.contains("Received"))

    for line in [
      "letter 3 --output letter.html", "letter 3 --output letter.docx", "delivery 3",
      "dossier 1 --output dossier.zip", "board --output board.html",
    ] {
      #expect(try sijill("notification \(line)").status == 0, "\(line)")
    }
    let taken = try sijill("notification letter 3 --output letter.html")
    #expect(taken.status == 3)
    let packed = try program.shell(
      "unzip -p dossier.zip SHA256SUMS | wc -l && unzip -tq dossier.zip")
    #expect(packed.status == 0)
    let check = try objects(try sijill("check --json"))
    #expect(check[0]["clean"] as? Bool == true)
  }

  /// The days that the press told, and no others.
  private static let told: Set<String> = [
    "2018-11-02", "2022-07-22", "2022-10-24", "2022-11", "2023-10-10", "2024", "2024-09-10",
    "2024-09-19", "2024-12-28", "2025-07-31", "2026-02", "2026-01-31", "2026-03-22",
  ]

  @Test func `a dispute is entered as the press told of it, without an invented day or paper`()
    throws
  {
    let program = try BuiltProgram()
    defer { program.remove() }
    let archive = program.folder.appending(path: "a.sijill").path
    let script = Self.root.appending(path: "samples/chronology.sh").path
    let entered = try program.shell(
      "export SIJILL_ARCHIVE='\(archive)'; \"$SIJILL\" init && bash '\(script)'", seconds: 300)
    #expect(entered.status == 0, "\(entered.notices)")
    func sijill(_ line: String) throws -> BuiltProgram.Outcome {
      try program.shell("\"$SIJILL\" --archive '\(archive)' \(line)", seconds: 120)
    }

    let listed = try objects(try sijill("notification list --json")).reversed()
    #expect(
      listed.map { $0["state"] as? String } == [
        "referred", "dispatched", "dispatched", "dispatched", "dispatched", "dispatched",
        "dispatched", "shelved", "not_recognised", "copy_handed_over", "decision_recorded",
        "decision_recorded",
      ])
    #expect(listed.allSatisfy { $0["from_outside"] as? Bool == true })
    #expect(listed.suffix(2).allSatisfy { $0["contested"] as? Bool == true })
    for line in listed {
      let id = try #require(line["notification"] as? Int)
      let shown = try #require(try objects(try sijill("notification show \(id) --json")).first)
      let log = try #require(shown["log"] as? [[String: Any]])
      for entry in log {
        let dates = try #require(entry["dates"] as? [String: String])
        #expect(Set(dates.values).isSubset(of: Self.told), "\(id): \(dates)")
        let evidence = try #require(entry["evidence"] as? [[String: Any]])
        #expect(evidence.allSatisfy { $0["role"] as? String == "proof" }, "\(id): \(evidence)")
      }
    }

    // The register said it in 2022, the Committee said otherwise in 2024; both stand, with the courts.
    let first = try #require(try objects(try sijill("notification show 1 --json")).first)
    let dates = try #require(first["dates"] as? [String: String])
    #expect(dates["annotated"] == "2022-10-24")
    #expect(dates["committee_decision"] == "2024-09-10")
    #expect(dates["filed"] == "2024-09-19")
    #expect(first["outcome"] as? String == "vacancy")
    let decision = try #require(try objects(try sijill("decision show 1 --json")).first)
    let touched = try #require(decision["touched"] as? [[String: Any]])
    #expect(touched.map { $0["state"] as? String } == ["vacancy", "shelved"])
    let litigated = try #require(try objects(try sijill("case show 1 --json")).first)
    #expect(litigated["court"] as? String == "المحكمة الإدارية العليا، الدائرة الأولى")
    #expect("\(litigated["numbers"] ?? "")".contains("55511"))
    #expect("\(litigated["numbers"] ?? "")".contains("22222"))

    // The end of the terms is on the board; of a suit or a reminder that nobody told there is none.
    let kept = try objects(try sijill("deadline list --json --state all"))
    #expect(kept.map { $0["due"] as? String } == ["2025-07-31"])
    let check = try objects(try sijill("check --json"))
    #expect(check[0]["clean"] as? Bool == true)
  }
}
