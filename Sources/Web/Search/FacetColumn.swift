import HTML
import HTTP
import Records
import Search
import Words

/// The facets beside the results: each value with its number, a way to ask for it and one to leave it
/// out; links and forms alone, so that it works without a script.
///
/// On a narrow screen a button opens it; the box behind the button needs no script either.
struct FacetColumn: Framed {
  let frame: Frame
  let address: SearchAddress
  let query: SearchQuery
  let answer: FacetAnswer

  var node: Node {
    guard answer.facets.isEmpty == false else { return .empty }
    return aside(
      .class("facets"), .aria("label", tongue.say(.narrowResults))
    ) {
      input(.type("checkbox"), .id("narrow"), .class("unseen switch"))
      label(.for("narrow"), .class("btn")) { tongue.say(.narrowResults) }
      div(.class("folded")) {
        for counts in answer.facets { block(counts) }
        if answer.isComplete == false {
          p(.class("quiet")) {
            let most = tongue.number(FacetAnswer.documentsMax)
            tongue.say(
              "عُدَّ أول \(most) مستند؛ ضيّق البحث لتكتمل الأعداد.",
              "The first \(most) documents were counted; narrow the search for full counts.")
          }
        }
      }
    }
  }

  private func block(_ counts: FacetCounts) -> Node {
    let isOpened = address.opened == counts.facet
    return section(.class("facet"), .id(anchor(counts.facet))) {
      h2 { counts.facet.label(in: tongue) }
      if isOpened { finder(counts.facet) }
      ul { for value in counts.values { row(value) } }
      if counts.facet == .year, counts.values.count > 1 { between }
      if isOpened {
        if counts.values.isEmpty {
          p(.class("quiet")) { tongue.say("لا شيء بهذه الحروف.", "No match.") }
        }
        turn(nil, counts.facet, tongue.say("أقل", "Fewer"))
      } else if counts.others > 0 {
        turn(counts.facet, counts.facet, tongue.moreValues(counts.others))
      }
    }
  }

  /// A link that opens or closes a facet, back to where it stands.
  private func turn(_ opened: Facet?, _ facet: Facet, _ words: String) -> Node {
    a(
      .class("turn"), .rel("nofollow"),
      .href("\(SearchRoute.results(address.opening(opened)).address)#\(anchor(facet))")
    ) { words }
  }

  private func anchor(_ facet: Facet) -> String { "by-\(facet.rawValue)" }

  /// A value: to be asked for, or to be let go where it is asked for already.
  private func row(_ value: FacetValue) -> Node {
    let words = value.condition.value(in: tongue)
    let present = query.filters.filter { $0.asks(for: value.condition) }
    let chosen = present.first { $0.isExcluded == false }
    let excluded = present.first { $0.isExcluded }
    let without = (chosen ?? excluded).flatMap { address.removing($0) }
    let with = address.adding(Filter(value.condition), inArabic: tongue == .arabic)
    return li {
      if let without, let filter = chosen ?? excluded {
        a(
          .class(filter.isExcluded ? "pick out" : "pick on"), .href(without.pageAddress),
          .aria("current", "true"),
          .title(tongue.say(.removeCondition))
        ) { bdi { words } }
      } else if chosen ?? excluded == nil {
        a(.class("pick"), .href(SearchRoute.results(with).address), .rel("nofollow")) {
          bdi { words }
        }
      } else {
        span(.class("pick on")) { bdi { words } }
      }
      span(.class("count")) { bdi { answer.count(value.count, in: tongue) } }
      if present.isEmpty { leaving(value, words) }
    }
  }

  private func leaving(_ value: FacetValue, _ words: String) -> Node {
    let without = address.adding(
      Filter(value.condition, isExcluded: true), inArabic: tongue == .arabic)
    let name = tongue.say("دون «\(words)»", "Without \u{201C}\(words)\u{201D}")
    return a(
      .class("leave"), .href(SearchRoute.results(without).address), .rel("nofollow"), .title(name),
      .aria("label", name)
    ) { "−" }
  }

  /// The box that looks among the values of an opened facet.
  private func finder(_ facet: Facet) -> Node {
    form(.class("find"), .method("get"), .action("/search")) {
      kept(besides: ["find", "page"])
      input(
        .type("search"), .name("find"), .value(address.containing), .dir(.auto),
        .aria("label", tongue.say("ابحث في القيم", "Search the values")),
        .placeholder(tongue.say("حروف من الاسم", "Part of the name")),
        .maxlength(Self.nameLengthMax))
      button(.class("btn"), .type("submit")) { tongue.say("صفِّ", "Filter") }
    }
  }

  /// The longest part of a name that is looked for.
  private static let nameLengthMax = 100

  /// Two years, for the range between them.
  private var between: Node {
    form(.class("find"), .method("get"), .action("/search")) {
      kept(besides: ["page"])
      input(
        .type("text"), .name("from"), .maxlength(4), .dir(.leftToRight),
        .aria("label", tongue.say("من سنة", "From the year")),
        .placeholder(tongue.say("من", "from")))
      input(
        .type("text"), .name("to"), .maxlength(4), .dir(.leftToRight),
        .aria("label", tongue.say("إلى سنة", "To the year")),
        .placeholder(tongue.say("إلى", "to")))
      button(.class("btn"), .type("submit")) { tongue.say("حدّد", "Apply") }
    }
  }

  /// The rest of the address, carried along by a form.
  private func kept(besides left: Set<String>) -> Node {
    group {
      for field in address.fields.all where left.contains(field.name) == false {
        input(.type("hidden"), .name(field.name), .value(field.value))
      }
    }
  }
}
