import Deadlines
import Desk
import Records
import Search

extension DeskRow {
  /// Documents, cases, events and people.
  static let ofRecords: [DeskRow] = documents + cases + events + people

  private static let documents: [DeskRow] = [
    DeskRow("Documents.document(_:for:)", .named, [.document]) {
      try $0.desk.document($0[.document], for: $0.visitor)
    },
    DeskRow("Documents.cards(_:for:)", .seen) {
      try $0.desk.cards(Listing(), for: $0.visitor)
    },
    DeskRow("Documents.original(of:for:)", .named, [.document]) {
      try $0.desk.original(of: $0[.document], for: $0.visitor)
    },
    DeskRow("Documents.edit(_:by:_:)", .filed, [.document]) {
      let details = Details(title: "آخر \($0.mark)", visibility: $0.circle)
      return try $0.desk.edit($0[.document], to: details, by: $0.visitor)
    },
    DeskRow("Documents.remove(_:by:)", .filed, [.document], isSilent: true) {
      try $0.desk.remove($0[.document], by: $0.visitor)
    },
    DeskRow("Documents.restore(_:by:)", .filed, [.trashed], isSilent: true) {
      try $0.desk.restore($0[.trashed], by: $0.visitor)
    },
    DeskRow("Documents.holdings(for:)", .seen, isSilent: true) {
      try $0.desk.holdings(for: $0.visitor)
    },
    DeskRow("Bylaws.compareBylaws(from:to:for:)", .named, [.oldBylaws, .newBylaws]) {
      try $0.desk.compareBylaws(from: $0[.oldBylaws], to: $0[.newBylaws], for: $0.visitor)
    },
    DeskRow("Intake.add(_:options:by:progress:)", .filed) {
      let path = try $0.archive.file("ورقة \($0.mark).txt", "نص جديد \($0.mark)")
      return try $0.desk.add(
        [path], options: IntakeOptions(visibility: $0.circle), by: $0.visitor, progress: { _ in })
    },
    DeskRow("Intake.add(_:options:by:)", .filed) {
      try $0.desk.add(
        [$0.upload], options: IntakeOptions(visibility: $0.circle), by: $0.visitor)
    },
    DeskRow("Import.importRecords(from:options:by:progress:)", .filed, isSilent: true) {
      let path = try $0.archive.file("records.csv", "id,title,text\n1,عنوان,نص\n")
      return try $0.desk.importRecords(
        from: path, options: IntakeOptions(visibility: $0.circle), by: $0.visitor)
    },
  ]

