package import Records
import Search

extension ArchiveError {
  /// What happened, what was not done, and what to do next.
  ///
  /// Never the text of a cause.
  package func message(in tongue: Tongue) -> Message {
    let named = { (name: String) in tongue.say("«\(name)»", "\u{201C}\(name)\u{201D}") }
    return switch self {
    case .invalid(let field, let typed):
      Message(
        happened: tongue.say(
          "\(named(typed)) ليس \(field.label(in: tongue)).",
          "\(named(typed)) is not \(field.label(in: tongue))."),
        undone: tongue.nothingChanged,
        next: field.hint(in: tongue))
    case .missing(let subject, let name):
      Message(
        happened: tongue.say(
          "ليس فيما هو متاح لك \(subject.label(in: tongue)) \(named(name)).",
          "There is no \(subject.label(in: tongue)) \(named(name)), or it is not available to you."),
        undone: tongue.nothingChanged,
        next: subject == .search
          ? tongue.say("انظر ما حُفظ: sijill watch list", "See what is saved: sijill watch list")
          : tongue.say("ابحث عنه بعنوانه أو بكلماته.", "Search for it by its title or words."))
    case .duplicate(let subject, let name):
      tongue.message(
        "في السجل \(subject.label(in: tongue)) بهذا الاسم من قبل: \(named(name)).",
        "The archive already holds a \(subject.label(in: tongue)) named \(named(name)).",
        undone: tongue.say("لم يُحفظ شيء مرتين.", "Nothing was saved twice."),
        next: tongue.say("افتح الموجود أو اختر اسمًا آخر.", "Open that one, or choose another name.")
      )
    case .replaced(let old, let new):
      tongue.message(
        "صُححت الواقعة \(old) من قبل، وحلت محلها الواقعة \(new).",
        "Event \(old) was corrected before; event \(new) took its place.",
        next: tongue.say("صحّح الواقعة \(new).", "Correct event \(new)."))
    case .impossible(let concern):
      Message(
        happened: concern.sentence(in: tongue), undone: tongue.nothingChanged,
        next: tongue.say("صحّح ما كتبت ثم أعد المحاولة.", "Correct what you typed and try again."))
    case .namesakes(let name, let people):
      namesakesMessage(name, people, in: tongue)
    case .numberTaken(let number, let cases):
      numberTakenMessage(number, cases, in: tongue)
    case .forbidden:
      tongue.message(
        "لك القراءة هنا دون التعديل.", "You may read here, but not make changes.",
        next: tongue.say("اطلب ذلك من أمين الشؤون القانونية.", "Ask the legal secretary to do it."))
    case .refused(let refusal): refusal.message(in: tongue)
    case .busy, .full, .readOnly, .failed:
      machineMessage(in: tongue)
    case .noArchive, .occupied, .inUse, .notAnArchive, .tooNew, .unknownTerm, .noTimeZone:
      openingMessage(in: tongue)
    }
  }

  /// The message of a name that somebody bears already: whom it could mean, and how to say who.
  private func namesakesMessage(
    _ name: String, _ people: [PersonCard], in tongue: Tongue
  ) -> Message {
    let list = people.map { $0.named(in: tongue) }.joined(separator: tongue.say(.semicolon))
    let first = people.first.map { "#\($0.id)" } ?? "#12"
    return Message(
      happened: people.isEmpty
        ? tongue.say(
          "«\(name)» مقيد في صف آخر من الجدول نفسه، ولا يُعرف أهو الشخص نفسه.",
          "\u{201C}\(name)\u{201D} stands in another row of this table; it is not known whether they "
            + "are one person.")
        : tongue.say(
          "«\(name)» اسم مقيد من قبل، ولا يُعرف أهو المقصود: \(list).",
          "\u{201C}\(name)\u{201D} is the name of somebody here, and it is not known who is meant: "
            + "\(list)."),
      undone: tongue.nothingChanged,
      next: tongue.say(
        "اكتب رقمه \(first)، أو «عضو 1042»، أو الاسم كاملًا، أو «جديد: \(name)» إن كان غيره.",
        "Write the number \(first), or \u{201C}member 1042\u{201D}, or the full name, or "
          + "\u{201C}new: \(name)\u{201D} for somebody else."))
  }

