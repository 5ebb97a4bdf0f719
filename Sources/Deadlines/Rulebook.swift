import Foundation
package import Records

/// Every rule by which a due date is computed (كتاب القواعد), in its latest version.
package struct Rulebook: Sendable {
  /// In the order of their files.
  package let rules: [Rule]
  private let places: [String: Int]

  /// A rulebook of these rules; of two with one id the later counts.
  package init(_ rules: [Rule]) {
    var kept: [Rule] = []
    var places: [String: Int] = [:]
    for rule in rules {
      if let place = places[rule.id] {
        kept[place] = rule
      } else {
        places[rule.id] = kept.count
        kept.append(rule)
      }
    }
    self.rules = kept
    self.places = places
  }

  /// The day on which the new criminal procedure law came into force (Law 174 of 2025).
  package static let newLawBegins = CivilDate(year: 2026, month: 10, day: 1)

  // Bounds of what is read: a rulebook is a few hundred rules at most, each a page.
  package static let fileBytesMax = 4 << 20
  package static let rulesMax = 2_000
  static let idSignsMax = 40
  static let termsMax = 20
  static let versionMax = 100_000
}

/// Why a file of rules or holidays was not taken.
package enum RulebookError: Error, Equatable {
  /// The file is larger than any rulebook, or has too many entries.
  case tooLarge
  /// The file is not JSON of the form that `samples/rules` shows; where it breaks off.
  case malformed(String)
  /// A field of a rule is empty or not one of the things it may be.
  case field(rule: String, String)
  /// A holiday without a day, a name or a source.
  case holiday(String)
}

// MARK: - Finding

extension Rulebook {
  /// The rule called `id`, in any case of letters.
  package func rule(_ id: String) -> Rule? {
    if let place = places[id] { return rules[place] }
    let wanted = id.uppercased()
    return rules.first { $0.id.uppercased() == wanted }
  }

  /// The rule and the period that `name` names: `N-REMAND-4`, `O-143-CAP/felony`.
  ///
  /// Without a period's key the first one is meant; `nil` for one that is not there. The period is
  /// `nil` where the law names none.
  package func find(_ name: String) -> (rule: Rule, term: Rule.Term?)? {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let rule = rule(String(parts.first ?? "")) else { return nil }
    let key = parts.count > 1 ? String(parts[1]) : ""
    if rule.terms.isEmpty { return key.isEmpty ? (rule, nil) : nil }
    return rule.term(key).map { (rule, $0) }
  }

  /// Which law's rule counts for an event of `date`, when `name` was asked for.
  ///
  /// The day decides (old until 30 September 2026, new from 1 October), unless `law` says otherwise.
  /// A rule without a counterpart stays itself. `nil` where there is no such rule.
  package func choose(
    _ name: String, on date: CivilDate, law: Rule.LawSystem? = nil
  ) -> Choice? {
    guard let (rule, term) = find(name) else { return nil }
    let asked = Choice(rule: rule, term: term, askedFor: nil, isOverride: law != nil)
    guard rule.law != .all else { return asked }
    let wanted = law ?? Self.law(on: date)
    guard wanted != .all, wanted != rule.law,
      let counterpart = term?.counterpart ?? rule.counterpart,
      let (other, otherTerm) = find(counterpart), other.law == wanted
    else { return asked }
    return Choice(rule: other, term: otherTerm, askedFor: rule.id, isOverride: law != nil)
  }

  /// The criminal procedure law in force on `date`.
  package static func law(on date: CivilDate) -> Rule.LawSystem {
    guard let begins = newLawBegins else { return .all }
    return date.first < begins ? .old : .new
  }

  /// The rule that counts, and how it was chosen.
  package struct Choice: Equatable, Sendable {
    package let rule: Rule
    /// The period, or `nil` where the law names none.
    package let term: Rule.Term?
    /// The rule that was asked for where the day led to another law's.
    package let askedFor: String?
    /// Whether a person said which law counts.
    package let isOverride: Bool
  }
}

// MARK: - Reading and writing

extension Rulebook {
  private struct File: Codable {
    var format: String
    var rules: [RuleRecord]
  }

  private static let format = "sijill-rules-1"

  /// The rules of a file such as those in `samples/rules`, in its order.
  ///
  /// All of them or none: throws at the first that is not whole.
  package static func rules(in bytes: [UInt8]) throws(RulebookError) -> [Rule] {
    guard bytes.count <= fileBytesMax else { throw .tooLarge }
    let file: File = try decoded(bytes)
    guard file.format == format else { throw .malformed("format") }
    guard file.rules.count <= rulesMax else { throw .tooLarge }
    var rules: [Rule] = []
    for record in file.rules { rules.append(try record.rule()) }
    return rules
  }

  /// A file of these rules, which `rules(in:)` reads back.
  package static func file(of rules: [Rule]) -> String {
    written(File(format: format, rules: rules.map { RuleRecord($0) }))
  }

  /// One rule as it is kept in the archive.
  package static func record(of rule: Rule) -> String { written(RuleRecord(rule)) }

  /// The rule that the archive keeps.
  package static func rule(kept text: String) throws(RulebookError) -> Rule {
    let record: RuleRecord = try decoded(Array(text.utf8))
    return try record.rule()
  }

  /// The rules that come with the program.
  ///
  /// Throws only where the program was built from files that its tests refuse.
  package static func shipped() throws(RulebookError) -> Rulebook {
    var rules: [Rule] = []
    for bytes in files { rules += try self.rules(in: bytes) }
    return Rulebook(rules)
  }

  /// The bytes of everything that comes with the program, rules and holidays, to tell whether it is
  /// what an archive has seen.
  package static var shippedBytes: [UInt8] {
    (files + [PackageResources.holidays_json]).flatMap { $0 }
  }

  private static var files: [[UInt8]] {
    [
      PackageResources.political_parties_json, PackageResources.new_procedure_remand_json,
      PackageResources.new_procedure_challenges_json, PackageResources.old_procedure_json,
      PackageResources.other_laws_json,
    ]
  }
}

/// Reads JSON, and says in few words where it is not what it should be.
func decoded<Value: Decodable>(_ bytes: [UInt8]) throws(RulebookError) -> Value {
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  do {
    return try decoder.decode(Value.self, from: Data(bytes))
  } catch {
    guard let error = error as? DecodingError else { throw .malformed("") }
    let path: [any CodingKey] =
      switch error {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      @unknown default: []
      }
    throw .malformed(
      path.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }
        .joined(separator: "."))
  }
}

/// Writes JSON that a person can read and a version control can compare.
func written(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.keyEncodingStrategy = .convertToSnakeCase
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  // It cannot fail: the values are texts, whole numbers and truths.
  guard let data = try? encoder.encode(value) else { return "" }
  return String(decoding: data, as: UTF8.self)
}
