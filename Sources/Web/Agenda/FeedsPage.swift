import Deadlines
import HTML
import HTTP
import Records
import Words

/// The calendars that other programs may fetch, each at an address that can be ended.
struct FeedsPage: Framed {
  let frame: Frame
  let feeds: [Feed]
  /// A feed that was refused, as it was typed.
  var form: Form?
  /// The address of a feed just made: it is told this once.
  var made: String?

  var node: Node {
    page(tongue.say(.calendarFeeds), at: .deadlines) {
      Tabs.deadlines(at: .agenda(.feeds), in: frame).node
      if let made { told(made) }
      div(.class("cols two")) {
        div(.class("stack")) {
          toTelephone
          sheet(tongue.say("ما نُشر", "Published feeds")) {
            quiet(
              """
              العنوان 127.0.0.1 هو هذا الحاسب وحده: يقرؤه تقويم مثبت عليه، والبرنامج مفتوح، ولا يصل إليه هاتف \
              ولا حاسب آخر.
              """,
              """
              The address 127.0.0.1 is this computer alone: a calendar installed on it reads it while \
              the program is open; no telephone and no other computer reaches it.
              """)
            if feeds.isEmpty { quiet("لا شيء.", "None.") }
            ul(.class("rows")) { for feed in feeds { row(feed) } }
          }
        }
        if frame.mayFile { adding }
      }
    }
  }

  private var toTelephone: Node {
    sheet(tongue.say("للهاتف: ملف يُرسل", "For a telephone: a file to send")) {
      quiet(
        """
        نزّل الملف وأرسله إلى الهاتف بالبريد أو واتساب، ثم افتحه هناك. الجلسات بساعاتها وتنبه قبلها بيوم \
        وبساعتين. أعد إرساله كلما تغير شيء: يحل الجديد محل القديم ولا يتكرر.
        """,
        """
        Download the file, send it to the telephone by e-mail or WhatsApp and open it there. Hearings \
        come at their hours, with alarms a day and two hours before. Send it again when something \
        changes: the new replaces the old and nothing stands twice.
        """)
      div(.class("tools")) {
        a(.class("btn first"), .href(AgendaRoute.file(hasNames: false).address), .download) {
          tongue.say("ملف بلا أسماء", "File without names")
        }
        a(.class("btn"), .href(AgendaRoute.file(hasNames: true).address), .download) {
          tongue.say("ملف بالأسماء", "File with names")
        }
      }
    }
  }

  private func told(_ address: String) -> Node {
    div(.class("alert done"), .role("status")) {
      p {
        strong {
          tongue.say(
            "انسخ العنوان الآن: لا يُعرض مرة أخرى.", "Copy the address now: it is not shown again.")
        }
      }
      p { code(.dir(.leftToRight)) { address } }
    }
  }

  private func row(_ feed: Feed) -> Node {
    li {
      div {
        bdi { feed.label }
        p(.class("why")) {
          dotted([
            .text(
              feed.hasNames
                ? tongue.say("بالأسماء", "with names") : tongue.say("بلا أسماء", "without names")),
            .text(feed.visibility.label(in: tongue)), bdi { tongue.day(of: feed.addedAt) },
          ])
        }
      }
      if feed.revokedAt != nil {
        badge(tongue.say("أُلغي", "Revoked"), "plain")
      } else if frame.mayFile {
        HTML.form(
          .class("inline"), .method("post"), .action(AgendaRoute.revoke(feed.id).address)
        ) {
          tokenField(frame)
          button(.class("btn danger")) { tongue.say("ألغه", "Revoke") }
        }
      }
    }
  }

  private var adding: Node {
    let form = form ?? Form(["visibility": "secretariat"], in: tongue)
    return sheet(tongue.say("انشر تقويمًا", "Publish a calendar")) {
      quiet(
        "من يملك العنوان يرى المواعيد. لا يُذكر فيه اسم إلا إذا طلبت.",
        "Anyone who has the address sees the deadlines. No one is named unless you ask for it.")
      form.sheet(
        frame, to: AgendaRoute.feeds.address, style: "form", send: tongue.say("انشر", "Publish")
      ) {
        form.alert
        div(.class("fields")) {
          form.line("label", tongue.say("لمن", "For whom"), isRequired: true)
          form.circles()
          form.check("names", tongue.say("بالأسماء والعناوين", "With names and titles"))
        }
      }
    }
  }
}
