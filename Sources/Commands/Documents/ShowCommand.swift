import Desk
import Records
import Formats
import Words

/// `sijill show`: prints one document, or takes its original out.
struct ShowCommand: Command {
  static let usage = Usage(
    name: "show",
    summary: Phrase(
      "اعرض مستندًا بنصه، أو أخرج أصله.", "Show a document with its text, or take its original out."),
    operands: [Operand("ID")],
    options: [
      Usage.json,
      Option(
        "original", "FILE", completion: .path,
        Phrase(
          "اكتب الملف الأصلي في FILE؛ و- للمخرج القياسي.",
          "Write the original to FILE; - is standard output.")),
      Option(
        "force",
        Phrase("اكتب فوق FILE إن وُجد.", "Write over FILE where it exists.")),
    ],
    examples: [
      Example("sijill show 12", Phrase("بطاقة المستند ونصه.", "The card and the text.")),
      Example(
        "sijill show 12 --original law.pdf",
        Phrase("الملف كما أُودع.", "The file as it was handed in.")),
    ])

  let id: DocumentID
  let original: String?
  let overwrites: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard let first = try arguments.documents().first else { throw .missingOperand("ID") }
    id = first
    original = arguments.value("original")
    overwrites = arguments.has("force")
    guard original == nil || arguments.has("json") == false else {
      throw .conflict("original", "json")
    }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    if let original {
      let found = try desk.original(of: id, for: session.visitor)
      try session.write(found.bytes, to: original, overwriting: overwrites)
      return .done
    }
    let document = try desk.document(id, for: session.visitor)
    if session.isJSON {
      session.output.line(document.json.line)
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
