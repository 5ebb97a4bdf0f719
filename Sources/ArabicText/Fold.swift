/// A rule that writes several signs as one, so that spellings of one word meet.
///
/// Each fold has a name, a sentence and a test of its own. `Fold.archive` is the list that the index
/// applies; the letter table is made from it once.
package struct Fold: Sendable {
  /// The name under which a person meets the fold.
  package let name: Name
  /// The signs that the fold changes, and what each becomes.
  package let pairs: [(sign: UInt16, letter: Letter)]

  init(_ name: Name, _ pairs: [(sign: UInt16, letter: Letter)]) {
    (self.name, self.pairs) = (name, pairs)
  }

  init(_ name: Name, _ ranges: [ClosedRange<UInt16>], to letter: Letter) {
    self.init(name, ranges.flatMap { range in range.map { ($0, letter) } })
  }
}

extension Fold {
  /// The names of the folds, such as `hamza-seats`.
  package enum Name: String, CaseIterable, Sendable {
    case alefSeats = "alef-seats"
    case hamzaSeats = "hamza-seats"
    case combiningHamza = "combining-hamza"
    case tehMarbuta = "teh-marbuta"
    case alefMaqsura = "alef-maqsura"
    case marks, tatweel, farsi, digits, invisible
  }

  /// Vowel marks, shadda, Quranic signs and combining Latin accents are not written: «حُكْم» is «حكم».
  package static let marks = Fold(
    .marks,
    [
      0x610...0x61A, 0x64B...0x652, 0x656...0x65F, 0x670...0x670, 0x6D6...0x6DC, 0x6DF...0x6E4,
      0x6E7...0x6E8, 0x6EA...0x6ED, 0x300...0x36F,
    ],
    to: .silent)

  /// The stretching of a word is not written: «محكمـــة» is «محكمة».
  package static let tatweel = Fold(.tatweel, [0x640...0x640], to: .silent)

  /// Alef with madda, hamza or wasla is a bare alef: «أحمد», «إحمد» and «آحمد» are «احمد».
  package static let alefSeats = Fold(
    .alefSeats,
    [
      (0x622, .alef), (0x623, .alef), (0x625, .alef), (0x671, .alef), (0x672, .alef),
      (0x673, .alef), (0x675, .alef),
    ])

  /// Hamza on waw or yeh is the bare hamza: «شؤون» and «شئون» are one word.
  package static let hamzaSeats = Fold(
    .hamzaSeats, [(0x624, .hamza), (0x626, .hamza), (0x6D3, .hamza)])

  /// A combining hamza or madda joins the letter before it, as in decomposed (NFD) text.
  package static let combiningHamza = Fold(
    .combiningHamza, [(0x653, .silent), (0x654, .hamzaMark), (0x655, .hamzaMark)])

  /// Ta marbuta is heh: «دعوة» and «دعوه» are one word.
  package static let tehMarbuta = Fold(.tehMarbuta, [(0x629, .heh), (0x6C3, .heh)])

  /// Alef maqsura is yeh: «مصطفى» and «مصطفي», «فى» and «في» are one word.
  package static let alefMaqsura = Fold(.alefMaqsura, [(0x649, .yeh)])

  /// Persian and Urdu letters that stand for Arabic ones: «الجریدة» with a Farsi yeh is «الجريدة», and
  /// «پاسپور», «چيهان», «ڤيلا» are found however they are typed.
  package static let farsi = Fold(
    .farsi,
    [
      (0x6CC, .yeh), (0x6CD, .yeh), (0x6D0, .yeh), (0x6D2, .yeh), (0x6A9, .kaf), (0x6AA, .kaf),
      (0x6AC, .kaf), (0x6BE, .heh), (0x6C0, .heh), (0x6C1, .heh), (0x6C2, .heh), (0x6D5, .heh),
      (0x6C4, .waw), (0x6CA, .waw), (0x67E, .beh), (0x686, .jeem), (0x6A4, .feh), (0x6AF, .kaf),
    ])

  /// Arabic-Indic and Persian digits are western ones: «١٩٧٧» and «۱۹۷۷» are «1977».
  package static let digits = Fold(
    .digits,
    (0..<10).flatMap { digit in
      [(0x660 + digit, Letter(0x30 + digit)), (0x6F0 + digit, Letter(0x30 + digit))]
    })

  /// Signs without shape — direction marks, joiners, soft hyphens — are not written.
  package static let invisible = Fold(
    .invisible,
    [
      0xAD...0xAD, 0x61C...0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x2069, 0xFEFF...0xFEFF, 0xFE00...0xFE0F,
    ],
    to: .silent)

  /// Every fold of the archive's index, in the order in which the help page names them.
  ///
  /// Capital letters, Latin accents and presentation forms are folded besides: see `LetterTable`.
  package static let archive: [Fold] = [
    .alefSeats, .hamzaSeats, .combiningHamza, .tehMarbuta, .alefMaqsura, .marks, .tatweel, .farsi,
    .digits, .invisible,
  ]
}
