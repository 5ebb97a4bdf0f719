import Records
import Search

/// A query as the tables of these tests write it: `a & b`, `a / b`, `!a`, `"a b"`, `a*`, `title:a`,
/// `#1/2000`, `"a b"~5`, `a /s b`, `a /p b`, and after a bar its filters.
func spelling(of typed: String) -> String {
  let query = SearchQuery(typed: typed)
  let filters = query.filters.map(\.spelling).joined(separator: " ")
  return [query.clause.map { $0.spelling(isInside: false) } ?? "–", filters]
    .filter { $0.isEmpty == false }.joined(separator: " | ")
}

extension Clause {
  fileprivate func spelling(isInside: Bool) -> String {
    let (parts, joint): ([Clause], String)
    switch self {
    case .term(let term): return term.spelling
    case .not(let clause): return "!" + clause.spelling(isInside: true)
    case .all(let clauses): (parts, joint) = (clauses, " & ")
    case .any(let clauses): (parts, joint) = (clauses, " / ")
    case .within(let unit, let clauses):
      (parts, joint) = (clauses, unit == .sentence ? " /s " : " /p ")
    }
    let joined = parts.map { $0.spelling(isInside: true) }.joined(separator: joint)
    return isInside ? "(\(joined))" : joined
  }
}

extension Term {
  fileprivate var spelling: String {
    let place = place == .title ? "title:" : ""
    return switch match {
    case .forms: place + text
    case .exact: place + "\"\(text)\""
    case .prefix: place + text + "*"
    case .number: place + "#" + text
    case .near(let distance): place + "\"\(text)\"~\(distance)"
    }
  }
}

extension Filter {
  fileprivate var spelling: String {
    let condition =
      switch condition {
      case .kind(let kind): "kind=\(kind.rawValue)"
      case .tag(let tag): "tag=\(tag)"
      case .years(let years): "year=\(years.lowerBound)-\(years.upperBound)"
      case .after(let date): "after=\(date)"
      case .before(let date): "before=\(date)"
      case .quality(let quality): "quality=\(quality.rawValue)"
      case .caseName(let name): "case=\(name)"
      case .issuer(let name): "issuer=\(name)"
      case .issuerWord(let word): "issuer~\(word)"
      }
    return (isExcluded ? "!" : "") + condition
  }
}
