import Bundles
package import Records
import Sealing
package import Words

/// A file of a dossier: its name in the container and what the index says of it.
struct DossierFile: Equatable, Sendable {
  /// The name in the container, in ASCII so that every system keeps it.
  let name: String
  let label: String
  /// SHA-256 in hexadecimal.
  let digest: String
  /// Whether the file was sent and is another now than it was then.
  let isOther: Bool
  let bytes: [UInt8]

  /// The file of these bytes; `sent` is the digest of what was sent under this name, if it was.
  init(name: String, label: String, bytes: [UInt8], sent: String? = nil) {
    (self.name, self.label, self.bytes) = (name, label, bytes)
    digest = Digest(of: bytes).hex
    isOther = sent.map { [digest] in $0 != digest } ?? false
  }
}

/// A whole dossier as one ZIP container with an index page (الملف الكامل).
///
/// Beside the papers it holds the letter to print and to write on, the delivery sheet, and a list of
/// digests that `sha256sum --check` reads.
package struct DossierBundle {
  private let dossier: Dossier
  private let papers: [DossierPaper]
  private let left: Int
  private let today: CivilDate
  private let tongue: Tongue

  /// The bundle of these papers; `left` are not among them because whoever asked may not see them.
  package init(
    _ dossier: Dossier, papers: [DossierPaper], left: Int, on today: CivilDate, in tongue: Tongue
  ) {
    (self.dossier, self.papers, self.left) = (dossier, papers, left)
    (self.today, self.tongue) = (today, tongue)
  }

  /// The container.
  ///
  /// Throws `.failed` with what kept it from being written.
  package func bytes() throws(ArchiveError) -> [UInt8] {
    let said = NotificationReports(tongue: tongue)
    let letter = NotificationLetter(dossier)
    let written: [(name: String, label: String, bytes: [UInt8])] = [
      (
        "letter.html", "\(tongue.say(.letter)). \(letter.version.label(in: tongue))",
        LetterPaper(letter).paper.file
      ),
      ("letter.docx", said.letterForWriting, try LetterDocument(letter).bytes()),
      ("delivery.html", tongue.say(.deliverySheet), DeliveryPaper(dossier).paper.file),
    ]
    let files =
      written.map { file in
        DossierFile(name: file.name, label: file.label, bytes: file.bytes)
      } + papers.enumerated().map { place, paper in file(paper, at: place + 1) }
    let index = DossierIndex(of: dossier, files: files, left: left, on: today, in: tongue)
    var bundle = BundleWriter()
    bundle.add("index.html", index.paper.file)
    for file in files { bundle.add(file.name, file.bytes) }
    let list = files.map { "\($0.digest)  \($0.name)\n" }.joined()
    bundle.add("SHA256SUMS", Array(list.utf8))
    return try bundle.written(as: "a dossier")
  }

  private func file(_ paper: DossierPaper, at place: Int) -> DossierFile {
    let label = paper.role.label(in: tongue)
    return DossierFile(
      name: Self.name(place, paper.role, file: paper.file),
      label: paper.title.isEmpty ? label : "\(label): \(paper.title)", bytes: paper.bytes,
      sent: paper.sentDigest)
  }

  /// The name of a paper in the container: its place, its role, the ending of its original.
  private static func name(_ place: Int, _ role: PaperRole, file: String?) -> String {
    let number = place < 10 ? "0\(place)" : "\(place)"
    let ending = (file ?? "").split(separator: ".").dropFirst().last.map(String.init) ?? "txt"
    let isPlain = ending.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return "papers/\(number)-\(role.rawValue).\(isPlain && ending.count <= 5 ? ending : "bin")"
  }
}
