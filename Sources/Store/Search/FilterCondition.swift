import Records
import Search
import SQLite

/// The filters of a query as conditions of SQL on the table `document`.
///
/// Values are bound as parameters, never written into the SQL.
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
    case .caseName(let name): marked(.caseName, "key = ", Facet.key(of: name))
    case .tag(let name): marked(.tag, "key = ", Facet.key(of: name))
    case .issuer(let name): marked(.issuer, "key = ", Facet.key(of: name))
    case .issuerWord(let word):
      marked(.issuer, "instr (' ' || value.key || ' ', ", " " + Facet.key(of: word) + " ", ")")
    case .years(let years):
      """
      substr (document.date, 1, 4) BETWEEN \(parameter(.text("\(years.lowerBound)"))) \
      AND \(parameter(.text("\(years.upperBound)")))
      """
    case .after(let date): "document.date >= \(parameter(.text(date.description)))"
    case .before(let date): "document.date < \(parameter(.text(date.description)))"
    }
  }

  /// That the document has a value of `facet` whose key is as asked, whatever its spelling.
  private mutating func marked(
    _ facet: Facet, _ comparing: String, _ key: String, _ closing: String = ""
  ) -> String {
    """
    EXISTS (SELECT 1 FROM facet_index AS marked CROSS JOIN facet_value_index AS value \
    WHERE marked.document = document.id AND value.facet = '\(facet.rawValue)' \
    AND \(comparing)\(parameter(.text(key)))\(closing) \
    AND instr (marked.marks, ' ' || value.id || ' ') > 0)
    """
  }

  private mutating func parameter(_ value: Value) -> String {
    values.append(value)
    defer { next += 1 }
    return "?\(next)"
  }
}
