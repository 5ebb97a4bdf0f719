import Desk
import Records

/// Papers of a notification as they are typed: documents, statements in their place, and files on disk
/// that are filed with it.
struct NotificationPapers {
  private(set) var holdings: [PaperRole: PaperHolding] = [:]
  private(set) var files: [(role: PaperRole, path: String)] = []

  init(_ arguments: Arguments) throws(UsageError) {
    for (role, words) in try arguments.pairs("words", of: PaperRole.self) {
      holdings[role] = .words(words)
    }
    for (role, document) in try arguments.pairs("paper", of: PaperRole.self) {
      holdings[role] = .document(try Arguments.id(document))
    }
    files = try arguments.pairs("file", of: PaperRole.self).map { ($0, $1) }
  }

  var isEmpty: Bool { holdings.isEmpty && files.isEmpty }

  /// The options that say it.
  static let options = [
    Option(
      "paper", "ROLE=DOCUMENT", .words(roles), "ورقة من السجل بدورها؛ يُكرَّر.",
      "A document with its role; may be repeated."
    ).repeatable,
    Option(
      "file", "ROLE=PATH", .words(roles), "ملف يُودَع ويُرفق بدوره؛ يُكرَّر.",
      "A file that is filed and put with its role; may repeat."
    ).repeatable,
    Option(
      "words", "ROLE=TEXT", .words(roles), "بيان مكان الورقة، أو سبب عدم وجودها؛ يُكرَّر.",
      "A statement in a paper's place, or why there is none; may be repeated."
    ).repeatable,
  ]

  static let roles = PaperRole.allCases.map { "\($0.rawValue)=" }

  /// The files among them, read; throws `.refused(.unfiled)` for one that cannot be.
  func read() throws(ArchiveError) -> [(role: PaperRole, file: Original)] {
    var read: [(role: PaperRole, file: Original)] = []
    for file in files {
      do throws(Refusal) {
        read.append((file.role, try Desk.file(at: file.path)))
      } catch {
        throw .refused(.unfiled(file.role, error))
      }
    }
    return read
  }
}

extension Arguments {
  /// The values `NAME=VALUE` of an option or operand that may repeat.
  func pairs<Name: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Name.Type
  ) throws(UsageError) -> [(Name, String)] {
    var pairs: [(Name, String)] = []
    for typed in all(name) {
      let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first, parts.count == 2 else {
        throw .badChoice(name, typed: typed, choices: Name.allCases.map { "\($0.rawValue)=…" })
      }
      pairs.append((try Self.choice(String(first), for: name), String(parts[1])))
    }
    return pairs
  }
}
