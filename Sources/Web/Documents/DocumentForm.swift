import HTML
import HTTP
import Records
import Words

/// The form in which a person corrects what is said of a document.
struct EditPage {
  let frame: Frame
  let id: DocumentID
  let typed: DetailsForm
  /// What was wrong with the form sent before, if anything.
  var message: Message?

  var node: Node {
    let tongue = frame.tongue
    let heading = tongue.say("تعديل البيانات", "Edit details")
    return Layout(frame: frame, heading: heading, place: .documents).node {
      p(.class("quiet crumb")) {
        a(.href(DocumentRoute.show(id).address)) {
          tongue.say("إلى المستند", "To the document")
        }
      }
      h1 { heading }
      if let message { message.alert }
      form(.class("sheet form"), .method("post"), .action(DocumentRoute.edit(id).address)) {
        div(.class("fields")) {
          FormParts.line("title", tongue.say("العنوان", "Title"), typed.title, isRequired: true)
          FormParts.choice(
            "kind", tongue.say("النوع", "Kind"), chosen: typed.kind,
            DocumentKind.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
          FormParts.line(
            "date", tongue.say("تاريخ المستند", "Document date"), typed.date,
            hint: tongue.say("2026-03-01 أو 1/3/2026 أو 2026", "2026-03-01, 1/3/2026 or 2026"))
          FormParts.line("source", tongue.say("المصدر", "Source"), typed.source)
          FormParts.line("author", tongue.say("الكاتب", "Author"), typed.author)
          FormParts.line(
            "issuer", tongue.say("المحكمة أو الجهة", "Court or issuer"), typed.issuer)
          FormParts.line(
            "tags", tongue.say("وسوم، بينها فواصل", "Tags, commas between"), typed.tags)
          FormParts.line("case", tongue.say("القضية", "Case"), typed.caseName)
          FormParts.choice(
            "language", tongue.say("لغة النص", "Language"), chosen: typed.language,
            Language.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
          FormParts.choice(
            "visibility", tongue.say("من يراه", "Who sees it"), chosen: typed.visibility,
            Visibility.allCases.map { ($0.name, $0.label(in: tongue)) })
          FormParts.lines("remark", tongue.say("ملاحظة", "Remark"), typed.remark)
        }
        div(.class("tools")) {
          tokenField(frame)
          button(.class("btn first"), .type("submit")) { tongue.say("احفظ", "Save") }
          a(.class("btn"), .href(DocumentRoute.show(id).address)) {
            tongue.say("دون حفظ", "Cancel")
          }
        }
      }
    }
  }
}

/// The details of a document as a form carries them, right or wrong.
struct DetailsForm: Equatable {
  var title: String
  var kind: String
  var date: String
  var source: String
  var author: String
  var issuer: String
  var tags: String
  var language: String
  var caseName: String
  var remark: String
  var visibility: String

  /// The form filled with what is known.
  init(_ details: Details, tongue: Tongue) {
    title = details.title
    kind = details.kind.rawValue
    date = details.date.map { "\($0)" } ?? ""
    source = details.source
    author = details.author
    issuer = details.issuer
    tags = details.tags.joined(separator: tongue.say("، ", ", "))
    language = details.language.rawValue
    caseName = details.caseName
    remark = details.remark
    visibility = details.visibility.name
  }

  /// The form as it was sent.
  init(_ form: Fields) {
    func line(_ name: String) -> String { (form[name] ?? "").trimmed }
    title = line("title")
    kind = line("kind")
    date = line("date")
    source = line("source")
    author = line("author")
    issuer = line("issuer")
    tags = line("tags")
    language = line("language")
    caseName = line("case")
    remark = line("remark")
    visibility = line("visibility")
  }

  /// The details, or what of the form is not one.
  func details() throws(ArchiveError) -> Details {
    guard title.isEmpty == false else { throw .invalid(.title, typed: title) }
    guard let kind = DocumentKind(rawValue: kind) else { throw .invalid(.kind, typed: kind) }
    guard let language = Language(rawValue: language) else {
      throw .invalid(.language, typed: language)
    }
    guard let visibility = Visibility(name: visibility) else {
      throw .invalid(.visibility, typed: visibility)
    }
    return Details(
      title: title, kind: kind, date: date.isEmpty ? nil : try CivilDate(date), source: source,
      author: author, issuer: issuer, tags: Self.tags(in: tags), language: language,
      caseName: caseName,
      remark: remark, visibility: visibility)
  }

  /// Tags with any comma, semicolon or line end between them, each once.
  static func tags(in typed: String) -> [String] {
    var tags: [String] = []
    for piece in typed.split(whereSeparator: { ",،;؛\n\r\n".contains($0) }) {
      let tag = String(piece).trimmed
      if tag.isEmpty == false, tags.contains(tag) == false { tags.append(tag) }
    }
    return tags
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
