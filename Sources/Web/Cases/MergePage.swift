import HTML
import Records
import Words

/// One of two records of the same person or case.
struct MergeSide {
  let number: String
  let name: String
  let address: String
  /// What else tells it from others: numbers, names.
  var line = ""
  /// Where both stand side by side, this one as the record that would go.
  var choose = ""
}

/// The form that makes another record of a person or a case one with this one (ضم): the other is
/// chosen, then both stand side by side with what would move and what differs.
struct MergePage: Framed {
  let frame: Frame
  let form: Form
  let kept: MergeSide
  /// The page's own address.
  let here: String
  /// What the other record was looked up by.
  var typed = ""
  /// Who or what the other may be.
  var choices: [MergeSide] = []
  /// The record that would go; `nil` while it is not chosen.
  var merged: MergeSide?
  /// Where the two stand the other way round.
  var reversed = ""
  /// What each says: the name of a field, and its text in both.
  var facts: [(name: String, kept: String, merged: String)] = []
  /// How much would move to the kept record.
  var moving: [(name: String, count: Int)] = []

  static let heading = Wording("ضمّ قيد مكرر", "Merge a duplicate record")

  var node: Node {
    FormPage(
      frame: frame, heading: tongue.say(Self.heading), place: .cases, form: form,
      back: (kept.address, kept.name)
    ).node {
      if let merged {
        sideBySide(merged)
        act(merged)
      } else {
        lookup
        found
      }
    }
  }

  // MARK: - Choosing

  private var lookup: Node {
    group {
      quiet(
        "اختر القيد الآخر: ترى القيدين جنبًا إلى جنب قبل أن يُضم شيء.",
        "Choose the other record: you see both side by side before anything is merged.")
      HTML.form(.class("choices"), .method("get"), .action(here)) {
        label {
          span { tongue.say("اسم أو رقم", "Name or number") }
          input(.type("text"), .name("q"), .id("merge-q"), .value(typed), .dir(.auto))
        }
        button(.class("btn"), .type("submit")) { tongue.say(.search) }
      }
    }
  }

  @NodeBuilder private var found: Node {
    if choices.isEmpty {
      emptySheet(
        typed.isEmpty
          ? tongue.say("لا قيد يشبهه فيما هو متاح لك.", "No record available to you is like it.")
          : tongue.say("لا قيد كهذا فيما هو متاح لك.", "No such record is available to you."))
    } else {
      ol(.class("hits compact")) {
        for choice in choices {
          li(.class("hit")) {
            h2 { a(.href(choice.choose)) { bdi { choice.name } } }
            div(.class("meta")) { span { said(choice) } }
          }
        }
      }
    }
  }

  private func said(_ side: MergeSide) -> Node {
    dotted([
      .text(tongue.say("رقمه في السجل ", "Number in the archive ") + side.number),
      bdi { side.line },
    ])
  }

  // MARK: - Both

  private func sideBySide(_ merged: MergeSide) -> Node {
    sheet(tongue.say("القيدان", "Both records"), style: "beside") {
      div(.class("scroll")) {
        table {
          thead {
            tr {
              th(.scope("col")) { tongue.say(.item) }
              head(tongue.say("يبقى", "Stays"), kept)
              head(tongue.say("يُضم إليه", "Goes into it"), merged)
            }
          }
          tbody {
            for fact in facts where fact.kept.isEmpty == false || fact.merged.isEmpty == false {
              tr {
                th(.scope("row")) {
                  fact.name
                  if differs(fact) {
                    " "
                    badge(tongue.say("مختلف", "differs"), "soon")
                  }
                }
                for text in [fact.kept, fact.merged] { td { bdi { text.isEmpty ? "–" : text } } }
              }
            }
          }
        }
      }
    }
  }

  private func head(_ what: String, _ side: MergeSide) -> Node {
    th(.scope("col")) {
      "\(what): "
      a(.href(side.address)) { bdi { side.name } }
      " "
      small { bdi { side.number } }
    }
  }

  private func differs(_ fact: (name: String, kept: String, merged: String)) -> Bool {
    fact.kept != fact.merged && fact.kept.isEmpty == false && fact.merged.isEmpty == false
  }

  private func act(_ merged: MergeSide) -> Node {
    form.sheet(
      frame, to: here, send: tongue.say("ضُمّ القيدين", "Merge the records"), back: kept.address
    ) {
      h2 { tongue.say("ما ينتقل إلى الباقي", "What moves to the record that stays") }
      let told = moving.filter { $0.count > 0 }
      if told.isEmpty {
        quiet("لا شيء معلق بالقيد الآخر.", "Nothing hangs on the other record.")
      } else {
        dl(.class("facts")) {
          for (name, count) in told { fact(name, tongue.number(count)) }
        }
      }
      ul {
        li {
          tongue.say(
            "ما خلا منه الباقي يُملأ من الآخر، وما اختلفا فيه يبقى كما هو في الباقي.",
            "What the record that stays does not say is filled in from the other; where they differ "
              + "it keeps its own.")
        }
        li {
          tongue.say(
            "الدائرة الأضيق من الدائرتين تسري عليه.",
            "The narrower circle of the two holds for it.")
        }
        li {
          tongue.say(
            "القيد الآخر ينتقل إلى السلة، ويعيده «فكّ الضم» بكل ما كان له.",
            "The other record goes to the trash; undoing the merge brings it back with all it had.")
        }
      }
      input(.type("hidden"), .name("with"), .value(merged.number))
      p { a(.href(reversed)) { tongue.say("العكس: يبقى الآخر", "The other way round") } }
    }
  }
}

/// The records that are one with the record of the page, each with the way to part them.
struct MergedSheet: Framed {
  let frame: Frame
  let merged: [MergedRecord]
  /// Where the button goes.
  let part: String

  var node: Node {
    guard merged.isEmpty == false else { return .empty }
    return sheet(tongue.say("قيود ضُمّت إليه", "Records merged into it")) {
      ul(.class("rows")) { merged.map(row) }
    }
  }

  private func row(_ merged: MergedRecord) -> Node {
    li {
      div {
        bdi { merged.name }
        p(.class("why")) {
          dotted([
            .text(tongue.say("كان رقمه ", "it was number ") + "\(merged.record.number)"),
            bdi { tongue.day(of: merged.at) }, bdi { merged.by },
          ])
        }
      }
      if frame.mayFile {
        form(.class("inline"), .method("post"), .action(part)) {
          tokenField(frame)
          input(.type("hidden"), .name("record"), .value("\(merged.record.number)"))
          button(.class("btn"), .type("submit")) { tongue.say("فكّ الضم", "Undo the merge") }
        }
      }
    }
  }
}
