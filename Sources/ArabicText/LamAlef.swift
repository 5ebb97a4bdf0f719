/// Untangles lam-alef that was printed as one sign and read back the wrong way round.
///
/// Many PDF files say that their ligature «لا» means two letters; whoever turns the line then turns
/// the two as well, and «الإسلام» becomes «اإلسالم». An alef before an alef with hamza does not
/// exist in Arabic, so a text in which it stands more often than the right order is turned so
/// throughout, and has no right «لا» at all. There, what is sure is put right: the pairs no word
/// has, the particles, and the words of the table; «سالم» and its like stay, for they are words.
enum LamAlef {
  /// Puts `scalars` right; `false` when they need nothing.
  static func untangle(_ scalars: inout [Unicode.Scalar]) -> Bool {
    var tangled = 0
    var sound = 0
    for index in scalars.indices.dropFirst(2) {
      switch (scalars[index - 2], scalars[index - 1], scalars[index]) {
      case ("ا", "أ", "ل"), ("ا", "إ", "ل"), ("ا", "آ", "ل"): tangled += 1
      case ("ا", "ل", "أ"), ("ا", "ل", "إ"), ("ا", "ل", "آ"): sound += 1
      default: break
      }
    }
    guard tangled > sound else { return false }
    var written: [Unicode.Scalar] = []
    written.reserveCapacity(scalars.count)
    var word: [Unicode.Scalar] = []
    for scalar in scalars {
      if LetterRepair.isArabicLetter(scalar) {
        word.append(scalar)
      } else {
        written.append(contentsOf: untangled(word))
        word.removeAll(keepingCapacity: true)
        written.append(scalar)
      }
    }
    written.append(contentsOf: untangled(word))
    scalars = written
    return true
  }

  /// Puts right the name of God in a printed text: its ligature is turned like lam-alef, and
  /// «عبد الله» is read back as «عبد اهلل», which ends no other word.
  static func untangleName(_ scalars: inout [Unicode.Scalar]) -> Bool {
    var isFound = false
    for index in scalars.indices.dropFirst(3)
    where scalars[index] == "ل" && scalars[index - 1] == "ل" && scalars[index - 2] == "ه"
      && scalars[index - 3] == "ا"
    {
      let isLast =
        index + 1 == scalars.count || LetterRepair.isArabicLetter(scalars[index + 1]) == false
      guard isLast else { continue }
      scalars.swapAt(index - 2, index)
      isFound = true
    }
    return isFound
  }

  private static func untangled(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard word.count >= 2 else { return word }
    var word = word
    // Pairs that no Arabic word has; each stands for the letters beside it.
    for index in word.indices.dropFirst(2) {
      switch (word[index - 2], word[index - 1], word[index]) {
      case ("ا", "أ", "ل"), ("ا", "إ", "ل"), ("ا", "آ", "ل"), ("ا", "ا", "ل"),
        ("ل", "أ", "ل"), ("ل", "إ", "ل"):
        word.swapAt(index - 1, index)
      case ("ل", "ا", "ل") where index == 2 || index == 3 && "وفا".unicodeScalars.contains(word[0]):
        word.swapAt(index - 1, index)
      default: break
      }
    }
    // «اللازم» is turned into «الالزم»; a true «الال…» would have been turned itself.
    if word.starts(with: "الال".unicodeScalars) { word.swapAt(2, 3) }
    let hasTanween = word.last == "\u{064B}"
    var spelling = String.UnicodeScalarView()
    spelling.append(contentsOf: hasTanween ? word.dropLast() : word[...])
    if let particle = particles[String(spelling)] {
      return Array(particle.unicodeScalars) + (hasTanween ? ["\u{064B}"] : [])
    }
    for (wrong, right) in stems {
      if let place = firstPlace(of: wrong, in: word) {
        word.replaceSubrange(place..<place + wrong.count, with: right)
        return word
      }
    }
    return word
  }

  private static func firstPlace(of stem: [Unicode.Scalar], in word: [Unicode.Scalar]) -> Int? {
    guard stem.count <= word.count else { return nil }
    return (0...(word.count - stem.count)).first { start in
      word[start..<start + stem.count].elementsEqual(stem)
    }
  }

  private static let particles: [String: String] = [
    "ال": "لا", "وال": "ولا", "فال": "فلا", "بال": "بلا", "أال": "ألا", "إال": "إلا",
    "وإال": "وإلا", "لوال": "لولا", "كال": "كلا", "لئال": "لئلا", "أوال": "أولا",
    "فضال": "فضلا", "أصال": "أصلا", "ألن": "لأن", "ألنه": "لأنه", "ألنها": "لأنها",
    "ألنهم": "لأنهم", "ألي": "لأي", "ألى": "لأى", "ألية": "لأية", "ألحد": "لأحد",
    "ألحكام": "لأحكام", "ألغراض": "لأغراض", "ألسباب": "لأسباب", "ألول": "لأول",
    "ألكثر": "لأكثر", "ألعضاء": "لأعضاء",
  ]

  /// What no other word of the law is spelled like, wrong and right.
  private static let stems: [(wrong: [Unicode.Scalar], right: [Unicode.Scalar])] = [
    ("خالل", "خلال"), ("إعالن", "إعلان"), ("عالقة", "علاقة"), ("عالقات", "علاقات"),
    ("سالمة", "سلامة"), ("إسالم", "إسلام"), ("صالحية", "صلاحية"), ("صالحيات", "صلاحيات"),
    ("إصالح", "إصلاح"), ("استقالل", "استقلال"), ("استغالل", "استغلال"), ("احتالل", "احتلال"),
    ("إخالل", "إخلال"), ("ثالثة", "ثلاثة"), ("ثالثين", "ثلاثين"), ("ثالثون", "ثلاثون"),
    ("إبالغ", "إبلاغ"), ("بالغات", "بلاغات"), ("مالحظ", "ملاحظ"), ("ميالد", "ميلاد"),
    ("أخالق", "أخلاق"), ("إطالق", "إطلاق"), ("اطالع", "اطلاع"), ("إغالق", "إغلاق"),
    ("اختالف", "اختلاف"), ("ائتالف", "ائتلاف"), ("إتالف", "إتلاف"), ("استهالك", "استهلاك"),
    ("انقالب", "انقلاب"), ("عالنية", "علانية"), ("عالمات", "علامات"), ("مالءمة", "ملاءمة"),
    ("مالئم", "ملائم"), ("تالعب", "تلاعب"), ("سالح", "سلاح"), ("والية", "ولاية"),
    ("واليات", "ولايات"), ("وكالء", "وكلاء"), ("عمالء", "عملاء"), ("زمالء", "زملاء"),
    ("إخالء", "إخلاء"), ("استيالء", "استيلاء"), ("إدالء", "إدلاء"), ("إمالء", "إملاء"),
    ("مواصالت", "مواصلات"), ("معامالت", "معاملات"), ("محالت", "محلات"), ("تعديالت", "تعديلات"),
    ("مراسالت", "مراسلات"), ("تسجيالت", "تسجيلات"), ("تحويالت", "تحويلات"),
    ("مؤهالت", "مؤهلات"), ("دالالت", "دلالات"), ("داللة", "دلالة"), ("سجالت", "سجلات"),
    ("الئحة", "لائحة"), ("الحقا", "لاحقا"), ("الزمة", "لازمة"),
  ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }
}
