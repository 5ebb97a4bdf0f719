import HTML
import HTTP
import Records
import Words

/// The people of a case with their parts, their liberty, and the lawyers' powers of attorney.
struct PartySheet {
  let page: CasePage

  private var frame: Frame { page.frame }
  private var tongue: Tongue { page.frame.tongue }
  private var file: CaseFile { page.file }

  var node: Node {
    sheet(tongue.say(.parties), count: tongue.count(file.parties.count, .person), id: "parties") {
      if file.parties.isEmpty {
        p(.class("quiet")) { tongue.say("لا أطراف بعد.", "No parties yet.") }
      } else {
        ul(.class("rows people")) { file.parties.map(row) }
      }
      if frame.mayFile { addition }
    }
  }

  private func row(_ party: Party) -> Node {
    li {
      div {
        personLink(party.person, party.name)
        p(.class("why")) {
          badge(party.role.label(in: tongue), "plain")
          if let liberty = party.liberty {
            badge(
              liberty.words(
                with: file.custody(of: party.person, today: page.today), in: tongue), liberty.tone)
          }
          span {
            dotted([
              named(tongue.say("عضو ", "member "), .text(party.memberNumber ?? "")),
              power(party.attorney),
              named(tongue.say(.onBehalfOf), bdi { client(of: party) ?? "" }),
              bdi { party.remark },
            ])
          }
        }
        if frame.mayFile, party.role == .lawyer { correction(of: party) }
      }
      if frame.mayFile {
        form(
          .class("inline"), .method("post"), .action(CaseRoute.removeParty(file.id).address)
        ) {
          tokenField(frame)
          input(.type("hidden"), .name("party"), .value("\(party.id)"))
          button(
            .class("less"), .type("submit"),
            .title(tongue.say("تنتهي صفته ويبقى في السجل", "The role ends; the record stays"))
          ) { tongue.say("لم يعد طرفًا", "No longer a party") }
        }
      }
    }
  }

  /// A power of attorney as it is typed, its last day as people read it.
  private func power(_ attorney: PowerOfAttorney) -> Node {
    var endless = attorney
    endless.until = nil
    guard attorney.typed.isEmpty == false else { return .empty }
    return group {
      tongue.say("توكيل ", "Power of attorney ")
      bdi { endless.typed }
      if let until = attorney.until {
        tongue.say(" حتى ", " until ")
        dateNode(until, in: tongue)
      }
    }
  }

  /// What sets the ids of one party's form apart from those of another's.
  static func scope(of party: PartyID) -> String { "party-\(party)" }

  /// The form that corrects a lawyer's power of attorney, filled with what is there.
  private func correction(of party: Party) -> Node {
    let sent = page.attorney.flatMap { $0.scope == Self.scope(of: party.id) ? $0 : nil }
    let form =
      sent
      ?? Form(
        PowerField.allCases, of: party.attorney, scope: Self.scope(of: party.id), in: tongue)
    return form.folded(tongue.say("صحح التوكيل…", "Correct the power…"), isOpen: sent != nil) {
      form.sheet(
        frame, to: CaseRoute.attorney(file.id).address, style: "form", send: tongue.say(.save)
      ) {
        input(.type("hidden"), .name("party"), .value("\(party.id)"))
        form.field(PowerField.attorney, isWide: true)
      }
    }
  }

  private func client(of party: Party) -> String? {
    party.represents.flatMap { id in file.parties.first { $0.person == id }?.name }
  }

  private var addition: Node {
    let form = page.party ?? Form(["role": "lawyer"], in: tongue)
    return form.folded(
      tongue.say("أضف شخصًا…", "Add a person…"), isOpen: page.party != nil, style: "removal"
    ) {
      form.sheet(
        frame, to: CaseRoute.addParty(file.id).address, style: "form", send: tongue.say(.add)
      ) {
        NameQuestions(tongue: tongue, asked: page.asked).node
        div(.class("fields")) {
          form.line("name", tongue.say(.name), isWide: true)
          form.terms("role", tongue.say("الصفة", "Role"), PartyRole.allCases)
          form.terms("liberty", tongue.say(.libertyStatus), none: "—", Liberty.allCases)
          form.choice(
            "represents", tongue.say("يمثل", "Represents"), none: "—",
            file.people.map { ("\($0.id)", $0.name) })
          form.line("attorney", tongue.say(.powerOfAttorney), PowerOfAttorney.example)
          form.line("remark", tongue.say(.remark), isWide: true)
        }
      }
    }
  }
}

/// The forms by which papers come to a case: a document that is here already, or new files.
struct PaperForm {
  let page: CasePage

  var node: Node {
    let tongue = page.frame.tongue
    let form = page.papers ?? Form(in: tongue)
    let action = CaseRoute.papers(page.file.id).address
    return form.folded(
      tongue.say("أضف ورقة…", "Add a paper…"), isOpen: page.papers != nil, style: "removal"
    ) {
      form.sheet(
        page.frame, to: action, style: "form", takesFiles: true,
        send: tongue.say("أودِع", "Add files")
      ) {
        form.file(
          "files", tongue.say("ملفات تُودَع في القضية", "Files to put into the case"), .multiple)
      }
      form.sheet(page.frame, to: action, style: "form", send: tongue.say("أرفِق", "Attach")) {
        form.record("document", tongue.say("أو مستند موجود", "Or a document that is here"))
      }
    }
  }
}
