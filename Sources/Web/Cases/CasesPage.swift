import Formats
import HTML
import HTTP
import Records
import Words

/// The list of cases, narrowed and ordered by its address.
struct CasesPage: Framed {
  let frame: Frame
  let address: CaseAddress
  let found: CaseList
  let today: CivilDate
  /// The name of the person whose cases these are, where they are one person's.
  var personName: String?

  var node: Node {
    let heading = tongue.say(.cases)
    return Layout(frame: frame, heading: heading, place: .cases).node {
      headline(heading) { if frame.mayFile { newCase } }
      Tabs.records(at: .cases(.list(address)), in: tongue).node
      if found.total == 0, address.isNarrowed == false {
        firstCase
      } else {
        choices
        p(.class("line")) {
          strong { tongue.count(found.total, .case) }
          " · "
          twins(
            csv: CaseRoute.list(address).address(as: .csv),
            json: CaseRoute.list(address).address(as: .json))
        }
        chosen
        div(.class("cols search")) {
          section {
            if found.items.isEmpty {
              emptySheet(
                tongue.say(
                  "لا قضايا توافق هذا فيما هو متاح لك.", "No case available to you matches this.")
              ) { p { a(.href(Self.all)) { tongue.say("كل القضايا", "All cases") } } }
            } else {
              ol(.class("hits compact")) {
                found.items.map { CaseRow(frame: frame, card: $0, today: today).node }
              }
            }
            Pager(
              tongue: tongue, page: address.page, total: found.total,
              pageLength: CaseAddress.pageLength
            ) { CaseRoute.list(address.page($0)).address }.node
          }
          aside(.class("facets"), .aria("label", tongue.say("تضييق القائمة", "Narrow the list"))) {
            facets
          }
        }
      }
    }
  }

  /// The whole list.
  private static let all = CaseRoute.list(CaseAddress()).address

  private var newCase: Node {
    CaseRoute.new.link(tongue.say("قضية جديدة", "New case"), style: "btn first")
  }

  private var choices: Node {
    form(.class("choices"), .method("get"), .action(Self.all)) {
      label {
        span { tongue.say("رقم أو اسم", "Number or name") }
        input(
          .type("text"), .name("q"), .id("cases-q"), .value(address.typed), .dir(.auto),
          .placeholder("1054 لسنة 2026"))
      }
      choice(
        "liberty", tongue.say(.libertyStatus), chosen: address.liberty?.rawValue ?? "",
        [("", tongue.say(.all))] + Liberty.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
      choice(
        "order", tongue.say(.order), chosen: address.order.rawValue,
        CaseOrder.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
      for field in address.with({
        $0.typed = ""; $0.liberty = nil; $0.order = .newest
      }).fields.all { input(.type("hidden"), .name(field.name), .value(field.value)) }
      button(.class("btn"), .type("submit")) { tongue.say(.show) }
    }
  }

  private var chosen: Node {
    var chosen: [(text: String, without: String)] = []
    func add(_ text: String, _ change: (inout CaseAddress) -> Void) {
      guard text.isEmpty == false else { return }
      chosen.append((text, CaseRoute.list(address.with(change)).address))
    }
    add(address.typed) { $0.typed = "" }
    add(address.procedure?.label(in: tongue) ?? "") { $0.procedure = nil }
    add(address.liberty?.label(in: tongue) ?? "") { $0.liberty = nil }
    add(address.track?.label(in: tongue) ?? "") { $0.track = nil }
    add(address.governorate) { $0.governorate = "" }
    add(address.charge) { $0.charge = "" }
    add(address.tag) { $0.tag = "" }
    if address.isHeld { add(tongue.say(.withSomeoneHeld)) { $0.isHeld = false } }
    if let personName { add(personName) { $0.person = nil } }
    return chips(chosen, clear: Self.all, in: tongue)
  }

  private var facets: Node {
    group {
      facet(
        tongue.say(.libertyStatus),
        [(tongue.say(.withSomeoneHeld), nil, "1", address.isHeld)]
      ) { $0.isHeld = $1 != nil }
      facet(
        CaseField.procedure.label(in: tongue), terms(found.facets.procedures, address.procedure)
      ) { $0.procedure = $1.flatMap { Procedure(rawValue: $0) } }
      facet(CaseField.track.label(in: tongue), terms(found.facets.tracks, address.track)) {
        $0.track = $1.flatMap { Track(rawValue: $0) }
      }
      facet(
        tongue.say(.governorate), named(found.facets.governorates, address.governorate)
      ) { $0.governorate = $1 ?? "" }
      facet(tongue.say(.charge), named(found.facets.charges, address.charge)) {
        $0.charge = $1 ?? ""
      }
      facet(tongue.say(.tag), named(found.facets.tags, address.tag)) { $0.tag = $1 ?? "" }
    }
  }

  private typealias Value = (label: String, count: Int?, value: String, isChosen: Bool)

  private func named(_ counts: [CaseFacets.Count], _ chosen: String) -> [Value] {
    counts.map { ($0.value, $0.count, $0.value, $0.value == chosen) }
  }

  private func terms<Term: LegalTerm & Equatable>(
    _ counts: [CaseFacets.Count], _ chosen: Term?
  ) -> [Value] {
    counts.map { counted in
      let term = Term(rawValue: counted.value)
      return (
        term?.label(in: tongue) ?? counted.value, counted.count, counted.value,
        term != nil && term == chosen
      )
    }
  }

  /// How many values of a facet are shown.
  private static let valuesMax = 10

  private func facet(
    _ name: String, _ values: [Value], _ change: (inout CaseAddress, String?) -> Void
  ) -> Node {
    guard values.isEmpty == false else { return .empty }
    return section(.class("facet")) {
      h2 { name }
      ul {
        for value in values.prefix(Self.valuesMax) {
          let target = address.with { change(&$0, value.isChosen ? nil : value.value) }
          let link = CaseRoute.list(target).address
          li {
            a(
              .href(link),
              .aria(value.isChosen ? "current" : "label", value.isChosen ? "true" : value.label)
            ) {
              bdi { value.label }
              if let number = value.count {
                " "
                count(tongue.number(number))
              }
            }
          }
        }
      }
    }
  }

  /// What stands where the first case will be.
  private var firstCase: Node {
    sheet(tongue.say("لا قضايا بعد. ابدأ هكذا:", "No cases yet. Start like this:"), style: "steps")
    {
      ol {
        li {
          tongue.say(
            "افتح قضية برقمها واسم المتهم والجهة؛ والبقية بعد ذلك.",
            "Open a case with its number, the accused and the authority; the rest can follow later."
          )
        }
        li {
          tongue.say(
            "أضف القبض والحبس والتجديدات: تُعد أيام الحبس وتُحسب المواعيد.",
            "Add the arrest, remand and renewals: days in custody are counted and deadlines "
              + "computed."
          )
        }
        li {
          tongue.say(
            "أرفِق أوراقها، واطبعها للجلسة.", "Attach its papers, and print it for the hearing.")
        }
      }
      if frame.mayFile { newCase }
    }
  }
}
