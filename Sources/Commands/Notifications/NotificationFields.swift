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
    statutory = try arguments.choice(option: "statutory")
    effective = try arguments.dateOrNone(option: "effective")
    isCapacityContested =
      try arguments.choice(option: "capacity-contested", of: YesOrNo.self).map { $0 == .yes }
    visibility = try arguments.visibility()
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
  static let options: [Option] =
    NotificationField.allCases.map { field in
      Option(
        field.option, "TEXT", "\(field.label(in: .arabic)).", "\(field.label(in: .english)).")
    } + [
      Option(
        "statutory", "BASIS", .words(of: Statutory.self),
        "الأساس: art7 أو art16 أو none؛ وإلا فبحسب النوع.",
        "The basis: art7, art16 or none; else by the kind."),
      Option(
        "effective", "DATE", "تاريخ النفاذ وفق لائحة الحزب.",
        "When it takes effect by the party's bylaws."),
      Option(
        "capacity-contested", "YES", .words(of: YesOrNo.self), "هل الصفة محل نزاع: yes أو no.",
        "Whether the capacity is disputed: yes or no."), .visibility,
    ]
}

extension NotificationField {
  /// The name of the option: `capacity-basis`.
  fileprivate var option: String { rawValue.replacing("_", with: "-") }
}

/// Links with other notifications as they are typed: `--corrects 3`.
struct NotificationLinks {
  let links: [(relation: NotificationRelation, to: NotificationID)]

  init(_ arguments: Arguments) throws(UsageError) {
    var links: [(relation: NotificationRelation, to: NotificationID)] = []
    for relation in NotificationRelation.allCases {
      for id in try arguments.ids(relation.option) as [NotificationID] {
        links.append((relation, id))
      }
    }
    self.links = links
  }

  static let options: [Option] = NotificationRelation.allCases.map { relation in
    Option(
      relation.option, "ID", "\(relation.label(in: .arabic)) ID.",
      "\(relation.label(in: .english)) ID."
    ).repeatable
  }
}

extension NotificationRelation {
  fileprivate var option: String { rawValue.replacing("_", with: "-") }
}
