import HTML
import HTTP
import Records
import Words

/// What a person types of a member or another person: the name first, the rest where they unfold it.
struct PersonForm {
  var typed: TypedForm

  init(_ fields: Fields, tongue: Tongue) { typed = TypedForm(fields, tongue: tongue) }

  /// The form filled with what is known.
  init(_ details: PersonDetails, tongue: Tongue) {
    let membership = details.membership
    var fields: Fields = [
      "name": details.name, "member": membership == nil ? "" : "1",
      "number": membership?.number ?? "", "unit": membership?.unit ?? "",
      "joined": membership?.joined?.description ?? "",
      "left": membership?.left?.description ?? "",
      "spellings": details.spellings.joined(separator: "\n"), "sex": details.sex?.rawValue ?? "",
      "birth": details.birth?.description ?? "", "governorate": details.governorate,
    ]
    for (name, value) in [
      ("occupation", details.occupation), ("phone", details.phone), ("email", details.email),
      ("address", details.address), ("national_id", details.nationalID),
      ("medical", details.medical), ("minor", details.isMinor ? "1" : ""),
      ("remark", details.remark), ("visibility", details.visibility.name),
    ] {
      fields.append(name, value)
    }
    self.init(fields, tongue: tongue)
  }

  /// The person that was typed, over what stood before; what is wrong is said beside its field.
  ///
  /// Medical facts and childhood stay as they were for whoever was not shown them.
  mutating func details(over old: PersonDetails?, clearance: Visibility) -> PersonDetails {
    var details = PersonDetails(name: typed["name"])
    if PersonName(details.name).parts.isEmpty {
      _ = typed.take(.invalid(.name, typed: details.name), at: "name")
    }
    details.spellings = typed.lines(of: "spellings")
    details.sex = typed.term("sex")
    details.birth = typed.date("birth")
    details.governorate = typed["governorate"]
    details.occupation = typed["occupation"]
    details.phone = typed["phone"]
    details.email = typed["email"]
    details.address = typed["address"]
    details.nationalID = typed["national_id"]
    details.medical = clearance == .restricted ? typed["medical"] : old?.medical ?? ""
    details.isMinor = clearance == .restricted ? typed["minor"] == "1" : old?.isMinor ?? false
    details.remark = typed["remark"]
    details.visibility = typed.visibility()
    if typed["member"] == "1" || typed["number"].isEmpty == false {
      var membership = Membership()
      membership.number = typed["number"]
      membership.unit = typed["unit"]
      membership.joined = typed.date("joined")
      membership.left = typed.date("left")
      details.membership = membership
    }
    return details
  }

  /// Says beside its field what the archive refused; `false` for what is not about a field.
  mutating func take(_ error: ArchiveError) -> Bool {
    switch error {
    case .invalid(.name, _): typed.take(error, at: "name")
    case .duplicate: typed.take(error, at: "number")
    case .impossible: typed.take(error, at: typed["left"].isEmpty ? "birth" : "left")
    case .invalid(.visibility, _): typed.take(error, at: "visibility")
    default: false
    }
  }
}

/// The form that enters a person, or corrects what is known of one.
struct PersonFormPage {
  let frame: Frame
  let form: PersonForm
  /// The person who is corrected; `nil` for a new one.
  var id: PersonID?
  /// People whose names are near the one that was typed.
  var matches: [PersonMatch] = []
  /// Whether the visitor is shown what only the narrowest circle sees.
  var isRestricted = true

  private var typed: TypedForm { form.typed }
  private var tongue: Tongue { frame.tongue }

  var node: Node {
    let heading =
      id == nil ? tongue.say("عضو جديد", "A new member") : tongue.say("تعديل البيانات", "Edit")
    return Layout(frame: frame, heading: heading, place: .cases).node {
      h1 { heading }
      typed.alert
      HTML.form(
        .class("sheet form"), .method("post"),
        .action((id.map { PersonRoute.edit($0) } ?? .new).address)
      ) {
        question
        div(.class("fields")) {
          typed.line(
            "name", tongue.say("الاسم بأجزائه الأربعة", "Full name, in its four parts"),
            isWide: true, isRequired: true)
          typed.line("number", tongue.say("رقم العضوية", "Member's number"))
          typed.line("governorate", tongue.say("المحافظة", "Governorate"))
          label(.class("pick wide")) {
            typed["member"] == "1"
              ? input(.type("checkbox"), .name("member"), .value("1"), .checked)
              : input(.type("checkbox"), .name("member"), .value("1"))
            span { tongue.say("عضو في الحزب", "A member of the party") }
          }
        }
        HTML.details(id == nil && typed.isRight ? .class("rest") : .open) {
          summary { tongue.say("بقية البيانات، الآن أو بعد ذلك", "The rest, now or later") }
          div(.class("fields")) { rest }
        }
        div(.class("tools")) {
          tokenField(frame)
          button(.class("btn first"), .type("submit")) { tongue.say("احفظ", "Save") }
        }
      }
    }
  }

  private var rest: Node {
    group {
      typed.line("unit", tongue.say("الأمانة أو الوحدة", "Secretariat or unit"))
      typed.dateLine("joined", tongue.say("عضو منذ", "Member since"))
      typed.dateLine("left", tongue.say("حتى", "Until"))
      typed.terms("sex", tongue.say("النوع", "Sex"), PersonDetails.Sex.allCases)
      typed.area(
        "spellings", tongue.say("صور أخرى للاسم، كل صورة في سطر", "Other spellings, a line each"),
        rows: 2)
      typed.dateLine("birth", tongue.say("الميلاد", "Born"))
      typed.line("occupation", tongue.say("المهنة", "Occupation"))
      typed.line("phone", tongue.say("الهاتف", "Phone"))
      typed.line("email", tongue.say("البريد", "E-mail"))
      typed.line("address", tongue.say("العنوان", "Address"), isWide: true)
      typed.line("national_id", tongue.say("الرقم القومي", "National number"))
      typed.circles()
      if isRestricted {
        typed.area("medical", tongue.say("حالة صحية", "Medical facts"), rows: 2)
        label(.class("pick wide")) {
          typed["minor"] == "1"
            ? input(.type("checkbox"), .name("minor"), .value("1"), .checked)
            : input(.type("checkbox"), .name("minor"), .value("1"))
          span { tongue.say("طفل (دون 18 سنة)", "A child (below 18)") }
        }
      }
      typed.area("remark", tongue.say("ملاحظة", "Remark"))
    }
  }

  /// Asks whether somebody of a like name is meant.
  private var question: Node {
    guard matches.isEmpty == false else { return .empty }
    return div(.class("alert soon asked"), .role("alert")) {
      p {
        strong {
          tongue.say(
            "في السجل من اسمه قريب من هذا. أهو أحدهم؟",
            "Somebody of a like name is here. Is it they?"
          )
        }
      }
      ul {
        for match in matches {
          li {
            personLink(match.card.id, match.card.name)
            " "
            small { match.card.line(in: tongue) }
          }
        }
      }
      label(.class("pick")) {
        input(.type("checkbox"), .name("new"), .value("1"))
        span { tongue.say("لا، شخص جديد: احفظه", "No, somebody new: save") }
      }
    }
  }
}
