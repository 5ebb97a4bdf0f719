import Foundation
import Support
import Testing
import Words

@testable import Commands

struct ReferenceTests {
  /// `RECORD_GOLDEN=1` writes the article anew.
  @Test(arguments: Tongue.allCases)
  func `the catalogue's reference is what the commands say`(tongue: Tongue) throws {
    let place = RepositoryFolder.catalogue.appending(path: "Commands-\(tongue.rawValue).md")
    let article = Reference(tongue: tongue).article(of: CommandEntry.shown)
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == nil else {
      try Data(article.utf8).write(to: place)
      Issue.record("recorded \(place.lastPathComponent); look at it, then run again")
      return
    }
    #expect(try String(contentsOf: place, encoding: .utf8) == article)
  }
}
