import Records
import Testing
import Words

struct NotificationRefusalWordsTests {
  /// Whether any letter of `text` is Arabic.
  private func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x621...0x64A).contains($0.value) }
  }

  @Test(arguments: NotificationState.allCases, Tongue.allCases)
  func `the refusal of a pair names where it stands, what is missing and what is open`(
    from: NotificationState, tongue: Tongue
  ) {
    for to in NotificationState.allCases {
      let open = from.successors(for: .bylawsAmendment)
      guard open.contains(to) == false else { continue }
      let path = from.path(to: to, for: .bylawsAmendment)
      let error = ArchiveError.refused(.notOpen(from: from, to: to, path: path, open: open))
      let message = error.message(in: tongue)
      #expect(message.happened.contains(from.label(in: tongue)))
      #expect(message.happened.contains(to.label(in: tongue)))
      for state in path.dropLast() + open {
        #expect(message.next.contains(state.label(in: tongue)), "\(from) to \(to)")
      }
      for sentence in [message.happened, message.undone, message.next] {
        #expect(sentence.hasSuffix("."))
        #expect(isArabic(sentence) == (tongue == .arabic))
      }
    }
  }

  @Test(arguments: NotificationState.allCases, Tongue.allCases)
  func `everything that a state can miss is named`(state: NotificationState, tongue: Tongue) {
    for kind in NotificationKind.allCases {
      var particulars = NotificationParticulars(kind: kind, subject: "")
      particulars[.delegate] = "نائب"
      particulars[.lawyer] = "محامٍ"
      for channel in [nil] + NotificationChannel.allCases.map(Optional.some) {
        let needs = state.needs(of: particulars, by: channel)
        let message = NotificationRefusal.incomplete(state, needs).message(in: tongue)
        for need in needs {
          let label = need.label(in: tongue)
          #expect(label.isEmpty == false)
          #expect(isArabic(label) == (tongue == .arabic), "\(need)")
          #expect(message.happened.contains(label))
        }
      }
    }
  }

  @Test(arguments: Tongue.allCases)
  func `no two states and no two papers share their name`(tongue: Tongue) {
    let states = NotificationState.allCases.map { $0.label(in: tongue) }
    #expect(Set(states).count == states.count)
    let papers = PaperRole.allCases.map { $0.label(in: tongue) }
    #expect(Set(papers).count == papers.count)
    let dates = NotificationDate.allCases.map { $0.label(in: tongue) }
    #expect(Set(dates).count == dates.count)
  }

  @Test(arguments: Tongue.allCases)
  func `what rests on Article 16 and on silence says that it needs review`(tongue: Tongue) {
    let review = tongue == .arabic ? "يحتاج مراجعة" : "eeds review"
    #expect(Statutory.article16.caveat(in: tongue)?.contains(review) == true)
    #expect(NotificationState.noReply.caveat(in: tongue)?.contains(review) == true)
    #expect(Statutory.none.caveat(in: tongue) == nil)
  }
}
