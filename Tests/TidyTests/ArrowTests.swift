import Foundation
import Testing

/// Which targets of ours each target may import.
///
/// SwiftPM alone lets a stray import through when the module happens to be built already.
private let arrows: [String: Set<String>] = [
  "CSQLite": [],
  "CMicroHTTPD": [],
  "CSodium": [],
  "CLibArchive": [],
  "ArabicText": [],
  "Charsets": [],
  "HTML": [],
  "SQLite": ["CSQLite"],
  "HTTP": ["CMicroHTTPD"],
  "Sealing": ["CSodium"],
  "Bundles": ["CLibArchive"],
  "Schema": [],
  "Records": ["ArabicText"],
  "Search": ["ArabicText", "Records"],
  "Deadlines": ["Records"],
  "Words": ["ArabicText", "Records", "Search", "Deadlines"],
  "Store": ["ArabicText", "Records", "Search", "Deadlines", "SQLite", "Sealing", "Schema"],
  "Papers": ["ArabicText", "Records", "Words", "HTML", "Sealing", "Bundles"],
  "Formats": ["ArabicText", "Records", "Search", "Deadlines", "Words"],
  "Intake": ["ArabicText", "Charsets", "Records", "Bundles"],
  "Desk": ["ArabicText", "Records", "Search", "Deadlines", "Words", "Bundles", "Store", "Intake"],
  "Web": [
    "ArabicText", "Records", "Search", "Deadlines", "Words", "Papers", "Formats", "Desk", "HTML",
    "HTTP", "Sealing",
  ],
  "Commands": [
    "ArabicText", "Records", "Search", "Deadlines", "Words", "Papers", "Formats", "Desk", "Web",
    "HTTP", "Sealing",
  ],
  "sijill": ["Commands"],
  "Bench": [
    "ArabicText", "Records", "Search", "Deadlines", "Words", "SQLite", "Store", "Desk",
  ],
]

struct ArrowTests {
  @Test(arguments: arrows.keys.sorted())
  func `imports follow the arrows`(target: String) {
    let folder = target == "Schema" ? "schema" : "Sources/\(target)"
    for file in Repository.files(in: folder) {
      let imported = imports(of: file).intersection(arrows.keys)
      #expect(imported.subtracting(arrows[target] ?? []) == [], "\(file)")
    }
  }

  @Test func `every folder of Sources has its arrows, and every arrow a folder`() {
    #expect(Set(Repository.targets).union(["Schema"]) == Set(arrows.keys))
  }

  @Test(arguments: arrows.keys.sorted())
  func `Package.swift declares these arrows and no others`(target: String) throws {
    let manifest = try #require(Repository.file("Package.swift"))
    let declared = try #require(dependencies(of: target, in: manifest.text))
    #expect(declared == arrows[target])
  }

  @Test(arguments: arrows.keys.sorted())
  func `arrows never run in a circle`(target: String) {
    var reached = arrows[target] ?? []
    var frontier = reached
    while frontier.isEmpty == false {
      frontier = Set(frontier.flatMap { arrows[$0] ?? [] }).subtracting(reached)
      reached.formUnion(frontier)
    }
    #expect(reached.contains(target) == false)
  }

  @Test func `Foundation stays out of the text`() {
    for file in Repository.files(in: "Sources/ArabicText") {
      #expect(imports(of: file).contains { $0.hasPrefix("Foundation") } == false, "\(file)")
    }
  }

  /// The modules that a file imports.
  private func imports(of file: Repository.File) -> Set<String> {
    Set(
      file.lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
          words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "internal" })
        else { return nil }
        return words[place + 1].split(separator: ".").first.map(String.init)
      })
  }

  /// What the manifest says a target may use, the targets of ours only.
  private func dependencies(of target: String, in manifest: String) -> Set<String>? {
    guard
      let start = manifest.firstRange(of: "arget(name: \"\(target)\"")?.upperBound
        ?? manifest.firstRange(of: "arget(\n    name: \"\(target)\"")?.upperBound
        ?? manifest.firstRange(of: "Library(name: \"\(target)\"")?.upperBound
    else { return nil }
    let rest = manifest[start...]
    let end = rest.firstRange(of: "arget(")?.lowerBound ?? rest.endIndex
    guard let list = rest[..<end].firstRange(of: "dependencies: [")?.upperBound,
      let close = rest[list...].firstIndex(of: "]")
    else { return [] }
    let names = rest[list..<close].split(separator: ",").map { part in
      String(part.filter { $0.isLetter || $0.isNumber })
    }
    return Set(names).intersection(arrows.keys)
  }
}
