import Deadlines
import HTML
import Records
import Words

/// The declared holidays with their sources, and who rests on Saturday (جدول العطلات).
struct HolidaysPage: Framed {
  let frame: Frame
  let table: HolidayTable
  let today: CivilDate
  /// A holiday that was refused, as it was typed.
  var form: TypedForm?
  /// What came of the last change, in words.
  var report: String?
  private var words: DeadlineReports { DeadlineReports(tongue: tongue) }

  var node: Node {
    let heading = tongue.say("العطلات الرسمية", "Public holidays")
    return Layout(frame: frame, heading: heading, place: .deadlines).node {
      h1 { heading }
      Tabs.deadlines(at: .deadlines(.holidays), in: frame).node
      for year in [today.year, today.year + 1] where table.count(of: year) == 0 {
        p(.class("alert soon")) { words.unknownYear(year) }
      }
      if let report { p(.class("alert done"), .role("status")) { report } }
      div(.class("cols two")) {
        section(.class("sheet")) {
          h2 {
            tongue.say("أيام أُعلنت", "Declared days")
            small {
              tongue.say("إصدار الجدول ", "table version ")
              bdi { tongue.number(table.version) }
            }
          }
          if table.holidays.isEmpty {
            p(.class("quiet")) { tongue.say("لا شيء بعد.", "Nothing yet.") }
          } else {
            ul(.class("due")) { for holiday in table.holidays.reversed() { row(holiday) } }
          }
        }
        div(.class("stack")) {
          if frame.mayFile { adding }
          rest
        }
      }
    }
  }

  private func row(_ holiday: Holiday) -> Node {
    li {
      time(.datetime(holiday.date.description)) {
        bdi { holiday.date.words(in: tongue) }
        small { holiday.date.weekday?.label(in: tongue) ?? "" }
      }
      div {
        p { bdi { tongue.say(holiday.name) } }
        p(.class("why")) {
          dotted([
            bdi { holiday.source },
            holiday.enteredBy.isEmpty ? .empty : bdi { holiday.enteredBy },
            dateNode(holiday.enteredOn, in: tongue),
          ])
        }
      }
      if frame.mayFile { removal(holiday) }
    }
  }

  private func removal(_ holiday: Holiday) -> Node {
    details(.class("removal inline")) {
      summary { tongue.say("خطأ؟", "Mistake?") }
      HTML.form(.method("post"), .action(DeadlineRoute.removeHoliday.address)) {
        tokenField(frame)
        input(.type("hidden"), .name("date"), .value(holiday.date.description))
        FormParts.line(
          "reason", tongue.say("سبب رفعه", "Reason for removing it"), "", isRequired: true)
        button(.class("btn danger")) { tongue.say("ارفعه", "Remove") }
      }
    }
  }

  private var adding: Node {
    let typed = form ?? TypedForm(tongue: tongue)
    return sheet(tongue.say("أضف يومًا", "Add a day")) {
      HTML.form(.class("form"), .method("post"), .action(DeadlineRoute.holidays.address)) {
        tokenField(frame)
        typed.alert
        div(.class("fields")) {
          typed.line("date", tongue.say("اليوم", "Day"), hint: "2026-11-25", isRequired: true)
          typed.line("name", tongue.say("اسم العطلة", "Name of the holiday"), isRequired: true)
          typed.line(
            "source", tongue.say("مصدر الإعلان", "Source of the declaration"),
            hint: tongue.say(
              "قرار رئيس مجلس الوزراء رقم …", "Prime Minister's Decree No. …"),
            isWide: true, isRequired: true)
        }
        button(.class("btn first")) { tongue.say("أضف", "Add") }
      }
    }
  }

  private var rest: Node {
    sheet(tongue.say("الراحة الأسبوعية", "Weekly days off")) {
      p { words.rest(table.rest) }
      if frame.mayFile {
        HTML.form(.method("post"), .action(DeadlineRoute.rest.address)) {
          tokenField(frame)
          check(
            "courts", tongue.say("السبت راحة في المحاكم", "Courts are closed on Saturdays"),
            table.rest.courtsRestOnSaturday)
          check(
            "ministries",
            tongue.say("السبت راحة في الوزارات", "Ministries are closed on Saturdays"),
            table.rest.ministriesRestOnSaturday)
          button(.class("btn")) { tongue.say(.save) }
        }
      }
    }
  }

  private func check(_ name: String, _ text: String, _ isOn: Bool) -> Node {
    label(.class("pick")) {
      isOn
        ? input(.type("checkbox"), .name(name), .value("1"), .checked)
        : input(.type("checkbox"), .name(name), .value("1"))
      span { text }
    }
  }
}
