import ArabicText
import HTTP
import Records
import Words

/// A form as it was typed, right or wrong, with what is wrong said beside each field.
///
/// Nothing typed is lost: whatever is refused comes back in its field.
struct Form: Equatable {
  let tongue: Tongue
  private(set) var fields: Fields
  /// What sets the ids of the form apart from those of another form on its page.
  let scope: String
  /// Today, from which a date may be told; `nil` for a form that nobody sent.
  let today: CivilDate?
  /// What is wrong, by the name of the field.
  private(set) var flaws: [String: String] = [:]
  /// Why it was not sent on, which the form itself says.
  private(set) var hold: Hold?

  init(
    _ fields: Fields = [:], scope: String = "", in tongue: Tongue, today: CivilDate? = nil
  ) {
    (self.fields, self.scope, self.tongue, self.today) = (fields, scope, tongue, today)
  }

  /// A form as it was sent to the frame's page.
  init(_ fields: Fields, scope: String = "", in frame: Frame) {
    self.init(fields, scope: scope, in: frame.tongue, today: frame.today)
  }

  /// A form that holds what is known of a record, and remembers it: what changes in the record before
  /// the form is sent is not written over.
  init<Field: RecordField>(
    _ known: [Field], of target: Field.Target, scope: String = "", in tongue: Tongue
  ) {
    self.init(known: known, of: target, scope: scope, in: tongue)
    fields.set(Self.filledField, Filling(of: self, known).text)
  }

  /// A form that holds what is known of a record, for another.
  init<Field: RecordField>(
    known: [Field], of target: Field.Target, scope: String = "", in tongue: Tongue
  ) {
    var fields = Fields()
    for field in known {
      let text = field.text(of: target)
      switch field.input {
      case .lines: fields.append(field.rawValue, text.replacing("؛ ", with: "\n"))
      case .tags: fields.append(field.rawValue, text.replacing("، ", with: tongue.say(.comma)))
      case .line, .text, .date, .hour, .truth, .record, .choice, .circle:
        fields.append(field.rawValue, text)
      }
    }
    self.init(fields, scope: scope, in: tongue)
  }

  /// Where a flaw is said that is of no one field.
  static let whole = ""

  var isRight: Bool { flaws.isEmpty }

  /// What was typed into a field, without the space around it.
  subscript(name: String) -> String { (fields[name] ?? "").trimmed }

  /// Fills in a field of no record.
  mutating func set(_ name: String, _ text: String) { fields.set(name, text) }

  /// Whether a box was ticked.
  func isTicked(_ name: String) -> Bool { (try? TypedValue.truth(self[name])) == true }

  /// Whether something was typed into one of these fields or is wrong with it.
  func touches(_ names: [String]) -> Bool {
    names.contains { self[$0].isEmpty == false || flaws[$0] != nil }
  }

  /// Says what is wrong with a field; the first flaw of a field stands.
  mutating func flaw(_ name: String, _ sentence: String) {
    if flaws[name] == nil { flaws[name] = sentence }
  }

  /// Says beside its field what the archive refused; `false` for what is not about a field.
  ///
  /// Where another program wrote in the same moment the whole form waits for its person.
  mutating func take(_ error: ArchiveError, at name: String?) -> Bool {
    var place = error.isOfTyped ? name : nil
    if case .busy = error { place = Self.whole }
    guard let place else { return false }
    let message = error.message(in: tongue)
    flaw(place, "\(message.happened) \(message.next)")
    return true
  }
}

extension Form {
  /// The field that says what the form was filled with.
  static let filledField = "filled"

  /// Says why the form was not sent on, and that it is to be sent once more.
  mutating func take(_ hold: Hold) {
    flaw(Self.whole, hold.sentence(in: tongue))
    self.hold = hold
  }
}

// MARK: - Reading

extension Form {
  /// Puts what was typed in its place, field by field; what a field does not take is said beside it.
  ///
  /// A field that was not sent leaves what was there; a box that is not ticked sends nothing.
  ///
  /// Of a form that remembers what it was filled with only what was changed in it is put; what was
  /// changed in the record meanwhile stays, and what was changed in both is told with both texts.
  mutating func read<Field: RecordField>(_ wanted: [Field], into target: inout Field.Target) {
    let filling = Filling(fields[Self.filledField])
    for field in wanted where field.input == .truth || fields[field.rawValue] != nil {
      if let was = filling[field.rawValue], settle(field, with: target, was) { continue }
      do throws(ArchiveError) {
        try put(self[field.rawValue], in: field, of: &target)
      } catch {
        _ = take(error, at: field.rawValue)
      }
    }
  }

