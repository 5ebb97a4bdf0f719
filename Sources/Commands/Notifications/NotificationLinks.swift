import Records
import Words

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
