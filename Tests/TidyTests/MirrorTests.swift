import Foundation
import Testing

/// Test files stand in the room of the source they test, under its name.
struct MirrorTests {
  /// Test files about a whole target or about several files, each with its reason.
  private static let exempt = [
    "Tests/BundlesTests/BundleTests.swift": "reading and its limits, over several files",
    "Tests/DeadlinesTests/PeriodOracleTests.swift": "periods beside a plain model of them",
    "Tests/DeskTests/FunctionPermissionTests.swift": "every function of the desk, for every role",
    "Tests/DeskTests/DeskDecisionChangingTests.swift":
      "decisions of the Committee corrected, removed and restored, with what hangs on them",
    "Tests/DeskTests/DeskPowersTests.swift":
      "the ends of powers of attorney, by every way they are entered and go",
    "Tests/DeskTests/PermissionTests.swift": "what a search tells of what is narrower",
    "Tests/DeskTests/WholeActTests.swift": "an act of every room that is refused in its middle",
    "Tests/DeskTests/LivesTests.swift": "three years of invented cases beside a plain model",
    "Tests/DeskTests/LawInRowsTests.swift":
      "what the law says of a case and a notification, by rows",
    "Tests/DeskTests/NotificationRealityTests.swift":
      "what happens to notifications in reality, over the whole machine",
    "Tests/DeskTests/MeantTests.swift": "did you mean, over the words of the samples",
    "Tests/DeskTests/OperatorTests.swift": "the whole search language against an archive",
    "Tests/WebTests/EveryRouteTests.swift": "every route, from the one list of examples",
    "Tests/StoreTests/Archive/PastVersionsTests.swift": "an archive of every past version, whole",
    "Tests/WebTests/HostileTests.swift": "every route against seeded noise",
    "Tests/WebTests/SecretTests.swift": "every route asked by those who may not see",
    "Tests/WebTests/PageTests.swift": "all pages as golden files",
    "Tests/WordsTests/SentenceTests.swift": "counts and dates of several files in one sentence",
  ]
  /// Test targets that are about the program as a whole, not about one target's files.
  private static let whole = ["TidyTests", "EndToEndTests", "RelevanceTests"]

  @Test func `every test file tests a source file of its name`() {
    var unused = Set(Self.exempt.keys)
    for file in Repository.files(in: "Tests") where file.name.hasSuffix("Tests.swift") {
      let parts = file.path.split(separator: "/")
      guard parts.count > 2, parts[1].hasSuffix("Tests"),
        Self.whole.contains(String(parts[1])) == false
      else { continue }
      let target = String(parts[1].dropLast("Tests".count))
      let folder = target == "Schema" ? "schema" : "Sources/\(target)"
      let tested = String(file.name.dropLast("Tests.swift".count)) + ".swift"
      let room = parts.dropFirst(2).dropLast().joined(separator: "/")
      let isMirror = Repository.files(in: folder).contains { source in
        names(of: source).contains(tested) && source.room == room
      }
      if Self.exempt[file.path] == nil {
        #expect(isMirror, "\(file) has no \(folder)/\(room)/\(tested)")
      } else {
        #expect(isMirror == false, "\(file) needs no exemption")
        unused.remove(file.path)
      }
    }
    #expect(unused == [], "exemptions of files that are gone")
  }

  /// The names a test of this file may have: of `Desk+Cases.swift` also `DeskCases` and `Cases`.
  private func names(of source: Repository.File) -> [String] {
    let part = source.name.split(separator: "+").last.map(String.init)
    return [source.name, source.name.replacing("+", with: "")] + [part].compactMap { $0 }
  }
}

extension Repository.File {
  /// The folders between a target and the file, such as `Cases` of `Sources/Web/Cases/CasePage.swift`.
  fileprivate var room: String {
    let parts = path.split(separator: "/")
    return parts.dropFirst(parts.first == "schema" ? 1 : 2).dropLast().joined(separator: "/")
  }
}
