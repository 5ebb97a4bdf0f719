import Records

/// What a reader took from one file, before it is repaired, judged and cut (قراءة).
struct Reading: Sendable {
  /// What the content is, such as `application/pdf`.
  let mediaType: String
  /// The text: lines end in `\n`, pages in U+000C when `isPaged`.
  var text = ""
  /// What the file says of itself.
  var particulars = Particulars()
  /// The title in the file's properties, which a program may have put there.
  var propertyTitle = ""
  /// The lines that are headings, by their place from 0, with their level from 1.
  var headings: [Int: Int] = [:]
  /// Whether U+000C stands between pages.
  var isPaged = false
  /// Whether this is a record of a bulk import, which stays one passage where it can.
  var isRecord = false
  /// The quality, when the reader knows it without looking at the text.
  var quality: TextQuality?
  /// What came along inside the file and is filed by itself.
  var attachments: [Attachment] = []

  /// A file inside a file.
  struct Attachment: Sendable {
    let name: String
    let bytes: [UInt8]
  }
}

extension Reading {
  /// A reading of this text.
  init(mediaType: String, text: String, particulars: Particulars = Particulars()) {
    (self.mediaType, self.text, self.particulars) = (mediaType, text, particulars)
  }
}
