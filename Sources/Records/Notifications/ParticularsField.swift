/// The fields of what is said of a notification: its texts, and what is no text.
package enum ParticularsField: RecordField, Hashable {
  case text(NotificationField)
  case kind, statutory, effective, capacityContested, visibility

  package static let allCases: [Self] =
    NotificationField.allCases.map { .text($0) }
    + [.kind, .statutory, .effective, .capacityContested, .visibility]

  package init?(rawValue: String) {
    guard let field = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = field
  }

  package var rawValue: String {
    switch self {
    case .text(let field): field.rawValue
    case .kind: "kind"
    case .statutory: "statutory"
    case .effective: "effective"
    case .capacityContested: "capacity_contested"
    case .visibility: "visibility"
    }
  }

  package var words: Wording {
    switch self {
    case .text(let field): field.words
    case .kind: .kind
    case .statutory: .basis
    case .effective: Wording("تاريخ النفاذ وفق اللائحة", "Effective date under the bylaws")
    case .capacityContested: Wording("الصفة محل نزاع", "The capacity is disputed")
    case .visibility: .whoSeesIt
    }
  }

  package var input: FieldInput {
    switch self {
    case .text(let field): field == .decision || field == .remark ? .text : .line
    case .kind: .term(NotificationKind.self, orNone: false)
    case .statutory: .term(Statutory.self, orNone: false)
    case .effective: .date
    case .capacityContested: .truth
    case .visibility: .circle
    }
  }

  package var example: Wording {
    switch self {
    case .text(.subject): Wording("ما يُخطر به، في سطر", "What is told, in one line")
    case .text(.decidingBody):
      Wording("المؤتمر العام، الهيئة العليا …", "The congress, the council …")
    case .text(.knownFrom):
      Wording(
        "لإخطار معلوم من خارج الأمانة: جريدة، خصم …",
        "For one known from outside: a newspaper, an opponent …")
    case .text(.signatory):
      Wording("مقدم الإخطار، ما لم يُذكر غيره", "The filer, unless another is named")
    case .text, .kind, .statutory, .effective, .capacityContested, .visibility: .empty
    }
  }

  /// The fields that may still be changed: once the letter has left, nothing that it carries.
  package static func open(in notification: Notification) -> [Self] {
    allCases.filter { field in
      switch field {
      case .text(.knownFrom): notification.isFromOutside || notification.path.count <= 1
      case .text(let text): notification.isFrozen == false || text.isInLetter == false
      case .kind, .statutory: notification.isFrozen == false
      case .effective, .capacityContested, .visibility: true
      }
    }
  }

  package func put(
    _ typed: String, into target: inout NotificationParticulars
  ) throws(ArchiveError) {
    switch self {
    case .text(let field):
      guard field != .subject || typed.isSaid else { throw .invalid(.title, typed: typed) }
      target[field] = typed
    case .kind:
      guard let kind = NotificationKind(term: typed) else { throw .invalid(.kind, typed: typed) }
      target.kind = kind
    case .statutory:
      guard let basis = Statutory(term: typed) else { throw .invalid(.term, typed: typed) }
      target.statutory = basis
    case .effective: target.effective = try TypedValue.date(typed)
    case .capacityContested: target.isCapacityContested = try TypedValue.truth(typed)
    case .visibility: target.visibility = try TypedValue.visibility(typed)
    }
  }

  package func text(of target: NotificationParticulars) -> String {
    switch self {
    case .text(let field): target[field]
    case .kind: target.kind.rawValue
    case .statutory: target.statutory.rawValue
    case .effective: target.effective?.description ?? ""
    case .capacityContested: target.isCapacityContested ? "yes" : ""
    case .visibility: target.visibility.name
    }
  }
}

extension NotificationParticulars {
  /// Takes over what a later notification says alike: all but what is said of one letter alone.
  package mutating func take(over earlier: Self) {
    for field in NotificationField.allCases
    where [.subject, .outgoingNumber, .knownFrom, .remark].contains(field) == false {
      self[field] = earlier[field]
    }
  }
}

extension NotificationField: Worded {
  /// What people call it.
  package var words: Wording {
    switch self {
    case .subject: Wording("موضوع الإخطار", "Subject")
    case .party: Wording("الحزب", "Party")
    case .decision: Wording("مضمون القرار", "Substance of the decision")
    case .authorBody: Wording("الجهة المحررة", "Reporting body")
    case .decidingBody: Wording("الجهة مصدرة القرار", "Deciding body")
    case .filer: Wording("مقدم الإخطار", "Filer")
    case .capacity: Wording("الصفة", "Capacity")
    case .capacityBasis: Wording("سند الصفة", "Basis of capacity")
    case .signatory: Wording("الموقِّع", "Signatory")
    case .delegate: Wording("المُناب", "Delegate")
    case .lawyer: .lawyer
    case .powerOfAttorney: .powerOfAttorney
    case .deliveryAgent: .deliveryAgent
    case .bylawsVersion: Wording("نسخة اللائحة", "Version of the bylaws")
    case .citation: Wording("السند كما كتبه الحزب", "Basis as cited by the party")
    case .outgoingNumber: Wording("رقم الصادر", "Outgoing number")
    case .address: Wording("الموطن المختار", "Address for service")
    case .knownFrom: Wording("معلوم من", "Known from")
    case .remark: .remark
    }
  }
}