  private static let cases: [DeskRow] = [
    DeskRow("Cases.add(case:by:)", .filed, [.case, .person], isSilent: true) { ask in
      var details = CaseDetails(title: "قضية جديدة")
      details.appealOf = ask[.case]
      let party = PartyDetails(.person(ask[.person]), as: .accused)
      return try ask.desk.add(
        case: CaseDraft(details: details, parties: [party]), by: ask.visitor)
    },
    DeskRow("Cases.edit(case:by:_:)", .filed, [.case], isSilent: true) { ask in
      try ask.desk.edit(
        case: ask[.case],
        to: with(CaseDetails(title: "عنوان آخر")) { $0.visibility = ask.circle }, by: ask.visitor)
    },
    DeskRow("Cases.edit(case:by:_:)", .filed, [.person], isSilent: true) { ask in
      try ask.desk.edit(
        case: ask[.case],
        to: with(CaseDetails(title: "عنوان آخر")) {
          $0.visibility = ask.circle
          $0.charges = [Charge(name: "تهمة", person: ask[.person])]
        }, by: ask.visitor)
    },
    DeskRow("Trash.trash(for:)", .filed, [.case]) {
      try $0.desk.remove(.case($0[.case]), by: $0.visitor)
      return try $0.desk.trash(for: $0.visitor)
    },
    DeskRow("Trash.restore(_:by:)", .filed, [.event], isSilent: true) {
      try $0.desk.remove(.event($0[.event]), by: $0.visitor)
      return try $0.desk.restore(.event($0[.event]), by: $0.visitor)
    },
    DeskRow("Trash.restore(_:by:)", .filed, [.notification], isSilent: true) {
      try $0.desk.remove(.notification($0[.notification]), by: $0.visitor)
      return try $0.desk.restore(.notification($0[.notification]), by: $0.visitor)
    },
    DeskRow("Trash.remove(_:isTrial:by:)", .filed, [.task]) {
      try $0.desk.remove(.task($0[.task]), by: $0.visitor)
    },
    DeskRow("Trash.remove(_:isTrial:by:)", .filed, [.case]) {
      try $0.desk.remove(.case($0[.case]), by: $0.visitor)
    },
    DeskRow("Cases.add(party:to:by:)", .filed, [.case, .bystander], isSilent: true) {
      let party = PartyDetails(.person($0[.bystander]), as: .witness)
      return try $0.desk.add(party: party, to: $0[.case], by: $0.visitor)
    },
    DeskRow("Cases.add(party:to:by:)", .filed, [.person], isSilent: true) { ask in
      let lawyer = with(PartyDetails(.new("محامية"), as: .lawyer)) { $0.represents = ask[.person] }
      return try ask.desk.add(party: lawyer, to: ask[.case], by: ask.visitor)
    },
    DeskRow("Cases.edit(party:of:by:_:)", .filed, [.case, .party], isSilent: true) {
      try $0.desk.edit(party: $0[.party], of: $0[.case], by: $0.visitor) { $0.number = "12" }
    },
    DeskRow("Cases.remove(party:of:by:)", .filed, [.case, .party], isSilent: true) {
      try $0.desk.remove(party: $0[.party], of: $0[.case], by: $0.visitor)
    },
    DeskRow("Cases.setLiberty(_:of:in:since:by:)", .filed, [.case, .person], isSilent: true) {
      try $0.desk.setLiberty(.released, of: $0[.person], in: $0[.case], by: $0.visitor)
    },
    DeskRow("Cases.attach(_:to:by:)", .filed, [.case, .oldBylaws], isSilent: true) {
      try $0.desk.attach([$0[.oldBylaws]], to: $0[.case], by: $0.visitor)
    },
    DeskRow("Cases.detach(_:from:by:)", .filed, [.case, .document], isSilent: true) {
      try $0.desk.detach([$0[.document]], from: $0[.case], by: $0.visitor)
    },
    DeskRow("Cases.add(papers:to:by:)", .filed, [.case]) {
      try $0.desk.add(papers: [$0.upload], to: $0[.case], by: $0.visitor)
    },
    DeskRow("Cases.caseFile(_:for:)", .named, [.case]) {
      try $0.desk.caseFile($0[.case], for: $0.visitor)
    },
    DeskRow("Cases.cases(_:for:)", .seen) {
      try $0.desk.cases(CaseListing(), for: $0.visitor)
    },
    DeskRow("Cases.cases(numbered:for:)", .seen, isSilent: true) {
      try $0.desk.cases(numbered: "قضية \($0.mark)", for: $0.visitor)
    },
    DeskRow("Cases.merge(case:into:by:)", .filed, [.case], isSilent: true) { ask in
      let other = try ask.twin(of: ask[.case])
      return try ask.desk.merge(case: other, into: ask[.case], by: ask.visitor)
    },
    DeskRow("Cases.unmerge(case:from:by:)", .filed, [.case], isSilent: true) { ask in
      let other = try ask.twin(of: ask[.case])
      try ask.desk.merge(case: other, into: ask[.case], by: .secretary)
      return try ask.desk.unmerge(case: other, by: ask.visitor)
    },
    DeskRow("Cases.merged(intoCase:for:)", .named, [.case], isSilent: true) { ask in
      let other = try ask.twin(of: ask[.case])
      try ask.desk.merge(case: other, into: ask[.case], by: .secretary)
      return try ask.desk.merged(intoCase: ask[.case], for: ask.visitor)
    },
    DeskRow("Cases.cases(carrying:for:)", .seen, isSilent: true) {
      try $0.desk.cases(
        carrying: CaseNumberReader.numbers(in: "12 لسنة 2020 جنح"), for: $0.visitor)
    },
    DeskRow("Cases.figures(for:)", .seen) {
      try $0.desk.figures(for: $0.visitor)
    },
    DeskRow("Held.held(for:)", .seen) {
      try $0.desk.held(for: $0.visitor)
    },
    DeskRow("Cases.history(of:for:)", .named, [.case]) {
      try $0.desk.history(of: .case($0[.case]), for: $0.visitor)
    },
    DeskRow("Cases.history(of:for:)", .named, [.person]) {
      try $0.desk.history(of: .person($0[.person]), for: $0.visitor)
    },
    DeskRow("Cases.history(of:for:)", .named, [.notification], isSilent: true) {
      try $0.desk.history(of: .notification($0[.notification]), for: $0.visitor)
    },
    DeskRow("Export.exportCase(_:by:)", .named, [.case]) {
      try $0.desk.exportCase($0[.case], by: $0.visitor)
    },
    DeskRow("Export.bundle(_:)", .common) {
      try $0.desk.bundle([("ورقة.txt", Array("نص".utf8))])
    },
    DeskRow("EventDeadlines.caseReview(of:for:)", .named, [.case]) {
      try $0.desk.caseReview(of: $0.desk.caseFile($0[.case], for: $0.visitor), for: $0.visitor)
    },
  ]

