import Foundation
import Testing

/// What nothing asks for any more is removed.
struct LeftoverTests {
  /// Names that no source of the program uses, each with its reason.
  private static let exempt = [
    "Reference": "the reference of the commands, which its test writes",
    "markup": "a part of a page, for tests",
    "appendInterpolation": "called by the compiler", "appendLiteral": "called by the compiler",
    "buildArray": "called by the compiler", "buildBlock": "called by the compiler",
    "buildEither": "called by the compiler", "buildExpression": "called by the compiler",
    "buildOptional": "called by the compiler",
  ]

  @Test func `every declaration of the program is used by the program`() {
    let declaration = /\b(?:func|var|let|struct|enum|class|protocol|typealias) `?(\w+)/
    var declared: [Substring: [String]] = [:]
    var words: [Substring: Int] = [:]
    let sources = (Repository.files(in: "Sources") + Repository.files(in: "schema")).map { file in
      (file: file, code: file.code(strings: true))
    }
    for (file, code) in sources {
      for match in code.matches(of: declaration) {
        declared[match.output.1, default: []].append(file.path)
      }
      for word in code.split(whereSeparator: { ($0.isLetter || $0.isNumber || $0 == "_") == false })
      {
        words[word, default: 0] += 1
      }
    }
    #expect(declared.count > 1_000)
    let unused = declared.filter { name, files in words[name, default: 0] <= files.count }
    for (name, files) in unused where Self.exempt[String(name)] == nil {
      Issue.record("\(name) in \(files.joined(separator: ", ")) is used by nothing")
    }
    for name in Self.exempt.keys {
      #expect(unused[name[...]] != nil, "\(name) needs no exemption")
    }
  }

  @Test func `every script is called by name`() {
    let folders = [".ci", "samples", "Tests/Browser", "Tests/Peers"]
    let scripts = folders.flatMap { Repository.files(in: $0, endings: [".sh", ".py"]) }
    let callers =
      Repository.swift + scripts
      + ["Makefile", "CONTRIBUTING.md", ".ci/demo"].compactMap { Repository.file($0) }
    for script in scripts {
      let name = script.name.replacing(".py", with: "")
      #expect(
        callers.contains { $0.path != script.path && $0.text.contains(name) }, "\(script)")
      #expect(
        scripts.count { $0.name == script.name } == 1, "\(script) has a twin")
    }
  }
}
