import Records
import Search
import Words

/// An answer as a person reads it in a terminal.
struct AnswerLines {
  let session: Session
  /// How the score of each hit came about, where that was asked for.
  var explanations: [Explanation] = []

  /// Prints the hits, then what was searched and what was not.
  func print(_ answer: SearchAnswer, offset: Int) {
    for (place, hit) in answer.hits.enumerated() {
      print(hit)
      if place < explanations.count {
        ExplanationLines(session: session).print(explanations[place])
      }
    }
    if let relaxation = answer.relaxation {
      session.output.line(session.ink.body(relaxation.sentence(in: session.tongue)))
    }
    if let facets = answer.facets { print(facets) }
    session.output.line(session.ink.bold(answer.line(in: session.tongue)))
    let shown = offset + answer.hits.count
    guard answer.hits.isEmpty == false, shown < answer.documents else { return }
    session.say(
      session.tongue.say("التالي: \u{200E}--offset \(shown)", "More: --offset \(shown)"))
  }

  /// A facet a line: its values with their numbers, those chosen or left out marked as they are typed.
  private func print(_ answer: FacetAnswer) {
    let (tongue, ink) = (session.tongue, session.ink)
    for counts in answer.facets {
      var values = counts.values.map { value in
        let name = ink.piece(value.condition.value(in: tongue))
        return "\(name) \(ink.faint(answer.count(value.count, in: tongue)))"
      }
      if counts.others > 0 { values.append(ink.faint(tongue.moreValues(counts.others))) }
      session.output.line(
        "\(ink.bold("\(counts.facet.label(in: tongue)):")) "
          + values.joined(separator: tongue.say(.comma)))
    }
    if answer.facets.isEmpty == false { session.output.line() }
  }

  private func print(_ hit: Hit) {
    let ink = session.ink
    session.output.line("\(hit.rank). \(ink.bold(ink.piece(hit.card.details.title)))")
    session.output.line("   \(ink.faint(hit.card.facts(in: session.tongue)))")
    for passage in hit.passages {
      let label = passage.label.isEmpty ? "" : "\(ink.piece(passage.label)): "
      session.output.line("   \(label)\(passage.excerpt.set(in: ink))")
    }
    for match in hit.cardMatches {
      let part = match.part.label(in: session.tongue)
      session.output.line("   \(ink.faint("\(part):")) \(match.excerpt.set(in: ink))")
    }
    let more = hit.passageCount - hit.passages.count
    if more > 0 {
      let others = session.tongue.count(more, .passage)
      let line = session.tongue.say("و\(others) غيرها", "and \(others) more")
      session.output.line("   \(ink.faint(line))")
    }
    session.output.line()
  }
}

extension DocumentCard {
  /// The line under a title: kind, date, text quality where it matters, number.
  func facts(in tongue: Tongue) -> String {
    var facts = [details.kind.label(in: tongue)]
    if let date = details.date { facts.append(date.words(in: tongue)) }
    if quality.isSearchable == false { facts.append(quality.label(in: tongue)) }
    facts.append("#\(id)")
    return facts.joined(separator: " · ")
  }
}

extension Excerpt {
  /// The excerpt's words alone, with an ellipsis where the text goes on.
  var plain: String {
    let words = spans.map { span in
      switch span {
      case .plain(let text), .found(let text): text
      }
    }
    return (isCutBefore ? "…" : "") + words.joined() + (isCutAfter ? "…" : "")
  }

  /// The excerpt with the found words in bold where there are colours.
  fileprivate func set(in ink: Ink) -> String {
    let words = spans.map { span in
      switch span {
      case .plain(let text): ink.line(text)
      case .found(let text): ink.bold(ink.line(text))
      }
    }
    return ink.isolated((isCutBefore ? "…" : "") + words.joined() + (isCutAfter ? "…" : ""))
  }
}
