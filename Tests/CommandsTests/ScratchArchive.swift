import Desk
import Foundation
import Records
import Support

/// An archive with a few notes, in a folder of its own.
struct ScratchArchive {
  let folder: URL
  var path: String { folder.appending(path: "archive.sijill").path }

  init(notes: Int) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "sijill-\(UUID().uuidString)")
    let texts = folder.appending(path: "notes")
    try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
    for number in 0..<notes {
      let text = "# مذكرة \(number)\n\nحكم المحكمة في القضية رقم \(number) بشأن حماية البيانات.\n"
      try Data(text.utf8).write(to: texts.appending(path: "\(number).md"))
    }
    try Desk.create(at: path)
    let receipt = try Desk(opening: path)
      .add([texts.path], options: IntakeOptions(), by: .local)
    precondition(receipt.added == notes, "the notes are filed")
  }

  func remove() { ScratchFolder.discard(folder.path) }
}
