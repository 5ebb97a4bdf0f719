import HTML
import HTTP
import Records
import Words

/// The form that opens a case, or corrects what is known of one.
struct CaseFormPage {
  let frame: Frame
  let form: CaseForm
  /// The case that is corrected; `nil` for a new one.
  var id: CaseID?
  /// People whose names are near the accused that were typed, by the place of the name.
  var matches: [(place: Int, name: String, people: [PersonMatch])] = []

  private var typed: TypedForm { form.typed }
  private var tongue: Tongue { frame.tongue }
  private var route: CaseRoute { id.map { .edit($0) } ?? .new }
  private var heading: String {
    id == nil ? tongue.say("قضية جديدة", "A new case") : tongue.say("تعديل القضية", "Edit the case")
  }

  var node: Node {
    Layout(frame: frame, heading: heading, place: .cases).node {
      p(.class("quiet crumb")) {
        a(.href(back.address)) {
          id == nil
            ? tongue.say("القضايا", "Cases") : tongue.say("إلى القضية", "To the case")
        }
      }
      h1 { heading }
      typed.alert
      HTML.form(.class("sheet form"), .method("post"), .action(route.address)) {
        questions
        div(.class("fields")) { first }
        HTML.details(typedRest ? .open : .class("rest")) {
          summary { tongue.say("بقية البيانات، الآن أو بعد ذلك", "The rest, now or later") }
          div(.class("fields")) { rest }
        }
        div(.class("tools")) {
          tokenField(frame)
          button(.class("btn first"), .type("submit")) {
            id == nil ? tongue.say("افتح القضية", "Open the case") : tongue.say("احفظ", "Save")
          }
          a(.class("btn"), .href(back.address)) { tongue.say("دون حفظ", "Cancel") }
        }
      }
    }
  }

  private var back: Route { id.map { .cases(.show($0)) } ?? .cases(.list(CaseAddress())) }

  /// Whether something of the rest was typed or is wrong, so that it must be seen.
  private var typedRest: Bool {
    let shown = ["numbers", "accused", "body", "token", "visibility"]
    return id != nil || typed.flaws.keys.contains { shown.contains($0) == false }
      || typed.fields.all.contains { field in
        shown.contains(field.name) == false && field.name.hasPrefix("who") == false
          && field.value.trimmed.isEmpty == false
      }
  }

  private var first: Node {
    group {
      typed.area(
        "numbers", tongue.say("رقم القضية، كل رقم في سطر", "Number of the case, a line each"),
        hint: "1054 لسنة 2026 حصر أمن دولة عليا\n88 لسنة 2026 إداري", rows: 2)
      if id == nil {
        typed.area(
          "accused", tongue.say("المتهم، كل اسم في سطر", "The accused, a line each"),
          hint: tongue.say("الاسم كما في الأوراق", "The name as papers write it"), rows: 1)
        typed.line(
          "body", tongue.say("الجهة: النيابة أو المحكمة", "Prosecution or court"), isWide: true)
      } else {
        typed.line("title", tongue.say("اسم القضية", "What the case is called"), isWide: true)
        typed.line("prosecution", tongue.say("النيابة", "Prosecution"))
        typed.line("court", tongue.say("المحكمة", "Court"))
      }
    }
  }

  private var rest: Node {
    group {
      if id == nil {
        typed.line("title", tongue.say("اسم القضية", "What the case is called"), isWide: true)
      }
      typed.line("subject", tongue.say("الموضوع", "Subject"), isWide: true)
      typed.terms("procedure", tongue.say("حالة الإجراء", "Procedure"), Procedure.allCases)
      typed.terms("track", tongue.say("المسار", "Track"), Track.allCases)
      typed.terms("degree", tongue.say("الدرجة", "Degree"), Degree.allCases)
      typed.line("circuit", tongue.say("الدائرة", "Circuit"))
      typed.line("governorate", tongue.say("المحافظة", "Governorate"))
      typed.dateLine("opened", tongue.say("بدأت في", "Began on"))
      typed.area(
        "charges",
        tongue.say(
          "الاتهامات، كل تهمة في سطر: التهمة / القانون / المادة",
          "Charges, a line each: charge / law / article"),
        hint: "نشر أخبار كاذبة / قانون العقوبات / 188", rows: 2)
      if id == nil {
        typed.line("lawyer", tongue.say("محامي الدفاع", "Defence counsel"))
        typed.line(
          "attorney", tongue.say("رقم التوكيل", "Power of attorney"), hint: "4412 ج لسنة 2026")
      }
      typed.line(
        "appeal_of", tongue.say("طعن على القضية رقم", "Appeal of case number"),
        hint: tongue.say("رقمها في السجل", "Its number here"))
      typed.line(
        "rotated_from", tongue.say("تدوير من القضية رقم", "Rotated from case number"),
        hint: tongue.say("رقمها في السجل", "Its number here"))
      typed.line("tags", tongue.say("وسوم، بينها فواصل", "Tags, commas between"))
      typed.circles()
      typed.area("remark", tongue.say("ملاحظة", "Remark"))
    }
  }

  /// «Did you mean this person?», for each name that is near somebody's.
  private var questions: Node {
    guard matches.isEmpty == false else { return .empty }
    return fieldset(.class("alert soon asked"), .id("who")) {
      legend { tongue.say("هل تقصد أحد هؤلاء؟", "Did you mean one of these?") }
      for asked in matches {
        p { bdi { asked.name } }
        input(.type("hidden"), .name("who-name-\(asked.place)"), .value(asked.name))
        for (number, match) in asked.people.enumerated() {
          label(.class("pick")) {
            number == 0
              ? input(
                .type("radio"), .name("who-\(asked.place)"), .value("\(match.card.id)"), .checked)
              : input(.type("radio"), .name("who-\(asked.place)"), .value("\(match.card.id)"))
            span {
              bdi { match.card.name }
              " "
              small { match.card.line(in: tongue) }
            }
          }
        }
        label(.class("pick")) {
          input(.type("radio"), .name("who-\(asked.place)"), .value("new"))
          span {
            tongue.say("لا، شخص جديد", "No, somebody new")
          }
        }
      }
    }
  }
}

extension PersonCard {
  /// What tells people of like names apart, on one line.
  func line(in tongue: Tongue) -> String {
    let number = memberNumber.map { number in
      number.isEmpty
        ? tongue.say("عضو", "member") : tongue.say("عضو رقم \(number)", "member \(number)")
    }
    return [number, governorate.isEmpty ? nil : governorate, tongue.count(caseCount, .case)]
      .compactMap { $0 }.joined(separator: " · ")
  }
}
