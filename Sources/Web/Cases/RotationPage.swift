import HTML
import Records
import Words

/// The form that rotates accused of a case into another (تدوير): both cases are written with one act.
struct RotationPage: Framed {
  let frame: Frame
  let form: Form
  let file: CaseFile

  var node: Node {
    let back = (address: CaseRoute.show(file.id).address, name: file.details.title)
    return FormPage(
      frame: frame, heading: tongue.say("تدوير إلى قضية أخرى", "Rotation into another case"),
      place: .cases, form: form, back: back
    ).node {
      p(.class("quiet")) {
        tongue.say(
          "يُخلى سبيله في هذه القضية ويُحبس في الأخرى في اليوم نفسه: تنتهي مواعيد هذه وتبدأ مواعيد "
            + "تلك، ولا تنقطع أيام الحبس.",
          "Released in this case and held in the other on the same day: the dates here end, those "
            + "there begin, and the days in custody go on.")
      }
      form.sheet(
        frame, to: CaseRoute.rotate(file.id).address,
        send: tongue.say("قيّد التدوير", "Enter the rotation"), back: back.address
      ) {
        div(.class("fields three")) {
          form.people(of: accused, hint: "")
          form.line(
            "numbers", tongue.say("القضية الجديدة برقمها", "The new case by its number"),
            "2211 لسنة 2026 حصر أمن دولة عليا", isWide: true)
          form.day("date", tongue.say(.date), isRequired: true)
          form.hour("hour", tongue.say(.hour))
          form.terms("type", tongue.say("الحبس فيها", "Held there by"), Rotation.types)
          form.day("until", HeldReports(tongue: tongue).label(.validUntil))
        }
        form.folded(
          tongue.say(.restNowOrLater), isOpen: form.touches(["into", "ordered"])
        ) {
          div(.class("fields")) {
            form.record("into", tongue.say("أو قضية مقيدة، برقمها هنا", "Or a known case"))
            form.day(
              "ordered",
              tongue.say("قرار الإخلاء إن سبق ولم يُنفذ", "Release ordered earlier, not carried out")
            )
          }
        }
      }
    }
  }

  private var accused: [(id: PersonID, name: String)] {
    file.parties.filter { $0.role == .accused }.map { ($0.person, $0.name) }
  }
}
