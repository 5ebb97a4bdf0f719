import Records
import Words

/// What commands say when they have done something.
struct CommandReports: Sendable {
  let tongue: Tongue

  init(tongue: Tongue) { self.tongue = tongue }
}

extension CommandReports {
  func created(_ path: String) -> String {
    tongue.say("أُنشئ السجل: \(path)", "Made the archive: \(path)")
  }

  func removed(_ document: DocumentID) -> String {
    tongue.say(
      "نُقل المستند \(document) إلى سلة المحذوفات.", "Document \(document) is in the trash.")
  }

  func restored(_ document: DocumentID) -> String {
    tongue.say("أُعيد المستند \(document).", "Document \(document) is restored.")
  }

  func backedUp(_ path: String) -> String {
    tongue.say("نُسخ السجل إلى: \(path)", "Copied the archive to: \(path)")
  }

  var rebuilt: String {
    tongue.say("بُني الفهرس من جديد.", "The index is made anew.")
  }

  func written(_ bytes: Int, to path: String) -> String {
    let size = tongue.size(bytes: bytes)
    return tongue.say("كُتب الملف (\(size)) في: \(path)", "Wrote the file (\(size)) to: \(path)")
  }

  /// That the results could not be written where they were sent.
  var outputFailed: String {
    tongue.say("تعذّرت كتابة المخرجات.", "The output could not be written.")
  }

  /// That the receipt speaks of a trial.
  var trial: String {
    tongue.say("تجربة: لم يُكتب شيء.", "A trial: nothing was written.")
  }

  /// Which part of a longer list this is: «1–50 من 1,284».
  func part(from first: Int, to last: Int, of total: Int) -> String {
    tongue.say(
      "\(tongue.number(first))–\(tongue.number(last)) من \(tongue.number(total))",
      "\(tongue.number(first))–\(tongue.number(last)) of \(tongue.number(total))")
  }

  /// How many more passages of a document answer.
  func morePassages(_ count: Int) -> String {
    tongue.say(
      "و\(tongue.count(count, .passage)) غيرها", "and \(tongue.count(count, .passage)) more")
  }

  /// How to see the results that follow.
  func nextPage(offset: Int) -> String {
    tongue.say("التالي: \u{200E}--offset \(offset)", "More: --offset \(offset)")
  }

  /// How far an intake has come and how fast: «120 من 300 · 4.2 ميجابايت/ث · أخفق 1».
  func progress(done: Int, total: Int?, bytesPerSecond: Int, failed: Int) -> String {
    let count =
      total.map { tongue.say("\(done) من \($0)", "\(done) of \($0)") } ?? tongue.number(done)
    var parts = [count, tongue.size(bytes: bytesPerSecond) + tongue.say("/ث", "/s")]
    if failed > 0 { parts.append(tongue.say("أخفق \(failed)", "\(failed) failed")) }
    return parts.joined(separator: " · ")
  }

  // The names of what a card says, before their values.
  var number: String { tongue.say("الرقم", "Number") }
  var kind: String { tongue.say("النوع", "Kind") }
  var date: String { tongue.say("التاريخ", "Date") }
  var source: String { tongue.say("المصدر", "Source") }
  var author: String { tongue.say("الكاتب", "Author") }
  var issuer: String { tongue.say("المحكمة أو الجهة", "Court or issuer") }
  var tags: String { tongue.say("الوسوم", "Tags") }
  var caseName: String { tongue.say("القضية", "Case") }
  var visibility: String { tongue.say("الاطلاع", "Visibility") }
  var quality: String { tongue.say("النص", "Text") }
  var file: String { tongue.say("الأصل", "Original") }
  var external: String { tongue.say("المعرّف", "Identifier") }
  var added: String { tongue.say("أُودع", "Filed") }
  var remark: String { tongue.say("ملاحظة", "Remark") }
  var inTrash: String { tongue.say("في سلة المحذوفات منذ", "In the trash since") }
}
