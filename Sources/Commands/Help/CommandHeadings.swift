import Words

/// The headings and standing sentences of help and the manual.
struct CommandHeadings: Sendable {
  let tongue: Tongue

  init(tongue: Tongue) { self.tongue = tongue }
}

extension CommandHeadings {
  var tagline: String {
    tongue.say(
      "سِجِلّ: أرشيف للبحث القانوني والقضايا، في ملف واحد على هذا الحاسب.",
      "Sijill: an archive for legal research and cases, in one file on this computer.")
  }

  var usage: String { tongue.say("الاستعمال:", "Usage:") }
  var commands: String { tongue.say("الأوامر:", "Commands:") }
  var options: String { tongue.say("الخيارات:", "Options:") }
  var commonOptions: String {
    tongue.say("خيارات كل الأوامر:", "Options of every command:")
  }
  var searchLanguage: String { tongue.say("لغة البحث:", "The search language:") }
  var examples: String { tongue.say("أمثلة:", "Examples:") }
  var commandPlaceholder: String { "COMMAND" }

  var exitStatus: String {
    tongue.say(
      "حالة الخروج: 0 تمّ أو وُجد، 1 لم يوجد شيء، 2 لم يُفهم ما كُتب، 3 لم يتم.",
      "Exit status: 0 done or found, 1 nothing found, 2 not understood, 3 failed.")
  }

  var moreHelp: String {
    tongue.say(
      "لمساعدة أمر بعينه: sijill help COMMAND", "Help for one command: sijill help COMMAND")
  }

  // The manual's own headings, in the order of the page.
  var manualTitle: String { tongue.say("دليل سجل", "Sijill Manual") }
  var manualName: String { tongue.say("الاسم", "NAME") }
  var manualPurpose: String {
    tongue.say("أرشيف للبحث القانوني والقضايا", "an archive for legal research and cases")
  }
  var manualSynopsis: String { tongue.say("الاستعمال", "SYNOPSIS") }
  var manualDescription: String { tongue.say("الوصف", "DESCRIPTION") }
  var manualCommands: String { tongue.say("الأوامر", "COMMANDS") }
  var manualOptions: String { tongue.say("خيارات كل الأوامر", "OPTIONS OF EVERY COMMAND") }
  var manualEnvironment: String { tongue.say("متغيرات البيئة", "ENVIRONMENT") }
  var manualExitStatus: String { tongue.say("حالة الخروج", "EXIT STATUS") }
  var manualFiles: String { tongue.say("الملفات", "FILES") }

  var description: String {
    tongue.say(
      "يحفظ السجل المستندات ونصوصها وفهرس البحث في ملف SQLite واحد. "
        + "لا يخرج من الحاسب شيء: لا يتصل البرنامج بأي خادم.",
      "An archive keeps documents, their text and the search index in one SQLite file. "
        + "Nothing leaves the computer: the program talks to no server.")
  }

  var archiveVariable: String {
    tongue.say(
      "ملف السجل حين لا يُكتب \u{200E}--archive.", "The archive's file when --archive is not typed.")
  }

  var colorVariable: String {
    tongue.say("إذا لم يكن خاليًا فلا ألوان.", "No colours when it is not empty.")
  }

  var traceVariable: String {
    tongue.say(
      "إذا لم يكن خاليًا كُتبت أسباب الخطأ كلها، لمن يصلح البرنامج.",
      "When it is not empty, all causes of an error are written, for whoever mends the program.")
  }

  var localeVariables: String {
    tongue.say(
      "أولها غير الخالي يحدد اللغة: العربية إن بدأ بـ ar، وإلا الإنجليزية.",
      "The first that is not empty decides the language: Arabic if it begins with ar, else English."
    )
  }

  var archiveFile: String {
    tongue.say(
      "السجل، وبجواره \u{200E}-wal و\u{200E}-shm ما دام مفتوحًا.",
      "The archive; beside it -wal and -shm while it is open.")
  }
}
