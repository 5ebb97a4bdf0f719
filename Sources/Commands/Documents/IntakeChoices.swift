import Records

/// What `add` and `import` are told about everything that is handed in.
struct IntakeChoices {
  let options: IntakeOptions

  init(_ arguments: Arguments) throws(UsageError) {
    options = IntakeOptions(
      isTrial: arguments.has("dry-run"),
      kind: try arguments.choice(option: "kind"),
      tags: arguments.all("tag").flatMap(\.separatedByCommas),
      caseName: arguments.value("case"),
      visibility: try arguments.visibility())
  }

  /// The options that say it.
  static let usage: [Option] = [
    Option(
      "kind", "KIND", .words(of: DocumentKind.self), "نوع كل ما يُودَع؛ وإلا عُرف من المحتوى.",
      "The kind of everything; else it is told by the content."),
    Option("tag", "TAG", "وسم لكل ما يُودَع؛ يُكرَّر.", "A tag for everything; may be repeated.")
      .repeatable,
    Option(
      "case", "NAME", "القضية التي ينتمي إليها كل ما يُودَع.", "The case that everything belongs to."),
    .visibility,
    Option(
      flag: "dry-run", "اقرأ واحكم ولا تكتب شيئًا.", "Read and judge everything, write nothing."),
    .json,
  ]
}
