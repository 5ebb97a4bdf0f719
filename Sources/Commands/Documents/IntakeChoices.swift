import Records

/// What `add` and `import` are told about everything that is handed in.
struct IntakeChoices {
  let options: IntakeOptions

  init(_ arguments: Arguments) throws(UsageError) {
    options = IntakeOptions(
      isTrial: arguments.has("dry-run"),
      kind: try arguments.choice("kind"),
      tags: arguments.all("tag").flatMap(\.separatedByCommas),
      caseName: arguments.value("case"),
      visibility: try arguments.visibility("visibility"))
  }

  /// The options that say it.
  static let usage: [Option] = [
    Option(
      "kind", "KIND", completion: .words(DocumentKind.allCases.map(\.rawValue)),
      Phrase(
        "نوع كل ما يُودَع؛ وإلا عُرف من المحتوى.",
        "The kind of everything; else it is told by the content.")),
    Option(
      "tag", "TAG", isRepeatable: true,
      Phrase("وسم لكل ما يُودَع؛ يُكرَّر.", "A tag for everything; may be repeated.")),
    Option(
      "case", "NAME",
      Phrase("القضية التي ينتمي إليها كل ما يُودَع.", "The case that everything belongs to.")),
    Option(
      "visibility", "CIRCLE", completion: .words(Visibility.allCases.map(\.name)),
      Phrase(
        "من يراه: open أو secretariat أو restricted.",
        "Who may see it: open, secretariat or restricted.")),
    Option(
      "dry-run",
      Phrase("اقرأ واحكم ولا تكتب شيئًا.", "Read and judge everything, write nothing.")),
    Usage.json,
  ]
}
