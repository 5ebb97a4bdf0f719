import Records
import Search
import Support
import Testing

struct QueryPlanTests {
  private static let typed = [
    "حكم", "المحكمة", "بعقد", "والمحاكم", "كتب", "في", "في على", "من المحكمة", "court",
    "The courts",
    "2024/117", "\"حكم المحكمة\"", "\"في\"", "محاك*", "في*", "title:السفر", "title:\"منع السفر\"",
    "title:محاك*", "حكم | قرار", "حكم (نقض | طعن)", "حكم -نقض", "حكم -في", "حكم -\"نقض الحكم\"",
    "-نقض", "-نقض -طعن", "حكم -نقض -طعن", "حكم حكم", "المحكمة محكمة", "(حكم -نقض) | قرار",
    "حكم | -نقض", "-(حكم | قرار) أمر", "-(حكم قرار) أمر", "\"NEAR AND OR\"", "title text card",
    "=محكمة", "\"حبس احتياطي\"~5", "title:\"منع السفر\"~2", "\"من هنا\"~3", "-\"حبس سفر\"~1 حكم",
    "حبس /س احتياطي", "حكم /ف -نقض", "حكم -(نقض /س طعن)", "(حكم قرار) /س من | نقض",
    "عبدالرحمن", "عبد الرحمن", "\"نور الدين علي\"",
  ]

  @Test func `what FTS5 is asked for each query`() throws {
    var lines = ""
    for typed in Self.typed {
      lines += typed + "\n"
      guard let clause = SearchQuery(typed: typed).clause else {
        lines += "  no words\n\n"
        continue
      }
      for reading in SearchRequest.Reading.allCases {
        let plan = QueryPlan(clause, reading: reading)
        lines += "  \(reading.rawValue): \(plan?.expression ?? "nothing")\n"
      }
      if let plan = QueryPlan(clause, reading: .standard) {
        lines += "  scored: " + scored(plan) + "\n"
      }
      lines += "\n"
    }
    try expectGolden(lines, "plans.txt")
  }

  /// The groups with their phrases, in the order of the expression; `–` is one that only narrows.
  private func scored(_ plan: QueryPlan) -> String {
    plan.phrases.map { phrase in
      guard let phrase else { return "–" }
      return "\(phrase.group + 1):\(phrase.word)"
        + (phrase.weight == 1 ? "" : "×\(phrase.weight)")
        + (plan.groups[phrase.group].isStopWord ? "°" : "")
    }.joined(separator: " ")
  }

  @Test(arguments: Effort.seeds(100))
  func `an expression has only quoted words of the index, and counts its phrases`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let typed = random.query()
      guard let clause = SearchQuery(typed: typed).clause else { continue }
      for reading in SearchRequest.Reading.allCases {
        guard let plan = QueryPlan(clause, reading: reading) else { continue }
        let quotes = plan.expression.split(separator: "\"", omittingEmptySubsequences: false)
        // Between quotes stand words of the index, outside only the operators of FTS5.
        #expect(quotes.count == 2 * plan.phrases.count + 1, "\(typed)")
        for (place, part) in quotes.enumerated() {
          if place.isMultiple(of: 2) {
            let operators = part.split { "()* ,0123456789".contains($0) }
            for word in operators {
              #expect(["AND", "OR", "NOT", "NEAR", "title", ":"].contains(word), "\(typed)")
            }
          } else {
            #expect(part.isEmpty == false && part.first != " " && part.last != " ", "\(typed)")
          }
        }
        for phrase in plan.phrases.compactMap(\.self) {
          #expect(plan.groups.indices.contains(phrase.group))
        }
      }
    }
  }

  @Test(arguments: ["حكم المحكمة", "حكم | المحكمة", "حكم -نقض المحكمة"])
  func `words in any of their forms are alternatives`(typed: String) throws {
    let clause = try #require(SearchQuery(typed: typed).clause)
    #expect(clause.alternatives?.map(\.text) == ["حكم", "المحكمة"])
  }

  @Test(arguments: [
    "\"حكم المحكمة\" نقض", "محاك* نقض", "title:حكم نقض", "(a | b) c", "a /s b", "\"a b\"~2 c",
  ])
  func `what asks for more than words is none`(typed: String) throws {
    #expect(try #require(SearchQuery(typed: typed).clause).alternatives == nil)
  }
}
