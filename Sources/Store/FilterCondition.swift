import Records
import Search
import SQLite

/// The filters of a query as conditions of SQL on the table `document`.
///
/// Values go by parameters, never into the text.
struct FilterCondition {
  /// Conditions that must all hold.
  private(set) var terms: [String] = []
  /// The values of the parameters, in order.
  private(set) var values: [Value] = []
  private var next: Int

  init(_ filters: [Filter], firstParameter: Int) {
    next = firstParameter
    var wanted: [(field: String, terms: [String])] = []
    for filter in filters {
      let term = term(for: filter.condition)
      if filter.isExcluded {
        terms.append("NOT coalesce (\(term), 0)")
        continue
      }
      let field = filter.condition.field
      if let known = wanted.firstIndex(where: { $0.field == field }) {
        wanted[known].terms.append(term)
      } else {
        wanted.append((field, [term]))
      }
    }
    for (_, alternatives) in wanted {
      terms.append("(" + alternatives.joined(separator: " OR ") + ")")
    }
  }

  private mutating func term(for condition: Filter.Condition) -> String {
    switch condition {
    case .kind(let kind): "document.kind = \(parameter(.text(kind.rawValue)))"
    case .quality(let quality): "document.quality = \(parameter(.text(quality.rawValue)))"
    case .caseName(let name): "document.case_name = \(parameter(.text(name)))"
    case .tag(let name):
      """
      EXISTS (SELECT 1 FROM tag WHERE tag.document = document.id AND tag.name = \
      \(parameter(.text(name))))
      """
    case .years(let years):
      """
      substr (document.date, 1, 4) BETWEEN \(parameter(.text("\(years.lowerBound)"))) \
      AND \(parameter(.text("\(years.upperBound)")))
      """
    case .after(let date): "document.date >= \(parameter(.text(date.description)))"
    case .before(let date): "document.date < \(parameter(.text(date.description)))"
    }
  }

  private mutating func parameter(_ value: Value) -> String {
    values.append(value)
    defer { next += 1 }
    return "?\(next)"
  }
}

extension Filter.Condition {
  /// Filters of one field widen each other.
  fileprivate var field: String {
    switch self {
    case .kind: "kind"
    case .tag: "tag"
    case .years: "year"
    case .after: "after"
    case .before: "before"
    case .quality: "quality"
    case .caseName: "case"
    }
  }
}
