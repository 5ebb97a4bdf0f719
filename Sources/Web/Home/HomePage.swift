import Deadlines
import HTML
import Records
import Search
import Words

/// The first page: one large box, what is due, where the notifications stand, what came last.
struct HomePage: Framed {
  let frame: Frame
  let holdings: Holdings
  let recent: [DocumentCard]
  /// The searches that the person keeps.
  var searches: [SavedSearch] = []
  /// What is due and what comes; `nil` where no date is kept.
  var dates: HomeDeadlines?
  /// Where the notifications stand; `nil` where there is none.
  var notifications: HomeNotifications?

  /// How many of the newest documents are shown.
  static let recentCount = 6

  var node: Node {
    Layout(frame: frame, heading: tongue.say(.archive), place: .home, hasBox: false)
      .node {
        h1(.class("unseen")) {
          tongue.say("سجل الأمانة القانونية", "Archive of the legal secretariat")
        }
        if holdings.documents == 0, dates == nil, notifications == nil {
          firstSteps
        } else {
          SearchBox(frame: frame, isBig: true, hint: hint).node
          p(.class("quiet under")) { under }
          SavedSearchCard(frame: frame, searches: searches).node
          div(.class("cols two")) {
            if dates == nil, notifications == nil {
              recentSheet
              kindSheet
            } else {
              div(.class("stack")) {
                dates?.node
                notifications?.node
              }
              div(.class("stack")) {
                recentSheet
                kindSheet
              }
            }
          }
        }
      }
  }

  private var hint: String {
    let documents = tongue.count(holdings.documents, .document, as: .object)
    return tongue.say("ابحث في \(documents)", "Search \(documents)")
  }

  private var under: Node {
    dotted([
      .text(tongue.say("كل الكلمات معًا", "All words required")),
      Route.help.link(tongue.say(.howToSearch)),
      SearchRoute.batch.link(tongue.say(.searchList)),
      holdings.unsearchableLine(in: tongue).map { line in
        DocumentRoute.list(.unsearchable).link(line)
      } ?? .empty,
    ])
  }

  private var recentSheet: Node {
    sheet(
      tongue.say("أُضيف حديثًا", "Recently added"),
      beside: DocumentRoute.list(DocumentAddress()).link(tongue.say(.allDocuments))
    ) {
      ul(.class("rows")) {
        for card in recent {
          listed(
            DocumentRoute.show(card.id).link(card.titleNode),
            why: group {
              card.badges(in: tongue)
              span { card.origin(in: tongue) }
            }, end: time(.datetime("\(card.addedAt)")) { bdi { tongue.day(of: card.addedAt) } })
        }
      }
    }
  }

  private var kindSheet: Node {
    sheet(tongue.say("ما في السجل", "In the archive")) {
      ul(.class("counts")) {
        for kind in DocumentKind.allCases {
          if let count = holdings.kinds[kind], count > 0 {
            li {
              DocumentRoute.list(DocumentAddress(kinds: [kind])).link(kind.label(in: tongue))
              bdi { tongue.number(count) }
            }
          }
        }
        if holdings.removed > 0, frame.mayFile {
          li(.class("quiet")) {
            DocumentRoute.trash().link(tongue.say("في السلة", "In the trash"))
            bdi { tongue.number(holdings.removed) }
          }
        }
      }
    }
  }

  /// What stands on the first page of an archive that holds nothing.
  private var firstSteps: Node {
    section(.class("sheet steps")) {
      h2 {
        tongue.say(
          "السجل فارغ. ثلاث خطوات لتبدأ:", "The archive is empty. Three steps to get started:")
      }
      ol {
        li {
          h3 { tongue.say("أودِع ملفاتك", "Add your files") }
          p {
            tongue.say(
              "PDF وWord وصفحات ونصوص، عربية وإنجليزية. ومن الطرفية مجلدًا كاملًا: ",
              "PDF, Word, pages and text, Arabic and English. A whole folder from the terminal: ")
            code(.dir(.leftToRight)) { "sijill add FOLDER" }
          }
          if frame.mayFile {
            DocumentRoute.intake.link(tongue.say(.addFiles), style: "btn first")
          }
        }
        li {
          h3 { tongue.say("انظر ما لم يُقرأ", "See what could not be read") }
          p {
            tongue.say(
              "يقول الإيصال أي ملف بلا نص يُبحث، وتبقى قائمته هنا: ",
              "The receipt names every file without searchable text; the list stays here: ")
            DocumentRoute.list(.unsearchable).link(tongue.say(.unsearchable))
          }
        }
        li {
          h3 { tongue.say(.search) }
          p {
            tongue.say(
              "بالعربية كما تكتبها؛ الهمزات والتاء المربوطة والأرقام سواء. ",
              "In Arabic as you write it: forms of hamza, ta marbuta and digits make no "
                + "difference. "
            )
            Route.help.link(tongue.say(.searchLanguage))
          }
        }
      }
    }
  }
}
