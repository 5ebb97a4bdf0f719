import Records
import Testing

struct ClockTimeTests {
  @Test(arguments: [
    ("09:30", "09:30"), ("9:30", "09:30"), ("٠٩:٣٠", "09:30"), ("۲۳:۵۹", "23:59"),
    (" 0:05 ", "00:05"), ("9.30", "09:30"), ("10:00:00", "10:00"), ("10:00 ص", "10:00"),
    ("02:30 م", "14:30"), ("2:30 PM", "14:30"), ("2:30\u{202F}p.m.", "14:30"),
    ("12:00 ص", "00:00"), ("12:15 م", "12:15"), ("14:30 م", "14:30"), ("١٠ صباحًا", "10:00"),
    ("٣ مساءً", "15:00"), ("12 ظهرًا", "12:00"), ("2:30:00 PM", "14:30"),
    ("\u{200F}10:30", "10:30"), ("\u{2068}10:30\u{2069}", "10:30"), ("1ـ0:30", "10:30"),
  ])
  func `a time is read as people write it`(typed: String, time: String) throws {
    #expect(try ClockTime(typed).description == time)
  }

  @Test(arguments: [
    "", "9", "24:00", "12:60", "-1:00", "9:30:15", "noon", "99999999999999999999:1",
    "14:30 ص", "0:30 PM", "13 ص", "9:3", "9:30:00:00", "9:", ":30", "9:30 ك", "9/30",
  ])
  func `what is no time is refused as it was typed`(typed: String) {
    do throws(ArchiveError) {
      let time = try ClockTime(typed)
      Issue.record("\(typed) read as \(time)")
    } catch {
      guard case .invalid(.time, typed: typed) = error else { Issue.record("\(error)"); return }
    }
  }

  @Test func `times stand in the order of the day`() throws {
    #expect(try ClockTime("9:05") < ClockTime("13:00"))
    #expect(try ClockTime("13:00").minutes == 780)
  }
}
