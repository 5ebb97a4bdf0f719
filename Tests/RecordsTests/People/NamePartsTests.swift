import Records
import Testing

struct NamePartsTests {
  private func likelihood(_ typed: String, _ known: String) -> Double {
    PersonName(typed).likelihood(of: PersonName(known))
  }

  @Test(arguments: [
    ("الشرقاوي", "سامي عبد الرحمن فؤاد الشرقاوي"), ("الشرقاوى", "سامي عبد الرحمن الشرقاوي"),
    ("شرقاوي", "سامي عبد الرحمن الشرقاوي"), ("الشرق", "سامي عبد الرحمن الشرقاوي"),
    ("عبدالرحمن", "سامي عبد الرحمن الشرقاوي"), ("عبد الرحمن", "سامي عبدالرحمن الشرقاوي"),
    ("ابوالسعود", "هاني أبو السعود"), ("أبو السعود", "هاني ابوالسعود"), ("هانى", "هاني أبو السعود"),
    ("الأرجواني فيروز", "فيروز وحيد الأرجواني"), ("فيروزوحيد الأرجواني", "فيروز وحيد الأرجواني"),
    ("ﺍﻟﺴﻮﺳﻨﻲ", "فيروز ماجد السوسني"), ("ﻓﻴﺮﻭﺯ ﻣﺎﺟﺪ ﺍﻟﺴﻮﺳﻨﻲ", "فيروز ماجد السوسني"),
    ("چيهان", "جيهان پاسم فؤاد"), ("باسم", "جيهان پاسم فؤاد"), ("ڤريدة", "فريدة حسن"),
  ])
  func `any part of a name in any spelling finds it`(typed: String, known: String) {
    #expect(likelihood(typed, known) >= PersonName.conflictThreshold)
  }

  @Test(arguments: [
    ("Fayrouz Wahid El-Orgwany", "Fairouz Wahid Al Orgwany"),
    ("Fairuz Wahid", "Fairouz Wahid Al Orgwany"), ("فيروز وحيد الأرجواني", "Fairouz Wahid Orgwany"),
    ("Mohamed Mostafa", "محمد عبد الله مصطفى"), ("Mohammed Moustafa", "محمد مصطفى"),
    ("Gamal Khaled", "جمال خالد شوقي"), ("Shaimaa Ashraf", "شيماء أشرف"),
  ])
  func `Latin spellings are offered as possible`(typed: String, known: String) {
    #expect(likelihood(typed, known) >= PersonName.threshold)
    #expect(likelihood(typed, known) < 1)
  }

  @Test(arguments: [
    ("الشرقاوي", "سامي عبد الرحمن البحيري"), ("سامي البحيري", "سامي الشرقاوي"),
    ("Wahid", "محمد مصطفى"), ("Gamal Khaled", "محمد جمال"), ("", "محمد"), ("محمود", "محمد علي"),
  ])
  func `other names are not found`(typed: String, known: String) {
    #expect(likelihood(typed, known) < PersonName.conflictThreshold)
  }

  @Test func `a part tells whom to show, never who is meant`() {
    #expect(PersonName("الشرقاوي").score(PersonName("سامي عبد الرحمن الشرقاوي")) == 0)
    #expect(PersonName("أحمد محمد").score(PersonName("محمد أحمد علي")) == 0)
  }
}
