package import Records

extension CheckReport {
  /// The outcome of a check in a line.
  package func line(in tongue: Tongue) -> String {
    let counts = [
      tongue.count(documents, .document), tongue.count(passages, .passage),
      tongue.count(originals, .original),
    ].joined(separator: tongue.say(.comma))
    return isClean
      ? tongue.say("السجل سليم: \(counts).", "The archive is sound: \(counts).")
      : tongue.say("في السجل خلل: \(counts).", "The archive has faults: \(counts).")
  }
}

extension CheckReport.Finding {
  /// What is not as it should be, and what to do about it.
  ///
  /// Never in SQLite's own words.
  package func sentence(in tongue: Tongue) -> String {
    switch self {
    case .short:
      tongue.say(
        "هذا الملف نسخة ناقصة: أُخذت والسجل مفتوح، وآخر ما كُتب فيه بقي في ملف بجوار الأصل ينتهي "
          + "اسمه بـ \u{200E}-wal. انسخ من الأصل بالأمر sijill backup؛ فإن لم يبقَ أصل فإن "
          + "sijill backup من هذا الملف يُبقي ما فيه.",
        "This file is a short copy: it was taken while the archive was in use, and what was written "
          + "last stayed in a file beside the original whose name ends in -wal. Copy the original "
          + "with sijill backup; if there is none any more, sijill backup of this file keeps what is "
          + "in it.")
    case .file:
      tongue.say(
        "ملف السجل تالف في بنيته؛ استعد آخر نسخة احتياطية سليمة.",
        "The archive's file is damaged; restore the last good backup.")
    case .reference(let table, let count):
      tongue.say(
        "\(tongue.count(count, .row)) في \(table) بلا ما تشير إليه.",
        "\(tongue.count(count, .row)) in \(table) with references to something that does not exist."
      )
    case .index:
      tongue.say(
        "الفهرس لا يوافق النصوص؛ أعد بناءه بالأمر sijill rebuild.",
        "The index does not match the texts; rebuild it with sijill rebuild.")
    case .indexCount(let expected, let found):
      tongue.say(
        "في الفهرس \(tongue.number(found)) فقرة وفي السجل \(tongue.number(expected))؛ أعد بناءه.",
        "The index has \(tongue.number(found)) passages of \(tongue.number(expected)); rebuild it.")
    case .original(let document, let file):
      tongue.say(
        "أصل المستند \(document) («\(file)») تغيّر عما أُودع؛ استعده من نسخة احتياطية.",
        "The original of document \(document) (\(file)) has changed since it was filed; restore "
          + "it from a backup."
      )
    case .sent(let notification, let document):
      tongue.say(
        "المستند \(document) ليس هو الورقة التي أُرسلت مع الإخطار \(notification)؛ استعده من نسخة "
          + "احتياطية.",
        "Document \(document) is not the paper sent with notification \(notification); restore it "
          + "from a backup."
      )
    case .orphan(let count):
      tongue.say(
        "أصول لا تعود إلى أي مستند: \(tongue.count(count, .original)).",
        "Originals that belong to no document: \(tongue.count(count, .original)).")
    case .sheet(let kind, let count):
      tongue.say(
        "صحائف لا توافق قيودها (\(kind.label(in: tongue)): \(tongue.number(count)))؛ أعد كتابتها "
          + "بالأمر sijill rebuild.",
        "Sheets out of step with their records (\(kind.label(in: tongue)): "
          + "\(tongue.number(count))); rewrite them with sijill rebuild."
      )
    }
  }
}
