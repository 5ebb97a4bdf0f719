package import Records

extension Holdings {
  /// What the archive holds, in a line: «1,284 مستندًا · 9,120 فقرة».
  package func line(in tongue: Tongue) -> String {
    "\(tongue.count(documents, .document)) · \(tongue.count(passages, .passage))"
  }

  /// That some documents cannot be searched, or `nil` when all can: «18 مستندًا لا يمكن البحث في نصها».
  package func unsearchableLine(in tongue: Tongue) -> String? {
    guard unsearchable > 0 else { return nil }
    return tongue.unsearchableDocuments(unsearchable)
  }
}

extension Tongue {
  /// So many documents whose text cannot be searched.
  package func unsearchableDocuments(_ count: Int) -> String {
    let documents = self.count(count, .document)
    guard self == .arabic else { return "\(documents) cannot be searched by their text" }
    return switch count {
    case 1: "\(documents) لا يمكن البحث في نصه"
    case 2: "\(documents) لا يمكن البحث في نصهما"
    default: "\(documents) لا يمكن البحث في نصها"
    }
  }
}
