import ArabicText
import Records

/// Turns a reading into a draft: repairs its text, tells what it is, and cuts it.
struct Judging: Sendable {
  let limits: Limits
  let options: IntakeOptions

  /// The draft of `reading`; `name` is the last resort for a title.
  func draft(of reading: Reading, named name: String) -> Draft {
    let repair = TextRepair.repaired(reading.text)
    let text = repair.text
    let quality = reading.quality ?? (repair.isRepaired ? .repaired : .clean)
    let title = reading.particulars.title
    let passages = [Passage(ordinal: 1, label: "", page: nil, text: text)]
    let details = reading.particulars.details(
      title: title.isEmpty ? name : title, kind: .other, language: .arabic, options: options)
    return Draft(details: details, passages: passages, quality: quality)
  }
}
