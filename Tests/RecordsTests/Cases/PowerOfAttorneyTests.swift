import Records
import Testing

struct PowerOfAttorneyTests {
  @Test(arguments: [
    ("4412 ج لسنة 2026 عام مدينة نصر", "4412 ج", 2026, AttorneyKind.general, "مدينة نصر"),
    ("120/2024 مكتب تل الريحان", "120", 2024, nil, "مكتب تل الريحان"),
    ("١٢٠/٢٠٢٤ خاص مكتب تل الريحان", "١٢٠", 2024, .special, "مكتب تل الريحان"),
    ("120 of 2024 general Tall al-Rayhan", "120", 2024, .general, "Tall al-Rayhan"),
    ("4412/ج لسنة 2026", "4412/ج", 2026, nil, ""), ("٤٤١٢ لسنة ٢٠٢٦", "٤٤١٢", 2026, nil, ""),
    ("4412 ج", "4412 ج", nil, nil, ""), ("4412 لسنة", "4412 لسنة", nil, nil, ""),
    ("", "", nil, nil, ""),
  ])
  func `a power of attorney is read as papers write it, on every surface`(
    typed: String, number: String, year: Int?, kind: AttorneyKind?, office: String
  ) {
    let read = PowerOfAttorney(typed: typed)
    #expect(read == PowerOfAttorney(number: number, year: year, office: office, kind: kind))
    #expect(PowerOfAttorney(typed: read.typed) == read)
  }
}
