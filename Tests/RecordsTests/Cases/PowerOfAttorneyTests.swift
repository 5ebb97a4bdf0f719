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
  ) throws {
    let read = try PowerOfAttorney(typed: typed)
    #expect(read == PowerOfAttorney(number: number, year: year, office: office, kind: kind))
    #expect(try PowerOfAttorney(typed: read.typed) == read)
  }

  @Test(arguments: [
    ("4412 ج لسنة 2026 عام مدينة نصر حتى 31/12/2027", "4412 ج", 2026, "مدينة نصر"),
    ("4412 ج لسنة 2026 عام حتي ٣١/١٢/٢٠٢٧ مدينة نصر", "4412 ج", 2026, "مدينة نصر"),
    ("4412 ج لسنة 2026 عام مدينة نصر ساري حتى يوم 31 ديسمبر 2027", "4412 ج", 2026, "مدينة نصر"),
    ("120/2024 مكتب تل الريحان وينتهي في 31/12/2027", "120", 2024, "مكتب تل الريحان"),
    ("120 of 2024 general Tall al-Rayhan until 2027-12-31", "120", 2024, "Tall al-Rayhan"),
    ("120 لغاية 31/12/2027", "120", nil, ""), ("حتى 31/12/2027", "", nil, ""),
  ])
  func `its last day is read as papers write it`(
    typed: String, number: String, year: Int?, office: String
  ) throws {
    let read = try PowerOfAttorney(typed: typed)
    #expect(read.until == (try CivilDate("2027-12-31")))
    #expect((read.number, read.year, read.office) == (number, year, office))
    #expect(try PowerOfAttorney(typed: read.typed) == read)
  }

  @Test(arguments: [
    "4412 لسنة 2026 حتى 31/2/2027", "4412 لسنة 2026 حتى إشعار آخر", "4412 لسنة 2026 حتى",
    "4412 لسنة 2026 حتى 2027", "120/2024 until 12/2027",
  ])
  func `an end that is no whole day is refused, and not read as an office`(typed: String) throws {
    do throws(ArchiveError) {
      _ = try PowerOfAttorney(typed: typed)
      Issue.record("\(typed) was read")
    } catch {
      guard case .invalid(.lastDay, _) = error else { throw error }
    }
  }
}
