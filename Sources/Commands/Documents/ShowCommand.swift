import Desk
import Records
import Formats
import Words

/// `sijill show`: prints one document, or takes its original out.
struct ShowCommand: Command {
  static let usage = Usage(
    "show", "اعرض مستندًا بنصه، أو أخرج أصله.",
    "Show a document with its text, or take its original out.", operands: [.id],
    options: [
      .json,
      Option(
        "original", "FILE", .path, "اكتب الملف الأصلي في FILE؛ و- للمخرج القياسي.",
        "Write the original to FILE; - is standard output."), .force,
    ],
    examples: [
      Example("sijill show 12", "بطاقة المستند ونصه.", "The card and the text."),
      Example(
        "sijill show 12 --original law.pdf", "الملف كما أُودع.", "The file as it was handed in."),
    ])

  let id: DocumentID
  let original: String?

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    original = arguments.value("original")
    if original != nil, arguments.has("json") { throw .conflict("original", "json") }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    if let original {
      let found = try desk.original(of: id, for: session.visitor)
      try session.write(found.bytes, to: original)
      return .done
    }
    let document = try desk.document(id, for: session.visitor)
    if session.isJSON {
      session.print(document.json)
    } else {
      CardLines(session: session).print(document)
    }
    return .done
  }
}

extension Document {
  /// The document for other programs, its text in passages.
  fileprivate var json: JSON {
    let texts = passages.map { passage in
      JSON.object([
        ("ordinal", .number(passage.ordinal)),
        ("label", .text(passage.label)),
        ("page", passage.page.map { .number($0) } ?? .null),
        ("text", .text(passage.text)),
      ])
    }
    return .object(card.json + [("passages", .list(texts))])
  }
}
