import Foundation
import Testing

/// One word for one thing: the words that were given up, and what is said in their place.
///
/// Table names and stored terms endure and are not read here.
struct VocabularyTests {
  /// A word that no type, enum case, function or file may contain, and the one that took its place.
  ///
  /// Words are compared part by part: `NoticePage` contains `Notice`, `noticeable` does not.
  private static let retired = [
    "Assignment": "Task", "memberCase": "caseID", "MemberCase": "Case…", "Reception": "SitePages",
    "Surroundings": "Environment", "Conveyor": "BoundedQueue", "Honest": "CountLine",
    "DateRoute": "DeadlineRoute", "CaseDates": "CaseDeadlines", "HomeDates": "HomeDeadlines",
    "FilePage": "CasePage, PersonPage", "Twins": "JSON", "ListAddress": "DocumentAddress",
    "NotificationEvent": "NotificationEntry", "FoundingLines": "SignatureLines",
  ]
  /// `Notice` is a legal notice in the names of dates and papers alone.
  private static let legalNotices = ["bailiffNotice", "decisionNotice", "judgmentNotice"]

  @Test(arguments: retired.keys.sorted())
  func `a word that was given up names nothing`(word: String) {
    for file in Repository.swift where file.path.hasSuffix("VocabularyTests.swift") == false {
      #expect(file.name.contains(word) == false, "\(file): say \(Self.retired[word] ?? "")")
      for name in Self.names(in: file.code(strings: false)) {
        #expect(name.contains(word) == false, "\(name) in \(file): say \(Self.retired[word] ?? "")")
      }
    }
  }

  @Test func `a notification is never called a notice`() {
    for file in Repository.swift where file.path.hasSuffix("VocabularyTests.swift") == false {
      for name in Self.names(in: file.code(strings: false)) where name.contains("Notice") {
        #expect(Self.legalNotices.contains(name), "\(name) in \(file)")
      }
    }
  }

  /// The names that a file declares: types, cases, functions and properties.
  private static func names(in code: String) -> Set<String> {
    let declaration = /\b(?:struct|enum|class|protocol|typealias|case|func|var|let)\s+`?(\w+)/
    return Set(code.matches(of: declaration).map { String($0.output.1) })
  }
}
