import Records
import Support
import Testing

struct NameMatchTests {
  @Test(arguments: [
    ("عبدالرحمن محمود حسن", "عبد الرحمن محمود حسن"), ("أبو بكر سعيد علي", "ابوبكر سعيد على"),
    ("مصطفى حسن إبراهيم", "مصطفي حسن ابراهيم"), ("هبة رؤوف عزت", "هبه رءوف عزت"),
    ("محمد بن أحمد سالم", "محمد أحمد سالم"), ("نور الدين محمود سعد", "نورالدين محمود سعد"),
    ("د. خالد علي منصور", "خالد علي منصور"), ("أ/ خالد علي منصور المحامي", "خالد علي منصور"),
    ("سارة الحسيني محمد", "سارة حسيني محمد"), ("مُحَمَّد عليّ حسن", "محمد علي حسن"),
    ("داوود سليمان جرجس", "داود سليمان جرجس"), ("البحيري، كريم سعد", "كريم سعد البحيري"),
  ])
  func `spellings of one name are one name`(one: String, other: String) {
    #expect(PersonName(one).parts == PersonName(other).parts)
    #expect(PersonName(one).score(PersonName(other)) == 1)
  }

  @Test(arguments: [
    ("أحمد محمد علي الشافعي", "أحمد علي الشافعي"), ("أحمد محمد علي الشافعي", "أحمد محمد علي"),
    ("أحمد محمد علي الشافعي", "أحمد الشافعي"), ("أحمد محمد علي الشافعي", "الشافعي أحمد محمد علي"),
    ("أحمد محمد علي الشافعي", "احمد محمد على الشافعى"),
    ("سامي رفعت القرضاوي", "سامي رفعت القرصاوي"),
  ])
  func `a name with a part less, or the family first, is found`(one: String, other: String) {
    #expect(PersonName(one).score(PersonName(other)) >= PersonName.threshold)
    #expect(PersonName(other).score(PersonName(one)) >= PersonName.threshold)
  }

  @Test(arguments: [
    ("أحمد محمد علي الشافعي", "محمود محمد علي الشافعي"), ("محمد أحمد علي", "أحمد محمد علي"),
    ("حسن سعيد النجار", "حسين سعيد النجار"), ("كريم محمد علي", "كريمة محمد علي"),
    ("أحمد محمد علي الشافعي", "أحمد محمد علي المصري"), ("أحمد", "أحمد محمد علي الشافعي"),
    ("سمير حسن البنا", "سمر حسن البنا"), ("", "أحمد محمد"), ("خالد علي منصور", "خالد سعد ناصر"),
  ])
  func `another person is another person`(one: String, other: String) {
    #expect(PersonName(one).score(PersonName(other)) < PersonName.threshold)
  }

  @Test(arguments: [("عضو 1", "عضو 11"), ("الوحدة5", "الوحدة55"), ("متهم ٢", "متهم ٢٢٢")])
  func `a digit that stands twice is another number`(one: String, other: String) {
    #expect(PersonName(one).parts != PersonName(other).parts)
  }

  @Test func `a score does not depend on who is asked first`() {
    var random = SplitMix64(seed: 7)
    let people = InventedNames.list(300, using: &random)
    for (one, other) in zip(people, people.shuffled(using: &random)) {
      let (a, b) = (PersonName(one), PersonName(other))
      #expect(a.score(b) == b.score(a), "\(one), \(other)")
      #expect((0...1).contains(a.score(b)))
      #expect(a.score(a) == 1)
    }
  }

  @Test func `names that match share enough keys to be compared at all`() {
    var random = SplitMix64(seed: 8)
    for name in InventedNames.list(500, using: &random) {
      let variant = InventedNames.variant(of: name, using: &random)
      let (whole, typed) = (PersonName(name), PersonName(variant))
      guard typed.score(whole) >= PersonName.threshold else { continue }
      #expect(
        typed.keys.intersection(whole.keys).count >= typed.keysWanted, "\(name), \(variant)")
    }
  }

  /// The measure of the matching: 2,000 invented names, each asked for in another spelling.
  @Test func `of 2000 names nearly all are found and nearly nobody else`() {
    var random = SplitMix64(seed: 2026)
    let people = InventedNames.list(2_000, using: &random)
    let names = people.map(PersonName.init)
    var places: [String: [Int]] = [:]
    for (place, name) in names.enumerated() {
      for key in name.keys { places[key, default: []].append(place) }
    }
    var (found, wanted, told) = (0, 0, 0)
    for (place, person) in people.enumerated() {
      let asked = PersonName(InventedNames.variant(of: person, using: &random))
      wanted += 1
      var shared: [Int: Int] = [:]
      for key in asked.keys { for other in places[key] ?? [] { shared[other, default: 0] += 1 } }
      for (other, count) in shared
      where count >= asked.keysWanted && asked.score(names[other]) >= PersonName.threshold {
        told += 1
        if other == place { found += 1 }
      }
    }
    let recall = Double(found) / Double(wanted)
    let precision = Double(found) / Double(told)
    print("names: recall \(recall), precision \(precision)")
    #expect(recall >= 0.98)
    #expect(precision >= 0.95)
  }
}
