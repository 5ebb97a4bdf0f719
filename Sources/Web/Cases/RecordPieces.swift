import HTML
import Records
import Words

extension DocumentCard {
  /// Where the document is read; of a sheet, the page of the record that it speaks of.
  func route(query: String = "") -> Route {
    switch subject {
    case .case(let id): .cases(.show(id))
    case .person(let id): .people(.show(id))
    case .notification, nil: .documents(.show(id, query: query))
    }
  }
}

/// A link to a person's page.
func personLink(_ id: PersonID, _ name: String) -> Node {
  PersonRoute.show(id).link(bdi { name })
}

/// A date in words with its value for machines; `nil` gives nothing.
func dateNode(_ date: CivilDate?, in tongue: Tongue) -> Node {
  guard let date else { return .empty }
  return time(.datetime(date.description)) { bdi { date.words(in: tongue) } }
}

/// A value with its name before it, in a line of small facts; nothing where there is no value.
func named(_ name: String, _ value: Node) -> Node {
  guard value.plainText.isEmpty == false else { return .empty }
  return group {
    name
    value
  }
}

/// A link to a document by its number: «المستند 12».
func documentLink(_ id: DocumentID?, in tongue: Tongue) -> Node {
  guard let id else { return .empty }
  return DocumentRoute.show(id).link(tongue.say("المستند \(id)", "Document \(id)"))
}

/// A name and its value in a list of facts; nothing where there is no value.
func fact(_ name: String, _ value: Node?) -> Node {
  guard let value, value.plainText.isEmpty == false else { return .empty }
  return group {
    dt { name }
    dd { value }
  }
}

/// The same for a text.
func fact(_ name: String, _ text: String?) -> Node {
  guard let text, text.isEmpty == false else { return .empty }
  return fact(name, bdi { text })
}

extension Tabs {
  /// The ways between the lists of cases and people.
  static func records(at current: Route, in tongue: Tongue) -> Self {
    Self(
      name: tongue.say("قوائم القضايا", "Lists of cases"), current: current,
      tabs: [
        (.cases(.list(CaseAddress())), tongue.say(.cases)),
        (.cases(.held), tongue.say(HeldReports.sheet)),
        (.people(.list(.members)), tongue.say(.members)),
        (.people(.conflicts()), tongue.say(.conflictCheck)),
        (.cases(.figures), tongue.say(.statistics)),
      ])
  }
}

extension Visibility {
  /// The badge of a record that not the whole secretariat sees, or everybody.
  func badge(in tongue: Tongue) -> Node {
    switch self {
    case .secretariat: .empty
    case .open: Web.badge(label(in: tongue), "plain")
    case .restricted: Web.badge(label(in: tongue), "late")
    }
  }
}

/// One case of a list: what it is called, where it stands, and when it is next before a court.
struct CaseRow: Framed {
  let frame: Frame
  let card: CaseCard
  let today: CivilDate
  /// What a page adds to the line of badges, such as a person's part in the case.
  var extra = Node.empty

  var node: Node {
    li(.class("hit")) {
      h2 { CaseRoute.show(card.id).link(bdi { card.title }) }
      div(.class("meta")) {
        extra
        if card.heldCount > 0 {
          badge(
            tongue.say(.held) + tongue.number(card.heldCount), "late")
        }
        if let procedure = card.procedure {
          badge(procedure.label(in: tongue), procedure.isEnded ? "plain" : "")
        }
        card.visibility.badge(in: tongue)
        if let next = card.next { nextBadge(next) }
        span {
          dotted(
            card.numbers.filter { card.title.contains($0) == false }.map { number in
              bdi { number }
            } + [
              card.accused.isEmpty
                ? .empty : bdi { shown(card.accused) },
              bdi { card.court },
              bdi { card.governorate },
            ])
        }
      }
    }
  }

  private func nextBadge(_ next: CivilDate) -> Node {
    let days = today.days(to: next)
    let near = days.map { " · " + tongue.nearness($0) } ?? ""
    return badge(
      tongue.say("الموعد التالي: ", "Next date: ") + next.words(in: tongue) + near,
      days.map { $0 <= 7 } == true ? "soon" : "plain")
  }

  private func shown(_ names: [String]) -> String {
    let most = 3
    let listed = names.prefix(most).joined(separator: tongue.say(.comma))
    return names.count > most
      ? listed + tongue.say(" و\(names.count - most) غيرهم", " and \(names.count - most) more")
      : listed
  }
}

/// One person of a list.
struct PersonRow: Framed {
  let frame: Frame
  let card: PersonCard

  var node: Node {
    li(.class("hit")) {
      h2 { personLink(card.id, card.name) }
      div(.class("meta")) {
        if card.memberNumber != nil { badge(tongue.say(.member)) }
        card.visibility.badge(in: tongue)
        span { bdi { card.line(in: tongue) } }
      }
    }
  }
}
