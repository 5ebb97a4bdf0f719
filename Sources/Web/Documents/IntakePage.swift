import HTML
import HTTP
import Records
import Words

/// The form that takes files into the archive.
struct IntakePage: Framed {
  let frame: Frame
  let form: Form

  var node: Node {
    FormPage(
      frame: frame, heading: tongue.say(.intake), place: .intake, form: form
    ).node {
      HTML.form(
        .class("sheet form"), .id("intake"), .method("post"), .action(DocumentRoute.intake.address),
        .enctype("multipart/form-data")
      ) {
        form.asking
        files
        div(.class("fields")) {
          form.field(DocumentField.kind, none: tongue.say("يُعرف من المحتوى", "Told by the content"))
          form.field(
            DocumentField.visibility,
            none: tongue.say(
              "كما تقول الملفات، وإلا فالأمانة", "As the files say, else the secretariat"))
          form.field(DocumentField.tags)
          form.field(DocumentField.case)
        }
        div(.class("tools")) {
          tokenField(frame)
          button(.class("btn first"), .type("submit")) { tongue.say("أودِع", "Add") }
          progress(.id("progress"), .max(100), .hidden) {}
          span(.id("progress-text"), .class("quiet"), .role("status")) {}
        }
      }
      notes
    }
  }

  private var files: Node {
    label(.class("drop"), .for("files")) {
      strong { tongue.say("اختر ملفًا أو أكثر", "Choose one file or more") }
      small {
        tongue.say(
          "PDF، DOCX، ODT، EML، HTML، Markdown، نص، صور — حتى ",
          "PDF, DOCX, ODT, EML, HTML, Markdown, text, pictures — up to ")
        bdi { tongue.size(bytes: Limits.bodyBytesMax) }
        tongue.say(" معًا", " together")
      }
      form.control(
        "input", "files",
        [
          .type("file"), .multiple, .required,
          .data("reading", tongue.say("تُقرأ الملفات…", "Reading the files…")),
          .data(
            "failed",
            tongue.say(
              "انقطع الإرسال ولم يُودَع شيء؛ أعد المحاولة.",
              "The upload broke off and nothing was added; try again.")),
        ])
      form.said("files")
    }
  }

  private var notes: Node {
    ul(.class("quiet notes")) {
      li {
        tongue.say(
          "يُعرف النوع من محتوى الملف لا من اسمه، ويبقى الأصل كما هو.",
          "The format is told by the content, not the name; the original is kept unaltered.")
      }
      li {
        tongue.say(
          "الملف نفسه مرتين لا يُحفظ مرتين، والملف التالف لا يوقف الباقي.",
          "The same file is never stored twice, and a bad file does not stop the others.")
      }
      li {
        tongue.say("لمجلد كامل، من الطرفية: ", "For a whole folder, from the terminal: ")
        code(.dir(.leftToRight)) { "sijill add FOLDER" }
      }
    }
  }
}

/// What became of the files that were handed in.
struct ReceiptPage: Framed {
  let frame: Frame
  let receipt: Receipt

  var node: Node {
    page(tongue.say("إيصال الإيداع", "Receipt"), at: .intake) {
      p(.class(receipt.failed > 0 ? "alert soon" : "alert done"), .role("status")) {
        strong { receipt.line(in: tongue) }
      }
      ul(.class("sheet receipt")) { receipt.lines.sorted { $0.weight < $1.weight }.map(row) }
      div(.class("tools")) {
        DocumentRoute.intake.link(tongue.say("أودِع غيرها", "Add more"), style: "btn first")
        Route.home.link(tongue.say(.search), style: "btn")
      }
    }
  }

  private func row(_ line: Receipt.Line) -> Node {
    li {
      badge(line.outcome.label(in: tongue), line.tone)
      div {
        if let document = line.document {
          a(.href(DocumentRoute.show(document).address)) { bdi(.class("file")) { line.path } }
        } else {
          bdi(.class("file")) { line.path }
        }
        p(.class("why")) { line.outcome.sentence(in: tongue) }
      }
    }
  }
}

extension Receipt.Line {
  /// What needs a person's eye stands first.
  fileprivate var weight: Int {
    switch outcome {
    case .failed: 0
    case .added(_, let quality), .ready(let quality): quality.isSearchable ? 3 : 1
    case .linked: 2
    }
  }

  fileprivate var tone: String {
    switch outcome {
    case .failed: "late"
    case .added(_, let quality), .ready(let quality): quality.isSearchable ? "done" : "soon"
    case .linked: "plain"
    }
  }

  /// The document that came of the file.
  var document: DocumentID? {
    switch outcome {
    case .added(let document, _), .linked(let document, _): document
    case .ready, .failed: nil
    }
  }
}
