import ArabicText
import Records

extension PowerOfAttorney {
  /// Reads a power of attorney as papers write it: «4412 ج لسنة 2026 عام مدينة نصر».
  ///
  /// Whatever stands after the year is the office; what cannot be read stays in the number.
  init(typed: String) {
    self.init()
    let words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    let mark = words.firstIndex { $0 == "لسنة" || $0 == "/" || $0 == "of" }
    guard let mark, mark + 1 < words.count, let year = Int(words[mark + 1].westernDigits) else {
      number = words.joined(separator: " ")
      return
    }
    number = words[..<mark].joined(separator: " ")
    self.year = year
    var rest = Array(words[(mark + 2)...])
    if let first = rest.first, first == "عام" || first == "خاص" {
      kind = first == "عام" ? .general : .special
      rest.removeFirst()
    }
    office = rest.joined(separator: " ")
  }

  /// The power of attorney as papers write it; empty where nothing is known of it.
  var words: String {
    var words: [String] = number.isEmpty ? [] : [number]
    if let year { words += ["لسنة", "\(year)"] }
    switch kind {
    case .general: words.append("عام")
    case .special: words.append("خاص")
    case nil: break
    }
    if office.isEmpty == false { words.append(office) }
    return words.joined(separator: " ")
  }
}
