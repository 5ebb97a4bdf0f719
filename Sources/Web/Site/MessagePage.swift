import HTML
import Words

/// A page that says what happened, what was not done, and what to do next.
struct MessagePage: Framed {
  let frame: Frame
  let message: Message

  var node: Node {
    Layout(frame: frame, heading: tongue.say("رسالة", "Message")).node {
      section(.class("sheet none"), .role("alert")) {
        h1 { message.happened }
        p { "\(message.undone) \(message.next)" }
        p { Route.home.link(tongue.say("إلى الرئيسية", "To the home page")) }
      }
    }
  }
}

extension Message {
  /// For an address that does not exist.
  static func noSuchPage(in tongue: Tongue) -> Self {
    Self(
      happened: tongue.say("لا صفحة بهذا العنوان.", "There is no page at this address."),
      undone: tongue.nothingChanged,
      next: tongue.say("ابحث، أو ابدأ من الرئيسية.", "Search, or start from the home page."))
  }

  /// For a form that another page sent, or one of an earlier run of the program.
  static func staleForm(in tongue: Tongue) -> Self {
    Self(
      happened: tongue.say(
        "هذا النموذج قديم أو ليس من هذا الموقع.",
        "This form is out of date, or does not come from this site."),
      undone: tongue.nothingChanged,
      next: tongue.say(
        "ارجع إلى الصفحة وحدّثها ثم أرسل من جديد.",
        "Go back to the page, reload it, and send again."))
  }

  /// For a way of asking that the address does not answer.
  static func wrongMethod(in tongue: Tongue) -> Self {
    Self(
      happened: tongue.say(
        "لا يُطلب هذا العنوان بهذه الطريقة.", "This address cannot be requested in this way."),
      undone: tongue.nothingChanged,
      next: tongue.say("افتح الصفحة من روابطها.", "Open the page through its links."))
  }

  /// For a form that breaks off or is larger than the site takes.
  static func badBody(isTooLarge: Bool, in tongue: Tongue) -> Self {
    Self(
      happened: isTooLarge
        ? tongue.say(
          "ما أرسلته أكبر مما يُقبل مرة واحدة.", "What you sent is more than is accepted at once.")
        : tongue.say(
          "وصل النموذج ناقصًا أو تعذرت قراءته.", "The form arrived incomplete or unreadable."),
      undone: tongue.say("لم يُودَع شيء منه.", "None of it was added."),
      next: isTooLarge
        ? tongue.say(
          "أرسل ملفات أقل، أو أودِع المجلد بالأمر sijill add.",
          "Send fewer files, or add the folder with sijill add.")
        : tongue.say("أعد الإرسال.", "Send it again."))
  }

  /// For an upload without a file.
  static func noFiles(in tongue: Tongue) -> Self {
    Self(
      happened: tongue.say("لم تختر ملفًا.", "No file was chosen."),
      undone: tongue.say("لم يُودَع شيء.", "Nothing was added."),
      next: tongue.say("اختر ملفًا أو أكثر ثم أودِع.", "Choose one or more files, then add them."))
  }
}