  /// The message of a number that is entered already: in which cases, and how to say that this is
  /// another.
  private func numberTakenMessage(
    _ number: String, _ cases: [CaseCard], in tongue: Tongue
  ) -> Message {
    let list = cases.map { "#\($0.id) \($0.title)" }.joined(separator: tongue.say(.semicolon))
    return Message(
      happened: cases.isEmpty
        ? tongue.say(
          "الرقم «\(number)» في صف سابق من الجدول نفسه، ولا يُعرف أهي القضية نفسها.",
          "The number \u{201C}\(number)\u{201D} stands in a row before this one; it is not known "
            + "whether they are one case.")
        : tongue.say(
          "الرقم «\(number)» مقيد من قبل: \(list).",
          "The number \u{201C}\(number)\u{201D} is entered already: \(list)."),
      undone: tongue.nothingChanged,
      next: tongue.say(
        "إن كانت قضية أخرى فقل ذلك، وإلا فصحّح المقيدة.",
        "Say so if it is another case, else correct the one there is."))
  }

  /// The message of an error that the machine made.
  private func machineMessage(in tongue: Tongue) -> Message {
    switch self {
    case .busy:
      tongue.message(
        "برنامج آخر يكتب في السجل الآن.", "Another program is writing to the archive.",
        next: tongue.say("أعد المحاولة بعد قليل.", "Try again in a moment."))
    case .full:
      tongue.message(
        "القرص ممتلئ.", "The disk is full.",
        undone: tongue.say("لم يُكتب شيء من هذه الخطوة.", "No part of this step was written."),
        next: tongue.say("أفسح مكانًا ثم أعد المحاولة.", "Free some space, then try again."))
    case .readOnly:
      tongue.message(
        "ملف السجل أو مجلده للقراءة فقط.", "The archive's file or folder is read-only.",
        next: tongue.say(
          "امنح نفسك حق الكتابة على الملف ومجلده، أو انسخه بكل ما بجواره إلى قرص يُكتب عليه.",
          "Grant yourself permission to write to the file and its folder, or copy it with all that "
            + "lies beside it to a disk that can be written to."))
    case .failed, .invalid, .missing, .duplicate, .replaced, .impossible, .namesakes, .numberTaken,
      .forbidden,
      .noArchive,
      .occupied,
      .inUse, .notAnArchive, .tooNew, .unknownTerm, .noTimeZone, .refused:
      tongue.message(
        "تعذّر إتمام ما طلبته.", "Your request could not be completed.",
        undone: tongue.say("لم يُفقد شيء مما حُفظ.", "Nothing that was saved has been lost."),
        next: tongue.say(
          "أعد المحاولة؛ فإن تكرر فافحص السجل بالأمر sijill check.",
          "Try again; if it happens again, run sijill check."))
    }
  }

  /// The message of an archive that cannot be opened or made.
  private func openingMessage(in tongue: Tongue) -> Message {
    switch self {
    case .noArchive(let path):
      tongue.message(
        "لا سجل في «\(path)».", "There is no archive at \(path).",
        undone: tongue.say(.nothingOpened),
        next: tongue.say(
          "أنشئه بالأمر sijill init، أو دلّ على مكانه بالخيار \u{200E}--archive.",
          "Create one with sijill init, or name another with --archive."))
    case .occupied(let path):
      tongue.message(
        "في «\(path)» ملف من قبل.", "There is already a file at \(path).",
        undone: tongue.say(
          "لم يُمسّ الملف ولم يُنشأ سجل.", "It was not touched; no archive was created."),
        next: tongue.say("اختر مكانًا آخر.", "Choose another place."))
    case .inUse(let path):
      tongue.message(
        "السجل «\(path)» مفتوح في برنامج آخر، أو بجواره عمل لم يُضم إليه بعد (\u{200E}-wal).",
        "The archive at \(path) is open in another program, or work that is not in it yet lies "
          + "beside it (-wal).",
        undone: tongue.say("لم يُمسّ الملف.", "The file was not touched."),
        next: tongue.say(
          "أغلق sijill serve وكل ما يستعمله، ثم اضمم ما بقي بالأمر sijill check، ثم أعد المحاولة.",
          "Close sijill serve and whatever uses it, bring the rest in with sijill check, then try "
            + "again."))
    case .notAnArchive(let path):
      tongue.message(
        "«\(path)» ليس سجلًا، أو لم يعد سليمًا.",
        "\(path) is not an archive, or is no longer intact.",
        undone: tongue.say("لم يُغيَّر الملف.", "The file was not changed."),
        next: tongue.say(
          "تأكد من المسار، أو استعد نسخة احتياطية.", "Check the path, or restore a backup."))
    case .tooNew(let found, let known):
      tongue.message(
        "كتب هذا السجلَّ إصدارٌ أحدث من البرنامج (\(found)، وهذا يعرف \(known)).",
        "A newer version of the program wrote this archive (\(found); this one knows \(known)).",
        undone: tongue.say("لم يُفتح ولم يُغيَّر.", "It was neither opened nor changed."),
        next: tongue.updateProgram)
    case .unknownTerm(let place):
      tongue.message(
        "في السجل كلمة لا يعرفها هذا الإصدار من البرنامج (\(place))، كتبها إصدار أحدث.",
        "The archive holds a word that this version does not know (\(place)); a newer one wrote it.",
        undone: tongue.say(
          "لم تُعرض الكلمة بغير معناها، ولم يتغير شيء.",
          "It was not shown as something else, and nothing was changed."),
        next: tongue.updateProgram)
    case .noTimeZone(let name):
      tongue.message(
        "لا يعرف هذا الجهاز توقيت القاهرة (\(name))، وعليه تُحسب المواعيد.",
        "This computer does not know the time of Cairo (\(name)), by which dates are counted.",
        undone: tongue.say(.nothingOpened),
        next: tongue.say(
          "ثبّت الحزمة tzdata ثم أعد المحاولة.", "Install the package tzdata, then try again."))
    case .invalid, .missing, .duplicate, .replaced, .impossible, .namesakes, .numberTaken,
      .forbidden, .busy,
      .full,
      .readOnly,
      .failed, .refused:
      machineMessage(in: tongue)
    }
  }
}

