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

  /// Today in Cairo, by the clock of the archive: where every legal date is counted.
  package var today: CivilDate { store.today }
}
