package import Records
package import Search

extension BatchRow.Outcome {
  /// What became of the line, in a few words: «3 مستندات», «لا نتائج».
  package func phrase(in tongue: Tongue) -> String {
    switch self {
    case .found(let documents, _): tongue.count(documents, .document)
    case .nothing(let meant):
      meant.map { tongue.say("لا نتائج · أتقصد: \($0)؟", "no results · did you mean: \($0)?") }
        ?? tongue.say("لا نتائج", "no results")
    case .refused(let problem): problem.sentence(in: tongue)
    case .vain(let flaw): flaw.sentence(in: tongue)
    }
  }

  /// Why the line was not searched, or empty where it was.
  package func problem(in tongue: Tongue) -> String {
    switch self {
    case .found, .nothing: ""
    case .refused(let problem): problem.sentence(in: tongue)
    case .vain(let flaw): flaw.sentence(in: tongue)
    }
  }
}

extension ListLine.Problem {
  /// Why a line was not searched, in a sentence.
  package func sentence(in tongue: Tongue) -> String {
    switch self {
    case .notText: tongue.say("ليس نصًا يُقرأ؛ تُرك.", "Not readable text; left out.")
    case .tooLong:
      tongue.say(
        "أطول من \(ListLine.lengthMax) حرف؛ تُرك.",
        "Longer than \(ListLine.lengthMax) characters; left out.")
    case .noCell:
      tongue.say(
        "ينتهي الصف قبل العمود المطلوب؛ تُرك.", "The row ends before that column; left out.")
    case .unclosedQuote: tongue.unclosedQuote
    }
  }
}

extension BatchCount {
  /// What became of the list, in a line: «وُجد 12 · لم يوجد 3 · تُرك 1».
  package func line(in tongue: Tongue) -> String {
    var parts = [
      tongue.say(
        "وُجد شيء في \(tongue.count(found, .line, as: .object))",
        "\(tongue.count(found, .line)) found something"),
      tongue.say(
        "ولم يوجد في \(tongue.count(empty, .line, as: .object))",
        "\(tongue.count(empty, .line)) found nothing"),
    ]
    if refused > 0 {
      parts.append(
        tongue.say(
          "وتُرك ما لا يُبحث: \(tongue.count(refused, .line))",
          "\(tongue.count(refused, .line)) could not be searched"))
    }
    if left > 0 {
      parts.append(
        tongue.say(
          "وبقي فوق الحد دون بحث: \(tongue.count(left, .line))",
          "\(tongue.count(left, .line)) beyond the limit were not searched"))
    }
    return parts.joined(separator: " · ")
  }
}

extension Tongue {
  /// The names of the columns of a searched list, in the order of its table.
  package var batchColumns: [String] {
    [
      say("السطر", "Line"), say("ما بُحث عنه", "Searched for"), say("النتائج", "Results"),
      say("أفضل مستند", "Best document"), say("الموضع", "Where"),
    ]
  }
}

extension BatchReading: Worded {
  /// How a line is read, as a choice says it.
  package var words: Wording {
    switch self {
    case .all: Wording("كلماته كلها", "All of its words")
    case .any: Wording("أي كلمة منه", "Any of its words")
    case .exact: Wording("عبارة بنصها", "One exact phrase")
    }
  }
}