extension Tongue {
  fileprivate var updateProgram: String {
    say("حدّث البرنامج ثم أعد المحاولة.", "Update the program, then try again.")
  }

  /// That nothing changed.
  package var nothingChanged: String { say("لم يتغير شيء.", "Nothing was changed.") }
}

extension ArchiveError.Subject: Worded {
  /// The thing's name, in a sentence.
  package var words: Wording {
    switch self {
    case .document: Wording("مستند", "document")
    case .original: Wording("أصل", "original")
    case .file: Wording("ملف", "file")
    case .folder: Wording("مجلد", "folder")
    case .case: Wording("قضية", "case")
    case .person: Wording("شخص", "person")
    case .event: Wording("واقعة", "event")
    case .party: Wording("طرف", "party")
    case .consent: Wording("موافقة", "consent")
    case .rule: Wording("قاعدة", "rule")
    case .holiday: Wording("عطلة", "holiday")
    case .deadline: Wording("ميعاد", "deadline")
    case .task: Wording("تكليف", "task")
    case .feed: Wording("تقويم منشور", "calendar feed")
    case .search: Wording("بحث محفوظ", "saved search")
    case .notification: Wording("إخطار", "notification")
    case .decision: Wording("قرار من قرارات اللجنة", "decision of the Committee")
    }
  }
}

extension ArchiveError.Field: Worded {
  /// What should have been typed, in a sentence.
  package var words: Wording {
    switch self {
    case .date: Wording("تاريخًا", "a date")
    case .weekday: Wording("تاريخًا يوافق يومه", "a date that falls on the weekday it names")
    case .time: Wording("ساعة", "a time")
    case .kind: Wording("نوعًا من أنواع المستندات", "a kind of document")
    case .visibility: Wording("درجة سرية", "a level of confidentiality")
    case .quality: Wording("جودة نص", "a text quality")
    case .language: Wording("لغة معروفة هنا", "a language known here")
    case .title: Wording("عنوانًا", "a title")
    case .identifier: Wording("رقم قيد في السجل", "the number of a record")
    case .reason: Wording("سببًا", "a reason")
    case .reviewer: Wording("اسمًا لمن راجع", "the reviewer's name")
    case .rulebook: Wording("مما يُقرأ في ملف القواعد", "readable in a file of rules")
    case .query: Wording("بحثًا يمكن أن يجد شيئًا", "a search that could find something")
    case .searchName: Wording("اسمًا لبحث", "a name for a search")
    case .searchCount: Wording("مما يتسع له المحفوظ", "within the number that can be saved")
    case .name: Wording("اسمًا", "a name")
    case .hour: Wording("ساعة", "a time")
    case .length: Wording("عددًا من الأيام", "a number of days")
    case .lastDay: Wording("آخر يوم كاملًا", "a whole last day")
    case .term: Wording("من الكلمات المعروفة هنا", "one of the known terms")
    case .table: Wording("جدولًا بعناوين معروفة", "a table with known headings")
    case .quotation: Wording("نصًا مغلق التنصيص", "a text whose quotation mark is closed")
    case .caseNumber: Wording("رقم قضية", "a case number")
    case .telephone: Wording("رقم هاتف كاملًا", "a whole telephone number")
    case .nationalID:
      Wording("رقمًا قوميًا من أربعة عشر رقمًا", "a national ID of fourteen digits")
    case .articles: Wording("مستندًا مقسمًا إلى مواد", "a document with articles")
    }
  }

