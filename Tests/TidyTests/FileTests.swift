import Foundation
import Testing

struct FileTests {
  /// Targets that wrap a C library: the only places where memory safety is ours to keep.
  private static let wrappers = ["SQLite", "HTTP", "Sealing", "Bundles", "Charsets"]

  @Test func `only the wrappers of C libraries are unsafe`() {
    for target in Repository.targets where Self.wrappers.contains(target) == false {
      for file in Repository.files(in: "Sources/\(target)") {
        let code = file.code(strings: false)
        #expect(Repository.File.has(word: "unsafe", in: code) == false, "\(file)")
        #expect(Repository.File.has(word: "unchecked", in: code) == false, "\(file)")
      }
    }
  }

  /// Beside the store, the wrapper has SQL words of its own (the FTS5 handshake, transactions,
  /// backup), and the bench asks plain FTS5 what the archive is measured beside.
  private static let sqlHomes = ["Store", "SQLite", "Bench"]

  @Test func `SQL stands in the store and the schema`() {
    let phrases = [
      "SELECT ", "INSERT INTO", "INSERT OR", "DELETE FROM", "UPDATE ", "CREATE TABLE",
      "CREATE VIRTUAL", "DROP TABLE", "PRAGMA ", "BEGIN IMMEDIATE", "VACUUM",
    ]
    for target in Repository.targets where Self.sqlHomes.contains(target) == false {
      for file in Repository.files(in: "Sources/\(target)") {
        let code = file.code(strings: true)
        for phrase in phrases {
          #expect(code.contains(phrase) == false, "\(phrase)in \(file)")
        }
      }
    }
  }

  @Test func `style and script stand in files of their own`() {
    for file in Repository.files(in: "Sources") {
      let code = file.code(strings: true)
      for phrase in ["padding:", "margin:", "display:", "addEventListener", "document.query"] {
        #expect(code.contains(phrase) == false, "\(phrase) in \(file)")
      }
    }
  }

  @Test func `the wrapper of SQLite names no table of ours`() throws {
    let schema = Repository.files(in: "schema", endings: [".sql"]).map(\.text).joined()
    let tables = schema.matches(of: /CREATE (?:VIRTUAL )?TABLE (?:IF NOT EXISTS )?(\w+)/)
      .map { String($0.output.1) }
    for file in Repository.files(in: "Sources/SQLite") {
      let code = file.code(strings: true)
      for table in tables where code.contains("FROM \(table)") || code.contains("INTO \(table)") {
        Issue.record("\(table) in \(file)")
      }
    }
  }

  /// A file that needs a second screen of machinery wants a second type.
  private static let linesMax = 400
  /// Files that may be longer, each with its reason.
  ///
  /// A reason that no longer holds fails below.
  private static let longFiles: [String: String] = [:]

  @Test func `no file is longer than a person can hold in mind`() {
    for file in Repository.swift {
      let isLong = file.lines.count > Self.linesMax
      #expect(isLong == (Self.longFiles[file.path] != nil), "\(file) has \(file.lines.count) lines")
    }
    for path in Self.longFiles.keys { #expect(Repository.file(path) != nil, "\(path) is gone") }
  }

  @Test func `everything is synchronous`() {
    for file in Repository.files(in: "Sources") {
      let code = file.code(strings: false)
      for word in ["async", "await", "actor", "DispatchQueue", "TaskGroup"] {
        #expect(Repository.File.has(word: word, in: code) == false, "\(word) in \(file)")
      }
      // `Task` is what one secretariat asks of another; a concurrent one opens with a closure.
      for use in ["= Task {", "Task.detached"] {
        #expect(code.contains(use) == false, "\(use) in \(file)")
      }
    }
  }

  @Test func `nothing ends the program or waits to be done`() {
    // Written in two parts, so that this file does not find itself.
    let words = ["FIX" + "ME", "TO" + "DO", "fatal" + "Error(", "try" + "!", "as" + "! "]
    for file in Repository.swift {
      for word in words { #expect(file.text.contains(word) == false, "\(word) in \(file)") }
    }
  }

  @Test func `access is package or less`() {
    for file in Repository.files(in: "Sources") {
      let code = file.code(strings: false)
      for word in ["public", "open"] {
        let isDeclared =
          code.contains("\(word) ")
          && ["func", "var", "let", "struct", "enum", "class", "init", "protocol", "extension"]
            .contains { code.contains("\(word) \($0) ") }
        #expect(isDeclared == false, "\(word) in \(file)")
      }
    }
  }

  @Test func `no file tells where it was written`() {
    let places = ["/wo" + "rk/", "/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/"]
    let documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "Makefile", ".ci/run"]
    let articles = Repository.files(in: "Sources/sijill/sijill.docc", endings: [".md"])
    for file in Repository.swift + documents.compactMap({ Repository.file($0) }) + articles {
      for place in places { #expect(file.text.contains(place) == false, "\(place) in \(file)") }
    }
  }

  @Test func `every sign of a source can be seen`() {
    for file in Repository.swift + Repository.files(in: "schema", endings: [".sql"]) {
      var before: Unicode.Scalar = " "
      for scalar in file.text.unicodeScalars {
        #expect(isHidden(scalar) == false, "U+\(String(scalar.value, radix: 16)) in \(file)")
        let isLoneMark =
          scalar.properties.generalCategory == .nonspacingMark && canCarry(before) == false
        #expect(isLoneMark == false, "a mark without its letter in \(file)")
        before = scalar
      }
    }
  }

  /// Whether a sign shows nothing: direction marks, isolates, joiners, a byte order mark.
  private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0: true
    case 0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF, 0xE0000...0xE007F: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    default: false
    }
  }

  /// Whether a mark may stand on this sign: a letter, the tatweel, or another mark.
  private func canCarry(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
      || scalar == "\u{0640}"
  }
}
