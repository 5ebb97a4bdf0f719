extension Fold {
  /// The archive's analyzers with one fold left out each; what it makes silent is a letter there.
  private static let analyzersWithout: [(fold: Name, analyzer: Analyzer)] = archive.map { left in
    let unfolded = Fold(
      left.name,
      left.pairs.filter { $0.letter == .silent }.map { (sign: $0.sign, letter: Letter($0.sign)) })
    return (
      left.name, Analyzer(folds: archive.filter { $0.name != left.name } + [unfolded])
    )
  }

  /// The folds without which `typed` would not have found `written`, in the order of the archive.
  ///
  /// Empty where the two do not meet at all, and where they meet letter by letter.
  package static func atWork(between typed: String, and written: String) -> [Name] {
    guard typed != written, Analyzer.archive.meet(typed, written) else { return [] }
    return analyzersWithout.filter { $0.analyzer.meet(typed, written) == false }.map(\.fold)
  }
}

extension Analyzer {
  /// Whether the texts share a word of the index.
  fileprivate func meet(_ first: String, _ second: String) -> Bool {
    words(of: first).isDisjoint(with: words(of: second)) == false
  }

  /// Every word of the index that `text` has; a form and a stem that are spelled alike are one.
  private func words(of text: String) -> Set<[UInt8]> {
    var text = text
    text.makeContiguousUTF8()
    var words: Set<[UInt8]> = []
    forEachToken(in: text.utf8Span.span) { token, _, role in
      let start = role == .stem ? 1 : 0
      words.insert((start..<token.count).map { token[$0] })
      return true
    }
    return words
  }
}
