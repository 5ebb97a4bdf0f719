package import Records

extension Receipt {
  /// The whole receipt in a line: «أضيف 12 · موجود من قبل 3 · بلا نص 2 · لم يُودَع 1».
  package func line(in tongue: Tongue) -> String {
    parts(in: tongue).joined(separator: " · ")
  }

  /// The parts of the line, those that count nothing left out; added always stands.
  package func parts(in tongue: Tongue) -> [String] {
    func part(_ name: String, _ count: Int) -> String { "\(name) \(tongue.number(count))" }
    var parts = [part(tongue.say("أُضيف", "added"), added)]
    if linked > 0 { parts.append(part(tongue.say("موجود من قبل", "already held"), linked)) }
    if unsearchable > 0 {
      parts.append(
        part(tongue.say("منها بلا نص يُبحث", "of these without searchable text"), unsearchable))
    }
    if failed > 0 { parts.append(part(tongue.say("لم يُودَع", "not filed"), failed)) }
    return parts
  }
}

extension Receipt.Outcome: Worded {
  /// What became of one file, in a word or two.
  package var words: Wording {
    switch self {
    case .added: Wording("أُضيف", "Added")
    case .linked: Wording("موجود من قبل", "Already held")
    case .ready: Wording("سيُضاف", "Will be added")
    case .failed: Wording("لم يُودَع", "Not filed")
    }
  }

  /// What became of one file, in a sentence.
  package func sentence(in tongue: Tongue) -> String {
    switch self {
    case .added(let document, let quality):
      tongue.say("أُضيف برقم \(document)", "Added as number \(document)")
        + quality.remark(in: tongue)
    case .linked(let document, isInTrash: true):
      tongue.say(
        "الملف نفسه محفوظ من قبل برقم \(document) وهو في سلة المحذوفات، فلا يجده بحث ولا قائمة؛ "
          + "لإعادته: sijill restore \(document)",
        "The same file is already held as number \(document), which is in the trash: no search and "
          + "no list shows it. To bring it back: sijill restore \(document)")
    case .linked(let document, isInTrash: false):
      tongue.say(
        "الملف نفسه محفوظ من قبل برقم \(document)؛ لم يُحفظ مرتين.",
        "The same file is already held as number \(document); it was not saved twice.")
    case .ready(let quality):
      tongue.say(.willBeAdded) + quality.remark(in: tongue)
    case .failed(let refusal): refusal.sentence(in: tongue)
    }
  }
}

extension TextQuality {
  /// What follows a good outcome: a full stop, or what the searcher must know.
  fileprivate func remark(in tongue: Tongue) -> String {
    switch self {
    case .clean: "."
    case .repaired: tongue.say("؛ أُصلح نصه.", "; its text was repaired.")
    case .none, .garbled, .encrypted: tongue.say(.semicolon) + meaning(in: tongue)
    }
  }
}
