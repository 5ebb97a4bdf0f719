import HTML
import Records
import Words

/// The places of the bar that stands on every page.
///
/// Documents and help, which a phone's bar has no room for, stand at the foot.
enum Place: CaseIterable {
  case home
  case cases
  case notifications
  case deadlines
  case intake
  case documents
  case help

  /// The places of the bar, in order; the others stand at the foot of the page.
  static let bar: [Place] = [
    .home,
    .cases,
    .notifications,
    .deadlines,
    .intake,
  ]

  /// The places at the foot.
  static var foot: [Place] { allCases.filter { bar.contains($0) == false } }

  var route: Route {
    switch self {
    case .home: .home
    case .cases: .cases(.list(CaseAddress()))
    case .deadlines: .deadlines(.board)
    case .documents: .documents(.list(DocumentAddress()))
    case .notifications: .notifications(.board)
    case .intake: .documents(.intake)
    case .help: .help
    }
  }

  func label(in tongue: Tongue) -> String {
    switch self {
    case .home: tongue.say("الرئيسية", "Home")
    case .cases: tongue.say(.cases)
    case .deadlines: tongue.say(.deadlines)
    case .documents: tongue.say(.documents)
    case .notifications: tongue.say(.notifications)
    case .intake: tongue.say(.intake)
    case .help: tongue.say("المساعدة", "Help")
    }
  }
}

/// The page around every page: the bar, the search box, the content.
struct Layout: Framed {
  let frame: Frame
  /// What the window is called.
  let heading: String
  /// The place of the bar that this page belongs to, if any.
  var place: Place?
  /// The line in the search box.
  var typed = ""
  /// Whether the bar has the search box; the home page has a large one of its own.
  var hasBox = true

  func node(@NodeBuilder content: () -> Node) -> Node {
    page(content()).shown(in: frame.digits)
  }

  private func page(_ content: Node) -> Node {
    html(
      .lang(tongue.rawValue), .dir(tongue.isRightToLeft ? .rightToLeft : .leftToRight)
    ) {
      head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        title { heading == mark ? mark : "\(heading) — \(mark)" }
        link(.rel("icon"), .type("image/svg+xml"), .href(Route.asset(.icon).address))
        link(.rel("stylesheet"), .href(Route.asset(.style).address))
        script(.src(Route.asset(.script).address), .defer)
      }
      body {
        a(.class("skip"), .href("#content")) { tongue.say("إلى المحتوى", "Skip to content") }
        bar
        main(.id("content"), .class("page")) {
          if frame.isSentBefore {
            p(.class("alert done"), .role("status")) {
              tongue.say(
                "أُرسل هذا النموذج من قبل؛ حُفظ مرة واحدة، وهذا ما حُفظ.",
                "This form had been sent before; it was saved once, and this is what was saved.")
            }
          }
          content
        }
        foot
      }
    }
  }

  private var mark: String { tongue.say(.archive) }

  private var bar: Node {
    header(.class("bar")) {
      div {
        Route.home.link(mark, style: "mark")
        if hasBox { SearchBox(frame: frame, typed: typed).node }
        nav(.aria("label", tongue.say("الأقسام", "Sections"))) {
          for item in Place.bar where item != .intake || frame.mayFile { placeLink(item) }
        }
        tongueLink
      }
    }
  }

  private var foot: Node {
    footer(.class("foot")) {
      nav(.aria("label", tongue.say("أقسام أخرى", "More sections"))) {
        for item in Place.foot { placeLink(item) }
        digitsLink
      }
    }
  }

  private func placeLink(_ item: Place) -> Node {
    item == place
      ? a(.href(item.route.address), .aria("current", "page")) { item.label(in: tongue) }
      : a(.href(item.route.address)) { item.label(in: tongue) }
  }

  /// The switch between «123» and «١٢٣», for whoever reads Arabic.
  private var digitsLink: Node {
    guard tongue == .arabic else { return .empty }
    let other = frame.digits.other
    return a(
      .class("digits"), .href(frame.route.address(digits: other.rawValue)), .rel("nofollow")
    ) {
      "أرقام "
      bdi { other.written("123") }
    }
  }

  private var tongueLink: Node {
    let other = tongue.other
    return a(
      .class("tongue"), .href(frame.route.address(lang: other.rawValue)), .lang(other.rawValue),
      .rel("nofollow")
    ) { bdi { other.say("العربية", "English") } }
  }
}

/// The box in which a person says what they look for.
struct SearchBox: Framed {
  let frame: Frame
  var typed = ""
  var isBig = false
  var hint: String?

  var node: Node {
    form(.class(isBig ? "box big" : "box"), .role("search"), .action("/search"), .method("get")) {
      let words = tongue.say("ابحث في السجل", "Search the archive")
      input(
        .type("search"), .name("q"), .id("q"), .value(typed), .placeholder(hint ?? words),
        .aria("label", words), .dir(.auto),
        .autocomplete("off"), .enterkeyhint("search"), .maxlength(Self.lengthMax))
      button(.type("submit")) { tongue.say("بحث", "Search") }
    }
  }

  /// The longest line that can be typed; the reader of the search takes no more.
  private static let lengthMax = 4_000
}
