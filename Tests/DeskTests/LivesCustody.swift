import Records

// Who is held and for how many days, by the plain model.

extension LivesModel {
  /// A time in which one case holds somebody: when it began and ended at the earliest and the latest.
  private struct Time {
    var begins: (first: CivilDate, last: CivilDate)
    var ends: (first: CivilDate, last: CivilDate)?
  }

  /// The least and the most days on which a person was held, and whether they are held on `today`.
  func custody(
    of person: PersonID, on today: CivilDate
  ) -> (isHeld: Bool, days: ClosedRange<Int>) {
    var sure: Set<CivilDate> = []
    var possible: Set<CivilDate> = []
    var loose: [(first: CivilDate, last: CivilDate)] = []
    var isHeld = false
    for caseID in casesTelling(of: person) {
      let times = times(of: person, in: caseID, on: today)
      if holds(person, in: caseID, on: today) { isHeld = true }
      for time in times {
        let ends = time.ends ?? (today, today)
        let last = min(ends.last, today)
        possible.formUnion(time.begins.first.through(last))
        if time.begins.last <= ends.first {
          sure.formUnion(time.begins.last.through(min(ends.first, today)))
        } else {
          loose.append((max(time.begins.first, ends.first), min(time.begins.last, last)))
        }
      }
    }
    // Whoever was held at all was held on a day: one of those on which it may have been.
    for time in loose.sorted(by: { $0.last < $1.last })
    where time.first.through(time.last).allSatisfy({ sure.contains($0) == false }) {
      sure.insert(time.last)
    }
    return (isHeld, sure.count...max(possible.count, sure.count))
  }

  /// Whether one case holds a person.
  func holds(_ person: PersonID, in caseID: CaseID?, on today: CivilDate) -> Bool {
    if let word = word(of: person, in: caseID, on: today) { return word.isHeld }
    return isHeld(person, by: course(of: caseID, of: person, on: today))
  }

  /// Everybody of whom anything is told.
  var people: Set<PersonID> {
    Set(told.compactMap(\.person)).union(said.map(\.person)).subtracting(gonePeople)
  }

  private func casesTelling(of person: PersonID) -> [CaseID?] {
    let told = told.filter { $0.person == person }.map(\.caseID)
    let said = said.filter { $0.person == person && goneCases.contains($0.caseID) == false }
    return Array(Set(told + said.map(\.caseID)))
  }

  private func times(of person: PersonID, in caseID: CaseID?, on today: CivilDate) -> [Time] {
    var times: [Time] = []
    var isOpen = false
    var heldTill = CivilDate.epoch
    for event in course(of: caseID, of: person, on: today)
    where event.isResult && event.person == person {
      let place = times.count - 1
      if event.isBegin, isOpen {
        // Held from one to the other: it began by the earlier and did not end before the later.
        times[place].begins.first = min(times[place].begins.first, event.day)
        times[place].begins.last = min(times[place].begins.last, event.last)
        heldTill = max(heldTill, event.day)
      } else if event.isBegin {
        // What was before it ended by then.
        if place >= 0, let ends = times[place].ends {
          times[place].ends = (ends.first, max(ends.first, min(ends.last, event.last)))
        }
        times.append(Time(begins: (event.day, event.last), ends: nil))
        (isOpen, heldTill) = (true, event.day)
      } else if event.isEnd, isOpen {
        times[place].ends = (max(heldTill, event.day), max(heldTill, event.last))
        isOpen = false
      }
    }
    guard let word = word(of: person, in: caseID, on: today) else { return times }
    if word.isHeld, isOpen == false, let since = word.since {
      times.append(Time(begins: (since, since), ends: nil))
    }
    if word.isHeld == false, isOpen {
      let end = max(word.since ?? word.recorded, heldTill)
      times[times.count - 1].ends = (end, end)
    }
    return times
  }

  // MARK: Said

  /// What a person said of somebody's liberty in a case, where no event tells it later.
  private func word(of person: PersonID, in caseID: CaseID?, on today: CivilDate) -> Said? {
    let dead = told.contains { $0.person == person && $0.type == .death && $0.day <= today }
    guard let caseID, dead == false, goneCases.contains(caseID) == false,
      accused[caseID]?.contains(person) == true,
      let word = said.last(where: { $0.person == person && $0.caseID == caseID })
    else { return nil }
    guard let event = lastTelling(of: person, in: caseID, on: today) else { return word }
    if let since = word.since, since < event.day || event.last < since {
      return event.last < since ? word : nil
    }
    return event.order < word.order ? word : nil
  }

  private func lastTelling(
    of person: PersonID, in caseID: CaseID, on today: CivilDate
  ) -> Told? {
    var last: Told?
    var isHeld = false
    for event in course(of: caseID, of: person, on: today)
    where event.isResult && event.person == person {
      let isConviction = event.type == .judgment && event.verdict == .conviction
      guard event.isBegin || event.isEnd || isConviction else { continue }
      // A conviction and a release of no case say nothing of somebody at liberty.
      let isOfAnybody = isConviction == false && (event.caseID == caseID || event.type == .death)
      guard isOfAnybody || isHeld else { continue }
      (last, isHeld) = (event, event.isEnd == false)
    }
    return last
  }
}
