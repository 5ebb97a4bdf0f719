import Formats
import HTML
import Records
import Words

/// The certified signatures of a founding (حصر التوقيعات): how many each governorate has, what is
/// missing, and the form that reads a list.
struct SignaturesPage: Framed {
  let frame: Frame
  let notification: Notification
  let tally: FoundingTally
  /// What became of the list that was sent, if one was.
  var receipt: SignatureReceipt?
  /// Why the list was not read.
  var message: Message?
  private var reports: SignatureReports { SignatureReports(tongue: tongue) }

  /// More faults of one list stand on no page: whoever has so many mends the file first.
  private static let faultsMax = 500

  var node: Node {
    let heading = tongue.say("توقيعات المؤسسين", "Founders' signatures")
    return Layout(frame: frame, heading: heading, place: .notifications).node {
      NotificationCrumb(notification: notification, tongue: tongue).node
      h1 { heading }
      message?.alert
      div(.class("stack")) {
        if let receipt { told(receipt) }
        sheet(tongue.say("الحصر", "Count")) {
          p { reports.tally(tally) }
          p { badge(reports.verdict(tally), tally.isComplete ? "done" : "soon") }
          BarChart(
            tongue: tongue, unit: tongue.say("توقيعات", "Signatures"),
            bars: Governorate.allCases.compactMap { governorate in
              guard let count = tally.counts[governorate] else { return nil }
              let isFull = count >= FoundingTally.perGovernorateMin
              let short = FoundingTally.perGovernorateMin - count
              let name = governorate.label(in: tongue)
              return BarChart.Bar(
                label: isFull
                  ? name : tongue.say("\(name) (ينقصها \(short))", "\(name) (\(short) short)"),
                count: count, tone: isFull ? "done" : "soon")
            }
          ).node
          p(.class("quiet")) { Statutory.article7.label(in: tongue) }
        }
        if frame.mayFile, notification.isFrozen == false { list }
      }
    }
  }

  private func told(_ receipt: SignatureReceipt) -> Node {
    section(.class("sheet")) {
      p(.class(receipt.faults.isEmpty ? "alert done" : "alert soon"), .role("status")) {
        strong { reports.added(receipt.added) }
      }
      if receipt.faults.isEmpty == false {
        h2 { tongue.say("أسطر تُراجع", "Lines to check") }
        ul(.class("lines")) {
          for line in receipt.faults.prefix(Self.faultsMax) { li { bdi { reports.line(line) } } }
        }
        if receipt.faults.count > Self.faultsMax {
          p(.class("quiet")) {
            tongue.say("والباقي: ", "And more: ")
              + tongue.number(receipt.faults.count - Self.faultsMax)
          }
        }
      }
    }
  }

  private var list: Node {
    form(
      .class("sheet form"), .method("post"), .enctype("multipart/form-data"),
      .action(NotificationRoute.founding(notification.id).address)
    ) {
      label(.class("drop"), .for("signatures")) {
        strong { tongue.say("كشف توقيعات CSV", "A list of signatures, CSV") }
        small {
          tongue.say(
            "أول سطر أسماء الأعمدة: الاسم، الرقم القومي، المحافظة، مكتب التوثيق، رقم التصديق، "
              + "تاريخ التصديق",
            "The first row names the columns: name, number, governorate, office, certificate, date")
        }
        input(.type("file"), .name("signatures"), .id("signatures"), .required)
      }
      div(.class("tools")) {
        tokenField(frame)
        button(.class("btn first"), .type("submit")) { tongue.say("احصرها", "Count") }
      }
    }
  }
}
