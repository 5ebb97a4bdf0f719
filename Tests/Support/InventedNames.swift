/// Invented names of people and the ways in which papers spell them; nobody real is meant.
package enum InventedNames {
  private static let male = [
    "محمد", "أحمد", "محمود", "مصطفى", "علي", "حسن", "حسين", "إبراهيم", "إسماعيل", "يوسف", "عمر",
    "خالد", "طارق", "هشام", "سامح", "سمير", "كريم", "كمال", "نبيل", "ماهر", "مجدي", "رأفت", "رضا",
    "شريف", "شعبان", "صلاح", "صالح", "طه", "عادل", "عصام", "علاء", "فتحي", "فؤاد", "ياسر", "يحيى",
    "وليد", "هاني", "حازم", "حمدي", "حامد", "جابر", "تامر", "أيمن", "أشرف", "أسامة", "عبد الرحمن",
    "عبد الله", "عبد الحميد", "عبد العزيز", "عبد المنعم", "عبد الناصر", "سعد", "سعيد", "سالم",
    "زكريا", "داود", "خليل", "نور الدين", "سيف الدين", "جاد الله", "مينا", "رؤوف", "مؤمن", "قرني",
    "بهجت", "تهامي", "غنام", "مأمون", "دسوقي", "شحاتة", "عطية", "رسلان", "مختار", "هريدي",
  ]
  private static let female = [
    "فاطمة", "مريم", "سارة", "هبة", "هدى", "منى", "مها", "نهى", "ندى", "نادية", "سناء", "شيماء",
    "رانيا", "ريم", "دينا", "دعاء", "إيمان", "أمل", "أميرة", "أسماء", "إسراء", "عائشة", "عبير",
    "غادة", "كريمة", "ليلى", "هالة", "زينب", "حنان", "سمر", "مروة", "تيسير", "رغدة", "نجاة",
  ]
  private static let families = [
    "الشافعي", "المصري", "الشرقاوي", "البحيري", "الدسوقي", "النجار", "الحداد", "القاضي", "البنا",
    "الجندي", "الرفاعي", "الطنطاوي", "أبو العلا", "أبو زيد", "أبو بكر", "عبد الجواد", "عبد الهادي",
    "بركات", "حجازي", "خطاب", "زهران", "شاهين", "عامر", "غنيم", "قنديل", "مرسي", "هيكل", "دياب",
    "الهواري", "الشناوي", "القرضاوي", "الزعفراني", "المرصفاوي", "البهنساوي", "الجعفراوي",
    "الدمرداش", "العشماوي", "الكفراوي", "المحلاوي", "الميرغني", "أبو الخير", "أبو عميرة",
    "عبد العاطي", "الخربوطلي", "الزمرمي", "البتانوني", "السنباطي", "الفرماوي", "القاياتي",
    "الطوخي", "الصاوي", "الغمري", "البلقيني", "الأشموني", "الدلنجاوي", "الرشيدي", "المطراوي",
  ]

  /// So many different names of four parts, given names unevenly spread as they are in life.
  package static func list(_ count: Int, using random: inout SplitMix64) -> [String] {
    var names: [String] = []
    var known: Set<String> = []
    while names.count < count {
      let given =
        Int.random(in: 0..<10, using: &random) < 3
        ? common(female, &random) : common(male, &random)
      let name = [
        given, common(male, &random), common(male, &random),
        families[Int.random(in: 0..<families.count, using: &random)],
      ].joined(separator: " ")
      if known.insert(name).inserted { names.append(name) }
    }
    return names
  }

  /// A name near the beginning of a list, more often than one near its end.
  private static func common(_ names: [String], _ random: inout SplitMix64) -> String {
    let (one, other) = (
      Int.random(in: 0..<names.count, using: &random),
      Int.random(in: 0..<names.count, using: &random)
    )
    return names[Int.random(in: 0..<3, using: &random) == 0 ? min(one, other) : one]
  }

  /// The same name as another paper may spell it.
  package static func variant(of name: String, using random: inout SplitMix64) -> String {
    var words = parts(name)
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<4: words.remove(at: 1)
    case 4..<6: words.remove(at: 2)
    case 6..<7: words = [words[0], words[3]]
    case 7..<9: words.removeLast()
    case 9..<10: words = [words[3] + "،"] + words[..<3]
    case 10..<11: words = [words[3]] + words[..<3]
    default: break
    }
    if Int.random(in: 0..<6, using: &random) == 0 {
      words.insert(
        ["الأستاذ", "أ/", "د.", "المهندس", "السيد"].randomElement(using: &random) ?? "", at: 0)
    } else if Int.random(in: 0..<10, using: &random) == 0, words.count > 2 {
      words.insert("بن", at: 1)
    }
    words = words.map { Bool.random(using: &random) ? respelled($0) : $0 }
    if Int.random(in: 0..<12, using: &random) == 0 { mistype(&words, &random) }
    return words.joined(separator: " ")
  }

  /// The parts of a name, compounds in one.
  private static func parts(_ name: String) -> [String] {
    var parts: [String] = []
    for word in name.split(separator: " ").map(String.init) {
      if let last = parts.last, last == "عبد" || last == "أبو" || word == "الدين" || word == "الله"
      {
        parts[parts.count - 1] = "\(last) \(word)"
      } else {
        parts.append(word)
      }
    }
    return parts
  }

  /// Hamzas, ta marbuta and alef maqsura as hurried papers write them; compounds together.
  private static func respelled(_ word: String) -> String {
    var spelled = ""
    for letter in word {
      switch letter {
      case "أ", "إ", "آ": spelled.append("ا")
      case "ة": spelled.append("ه")
      case "ى": spelled.append("ي")
      case "ي": spelled.append(spelled.count == word.count - 1 ? "ى" : "ي")
      case "ؤ": spelled.append("و")
      case " ": continue
      default: spelled.append(letter)
      }
    }
    return spelled
  }

  /// One letter too many, too few or in the wrong place, within the family name.
  private static func mistype(_ words: inout [String], _ random: inout SplitMix64) {
    guard let last = words.indices.last, words.count >= 3, words[last].count >= 6 else { return }
    var letters = Array(words[last])
    let place = Int.random(in: 3..<letters.count - 1, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: letters.remove(at: place)
    case 1: letters.swapAt(place, place + 1)
    default: letters.insert("ن", at: place)
    }
    words[last] = String(letters)
  }
}
