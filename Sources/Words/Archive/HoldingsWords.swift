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
  /// How many of the documents counted before cannot be searched by their text.
  package func unsearchableAmongThem(_ count: Int) -> String {
    let some = agreeing(count, "واحد منها", "اثنان منها", "\(number(count)) منها")
    return say(some, "\(number(count)) of them") + " " + unsearchable(count)
  }

  private func unsearchable(_ count: Int) -> String {
    say(
      "لا يمكن البحث في \(agreeing(count, "نصه", "نصهما", "نصها"))",
      "cannot be searched by \(count == 1 ? "its" : "their") text")
  }

  /// So many documents whose text cannot be searched.
  package func unsearchableDocuments(_ count: Int) -> String {
    "\(self.count(count, .document)) \(unsearchable(count))"
  }
}
