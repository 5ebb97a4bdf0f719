import Words

/// What `sijill serve` says.
struct CommandServing: Sendable {
  let tongue: Tongue

  init(tongue: Tongue) { self.tongue = tongue }
}

extension CommandServing {
  /// Where the archive can be read, and how to end it.
  func serving(at address: String) -> String {
    tongue.say(
      "السجل مفتوح في المتصفح على \(address) لهذا الحاسب وحده. للإنهاء: Ctrl-C",
      "The archive is at \(address) for this computer only. To end: Ctrl-C")
  }

  var ended: String { tongue.say("أُغلق.", "Closed.") }

  func portTaken(_ port: Int) -> String {
    tongue.say(
      "المنفذ \(port) يستعمله برنامج آخر. اختر غيره: --port N، أو --port 0 لأي منفذ خالٍ.",
      "Another program uses port \(port). Choose another with --port N, or any with --port 0.")
  }

  func portForbidden(_ port: Int) -> String {
    tongue.say(
      "المنفذ \(port) محجوز للنظام. اختر منفذًا من 1024 فما فوق: --port N.",
      "Port \(port) is kept for the system. Choose one from 1024 up: --port N.")
  }

  var notStarted: String {
    tongue.say("تعذّر فتح السجل في المتصفح.", "The archive could not be opened in the browser.")
  }
}
