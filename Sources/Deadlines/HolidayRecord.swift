import Records

/// A holiday as its file writes it (samples/rules/holidays.json).
struct HolidayRecord: Codable {
  var date: String
  var nameAr: String
  var nameEn: String
  var source: String
  var enteredOn: String?
  var enteredBy: String?
}

extension HolidayTable {
  private struct File: Codable {
    var format: String
    var holidays: [HolidayRecord]
  }

  private static let format = "sijill-holidays-1"
  /// A century has fewer.
  private static let holidaysMax = 5_000

  /// The holidays of a file such as `samples/rules/holidays.json`: all of them or none.
  package static func holidays(in bytes: [UInt8]) throws(RulebookError) -> [Holiday] {
    guard bytes.count <= Rulebook.fileBytesMax else { throw .tooLarge }
    let file: File = try decoded(bytes)
    guard file.format == format else { throw .malformed("format") }
    guard file.holidays.count <= holidaysMax else { throw .tooLarge }
    var holidays: [Holiday] = []
    for record in file.holidays {
      guard let date = try? CivilDate(record.date),
        let holiday = Holiday(
          date: date, name: Wording(record.nameAr, record.nameEn), source: record.source,
          enteredOn: record.enteredOn.flatMap { try? CivilDate($0) },
          enteredBy: record.enteredBy ?? "")
      else { throw .holiday(record.date) }
      holidays.append(holiday)
    }
    return holidays
  }

  /// A file of these holidays, which `holidays(in:)` reads back.
  package static func file(of holidays: [Holiday]) -> String {
    written(
      File(
        format: format,
        holidays: holidays.map { holiday in
          HolidayRecord(
            date: holiday.date.description, nameAr: holiday.name.arabic,
            nameEn: holiday.name.english, source: holiday.source,
            enteredOn: holiday.enteredOn?.description, enteredBy: holiday.enteredBy)
        }))
  }

  /// The holidays that come with the program: those whose declaration was seen, no others.
  package static func shipped() throws(RulebookError) -> HolidayTable {
    HolidayTable(holidays: try holidays(in: PackageResources.holidays_json))
  }
}
