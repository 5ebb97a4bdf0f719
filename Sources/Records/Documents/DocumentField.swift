/// The fields of a document that a person may say, in the order of a form.
package enum DocumentField: String, RecordField {
  case title, kind, date, source, author, issuer, tags
  case `case` = "case"
  case language, visibility, remark

  package var words: Wording {
    switch self {
    case .title: .title
    case .kind: .kind
    case .date: .documentDate
    case .source: .source
    case .author: .author
    case .issuer: .issuer
    case .tags: .tags
    case .case: .case
    case .language: .language
    case .visibility: .whoSeesIt
    case .remark: .remark
    }
  }

  package var input: FieldInput {
    switch self {
    case .title, .source, .author, .issuer, .case: .line
    case .kind: .term(DocumentKind.self, orNone: false)
    case .date: .date
    case .tags: .tags
    case .language: .term(Language.self, orNone: false)
    case .visibility: .circle
    case .remark: .text
    }
  }

  package func put(_ typed: String, into target: inout Details) throws(ArchiveError) {
    switch self {
    case .title:
      guard typed.isSaid else { throw .invalid(.title, typed: typed) }
      target.title = typed
    case .kind:
      guard let kind = DocumentKind(term: typed) else { throw .invalid(.kind, typed: typed) }
      target.kind = kind
    case .date: target.date = try TypedValue.date(typed)
    case .source: target.source = typed
    case .author: target.author = typed
    case .issuer: target.issuer = typed
    case .tags: target.tags = TypedValue.tags(typed)
    case .case: target.caseName = typed
    case .language:
      guard let language = Language(term: typed) else { throw .invalid(.language, typed: typed) }
      target.language = language
    case .visibility: target.visibility = try TypedValue.visibility(typed)
    case .remark: target.remark = typed
    }
  }

  package func text(of target: Details) -> String {
    switch self {
    case .title: target.title
    case .kind: target.kind.rawValue
    case .date: target.date?.description ?? ""
    case .source: target.source
    case .author: target.author
    case .issuer: target.issuer
    case .tags: target.tags.joined(separator: "، ")
    case .case: target.caseName
    case .language: target.language.rawValue
    case .visibility: target.visibility.name
    case .remark: target.remark
    }
  }
}
