import Records
package import Search
package import Words

extension BatchRow {
  /// The names of the columns of a searched list, for spreadsheets and programs.
  package static let head = [
    "line", "query", "documents", "document", "title", "label", "kind", "meant", "problem",
  ]

  /// The cells of the row, in the order of `head`.
  package func cells(in tongue: Tongue) -> [String] {
    let asked = ["\(line.number)", line.text]
    return switch outcome {
    case .found(let documents, let best):
      asked + [
        "\(documents)", "\(best.document)", best.title, best.label, best.kind.rawValue, "", "",
      ]
    case .nothing(let meant): asked + ["0", "", "", "", "", meant ?? "", ""]
    case .refused, .vain: asked + ["", "", "", "", "", "", outcome.problem(in: tongue)]
    }
  }
}