  /// Puts what was typed in its place once more, in the moment in which a record is changed.
  ///
  /// Throws `.busy` where another program changed one of the same fields since the form was read; what
  /// is in both is told when the form is sent again.
  func reread(_ read: (inout Form) -> Void) throws(ArchiveError) {
    var form = self
    read(&form)
    guard form.isRight else { throw .busy }
  }

  private func put<Field: RecordField>(
    _ typed: String, in field: Field, of target: inout Field.Target
  ) throws(ArchiveError) {
    guard let today else { return try field.put(typed, into: &target) }
    try field.put(typed, on: today, into: &target)
  }

  /// Compares a field with what the form was filled with and what the record says now; `true` where
  /// nothing is to be put.
  private mutating func settle<Field: RecordField>(
    _ field: Field, with target: Field.Target, _ was: String
  ) -> Bool {
    let known = Form(known: [field], of: target, in: tongue)
    let (typed, now) = (Filling.mark(of: field, in: self), Filling.mark(of: field, in: known))
    guard typed == was || now != was && now != typed else { return false }
    var filling = Filling(fields[Self.filledField])
    filling[field.rawValue] = now
    fields.set(Self.filledField, filling.text)
    guard typed == was else {
      flaw(
        field.rawValue, changedMeanwhile(field.shown(field.text(of: target), in: tongue)))
      return false
    }
    fields.set(field.rawValue, known.fields[field.rawValue] ?? "")
    return true
  }

  /// That a field holds something else than when the form was opened: `said`, or nothing.
  func changedMeanwhile(_ said: String) -> String {
    said.isEmpty
      ? tongue.say(
        "أُفرغ هذا الحقل بعد أن فتحت النموذج. ما كتبته هنا باقٍ؛ أرسله ثانية ليُحفظ.",
        "This field was emptied after you opened the form. What you typed is still here; send it "
          + "again to save it.")
      : tongue.say(
        "صار هذا الحقل «\(said)» بعد أن فتحت النموذج. ما كتبته هنا باقٍ؛ أرسله ثانية ليحل محله.",
        "This field became \u{201C}\(said)\u{201D} after you opened the form. What you typed is "
          + "still here; send it again to put it in its place.")
  }

  /// The value of a field; `nil` where nothing was typed or it is none, which is then said.
  private mutating func value<Value>(
    _ name: String, _ read: (String) throws(ArchiveError) -> Value?
  ) -> Value? {
    do throws(ArchiveError) {
      return try read(self[name])
    } catch {
      _ = take(error, at: name)
      return nil
    }
  }

  /// The date of a field.
  mutating func date(_ name: String) -> CivilDate? {
    let today = today
    return value(name) { typed throws(ArchiveError) in try TypedValue.date(typed, today: today) }
  }

  /// The hour of a field, as `09:30`; empty where there is none.
  mutating func hour(_ name: String) -> String { value(name, TypedValue.hour) ?? "" }

  /// The term of a choice.
  mutating func term<Term: RawRepresentable<String>>(_ name: String) -> Term? {
    value(name) { typed throws(ArchiveError) in
      guard let term = Term(rawValue: typed) else {
        guard typed.isEmpty else { throw .invalid(.term, typed: typed) }
        return nil
      }
      return term
    }
  }

  /// The number of a record.
  mutating func number<Record>(_ name: String) -> ID<Record>? { value(name, TypedValue.record) }

  /// The count of a field, above 0.
  mutating func count(_ name: String) -> Int? {
    guard self[name].isEmpty == false else { return nil }
    guard let count = Int(self[name].westernDigits), count > 0 else {
      flaw(name, tongue.say("اكتب رقمًا.", "Write a number."))
      return nil
    }
    return count
  }

  /// Who may see it; the secretariat where nothing was chosen.
  mutating func visibility() -> Visibility {
    value("visibility") { typed throws(ArchiveError) in
      typed.isEmpty ? nil : try TypedValue.visibility(typed)
    } ?? .secretariat
  }
}

extension String {
  /// This text without white space around it.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
