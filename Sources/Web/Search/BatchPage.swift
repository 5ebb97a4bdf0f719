import Formats
import HTML
import HTTP
import Records
import Search
import Words

/// A list of names or numbers searched in one run: the form, and the table of what was found.
struct BatchPage: Framed {
  let frame: Frame
  /// The lines in the box.
  var pasted = ""
  var column = ""
  var reading = BatchReading.all
  var rows: [BatchRow] = []
  /// What became of the list, or `nil` before one was sent.
  var count: BatchCount?
  /// What went wrong with the list sent before, if anything.
  var message: Message?

  /// The most lines of one run in a browser, which waits for the whole table; a longer list goes by
  /// `sijill batch`.
  static let linesMax = 1_000

  var node: Node {
    let heading = tongue.say(.searchList)
    let typed = Form(
      ["lines": pasted, "column": column, "reading": reading.rawValue], in: tongue)
    return Layout(frame: frame, heading: heading).node {
      h1 { heading }
      if let message { message.alert }
      if let count {
        p(.class("line"), .role("status")) { strong { count.line(in: tongue) } }
        table
      }
      form(
        .class("sheet form"), .method("post"), .action(SearchRoute.batch.address),
        .enctype("multipart/form-data")
      ) {
        typed.area("lines", tongue.say("اسم أو رقم في كل سطر", "One name or number per line"))
        div(.class("fields")) {
          typed.file(
            "file", tongue.say("أو ملف: نص أو CSV", "Or a file: text or CSV"),
            .accept(".txt,.csv,.tsv,text/plain,text/csv"))
          typed.line(
            "column", tongue.say("العمود في الجدول", "Column in the table"),
            tongue.say("اسمه أو رقمه؛ وإلا فالأول", "Its name or number; otherwise the first"))
          typed.terms(
            "reading", tongue.say("كيف يُقرأ السطر", "How each line is read"),
            BatchReading.allCases)
        }
        div(.class("tools")) {
          tokenField(frame)
          button(.class("btn first"), .type("submit")) { tongue.say(.search) }
          button(.class("btn"), .type("submit"), .name("table"), .value("csv")) {
            tongue.say("نزّل الجدول CSV", "Download as CSV")
          }
        }
        p(.class("quiet")) { limits }
      }
    }
  }

  private var limits: String {
    tongue.say(
      "حتى \(tongue.number(Self.linesMax)) سطر هنا، و\(ListLine.lengthMax) حرف للسطر؛ "
        + "والأطول "
        + "بالأمر sijill batch. السطر الذي لا يُقرأ يُذكر سببه ويُبحث الباقي.",
      "Up to \(tongue.number(Self.linesMax)) lines here, \(ListLine.lengthMax) letters a "
        + "line; "
        + "longer lists go by sijill batch. A line that cannot be read is told with its reason.")
  }

  private var table: Node {
    guard rows.isEmpty == false else { return .empty }
    return section(.class("sheet")) {
      HTML.table(tongue.batchColumns) { rows.map(row) }
    }
  }

  private func row(_ row: BatchRow) -> Node {
    let search = SearchAddress(
      reading.request(for: row.line.text).query.typed, reading: reading == .any ? .any : .all)
    return tr {
      td { bdi { "\(row.line.number)" } }
      td { SearchRoute.results(search).link(bdi { row.line.text }) }
      switch row.outcome {
      case .found(let documents, let best):
        td { bdi { tongue.number(documents) } }
        td { DocumentRoute.show(best.document, query: search.typed).link(bdi { best.title }) }
        td { bdi { best.label } }
      case .nothing, .refused, .vain:
        td { row.outcome.phrase(in: tongue) }
        td {}
        td {}
      }
    }
  }
}