  private static let events: [DeskRow] = [
    DeskRow("Events.add(event:by:)", .filed, [.case, .person, .document], isSilent: true) {
      try $0.desk.add(event: $0.arrest, by: $0.visitor)
    },
    DeskRow("Events.add(event:ofEach:by:)", .filed, [.case, .person, .document], isSilent: true) {
      try $0.desk.add(event: $0.arrest, ofEach: [$0[.person]], by: $0.visitor)
    },
    DeskRow("Rotation.rotate(from:_:by:)", .filed, [.case, .person], isSilent: true) {
      var rotation = Rotation(into: .new(CaseDetails(title: "قضية التدوير")), on: $0.day)
      rotation.people = [$0[.person]]
      return try $0.desk.rotate(from: $0[.case], rotation, by: $0.visitor)
    },
    DeskRow(
      "Events.correct(event:to:by:)", .filed, [.event, .case, .person, .document], isSilent: true
    ) {
      try $0.desk.correct(event: $0[.event], to: $0.arrest, by: $0.visitor)
    },
    DeskRow("Trash.remove(_:isTrial:by:)", .filed, [.event]) {
      try $0.desk.remove(.event($0[.event]), isTrial: true, by: $0.visitor)
    },
    DeskRow("Events.add(intervention:to:by:)", .filed, [.event], isSilent: true) {
      try $0.desk.add(intervention: Intervention(party: "جهة"), to: $0[.event], by: $0.visitor)
    },
    DeskRow("Events.event(_:for:)", .named, [.event]) {
      try $0.desk.event($0[.event], for: $0.visitor)
    },
    DeskRow("Events.standing(insteadOf:for:)", .named, [.event]) {
      try $0.desk.standing(insteadOf: $0[.event], for: $0.visitor)
    },
    DeskRow("Events.events(_:for:)", .seen) {
      try $0.desk.events(EventListing(), for: $0.visitor)
    },
    DeskRow("Events.interventions(of:for:)", .named, [.event]) {
      try $0.desk.interventions(of: $0[.event], for: $0.visitor)
    },
    DeskRow("Events.appointments(from:to:for:)", .seen) {
      try $0.desk.appointments(from: $0.day, to: $0.soon, for: $0.visitor)
    },
    DeskRow("EventDeadlines.nextDates(ofEvent:for:)", .named, [.event], isSilent: true) {
      try $0.desk.nextDates(ofEvent: $0[.event], for: $0.visitor)
    },
  ]

