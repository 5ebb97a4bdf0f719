/// A governorate of Egypt (محافظة), as signatures of founders are counted.
package enum Governorate: String, CaseIterable, Sendable {
  case cairo, giza, qalyubia, alexandria, beheira, matrouh, gharbia, monufia, dakahlia, damietta
  case kafrElSheikh = "kafr_el_sheikh"
  case sharqia
  case portSaid = "port_said"
  case ismailia, suez
  case northSinai = "north_sinai"
  case southSinai = "south_sinai"
  case redSea = "red_sea"
  case beniSuef = "beni_suef"
  case fayoum, minya, asyut, sohag, qena, luxor, aswan
  case newValley = "new_valley"

  /// The name in Arabic.
  package var name: String { Self.names[self]?.first ?? rawValue }

  /// Reads a name as people write it: «الجيزة», «محافظة الجيزه», «جيزة»; `nil` where it is none.
  package init?(_ written: String) {
    guard let found = Self.known[Self.folded(written)] else { return nil }
    self = found
  }

  /// The name as it is compared: letters folded, without «محافظة» and the article.
  private static func folded(_ name: String) -> String {
    let words = name.nameLetters.split(separator: " ").filter { $0 != "محافظه" }
    return words.map { $0.hasPrefix("ال") && $0.count > 4 ? $0.dropFirst(2) : $0 }.joined()
  }

  private static let known: [String: Self] = names.reduce(into: [:]) { known, entry in
    for name in entry.value { known[folded(name)] = entry.key }
  }

  private static let names: [Self: [String]] = [
    .cairo: ["القاهرة"], .giza: ["الجيزة"], .qalyubia: ["القليوبية"],
    .alexandria: ["الإسكندرية", "اسكندرية"], .beheira: ["البحيرة"],
    .matrouh: ["مطروح", "مرسى مطروح"], .gharbia: ["الغربية"], .monufia: ["المنوفية"],
    .dakahlia: ["الدقهلية"], .damietta: ["دمياط"], .kafrElSheikh: ["كفر الشيخ"],
    .sharqia: ["الشرقية"], .portSaid: ["بورسعيد", "بور سعيد"],
    .ismailia: ["الإسماعيلية", "اسماعيلية"], .suez: ["السويس"], .northSinai: ["شمال سيناء"],
    .southSinai: ["جنوب سيناء"], .redSea: ["البحر الأحمر"], .beniSuef: ["بني سويف"],
    .fayoum: ["الفيوم"], .minya: ["المنيا"], .asyut: ["أسيوط"], .sohag: ["سوهاج"],
    .qena: ["قنا"], .luxor: ["الأقصر"], .aswan: ["أسوان"],
    .newValley: ["الوادي الجديد"],
  ]
}
