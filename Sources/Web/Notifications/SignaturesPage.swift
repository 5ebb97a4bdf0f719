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
  /// The form of the list, with what is wrong with it.
  let form: Form
  private var reports: SignatureReports { SignatureReports(tongue: tongue) }

  /// More faults of one list stand on no page: whoever has so many mends the file first.
  private static let faultsMax = 500

  var node: Node {
    page(
      tongue.say("توقيعات المؤسسين", "Founders' signatures"), at: .notifications,
      crumb: notification.crumb(in: tongue)
    ) {
      form.alert
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
    form.sheet(
      frame, to: NotificationRoute.founding(notification.id).address, takesFiles: true,
      send: tongue.say("احصرها", "Count")
    ) {
      label(.class("drop"), .for("signatures")) {
        strong { tongue.say("كشف توقيعات CSV", "A list of signatures, CSV") }
        small {
          tongue.say(
            "أول سطر أسماء الأعمدة: الاسم، الرقم القومي، المحافظة، مكتب التوثيق، رقم التصديق، "
              + "تاريخ التصديق",
            "The first row names the columns: name, number, governorate, office, certificate, date")
        }
        form.control("input", "signatures", [.type("file"), .required])
        form.said("signatures")
      }
    }
  }
}
