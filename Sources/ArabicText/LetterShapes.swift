/// Letters by their shape (U+FE70–U+FEFC), as old programs and PDFs write them.
enum LetterShapes {
  /// The letters behind each run of shapes from U+FE80 on, and how many shapes each has.
  private static let runs: [(letters: [UInt32], shapes: Int)] = [
    ([0x621], 1), ([0x622], 2), ([0x623], 2), ([0x624], 2), ([0x625], 2), ([0x626], 4),
    ([0x627], 2), ([0x628], 4), ([0x629], 2), ([0x62A], 4), ([0x62B], 4), ([0x62C], 4),
    ([0x62D], 4), ([0x62E], 4), ([0x62F], 2), ([0x630], 2), ([0x631], 2), ([0x632], 2),
    ([0x633], 4), ([0x634], 4), ([0x635], 4), ([0x636], 4), ([0x637], 4), ([0x638], 4),
    ([0x639], 4), ([0x63A], 4), ([0x641], 4), ([0x642], 4), ([0x643], 4), ([0x644], 4),
    ([0x645], 4), ([0x646], 4), ([0x647], 4), ([0x648], 2), ([0x649], 2), ([0x64A], 4),
    ([0x644, 0x622], 2), ([0x644, 0x623], 2), ([0x644, 0x625], 2), ([0x644, 0x627], 2),
  ]

  private static let table: [[UInt32]] = runs.flatMap { run in
    [[UInt32]](repeating: run.letters, count: run.shapes)
  }

  /// The letters that a shape stands for; a mark for the shapes of marks, empty for anything else.
  static func letters(of shape: UInt32) -> [UInt32] {
    switch shape {
    case 0xFE70...0xFE7F: [0x64B]
    case 0xFE80..<(0xFE80 + UInt32(table.count)): table[Int(shape - 0xFE80)]
    case 0xFB8E...0xFB91: [0x6A9]
    case 0xFBFC...0xFBFF: [0x6CC]
    default: []
    }
  }
}
