import ArabicText
import Records
import Words

/// The texts of a notification as they are typed by name.
struct NotificationFields {
  private let texts: [NotificationField: String]
  private let statutory: Statutory?
  private let effective: CivilDate??
  private let isCapacityContested: Bool?
  private let visibility: Visibility?

  init(_ arguments: Arguments) throws(UsageError) {
    var texts: [NotificationField: String] = [:]
    for field in NotificationField.allCases {
      if let value = arguments.value(field.option) { texts[field] = value }
    }
    self.texts = texts
    statutory = try arguments.choice("statutory")
    effective = try arguments.date("effective")
    isCapacityContested =
      try arguments.choice("capacity-contested", of: YesOrNo.self).map { $0 == .yes }
    visibility = try arguments.visibility("visibility")
  }

  /// Whether nothing was typed.
  var isEmpty: Bool {
    texts.isEmpty && statutory == nil && effective == nil && isCapacityContested == nil
      && visibility == nil
  }

  /// Puts what was typed in the place of what was said.
  func change(_ particulars: inout NotificationParticulars) {
    for (field, value) in texts { particulars[field] = value }
    if let statutory { particulars.statutory = statutory }
    if let effective { particulars.effective = effective }
    if let isCapacityContested { particulars.isCapacityContested = isCapacityContested }
    if let visibility { particulars.visibility = visibility }
  }

  private enum YesOrNo: String, CaseIterable { case yes, no }

  /// The options that say it.
  static let usage: [Option] =
    NotificationField.allCases.map { Option($0.option, "TEXT", $0.summary) } + [
      Option(
        "statutory", "BASIS", completion: .words(Statutory.allCases.map(\.rawValue)),
        Phrase(
          "الأساس: art7 أو art16 أو none؛ وإلا فبحسب النوع.",
          "The basis: art7, art16 or none; else by the kind.")),
      Option(
        "effective", "DATE",
        Phrase(
          "تاريخ النفاذ وفق لائحة الحزب.", "When it takes effect by the party's bylaws.")),
      Option(
        "capacity-contested", "YES", completion: .words(["yes", "no"]),
        Phrase("هل الصفة محل نزاع: yes أو no.", "Whether the capacity is disputed: yes or no.")),
      Option(
        "visibility", "CIRCLE", completion: .words(Visibility.allCases.map(\.name)),
        Phrase(
          "من يراه: open أو secretariat أو restricted.",
          "Who may see it: open, secretariat or restricted.")),
    ]
}

extension NotificationField {
  /// The name of the option: `capacity-basis`.
  var option: String { rawValue.replacing("_", with: "-") }

  /// What the option is for, in the words of the record.
  var summary: Phrase {
    Phrase("\(label(in: .arabic)).", "\(label(in: .english)).")
  }
}

/// The other options of `sijill notification`.
enum NotificationOptions {
  static let usage: [Option] =
    NotificationRelation.allCases.map { relation in
      Option(
        relation.rawValue.replacing("_", with: "-"), "ID", isRepeatable: true,
        Phrase("\(relation.label(in: .arabic)) ID.", "\(relation.label(in: .english)) ID."))
    } + [
      Option(
        "date", "DATE", isRepeatable: true,
        Phrase(
          "تاريخ الخطوة، أو NAME=DATE لتاريخ بعينه؛ يُكرَّر.",
          "The day of the step, or NAME=DATE for a certain one; may be repeated.")),
      Option(
        "detail", "NAME=TEXT", isRepeatable: true,
        Phrase(
          "بيان للخطوة: channel وtracking وentry_number وcourt …؛ يُكرَّر.",
          "A detail of the step: channel, tracking, entry_number, court …; may be repeated.")),
      Option(
        "paper", "ROLE=DOCUMENT", isRepeatable: true,
        Phrase("ورقة من السجل بدورها؛ يُكرَّر.", "A document with its role; may be repeated.")),
      Option(
        "file", "ROLE=PATH", isRepeatable: true,
        Phrase(
          "ملف يُودَع ويُرفق بدوره؛ يُكرَّر.", "A file that is filed and put with its role; may repeat.")),
      Option(
        "words", "ROLE=TEXT", isRepeatable: true,
        Phrase(
          "بيان مكان الورقة، أو سبب عدم وجودها؛ يُكرَّر.",
          "A statement in a paper's place, or why there is none; may be repeated.")),
      Option("reason", "TEXT", Phrase("السبب أو المصدر.", "The reason or the source.")),
      Option(
        "successor", "ID",
        Phrase("الإخطار اللاحق، مع superseded.", "The later one, for superseded.")
      ),
      Option("open", Phrase("المفتوح وحده.", "Only those that are open.")),
      Option(
        "kind", "KINDS", completion: .words(NotificationKind.allCases.map(\.rawValue)),
        isRepeatable: true,
        Phrase("من هذه الأنواع، بفواصل بينها.", "Of these kinds, with commas between them.")),
      Option(
        "state", "STATES", completion: .words(NotificationState.allCases.map(\.rawValue)),
        isRepeatable: true,
        Phrase("في هذه الحالات، بفواصل بينها.", "In these states, with commas between them.")),
      Option("limit", "N", Phrase("أقصى عدد (50).", "At most N (50).")),
      Option("offset", "N", Phrase("تجاوز أول N.", "Pass over the first N.")),
      Option("on", "DATE", Phrase("يوم اللوحة؛ وإلا فاليوم.", "The board's day; else today.")),
      Option("years", Phrase("أرقام السنوات مكان اللوحة.", "The years' figures in its place.")),
      Option(
        "output", "FILE", completion: .path,
        Phrase(
          "اكتب في FILE: \u{200E}.html أو \u{200E}.docx، و\u{200E}.zip للملف الكامل؛ و- للمخرج القياسي.",
          "Write to FILE: .html or .docx, .zip for the dossier; - is standard output.")),
      Option("force", Phrase("اكتب فوق FILE إن وُجد.", "Write over FILE where it exists.")),
      Usage.json,
    ]

