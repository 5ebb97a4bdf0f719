package import Records

extension Refusal {
  /// Why the file was not filed and what would help, in a line.
  package func sentence(in tongue: Tongue) -> String {
    switch self {
    case .absent: tongue.say("الملف غير موجود.", "The file does not exist.")
    case .unreadable:
      tongue.say(
        "لا إذن لك بقراءته؛ غيّر أذون الملف أو المجلد.",
        "You are not permitted to read it; change the permissions of the file or folder.")
    case .empty: tongue.say("الملف فارغ.", "The file is empty.")
    case .damaged:
      tongue.say(
        "الملف تالف أو ناقص؛ اطلب نسخة سليمة منه.",
        "The file is damaged or incomplete; ask for an intact copy.")
    case .unknownFormat:
      tongue.say(
        "صيغة لا يقرؤها السجل؛ احفظه PDF أو DOCX أو نصًا.",
        "The archive does not read this format; save it as PDF, DOCX or text.")
    case .notAFile: tongue.say("ليس ملفًا ولا مجلدًا.", "This is neither a file nor a folder.")
    case .badRecord(let column):
      tongue.say(
        "سجل غير مفهوم عند «\(column)».",
        "The record cannot be understood at \u{201C}\(column)\u{201D}.")
    case .unclosedQuote: tongue.unclosedQuote
    case .noColumn(let name):
      tongue.say(
        "ليس في الجدول عمود باسم «\(name)» أو بهذا الرقم.",
        "The table has no column with the name or number \u{201C}\(name)\u{201D}.")
    case .identifierTaken:
      tongue.say(
        "في السجل نص آخر بالمعرّف نفسه.", "The archive holds another text under this identifier.")
    case .programMissing(let name):
      tongue.say(
        "قراءته تحتاج إلى برنامج \(name) وهو غير مثبّت.",
        "Reading it needs the program \(name), which is not installed.")
    case .full:
      tongue.say(
        "القرص ممتلئ؛ لم يُكتب منه شيء.", "The disk is full; none of it was written.")
    case .notStored:
      tongue.say(
        "لم يقبله السجل؛ أعد المحاولة.", "The archive did not accept it; try again.")
    case .tooLarge, .tooManyPages, .unfoldsTooFar, .tooDeep, .tookTooLong:
      limitSentence(in: tongue)
    }
  }

  /// The sentence of a refusal that has a limit.
  private func limitSentence(in tongue: Tongue) -> String {
    switch self {
    case .tooLarge(let bytes, let limit):
      tongue.say(
        "حجمه \(tongue.size(bytes: bytes)) والحد \(tongue.size(bytes: limit)).",
        "It is \(tongue.size(bytes: bytes)); the limit is \(tongue.size(bytes: limit)).")
    case .tooManyPages(let limit):
      tongue.say(
        "صفحاته أكثر من الحد: \(tongue.count(limit, .page)).",
        "It has more than \(tongue.count(limit, .page)).")
    case .unfoldsTooFar(let limit):
      tongue.say(
        "يزيد محتواه بعد فك الضغط على \(tongue.size(bytes: limit))؛ قد يكون قنبلة ضغط أو تالفًا.",
        "It unpacks to more than \(tongue.size(bytes: limit)): a compression bomb, or damaged.")
    case .tooDeep(let limit):
      tongue.say(
        "متداخل أكثر من الحد: \(tongue.count(limit, .level)).",
        "It is nested deeper than \(tongue.count(limit, .level)).")
    case .tookTooLong(let seconds):
      tongue.say(
        "أُوقفت قراءته بعد \(tongue.count(seconds, .second, as: .object)).",
        "Reading it was stopped after \(tongue.count(seconds, .second)).")
    case .absent, .unreadable, .empty, .damaged, .unknownFormat, .notAFile, .badRecord,
      .unclosedQuote, .noColumn, .identifierTaken, .programMissing, .full, .notStored:
      sentence(in: tongue)
    }
  }
}

extension Tongue {
  /// Why a row of a table is not read: what stands behind its mark would be one field to the end.
  var unclosedQuote: String {
    say(
      "علامة تنصيص تُفتح هنا ولا تُغلق؛ أغلقها أو احذفها.",
      "A quotation mark opens here and is never closed; close or remove it.")
  }
}
