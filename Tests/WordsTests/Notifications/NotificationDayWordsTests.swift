import Deadlines
import Records
import Testing

@testable import Words

struct NotificationDayWordsTests {
  @Test(arguments: NotificationDay.allCases)
  func `a day's due date and its warnings are called in either language`(day: NotificationDay) {
    let kept = [day.title] + NotificationDay.warnings.map { day.title(warning: $0) }
    for (place, title) in kept.enumerated() {
      let whole = "\(title): نزار سالم الفيروزي"
      #expect(day.title(whole, in: .arabic) == whole)
      let english = day.title(whole, in: .english)
      #expect(english.hasSuffix(": نزار سالم الفيروزي"))
      let said = english.dropLast(": نزار سالم الفيروزي".count)
      #expect(said.unicodeScalars.allSatisfy(\.isASCII) && said.isEmpty == false)
      #expect(place == 0 || said.contains("\(NotificationDay.warnings[place - 1]) days"))
    }
  }
}
