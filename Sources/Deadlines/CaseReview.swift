package import Records

/// A case with what it still asks for (مراجعة القضية): its due dates, what is doubtful in it and what it
/// lacks.
package struct CaseReview: Equatable, Sendable {
  package let file: CaseFile
  package let now: Moment
  package var today: CivilDate { now.date }
  /// The due dates that are kept for it, ended ones too.
  package let deadlines: [Deadline]

  /// The sessions that passed and of which nobody entered what came of them.
  package var passed: [Appointment] { file.events.passedSessions(on: today) }
  /// What is doubtful in what was entered: stored as it was typed, and said.
  package var concerns: [CaseConcern] { file.concerns(today: today) }
  /// What is not entered yet.
  package var gaps: [CaseGap] { file.gaps }

  /// The case as seen at `now`.
  package init(of file: CaseFile, deadlines: [Deadline], at now: Moment) {
    (self.file, self.now, self.deadlines) = (file, now, deadlines)
  }
}

extension EventDetails {
  /// Every period that the event starts in a case, counted; none where its day is not known.
  package func computations(
    of details: CaseDetails?, by book: Rulebook, _ table: HolidayTable
  ) -> [Computation] {
    periods(track: details?.knownTrack, degree: details?.knownDegree).compactMap { period in
      fact(of: period).flatMap { book.compute(period.rule, from: $0, on: table) }
    }
  }
}