  /// How to type it right.
  package func hint(in tongue: Tongue) -> String {
    func list(_ names: [String]) -> String { names.joined(separator: tongue.say(.comma)) }
    return switch self {
    case .date:
      tongue.say(
        "اكتب 1/3/2026 أو 1 مارس 2026 أو 3/2026 أو 2026، أو «أمس» أو +15.",
        "Write 1/3/2026, 1 March 2026, 3/2026 or 2026, or “yesterday” or +15.")
    case .weekday:
      tongue.say(
        "راجع يوم الأسبوع والتاريخ: أحدهما ليس كما كُتب.",
        "Check the weekday and the date: one of them is not as written.")
    case .time:
      tongue.say(.writeHour)
    case .kind:
      tongue.say("اكتب واحدًا من: ", "Write one of: ")
        + list(DocumentKind.allCases.map(\.rawValue)) + "."
    case .visibility:
      tongue.say(.writeOneOf) + list(Visibility.allCases.map(\.name)) + "."
    case .quality:
      tongue.say(.writeOneOf)
        + list(TextQuality.allCases.map(\.rawValue)) + "."
    case .language:
      tongue.say(.writeOneOf) + list(Language.allCases.map(\.rawValue))
        + "."
    case .title: tongue.say("اكتب عنوانًا غير فارغ.", "Write a title that is not empty.")
    case .reason:
      tongue.say(
        "اذكر مستندًا يثبته أو سببًا مكتوبًا.", "Name a supporting document, or write a reason.")
    case .reviewer: tongue.say("اكتب اسم المحامي.", "Write the lawyer's name.")
    case .rulebook:
      tongue.say(
        "قارن الملف بما في samples/rules، أو بما يكتبه sijill rule export.",
        "Compare the file with samples/rules, or with what sijill rule export writes.")
    case .query:
      tongue.say(
        "اكتب كلمة أو شرطًا، ولا تستبعد ما تطلبه.",
        "Write a word or a condition, and do not exclude what you want.")
    case .searchName:
      tongue.say(
        "اكتب اسمًا غير فارغ، حتى \(SavedSearch.nameLengthMax) حرف.",
        "Write a name that is not empty, up to \(SavedSearch.nameLengthMax) characters.")
    case .searchCount:
      tongue.say(
        "احذف بحثًا محفوظًا لم تعد تحتاج إليه؛ الحد \(SavedSearch.countMax).",
        "Remove a saved search that you no longer need; the limit is \(SavedSearch.countMax).")
    case .identifier:
      tongue.say("اكتب الرقم كما في القائمة.", "Write the number as the list shows it.")
    case .name: tongue.say("اكتب اسمًا من كلمتين أو أكثر.", "Write a name of two words or more.")
    case .hour:
      tongue.say(.writeHour)
    case .length:
      tongue.say(
        "اكتب عدد الأيام وحده، مثل 15، حتى \(EventDetails.daysMax).",
        "Write the number of days alone, such as 15, up to \(EventDetails.daysMax).")
    case .lastDay:
      tongue.say(
        "اكتب اليوم والشهر والسنة مثل «حتى 31/12/2027»، أو احذف «حتى» إن لم يكن له آخر يوم.",
        "Write day, month and year, as in \u{201C}until 31/12/2027\u{201D}, or leave \u{201C}until\u{201D} "
          + "out where it has no last day.")
    case .table:
      tongue.say(
        "احفظه CSV وسطره الأول عناوين الأعمدة كما في التصدير.",
        "Save it as CSV, with the column headings of an export as its first line.")
    case .telephone:
      tongue.say(
        "راجع الأصل: قد يكون برنامج الجداول أسقط الصفر الأول أو اختصر الرقم.",
        "Check the source: a spreadsheet may have dropped the first zero or shortened the number.")
    case .nationalID:
      tongue.say(
        "راجع الأصل: القرن ثم تاريخ الميلاد ثم سبعة أرقام؛ وقد يختصره برنامج الجداول.",
        "Check the source: the century, the day of birth, seven digits more; a spreadsheet may have "
          + "shortened it.")
    case .quotation:
      tongue.say("أغلق علامة التنصيص أو احذفها.", "Close the quotation mark or remove it.")
    case .term:
      tongue.say(
        "انظر الكلمات الممكنة في مساعدة الأمر أو في قائمة النموذج.",
        "The possible terms are in the command's help and in the form's list.")
    case .caseNumber:
      tongue.say(
        "اكتب مثل «1054 لسنة 2021 حصر أمن دولة عليا».",
        "Write it as papers do: 1054 لسنة 2021 جنايات.")
    case .articles:
      tongue.say(
        "أودع النص وعناوين مواده في أسطر مستقلة: «مادة 1».",
        "File the text with each article's heading on a line of its own: «مادة 1».")
    }
  }
}
