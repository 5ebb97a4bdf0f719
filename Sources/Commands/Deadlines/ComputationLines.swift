import Deadlines
import Desk
import Records
import Words

extension Session {
  /// Prints the steps of a computation, a line each.
  func show(_ steps: [Step]) {
    for step in steps { say(fact(step.kind.label(in: tongue), step.sentence(in: tongue))) }
  }

  /// The rules and holidays of the archive, or where there is none those of the program.
  func reckoning() throws(ArchiveError) -> (Rulebook, HolidayTable) {
    do throws(ArchiveError) {
      let desk = try desk()
      return (try desk.rulebook(), try desk.holidayTable())
    } catch {
      guard case .noArchive = error else { throw error }
    }
    do throws(RulebookError) {
      return (try Rulebook.shipped(), try HolidayTable.shipped())
    } catch {
      throw .failed(doing: "reading the rules of the program", cause: error)
    }
  }
}
