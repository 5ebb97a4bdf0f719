/// The shapes that letters take beside one another, as old fonts and PDF files print them.
///
/// Unicode keeps them in two blocks, U+FB50–FDFF and U+FE70–FEFF. Each stands for one letter, for a
/// ligature of several, or for marks alone.
enum PresentationForms {
  /// Where a shape stands in its word.
  enum Place { case isolated, initial, medial, final }

  /// The letters `code` stands for, in reading order; `nil` when it is no presentation form.
  static func letters(of code: UInt32) -> [Unicode.Scalar]? {
    let letters: [Unicode.Scalar]
    switch code {
    case 0xFB50...0xFDFF: letters = table[Int(code - 0xFB50)]
    case 0xFE70...0xFEFF: letters = table[Int(code - 0xFE70 + 0x2B0)]
    default: return nil
    }
    return letters.isEmpty ? nil : letters
  }

  /// The place in its word that the shape `code` is made for; `nil` when it is no shape.
  static func place(of code: UInt32) -> Place? {
    switch code {
    case 0xFE80...0xFEFC: places[Int(code - 0xFE80)]
    case 0xFBFC: .isolated
    case 0xFBFD: .final
    case 0xFBFE: .initial
    case 0xFBFF: .medial
    default: nil
    }
  }

  private static let places: [Place?] =
    ("ssfsfsfsfsfimsfsfimsfsfimsfimsfimsfimsfimsfsfsfsfsfimsfimsfimsfimsfimsfimsfimsfi"
    + "msfimsfimsfimsfimsfimsfimsfimsfsfsfimsfsfsfsf")
    .utf8.map { sign in
      switch sign {
      case UInt8(ascii: "s"): .isolated
      case UInt8(ascii: "i"): .initial
      case UInt8(ascii: "m"): .medial
      case UInt8(ascii: "f"): .final
      default: nil
      }
    }

