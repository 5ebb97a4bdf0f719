import Deadlines
import HTML
import HTTP
import Records
import Words

/// The declared holidays with their sources, and who rests on Saturday (جدول العطلات).
struct HolidaysPage: Framed {
  let frame: Frame
  let table: HolidayTable
  let today: CivilDate
  /// A holiday that was refused, as it was typed.
  var form: Form?
  /// What came of the last change, in words.
  var report: String?
  private var words: DeadlineReports { DeadlineReports(tongue: tongue) }

  var node: Node {
    page(tongue.say("العطلات الرسمية", "Public holidays"), at: .deadlines) {
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
            bdi { holiday.enteredBy },
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
      let form = Form(["date": holiday.date.description], scope: "\(holiday.date)", in: tongue)
      form.sheet(
        frame, to: DeadlineRoute.removeHoliday.address, style: "inline",
        send: tongue.say("ارفعه", "Remove")
      ) {
        input(.type("hidden"), .name("date"), .value(form["date"]))
        form.line("reason", tongue.say("سبب رفعه", "Reason for removing it"), isRequired: true)
      }
    }
  }

  private var adding: Node {
    let form = form ?? Form(in: tongue)
    return sheet(tongue.say("أضف يومًا", "Add a day")) {
      form.sheet(
        frame, to: DeadlineRoute.holidays.address, style: "form", send: tongue.say(.add)
      ) {
        form.alert
        div(.class("fields")) {
          form.day("date", tongue.say("اليوم", "Day"), isRequired: true)
          form.line("name", tongue.say("اسم العطلة", "Name of the holiday"), isRequired: true)
          form.line(
            "source", tongue.say("مصدر الإعلان", "Source of the declaration"),
            tongue.say("قرار رئيس مجلس الوزراء رقم …", "Prime Minister's Decree No. …"),
            isWide: true, isRequired: true)
        }
      }
    }
  }

  private var rest: Node {
    sheet(tongue.say("الراحة الأسبوعية", "Weekly days off")) {
      p { words.rest(table.rest) }
      if frame.mayFile {
        let form = Form(
          [
            "courts": table.rest.courtsRestOnSaturday ? "1" : "",
            "ministries": table.rest.ministriesRestOnSaturday ? "1" : "",
          ], in: tongue)
        form.sheet(
          frame, to: DeadlineRoute.rest.address, style: "form", send: tongue.say(.save)
        ) {
          form.check(
            "courts", tongue.say("السبت راحة في المحاكم", "Courts are closed on Saturdays"))
          form.check(
            "ministries",
            tongue.say("السبت راحة في الوزارات", "Ministries are closed on Saturdays"))
        }
      }
    }
  }
}
