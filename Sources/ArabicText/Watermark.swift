/// The sentence that the Egyptian gazette prints upright across its pages.
///
/// «صورة إلكترونية لا يعتد بها عند التداول» reaches the text in pieces on lines of their own,
/// between the lines of the law, its lam-alef often the wrong way round.
enum Watermark {
  private static let letters = [
    Array("صورةإلكترونيةلايعتدبهاعندالتداول".unicodeScalars),
    Array("صورةإلكترونيةاليعتدبهاعندالتداول".unicodeScalars),
  ]
  /// The most letters of one piece.
  private static let pieceMax = 14

  /// Empties the lines that hold pieces of the sentence, page by page; `false` when there are none.
  ///
  /// A short line is a piece only on a page where the pieces together make up most of the sentence:
  /// «بها» alone may be anyone's.
  static func remove(from scalars: inout [Unicode.Scalar]) -> Bool {
    guard scalars.contains("\u{0C}") else { return false }
    var kept: [Unicode.Scalar] = []
    var isFound = false
    let pages = scalars.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    for (number, page) in pages.enumerated() {
      if number > 0 { kept.append("\u{0C}") }
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      let pieces = pieces(in: lines)
      guard pieces.isEmpty == false else {
        kept.append(contentsOf: page)
        continue
      }
      isFound = true
      for (place, line) in lines.enumerated() {
        if place > 0 { kept.append("\n") }
        if pieces.contains(place) == false { kept.append(contentsOf: line) }
      }
    }
    if isFound { scalars = kept }
    return isFound
  }

  /// The places of the lines that are pieces, when they make up most of the sentence.
  private static func pieces(in lines: [ArraySlice<Unicode.Scalar>]) -> Set<Int> {
    var places: Set<Int> = []
    var total = 0
    for (place, line) in lines.enumerated()
    where line.isEmpty == false && line.count <= pieceMax * 2 {
      let piece = line.filter { LetterRepair.isArabicLetter($0) }
      let isBare = line.allSatisfy { $0 == " " || LetterRepair.isArabicLetter($0) }
      guard isBare, piece.isEmpty == false, piece.count <= pieceMax,
        letters.contains(where: { contains($0, piece) })
      else { continue }
      places.insert(place)
      total += piece.count
    }
    return total * 10 >= letters[0].count * 6 ? places : []
  }

  private static func contains(
    _ sentence: [Unicode.Scalar], _ piece: [Unicode.Scalar]
  ) -> Bool {
    guard piece.count <= sentence.count else { return false }
    return (0...(sentence.count - piece.count)).contains { start in
      sentence[start..<start + piece.count].elementsEqual(piece)
    }
  }
}
