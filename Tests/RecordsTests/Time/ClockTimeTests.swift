import Records
import Testing

struct ClockTimeTests {
  @Test(arguments: [
    ("09:30", "09:30"), ("9:30", "09:30"), ("٠٩:٣٠", "09:30"), ("۲۳:۵۹", "23:59"),
    (" 0:05 ", "00:05"),
  ])
  func `a time is read as people write it`(typed: String, time: String) throws {
    #expect(try ClockTime(typed).description == time)
  }

  @Test(arguments: [
    "", "9", "24:00", "12:60", "-1:00", "9:30:00", "noon", "9.30", "99999999999999999999:1",
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
