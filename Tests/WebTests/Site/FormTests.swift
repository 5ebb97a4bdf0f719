import HTTP
import Records
import Search
import Support
import Testing
import Words

@testable import Web

/// What holds of every form there is, on the pages of the one list of routes.
struct FormTests {
  private let visit: Visit

  init() throws {
    visit = try Visit()
    try visit.fill(.open)
  }

  /// The addresses of all pages, as bare and as full as they can be.
  private var addresses: Set<String> {
    let bare = Filling(words: "السفر")
    var full = bare
    full.isFull = true
    return Set(
      [bare, full].flatMap { Route.examples($0) }.filter { $0.target.accepts.isShown }
        .map(\.address))
  }

  @Test(arguments: Tongue.allCases)
  func `every field has a label, and every id that is named is on the page`(tongue: Tongue) throws {
    var count = 0
    for address in addresses {
      let page = visit.get("\(address)\(address.contains("?") ? "&" : "?")lang=\(tongue.rawValue)")
      guard page.headers["Content-Type"] == "text/html; charset=utf-8" else { continue }
      let form = TypedPage(page.text)
      #expect(form.faults == [], "\(address)")
      count += form.fields.count
    }
    #expect(count > 300, "fields were looked at")
  }

  @Test func `what was typed comes back as typed, with what is wrong beside its field`() throws {
    var refused: Set<String> = []
    for address in addresses.sorted() {
      for form in TypedPage(visit.get(address).text).forms {
        // What no field of dates, numbers or hours takes, and no list of words.
        let typed = form.fields.filter { $0.isText && $0.value.isEmpty }
        var sent: Fields = ["token": "secret"]
        for field in form.fields {
          sent.append(field.name, typed.contains(field) ? Self.garbage : field.value)
        }
        let answer = visit.site(Request(.post, form.address, form: sent))
        guard (400..<500).contains(answer.status) else { continue }
        let page = TypedPage(answer.text)
        #expect(page.faults == [], "\(form.address)")
        let back = page.forms.filter { $0.address == form.address }.flatMap(\.fields)
        for field in typed {
          let kept = back.first { $0.name == field.name }?.value
          #expect(kept == Self.garbage, "\(address): \(form.address) lost \(field.name)")
        }
        #expect(
          answer.text.contains("class=\"flaw\""), "\(form.address) says nothing beside a field")
        refused.insert(form.address.replacing(/[0-9]+/, with: "#"))
      }
    }
    #expect(refused.count > 10, "\(refused.sorted())")
  }

  private static let garbage = "٣١/١٤ «كلام» <b> & \"قول\""

  @Test(arguments: ["12", "#12", "١٢", "#١٢", "12 · عنوان", "١٢ · عنوان"])
  func `the number of a record is read alike in every form`(typed: String) throws {
    var form = Form(["document": typed, "appeal_of": typed], in: .arabic)
    let document: DocumentID? = form.number("document")
    var draft = CaseDraft(details: CaseDetails(title: ""))
    form.read([CaseField.appealOf], into: &draft)
    #expect(document == 12 && draft.details.appealOf == 12 && form.isRight)
  }

  @Test(arguments: ["صفر", "0", "-1", "1.5", "12 13 ·", "·"])
  func `what is no number of a record is refused in every form`(typed: String) throws {
    var form = Form(["document": typed, "appeal_of": typed], in: .arabic)
    let document: DocumentID? = form.number("document")
    var draft = CaseDraft(details: CaseDetails(title: ""))
    form.read([CaseField.appealOf], into: &draft)
    #expect(document == nil && draft.details.appealOf == nil)
    #expect(form.flaws.keys.sorted() == ["appeal_of", "document"])
    #expect(form.flaws["document"] == form.flaws["appeal_of"])
  }

  @Test func `a page that breaks the rules of forms is found out`() {
    for (page, count) in [
      ("<label><span>a</span><input name=\"a\" id=\"a\"></label>", 0),
      ("<input name=\"a\">", 1),
      ("<label>a</label><input name=\"a\">", 1),
      ("<label for=\"a\">a</label><input name=\"a\" id=\"a\">", 0),
      ("<input name=\"a\" aria-label=\"a\" aria-describedby=\"b\">", 1),
      ("<label><input name=\"a\" list=\"b\"></label>", 1),
      ("<p id=\"a\"></p><p id=\"a\"></p>", 1),
      ("<input type=\"hidden\" name=\"a\">", 0),
    ] {
      #expect(TypedPage(page).faults.count == count, "\(page)")
    }
  }
}

/// A page as far as it can be typed into, read from its markup.
private struct TypedPage {
  struct Field: Equatable {
    let name: String
    var value: String
    /// Whether anything may be typed into it.
    let isText: Bool
  }

  private(set) var fields: [Field] = []
  /// The forms that change something, with the fields of each.
  private(set) var forms: [(address: String, fields: [Field])] = []
  /// Fields without a label, ids that are named and not there, ids that are there twice.
  private(set) var faults: [String] = []

  init(_ markup: String) {
    var labels = 0
    var (ids, named): ([String], [String]) = ([], [])
    var isSent = false
    let tags = markup.matches(of: /<(\/?)([a-z0-9]+)((?:\s[a-z-]+(?:="[^"]*")?)*)>([^<]*)/)
    for tag in tags {
      let (name, isEnd) = (tag.output.2, tag.output.1 == "/")
      let attributes = Dictionary(
        tag.output.3.matches(of: /([a-z-]+)(?:="([^"]*)")?/).map {
          (String($0.output.1), Self.plain($0.output.2.map(String.init) ?? ""))
        }, uniquingKeysWith: { first, _ in first })
      if let id = attributes["id"] { ids.append(id) }
      named += ["aria-describedby", "list", "for"].flatMap { key in
        (attributes[key] ?? "").split(separator: " ").map(String.init)
      }
      switch name {
      case "label": labels += isEnd ? -1 : 1
      case "form":
        isSent = isEnd == false && attributes["method"] == "post"
        if isSent { forms.append((attributes["action"] ?? "", [])) }
      case "input", "textarea", "select":
        let type = attributes["type"] ?? (name == "input" ? "text" : "")
        guard isEnd == false, let called = attributes["name"], type != "submit" else { continue }
        let text = name == "textarea" ? Self.plain(String(tag.output.4)) : attributes["value"] ?? ""
        let field = Field(
          name: called, value: text, isText: name == "textarea" || type == "text")
        if isSent, type != "file", type != "checkbox" || attributes["checked"] != nil,
          type != "radio" || attributes["checked"] != nil
        {
          forms[forms.count - 1].fields.append(field)
        }
        guard type != "hidden" else { continue }
        fields.append(field)
        let isNamed =
          labels > 0 || attributes["aria-label"] != nil
          || attributes["id"].map { markup.contains("for=\"\($0)\"") } == true
        if isNamed == false { faults.append("\(called) has no label") }
      case "option":
        guard isSent, attributes["selected"] != nil || fields.last?.value.isEmpty == true else {
          continue
        }
        guard let last = forms.last?.fields.last, last.isText == false else { continue }
        forms[forms.count - 1].fields[forms[forms.count - 1].fields.count - 1].value =
          attributes["value"] ?? ""
      default: break
      }
    }
    faults += Set(named).subtracting(ids).sorted().map { "\($0) is nowhere" }
    faults += Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted().map {
      "\($0) is there twice"
    }
  }

  /// Text as it was before it was written as markup.
  private static func plain(_ text: String) -> String {
    var text = text
    for (sign, written) in [("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("&", "&amp;")] {
      text = text.replacing(written, with: sign)
    }
    return text
  }
}