  private static let people: [DeskRow] = [
    DeskRow("People.add(person:by:)", .filed, isSilent: true) { ask in
      let details = with(PersonDetails(name: "نور عوض")) { $0.visibility = ask.circle }
      return try ask.desk.add(person: details, by: ask.visitor)
    },
    DeskRow("People.edit(person:by:_:)", .filed, [.person], isSilent: true) { ask in
      let details = with(PersonDetails(name: "نور عوض")) { $0.visibility = ask.circle }
      return try ask.desk.edit(person: ask[.person], to: details, by: ask.visitor)
    },
    DeskRow("Trash.remove(_:isTrial:by:)", .filed, [.bystander]) {
      try $0.desk.remove(.person($0[.bystander]), by: $0.visitor)
    },
    DeskRow("People.merge(person:into:by:)", .filed, [.bystander], isSilent: true) {
      try $0.desk.merge(person: $0[.bystander], into: $0[.person], by: $0.visitor)
    },
    DeskRow("People.unmerge(person:from:by:)", .filed, [.bystander], isSilent: true) {
      _ = try $0.desk.person($0[.bystander], for: $0.visitor)
      try $0.desk.merge(person: $0[.bystander], into: $0[.person], by: .secretary)
      return try $0.desk.unmerge(person: $0[.bystander], by: $0.visitor)
    },
    DeskRow("People.merged(intoPerson:for:)", .named, [.person], isSilent: true) {
      try $0.desk.merged(intoPerson: $0[.person], for: $0.visitor)
    },
    DeskRow("People.person(_:for:)", .named, [.person]) {
      try $0.desk.person($0[.person], for: $0.visitor)
    },
    DeskRow("People.personFile(_:for:)", .named, [.person]) {
      try $0.desk.personFile($0[.person], for: $0.visitor)
    },
    DeskRow("People.people(_:for:)", .seen) {
      try $0.desk.people(PersonListing(), for: $0.visitor)
    },
    DeskRow("People.people(like:threshold:limit:for:)", .seen) {
      try $0.desk.people(like: "سالم الضفاوي", threshold: 0.1, for: $0.visitor)
    },
    DeskRow("People.conflicts(_:for:)", .seen) { ask in
      let names = Visibility.allCases.map { "سالم \($0.mark) الضفاوي" }
      return try ask.desk.conflicts(names, for: ask.visitor).map {
        [$0.match.card.name, $0.caseTitle, $0.represents]
      }
    },
    DeskRow("People.addConsent(of:to:on:remark:by:)", .filed, [.person], isSilent: true) {
      try $0.desk.addConsent(of: $0[.person], to: .publication, by: $0.visitor)
    },
    DeskRow("People.withdrawConsent(_:of:on:by:)", .filed, [.person, .consent], isSilent: true) {
      try $0.desk.withdrawConsent($0[.consent], of: $0[.person], on: $0.day, by: $0.visitor)
    },
  ]
}

extension Ask {
  /// A second record of a case that the visitor sees, for merging.
  func twin(of id: CaseID) throws -> CaseID {
    let details = try desk.caseFile(id, for: visitor).details
    var twin = CaseDetails(title: "قيد ثان")
    twin.visibility = details.visibility
    return try desk.add(case: CaseDraft(details: twin), by: .secretary).id
  }

  /// A file that is handed in.
  var upload: Original {
    Original(
      name: "ورقة \(mark).txt", mediaType: "text/plain", bytes: Array("نص آخر \(mark)".utf8))
  }

  /// An arrest that names a case, a person and a paper.
  fileprivate var arrest: EventDetails {
    with(EventDetails(.arrest, on: Ask.day("2026-10-03"))) {
      $0.caseID = self[.case]
      $0.person = self[.person]
      $0.document = self[.document]
    }
  }

  /// A month after the day of the archive's clock.
  var soon: CivilDate { Ask.day("2026-12-20") }
}
