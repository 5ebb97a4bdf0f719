/// The part of the repair that looks at one sign and its neighbours.
struct LetterRepair {
  /// Whether a letter was put right.
  private(set) var isRepaired = false

  /// Whether a bare U+0622 stands for a kaf at the beginning of a word or after a letter that does
  /// not join: one font of the nineties has its kaf there («آان» for «كان»).
  private let hasKafAtMadda: Bool
  /// Whether Farsi letters are spelling here and not a habit of the keyboard.
  private let isPersian: Bool

  /// Learns what is particular to the text `scalars`.
  init(of scalars: [Unicode.Scalar]) {
    var hasOwnKaf = false
    var arabicLetters = 0
    var persianLetters = 0
    for scalar in scalars {
      switch scalar.value {
      // A font that prints its own kaf, or an alef standing alone as a shape, needs no stand-in.
      case 0xFED9, 0xFEDB, 0xFE8D: hasOwnKaf = true
      case 0x67E, 0x686, 0x698, 0x6AF: persianLetters += 1
      case 0x621...0x64A, 0x6CC, 0x6A9: arabicLetters += 1
      default: break
      }
    }
    hasKafAtMadda = hasOwnKaf == false
    isPersian = persianLetters * 100 > arabicLetters
  }

  /// `scalars` with letters for shapes and without what is no text.
  mutating func repaired(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var written: [Unicode.Scalar] = []
    written.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x09, 0x0A, 0x0C, 0x20...0x7E: written.append(scalar)
      case 0x0D:
        let isPair = index + 1 < scalars.count && scalars[index + 1] == "\n"
        if isPair == false { written.append("\n") }
      case 0x622 where hasKafAtMadda && joinsNext(scalars, after: index):
        written.append("ك")
        isRepaired = true
      case 0x640: if keepsTatweel(scalars, at: index) { written.append(scalar) }
      case 0x653...0x655: compose(scalar, into: &written)
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x85, 0x2028, 0x2029:
        written.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E,
        0x2060...0x206F, 0xFEFF:
        break
      case 0xFFFD: isRepaired = true
      case 0xE000...0xF8FF:
        // A sign without a code in its font, a vowel or an ornament: the letters around it are whole.
        break
      case 0x6A9, 0x6AA, 0x6BE, 0x6C1, 0x6CC, 0x6D5:
        let isLast = index + 1 >= scalars.count || Self.isArabicLetter(scalars[index + 1]) == false
        written.append(isPersian ? scalar : Self.arabicSister(of: scalar, isLast: isLast))
        if isPersian == false { isRepaired = true }
      case 0xFB50...0xFDFF, 0xFE70...0xFEFE:
        guard let letters = PresentationForms.letters(of: scalar.value) else {
          written.append(scalar)
          continue
        }
        isRepaired = true
        if isPersian {
          written.append(contentsOf: letters)
        } else {
          let place = PresentationForms.place(of: scalar.value)
          let isLast = place == .final || place == .isolated
          for letter in letters {
            written.append(Self.arabicSister(of: letter, isLast: isLast))
          }
        }
      default: written.append(scalar)
      }
    }
    return written
  }

  /// Whether the letter after `index` is drawn as joined to the one before it, which no alef is.
  private func joinsNext(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
    for scalar in scalars[(index + 1)...] {
      if scalar.value == 0x640 || (0x64B...0x652).contains(scalar.value) { continue }
      let place = PresentationForms.place(of: scalar.value)
      return place == .medial || place == .final
    }
    return false
  }

  /// Tatweel stays where it is the whole shape of a sign: «هـ» after a year, or a line of it.
  private func keepsTatweel(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let isLast = index + 1 >= scalars.count || Self.isArabicLetter(scalars[index + 1]) == false
    guard isLast else { return false }
    guard index > 0 else { return true }
    let before = scalars[index - 1].value
    let isHeh = before == 0x647 || (0xFEE9...0xFEEC).contains(before)
    let standsAlone = index < 2 || Self.isArabicLetter(scalars[index - 2]) == false
    return isHeh ? standsAlone : Self.isArabicLetter(scalars[index - 1]) == false
  }

  /// Puts a hamza or madda that was written apart onto the letter it belongs to.
  private func compose(_ sign: Unicode.Scalar, into written: inout [Unicode.Scalar]) {
    let composed: Unicode.Scalar? =
      switch (written.last?.value, sign.value) {
      case (0x627, 0x653): "آ"
      case (0x627, 0x654): "أ"
      case (0x627, 0x655): "إ"
      case (0x648, 0x654): "ؤ"
      case (0x64A, 0x654), (0x649, 0x654), (0x6CC, 0x654): "ئ"
      default: nil
      }
    if let composed {
      written[written.count - 1] = composed
    } else {
      written.append(sign)
    }
  }

  /// The Arabic letter a Farsi or Urdu one is typed for; others stay.
  ///
  /// The Farsi yeh has no dots at the end of a word, so there it is read as Egypt writes it: «على».
  private static func arabicSister(of scalar: Unicode.Scalar, isLast: Bool) -> Unicode.Scalar {
    switch scalar.value {
    case 0x6CC: isLast ? "ى" : "ي"
    case 0x6A9, 0x6AA: "ك"
    case 0x6BE, 0x6C1, 0x6D5: "ه"
    default: scalar
    }
  }

  /// Whether `scalar` is a letter or a mark of Arabic, in any shape.
  static func isArabicLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x620...0x655, 0x670...0x6D3, 0xFB50...0xFDFB, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
