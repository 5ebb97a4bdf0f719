import Foundation
import Testing

/// One act, one change, one door: a surface reads what was typed, calls one desk function that
/// changes, and says what became of it.
struct ActTests {
  /// Functions of surfaces that call more than one, each with its reason.
  private static let several = [
    "Sources/Commands/Documents/ImportCommand.swift":
      "every file that is named is an import of its own, with its own receipt"
  ]

  @Test func `a desk function that changes says by whom, one that reads says for whom`() {
    for file in Repository.files(in: "Sources/Desk") {
      for function in Self.functions(of: file) where function.isPackage {
        let changes =
          function.body.contains("store.change(") || function.body.contains("by: visitor")
        #expect(
          function.head.contains("by visitor: Visitor") == changes,
          "\(file): \(function.name) says the wrong label")
      }
    }
  }

  @Test func `a function of a surface calls one desk function that changes, and calls it once`() {
    let changing = Set(
      Repository.files(in: "Sources/Desk").flatMap(Self.functions).filter {
        $0.isPackage && $0.head.contains("by visitor: Visitor")
      }.map(\.name))
    #expect(changing.count > 30)
    var unused = Set(Self.several.keys)
    for folder in ["Sources/Web", "Sources/Commands"] {
      for file in Repository.files(in: folder) {
        for function in Self.functions(of: file) {
          let count = Self.mostCalls(of: changing, in: function.body)
          guard count > 1 else { continue }
          unused.remove(file.path)
          #expect(
            Self.several[file.path] != nil, "\(file): \(function.name) changes \(count) times")
        }
      }
    }
    #expect(unused == [], "reasons of files that need none")
  }

  // MARK: - Reading sources

  private struct Function {
    let name: String
    let head: String
    let body: String
    var isPackage: Bool { head.hasPrefix("package") }
  }

  /// The functions of a file, as `swift format` writes them: a body ends where its indent comes back.
  private static func functions(of file: Repository.File) -> [Function] {
    let lines = file.code(strings: false).split(separator: "\n", omittingEmptySubsequences: false)
    var functions: [Function] = []
    for (start, line) in lines.enumerated() {
      guard let match = line.firstMatch(of: /^( *)((?:\w+ )*)func `?(\w+)/) else { continue }
      let indent = String(match.output.1)
      guard
        let end = lines[start...].firstIndex(where: { $0 == "\(indent)}" || $0 == "\(indent)})" })
      else { continue }
      let text = lines[start...end]
      guard let open = text.firstIndex(where: { $0.hasSuffix("{") || $0.hasSuffix(" in") }) else {
        continue
      }
      functions.append(
        Function(
          name: String(match.output.3),
          head: lines[start...open].joined(separator: " ").trimmingCharacters(in: .whitespaces),
          body: lines[(open + 1)...end].joined(separator: "\n")))
    }
    return functions
  }

  /// The most calls of these desk functions on one way through a body; a call in a loop counts twice.
  private static func mostCalls(of names: Set<String>, in body: String) -> Int {
    var ways = [0]
    var loops: [Int] = []
    var starts: [Int] = []
    var most = 0
    let text = body.replacing(/\(\s*\n\s*/, with: "(").replacing(/,\s*\n\s*/, with: ", ")
    for line in text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      let words = line.drop { $0 == " " }
      loops.removeAll { $0 >= indent && words.hasPrefix("}") }
      if words.hasPrefix("case ") || words.hasPrefix("default:") || words.contains("else {") {
        // Another way begins where this one did.
        ways[ways.count - 1] = starts.last ?? 0
      }
      for call in line.matches(of: /\bdesk\.(\w+)\(([^\n]*)/)
      where names.contains(String(call.output.1)) && call.output.2.contains("by:") {
        ways[ways.count - 1] += loops.isEmpty ? 1 : 2
        most = max(most, ways[ways.count - 1])
      }
      if words.hasPrefix("for ") || words.hasPrefix("while ") { loops.append(indent) }
      if line.hasSuffix("{") {
        starts.append(ways[ways.count - 1])
        ways.append(ways[ways.count - 1])
      } else if words.hasPrefix("return") || words.hasPrefix("throw") {
        // What follows is reached without what stands before here.
        ways[ways.count - 1] = starts.last ?? 0
      }
      if words.hasPrefix("}"), line.hasSuffix("{") == false, ways.count > 1 {
        let ended = ways.removeLast()
        starts.removeLast()
        ways[ways.count - 1] = max(ways[ways.count - 1], ended)
      }
    }
    return most
  }
}
