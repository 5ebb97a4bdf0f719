/// The headings and standing sentences of help and the manual.
package struct CommandHeadings: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }
}

extension CommandHeadings {
  package var tagline: String {
    tongue.say(
      "سِجِلّ: أرشيف للبحث القانوني والقضايا، في ملف واحد على هذا الحاسب.",
      "Sijill: an archive for legal research and cases, in one file on this computer.")
  }

  package var usage: String { tongue.say("الاستعمال:", "Usage:") }
  package var commands: String { tongue.say("الأوامر:", "Commands:") }
  package var options: String { tongue.say("الخيارات:", "Options:") }
  package var commonOptions: String {
    tongue.say("خيارات كل الأوامر:", "Options of every command:")
  }
  package var searchLanguage: String { tongue.say("لغة البحث:", "The search language:") }
  package var examples: String { tongue.say("أمثلة:", "Examples:") }
  package var commandPlaceholder: String { "COMMAND" }

  package var exitStatus: String {
    tongue.say(
      "حالة الخروج: 0 تمّ أو وُجد، 1 لم يوجد شيء، 2 لم يُفهم ما كُتب، 3 لم يتم.",
      "Exit status: 0 done or found, 1 nothing found, 2 not understood, 3 failed.")
  }

  package var moreHelp: String {
    tongue.say(
      "لمساعدة أمر بعينه: sijill help COMMAND", "Help for one command: sijill help COMMAND")
  }

  // The manual's own headings, in the order of the page.
  package var manualTitle: String { tongue.say("دليل سجل", "Sijill Manual") }
  package var manualName: String { tongue.say("الاسم", "NAME") }
  package var manualPurpose: String {
    tongue.say("أرشيف للبحث القانوني والقضايا", "an archive for legal research and cases")
  }
  package var manualSynopsis: String { tongue.say("الاستعمال", "SYNOPSIS") }
  package var manualDescription: String { tongue.say("الوصف", "DESCRIPTION") }
  package var manualCommands: String { tongue.say("الأوامر", "COMMANDS") }
  package var manualOptions: String { tongue.say("خيارات كل الأوامر", "OPTIONS OF EVERY COMMAND") }
  package var manualEnvironment: String { tongue.say("متغيرات البيئة", "ENVIRONMENT") }
  package var manualExitStatus: String { tongue.say("حالة الخروج", "EXIT STATUS") }
  package var manualFiles: String { tongue.say("الملفات", "FILES") }

  package var description: String {
    tongue.say(
      "يحفظ السجل المستندات ونصوصها وفهرس البحث في ملف SQLite واحد. "
        + "لا يخرج من الحاسب شيء: لا يتصل البرنامج بأي خادم.",
      "An archive keeps documents, their text and the search index in one SQLite file. "
        + "Nothing leaves the computer: the program talks to no server.")
  }

  package var archiveVariable: String {
    tongue.say(
      "ملف السجل حين لا يُكتب \u{200E}--archive.", "The archive's file when --archive is not typed.")
  }

  package var colorVariable: String {
    tongue.say("إذا لم يكن خاليًا فلا ألوان.", "No colours when it is not empty.")
  }

  package var traceVariable: String {
    tongue.say(
      "إذا لم يكن خاليًا كُتبت أسباب الخطأ كلها، لمن يصلح البرنامج.",
      "When it is not empty, all causes of an error are written, for whoever mends the program.")
  }

  package var localeVariables: String {
    tongue.say(
      "أولها غير الخالي يحدد اللغة: العربية إن بدأ بـ ar، وإلا الإنجليزية.",
      "The first that is not empty decides the language: Arabic if it begins with ar, else English."
    )
  }

  package var archiveFile: String {
    tongue.say(
      "السجل، وبجواره \u{200E}-wal و\u{200E}-shm ما دام مفتوحًا.",
      "The archive; beside it -wal and -shm while it is open.")
  }
}