  private static let table: [[Unicode.Scalar]] = rows.flatMap { row in
    row.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).map(Array.init)
  }

  /// Sixteen codes a row, in the order of the blocks; the decompositions are Unicode's own (NFKC)
  /// without the space or tatweel that carries a lone mark.
  private static let rows: [String] =
    [
      // U+FB50
      "ٱ/ٱ/ٻ/ٻ/ٻ/ٻ/پ/پ/پ/پ/ڀ/ڀ/ڀ/ڀ/ٺ/ٺ",
      "ٺ/ٺ/ٿ/ٿ/ٿ/ٿ/ٹ/ٹ/ٹ/ٹ/ڤ/ڤ/ڤ/ڤ/ڦ/ڦ",
      "ڦ/ڦ/ڄ/ڄ/ڄ/ڄ/ڃ/ڃ/ڃ/ڃ/چ/چ/چ/چ/ڇ/ڇ",
      "ڇ/ڇ/ڍ/ڍ/ڌ/ڌ/ڎ/ڎ/ڈ/ڈ/ژ/ژ/ڑ/ڑ/ک/ک",
      "ک/ک/گ/گ/گ/گ/ڳ/ڳ/ڳ/ڳ/ڱ/ڱ/ڱ/ڱ/ں/ں",
      "ڻ/ڻ/ڻ/ڻ/ۀ/ۀ/ہ/ہ/ہ/ہ/ھ/ھ/ھ/ھ/ے/ے",
      "ۓ/ۓ//////////////",
      "///////////////",
      "///ڭ/ڭ/ڭ/ڭ/ۇ/ۇ/ۆ/ۆ/ۈ/ۈ/ۇٴ/ۋ/ۋ",
      "ۅ/ۅ/ۉ/ۉ/ې/ې/ې/ې/ى/ى/ئا/ئا/ئە/ئە/ئو/ئو",
      "ئۇ/ئۇ/ئۆ/ئۆ/ئۈ/ئۈ/ئې/ئې/ئې/ئى/ئى/ئى/ی/ی/ی/ی",
      "ئج/ئح/ئم/ئى/ئي/بج/بح/بخ/بم/بى/بي/تج/تح/تخ/تم/تى",
      "تي/ثج/ثم/ثى/ثي/جح/جم/حج/حم/خج/خح/خم/سج/سح/سخ/سم",
      "صح/صم/ضج/ضح/ضخ/ضم/طح/طم/ظم/عج/عم/غج/غم/فج/فح/فخ",
      "فم/فى/في/قح/قم/قى/قي/كا/كج/كح/كخ/كل/كم/كى/كي/لج",
      "لح/لخ/لم/لى/لي/مج/مح/مخ/مم/مى/مي/نج/نح/نخ/نم/نى",
      "ني/هج/هم/هى/هي/يج/يح/يخ/"
        + "يم/يى/يي/ذ\u{0670}/ر\u{0670}/ى\u{0670}/\u{064C}\u{0651}/\u{064D}\u{0651}",
      "\u{064E}\u{0651}/\u{064F}\u{0651}/\u{0650}\u{0651}/\u{0651}\u{0670}/ئر/ئز/ئم/ئن/"
        + "ئى/ئي/بر/بز/بم/بن/بى/بي",
      "تر/تز/تم/تن/تى/تي/ثر/ثز/ثم/ثن/ثى/ثي/فى/في/قى/قي",
      "كا/كل/كم/كى/كي/لم/لى/لي/ما/مم/نر/نز/نم/نن/نى/ني",
      "ى\u{0670}/ير/يز/يم/ين/يى/يي/ئج/ئح/ئخ/ئم/ئه/بج/بح/بخ/بم",
      "به/تج/تح/تخ/تم/ته/ثم/جح/جم/حج/حم/خج/خم/سج/سح/سخ",
      "سم/صح/صخ/صم/ضج/ضح/ضخ/ضم/طح/ظم/عج/عم/غج/غم/فج/فح",
      "فخ/فم/قح/قم/كج/كح/كخ/كل/كم/لج/لح/لخ/لم/له/مج/مح",
      "مخ/مم/نج/نح/نخ/نم/نه/هج/هم/ه\u{0670}/يج/يح/يخ/يم/يه/ئم",
      "ئه/بم/به/تم/ته/ثم/ثه/سم/سه/شم/شه/كل/كم/لم/نم/نه",
      "يم/يه/\u{064E}\u{0651}/\u{064F}\u{0651}/\u{0650}\u{0651}/طى/طي/عى/"
        + "عي/غى/غي/سى/سي/شى/شي/حى",
      "حي/جى/جي/خى/خي/صى/صي/ضى/ضي/شج/شح/شخ/شم/شر/سر/صر",
      "ضر/طى/طي/عى/عي/غى/غي/سى/سي/شى/شي/حى/حي/جى/جي/خى",
      "خي/صى/صي/ضى/ضي/شج/شح/شخ/شم/شر/سر/صر/ضر/شج/شح/شخ",
      "شم/سه/شه/طم/سج/سح/سخ/شج/شح/شخ/طم/ظم/ا\u{064B}/ا\u{064B}//",
      "///////////////",
      "تجم/تحج/تحج/تحم/تخم/تمج/تمح/تمخ/جمح/جمح/حمي/حمى/سحج/سجح/سجى/سمح",
      "سمح/سمج/سمم/سمم/صحح/صحح/صمم/شحم/شحم/شجي/شمخ/شمخ/شمم/شمم/ضحى/ضخم",
      "ضخم/طمح/طمح/طمم/طمي/عجم/عمم/عمم/عمى/غمم/غمي/غمى/فخم/فخم/قمح/قمم",
      "لحم/لحي/لحى/لجج/لجج/لخم/لخم/لمح/لمح/محج/محم/محي/مجح/مجم/مخج/مخم",
      "//مجخ/همج/همم/نحم/نحى/نجم/نجم/نجى/نمي/نمى/يمم/يمم/بخي/تجي",
      "تجى/تخي/تخى/تمي/تمى/جمي/جحى/جمى/سخى/صحي/شحي/ضحي/لجي/لمي/يحي/يجي",
      "يمي/ممي/قمي/نحي/قمح/لحم/عمي/كمي/نجح/مخي/لجم/كمم/لجم/نجح/جحي/حجي",
      "مجي/فمي/بحي/كمم/عجم/صمم/سخي/نجي////////",
      "///////////////",
      "///////////////",
      "صلے/قلے/الله/اكبر/محمد/صلعم/رسول/عليه/وسلم/صلى/صلى الله عليه وسلم/جل جلاله/ریال///",
      // U+FE70
      "\u{064B}/\u{064B}/\u{064C}//\u{064D}//\u{064E}/\u{064E}/"
        + "\u{064F}/\u{064F}/\u{0650}/\u{0650}/\u{0651}/\u{0651}/\u{0652}/\u{0652}",
      "ء/آ/آ/أ/أ/ؤ/ؤ/إ/إ/ئ/ئ/ئ/ئ/ا/ا/ب",
      "ب/ب/ب/ة/ة/ت/ت/ت/ت/ث/ث/ث/ث/ج/ج/ج",
      "ج/ح/ح/ح/ح/خ/خ/خ/خ/د/د/ذ/ذ/ر/ر/ز",
      "ز/س/س/س/س/ش/ش/ش/ش/ص/ص/ص/ص/ض/ض/ض",
      "ض/ط/ط/ط/ط/ظ/ظ/ظ/ظ/ع/ع/ع/ع/غ/غ/غ",
      "غ/ف/ف/ف/ف/ق/ق/ق/ق/ك/ك/ك/ك/ل/ل/ل",
      "ل/م/م/م/م/ن/ن/ن/ن/ه/ه/ه/ه/و/و/ى",
      "ى/ي/ي/ي/ي/لآ/لآ/لأ/لأ/لإ/لإ/لا/لا///",
    ]
}

extension StringProtocol {
  /// This text with every shape of a letter as the letter itself: what is copied from a PDF reads as it
  /// looks.
  package var plainLetters: String {
    guard unicodeScalars.contains(where: { $0.value >= 0xFB50 && $0.value <= 0xFEFC }) else {
      return String(self)
    }
    var written = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      written.append(contentsOf: PresentationForms.letters(of: scalar.value) ?? [scalar])
    }
    return String(written)
  }
}
