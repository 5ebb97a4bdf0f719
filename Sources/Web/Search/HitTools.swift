import HTML
import Records
import Words

/// The way through the marks of a document and to a passage by its name.
///
/// Links and a form alone, each place with an address of its own; with a script the keys `n` and `N`
/// do the same.
struct HitTools: Framed {
  let frame: Frame
  let document: Document
  /// The search that led here; empty when there was none.
  let typed: String
  /// How many marks the document has.
  let count: Int
  /// The mark that is stood at, from 1.
  let place: Int?
  /// The name of a passage that was looked for in vain.
  let label: String

  var node: Node {
    let isSearched = typed.isEmpty == false && document.passages.isEmpty == false
    return group {
      if isSearched || hasNames {
        div(.class("tools")) {
          if isSearched { hits }
          if hasNames { jump }
        }
      }
      if label.isEmpty == false {
        p(.class("alert soon"), .role("status")) {
          tongue.say("لا فقرة في المستند باسم «", "The document has no passage named \u{201C}")
          bdi { label }
          tongue.say(
            "». اكتب رقمها أو اسمها كما في قائمة الفقرات.",
            "\u{201D}. Type its number or name as in the list of passages.")
        }
      }
    }
  }

  private var hasNames: Bool { document.passages.count { $0.label.isEmpty == false } > 1 }

  private var hits: Node {
    group {
      if count > 0 {
        a(.class("btn first"), .href(address(next)), .id("next"), .rel("nofollow")) {
          tongue.say(.next)
          " "
          kbd { "n" }
        }
        a(.class("btn"), .href(address(previous)), .id("previous"), .rel("nofollow")) {
          tongue.say(.previous)
          " "
          kbd { "N" }
        }
      }
      span(.class("quiet"), .role("status"), .id("place"), .data("of", tongue.say("من", "of"))) {
        if let place {
          tongue.say(
            "\(tongue.number(place)) من \(tongue.number(count))",
            "\(tongue.number(place)) of \(tongue.number(count))")
        } else {
          tongue.say(
            "\(tongue.count(count, .place)) في المستند",
            "\(tongue.count(count, .place)) in the document")
        }
      }
    }
  }

  /// The mark after the present one; after the last comes the first.
  private var next: Int { place.map { $0 % count + 1 } ?? 1 }
  private var previous: Int { place.map { $0 > 1 ? $0 - 1 : count } ?? count }

  private func address(_ mark: Int) -> String {
    DocumentRoute.show(document.card.id, query: typed, at: mark).address + "#m\(mark)"
  }

  private var jump: Node {
    form(
      .class("find"), .method("get"), .action(DocumentRoute.show(document.card.id).address)
    ) {
      if typed.isEmpty == false { input(.type("hidden"), .name("q"), .value(typed)) }
      input(
        .type("text"), .name("label"), .value(label), .dir(.auto), .maxlength(Self.nameLengthMax),
        .aria("label", tongue.say("اسم الفقرة أو رقمها", "Name or number of a passage")),
        .placeholder(tongue.say("مادة 16", "Article 16")))
      button(.class("btn"), .type("submit")) { tongue.say("اذهب إلى الفقرة", "Go to the passage") }
    }
  }

  /// The longest name of a passage that is looked for.
  private static let nameLengthMax = 100
}