  /// The links that were typed.
  static func links(
    _ arguments: Arguments
  ) throws(UsageError) -> [(relation: NotificationRelation, to: NotificationID)] {
    var links: [(relation: NotificationRelation, to: NotificationID)] = []
    for relation in NotificationRelation.allCases {
      for typed in arguments.all(relation.rawValue.replacing("_", with: "-")) {
        links.append((relation, try NotificationAction.number(typed)))
      }
    }
    return links
  }

  /// The dates that were typed: without a name, the legal date of the state.
  static func dates(
    _ arguments: Arguments, for state: NotificationState
  ) throws(UsageError) -> [NotificationDate: CivilDate] {
    var dates: [NotificationDate: CivilDate] = [:]
    for typed in arguments.all("date") {
      var name = state.legalDate
      var day = typed
      if typed.contains("=") { (name, day) = try pair(typed, "date", of: NotificationDate.self) }
      do throws(ArchiveError) {
        dates[name] = try CivilDate(day)
      } catch {
        throw .badDate(option: "date", typed: day)
      }
    }
    return dates
  }

  /// The details that were typed.
  static func details(
    _ arguments: Arguments
  ) throws(UsageError) -> [NotificationDetail: String] {
    var details: [NotificationDetail: String] = [:]
    for typed in arguments.all("detail") {
      let (name, value) = try pair(typed, "detail", of: NotificationDetail.self)
      let channels = NotificationChannel.allCases.map(\.rawValue)
      if name == .channel, channels.contains(value) == false {
        throw .badChoice(option: "detail channel", typed: value, choices: channels)
      }
      details[name] = value
    }
    return details
  }

  /// The papers that were typed by document or by words.
  static func papers(_ arguments: Arguments) throws(UsageError) -> [PaperRole: PaperHolding] {
    var papers: [PaperRole: PaperHolding] = [:]
    for typed in arguments.all("words") {
      let (role, words) = try pair(typed, "words", of: PaperRole.self)
      papers[role] = .words(words)
    }
    for typed in arguments.all("paper") {
      let (role, document) = try pair(typed, "paper", of: PaperRole.self)
      papers[role] = .document(try NotificationAction.number(document))
    }
    return papers
  }

  /// The files that were typed.
  static func files(_ arguments: Arguments) throws(UsageError) -> [PaperFile] {
    var files: [PaperFile] = []
    for typed in arguments.all("file") {
      let (role, path) = try pair(typed, "file", of: PaperRole.self)
      files.append(PaperFile(role: role, path: path))
    }
    return files
  }

  /// Reads `NAME=VALUE`.
  static func pair<Name: RawRepresentable & CaseIterable>(
    _ typed: String, _ option: String, of type: Name.Type
  ) throws(UsageError) -> (Name, String) where Name.RawValue == String {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first.flatMap({ Name(rawValue: String($0)) }), parts.count == 2 else {
      throw .badChoice(
        option: option, typed: parts.first.map(String.init) ?? typed,
        choices: Name.allCases.map(\.rawValue))
    }
    return (name, String(parts[1]))
  }
}
