import Formats
import HTML
import HTTP
import Records
import Words

/// The list of members, or of everybody whom the archive knows.
struct PeoplePage: Framed {
  let frame: Frame
  let address: PeopleAddress
  let found: Page<PersonCard>

  var node: Node {
    let heading =
      address.isMembers ? tongue.say(.members) : tongue.say("الأشخاص", "People")
    return Layout(frame: frame, heading: heading, place: .cases).node {
      headline(heading) {
        if frame.mayFile {
          PersonRoute.new.link(tongue.say("عضو جديد", "New member"), style: "btn first")
        }
      }
      Tabs.records(at: .people(.list(address)), in: tongue).node
      form(.class("choices"), .method("get"), .action(PersonRoute.list(PeopleAddress()).address)) {
        label {
          span { tongue.say("اسم أو رقم عضوية", "Name or member number") }
          input(
            .type("text"), .name("q"), .id("people-q"), .value(address.typed), .dir(.auto))
        }
        choice(
          "member", tongue.say("أظهر", "Show"), chosen: address.isMembers ? "1" : "",
          [("1", tongue.say(.members)), ("", tongue.say("كل الأشخاص", "Everyone"))])
        label {
          span { tongue.say(.governorate) }
          input(.type("text"), .name("governorate"), .value(address.governorate), .dir(.auto))
        }
        button(.class("btn"), .type("submit")) { tongue.say(.show) }
      }
      p(.class("line")) {
        strong { tongue.count(found.total, .person) }
        " · "
        twins(
          csv: PersonRoute.list(address).address(as: .csv),
          json: PersonRoute.list(address).address(as: .json))
      }
      if found.items.isEmpty {
        emptySheet(
          tongue.say("لا أحد هنا فيما هو متاح لك.", "No one available to you matches.")
        ) {
          p {
            tongue.say(
              "الاسم يُعرف مهما كُتب: عبدالرحمن وعبد الرحمن، بالأب أو بدونه.",
              "A name is recognised however it is spelled, with or without the father's name.")
          }
        }
      } else {
        ol(.class("hits compact")) { found.items.map { PersonRow(frame: frame, card: $0).node } }
      }
      Pager(
        tongue: tongue, page: address.page, total: found.total,
        pageLength: PeopleAddress.pageLength
      ) { PersonRoute.list(address.page($0)).address }.node
    }
  }
}

/// The conflict check (فحص التعارض): which parts people of these names play in any case.
struct ConflictPage: Framed {
  let frame: Frame
  let names: String
  let found: [Conflict]

  var node: Node {
    page(tongue.say(.conflictCheck), at: .cases) {
      Tabs.records(at: .people(.conflicts()), in: tongue).node
      form(.class("sheet form"), .method("get"), .action(PersonRoute.conflicts().address)) {
        Form(["names": names], in: tongue).area(
          "names", tongue.say("الأسماء، كل اسم في سطر", "Names, a line each"))
        button(.class("btn first"), .type("submit")) { tongue.say("افحص", "Check") }
      }
      if names.trimmed.isEmpty == false { result }
    }
  }

  private var result: Node {
    section(.class("sheet results")) {
      h2 {
        found.isEmpty
          ? tongue.say(
            "لا صفة لأحد بهذه الأسماء فيما هو متاح لك.",
            "No one of these names has a role in anything available to you.")
          : tongue.say("صفات وُجدت", "Roles found")
      }
      p(.class("quiet")) {
        tongue.say(
          "يُقارن الاسم مهما اختلف رسمه، والتشابه ليس تطابقًا: راجع كل سطر بنفسك.",
          "Names are compared however they are spelled, and similarity is not identity: check "
            + "every line yourself."
        )
      }
      if found.isEmpty == false {
        ul(.class("rows")) {
          for conflict in found {
            li {
              div {
                personLink(conflict.match.card.id, conflict.match.card.name)
                p(.class("why")) {
                  badge(conflict.role.label(in: tongue), conflict.role.side == 2 ? "late" : "")
                  CaseRoute.show(conflict.caseID).link(bdi { conflict.caseTitle })
                  if conflict.represents.isEmpty == false {
                    span {
                      tongue.say(.onBehalfOf)
                      bdi { conflict.represents }
                    }
                  }
                }
              }
              small {
                bdi { conflict.asked }
                " · "
                bdi { "\(Int((conflict.match.score * 100).rounded()))%" }
              }
            }
          }
        }
      }
    }
  }
}
