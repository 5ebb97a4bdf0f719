import ArabicText
import Support
import Testing

struct TextRepairTests {
  @Test(
    arguments: [
      // Presentation forms, ligatures of several letters, marks alone.
      ("ﻣﺤﻜﻤﺔ", "محكمة"), ("اﻟﺠﺮﯾﺪة", "الجريدة"), ("ﺍﳌﺎﺩﺓ ﺍﻷﻭﱃ", "المادة الأولى"),
      ("ﻃﺒﻘﹰﺎ", "طبقًا"), ("ﷲ", "الله"),
      // Farsi letters typed for Arabic ones.
      ("الجریدة", "الجريدة"), ("کتاب", "كتاب"), ("علی ﺇﻟﯽ", "على إلى"), ("١٤٤٢ھ", "١٤٤٢ه"),
      // A bare madda where the next letter is drawn as joined: the font keeps its kaf there.
      ("آﺎن ﻳﺬآﺮ آﻞ", "كان يذكر كل"),
      // Signs a font has no letter for.
      ("ﻣﻜﺭﺭ\u{E823}ﺍ", "مكررا"), ("كلمة\u{FFFD}", "كلمة"),
      // Lam-alef read back the wrong way round.
      ("اإلسالم واألحكام", "الإسلام والأحكام"),
      ("باألمر فال يجوز إال خالل", "بالأمر فلا يجوز إلا خلال"),
      ("لالستثمار واألول", "للاستثمار والأول"), ("الالئحة، األصل فضالً", "اللائحة، الأصل فضلاً"),
    ])
  func `damaged letters are put right`(damaged: String, right: String) {
    #expect(TextRepair.repaired(damaged) == .init(text: right, isRepaired: true))
  }

  @Test(
    arguments: [
      ("مح\u{200F}كمة\u{200C}", "محكمة"), ("محكمـــة", "محكمة"), ("ا\u{654}حمد", "أحمد"),
      ("ا\u{653}منة", "آمنة"), ("مو\u{654}تمر", "مؤتمر"), ("كلمة\u{A0}كلمة\u{2009}", "كلمة كلمة "),
      ("\u{FEFF}نص", "نص"), ("سطر\r\nسطر\rسطر", "سطر\nسطر\nسطر"), ("صفر\u{0}هنا", "صفرهنا"),
      ("سنة ١٤٤٢ هـ", "سنة ١٤٤٢ هـ"), ("(جـ)", "(ج)"), ("\u{E076} بند", " بند"),
    ])
  func `signs that are no letters go without a word of repair`(given: String, plain: String) {
    #expect(TextRepair.repaired(given) == .init(text: plain, isRepaired: false))
  }

  @Test(
    arguments: [
      "حُكْمُ المَحْكَمَةِ", "سالم وطالب وخالف", "إلى الأولى، ألف آن", "«نص» (١) – 2؛ a_b – c", "",
      "زبان فارسی و گفتگو چیست؟ پژوهش گران", "Loi n° 5 : l’été à Genève", "قرآن آخر آل",
    ])
  func `sound text stands as it is`(text: String) {
    #expect(TextRepair.repaired(text) == .init(text: text, isRepaired: false))
  }

  @Test(
    arguments: [
      // What stands on paper to the left of a number follows it in reading.
      ("\u{202B}رقم \u{202A} 12\u{202C}لسنة \u{202A}1990\u{202C}\u{202C}", "رقم 12 لسنة 1990"),
      ("\u{202B}ﻣﺎدة )\u{202A}: (٣٦\u{202C}\u{202C}", "مادة (٣٦) :"),
      ("\u{202B}اﻟﻤﻮاد )\u{202A} (١٢ ،٦ ،\u{202C}من\u{202C}", "المواد (، ٦، ١٢) من"),
      ("\u{202B})ﺏ( ﻓﻲ \u{202A} 1/5/2020\u{202C}م\u{202C}", "(ب) في 1/5/2020 م"),
      ("\u{202B}شركة \u{202A} Nile Data 2\u{202C}للنقل\u{202C}", "شركة Nile Data 2 للنقل"),
      // Where most brackets are right as they stand, they stay.
      ("\u{202B}(أ) و(ب) \u{202A}5\u{202C}\u{202C}", "(أ) و(ب) 5"),
      // A file that names letters and not shapes means the brackets it names.
      ("\u{202B}متخيلة) نص \u{202A}5\u{202C}(\u{202C}", "متخيلة) نص 5("),
      ("\u{202B}عبد اهلل واهللة\u{202C}", "عبد الله واهللة"),
      // An Arabic line on a page that runs the other way.
      ("5 \u{202B}مادة\u{202C}", "مادة 5"),
    ])
  func `printed lines come into reading order`(printed: String, read: String) {
    #expect(TextRepair.repaired(printed).text == read)
  }

  @Test func `a line torn at its tatweel is joined and no line is lost`() {
    let torn = "قبل\nـمة\nـمحكـ\nأي الـ\nبعد"
    #expect(TextRepair.repaired(torn).text == "قبل\nأي المحكمة\n\n\nبعد")
  }

  @Test func `the watermark goes only where most of it is there`() {
    let pieces = ["صورة إ", "لك", "تروني", "ة ال يع", "تد بها", "عند ا", "ل", "تداول"]
    let page = "نص أول\n" + pieces.joined(separator: "\nسطر من القانون\n") + "\n\u{0C}بها\nنص"
    let kept = TextRepair.repaired(page).text
    #expect(kept.split(separator: "\n").contains("تروني") == false)
    #expect(kept.split(separator: "\n").count { $0 == "سطر من القانون" } == pieces.count - 1)
    #expect(kept.hasSuffix("\u{0C}بها\nنص"))
  }

  @Test(arguments: Effort.seeds(500))
  func `repair keeps lines and pages, and does its work in one go`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs: [UInt32] = [
      0x0A, 0x0C, 0x20, 0x28, 0x29, 0x31, 0x61, 0x200F, 0x202A, 0x202B, 0x202C, 0x640, 0x622, 0x627,
      0x623, 0x644, 0x645, 0x64B, 0x653, 0x654, 0x6CC, 0xE823, 0xFB50, 0xFC43, 0xFDF2, 0xFE8E,
      0xFEFB, 0xFEFF, 0xFFFD, 0x10330, 0x661, 0xAB,
    ]
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      let sign = signs.randomElement(using: &random) ?? 0x20
      if let scalar = Unicode.Scalar(sign) { view.append(scalar) }
    }
    let text = String(view)
    let once = TextRepair.repaired(text).text
    for end in ["\n", "\u{0C}"] as [Unicode.Scalar] {
      #expect(once.unicodeScalars.count { $0 == end } == text.unicodeScalars.count { $0 == end })
    }
    for scalar in once.unicodeScalars {
      #expect((0xFE70...0xFEFC).contains(scalar.value) == false)
      #expect((0x202A...0x202E).contains(scalar.value) == false)
    }
  }
}
