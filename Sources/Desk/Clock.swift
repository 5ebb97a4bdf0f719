package import Deadlines
import Foundation
package import Records
import Store

extension Clock {
  /// The machine's clock, to the second.
  package static let machine = Clock {
    Timestamp(nearest: Int(Date().timeIntervalSince1970))
  }
}

extension Desk {
  /// Today in Cairo by the machine's clock, where no archive is open.
  package static func today() -> CivilDate { Clock.machine.now().day }

  /// The day and hour in Cairo by the machine's clock, where no archive is open.
  package static func now() -> Moment { Moment(Clock.machine.now()) }

  /// The day and hour in Cairo, by the clock of the archive.
  package var now: Moment { store.moment(on: today) }

  /// Today in Cairo, by the clock of the archive: where every legal date is counted.
  package var today: CivilDate { store.today }
}
