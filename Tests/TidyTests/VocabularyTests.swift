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

  /// Each file of the repository but this one, with the names that it declares.
  private static let declared = Repository.swift
    .filter { $0.path.hasSuffix("VocabularyTests.swift") == false }
    .map { (file: $0, names: names(in: $0.text)) }

  @Test func `a word that was given up names nothing`() {
    for (file, names) in Self.declared {
      for (word, said) in Self.retired {
        #expect(file.name.contains(word) == false, "\(file): say \(said)")
        for name in names where name.contains(word) {
          Issue.record("\(name) in \(file): say \(said)")
        }
      }
    }
  }

  @Test func `a notification is never called a notice`() {
    for (file, names) in Self.declared {
      for name in names where name.contains("Notice") {
        #expect(Self.legalNotices.contains(name), "\(name) in \(file)")
      }
    }
  }

  /// The names that a file declares: types, cases, functions and properties.
  private static func names(in text: String) -> Set<String> {
    let keywords: Set<Substring> = [
      "struct", "enum", "class", "protocol", "typealias", "case", "func", "var", "let",
    ]
    var names: Set<String> = []
    for line in text.split(separator: "\n") where line.contains("//") == false {
      let words = line.split { $0.isLetter == false && $0.isNumber == false && $0 != "_" }
      for (keyword, name) in zip(words, words.dropFirst()) where keywords.contains(keyword) {
        names.insert(String(name))
      }
    }
    return names
  }
}
