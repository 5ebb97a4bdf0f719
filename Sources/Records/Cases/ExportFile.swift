/// A document of an exported case as a file: the original, or its text where there is none.
package struct ExportFile: Sendable {
  package let document: DocumentID
  package let title: String
  /// The path below the export's folder: `documents/12-….pdf`.
  package let name: String
  package let bytes: [UInt8]

  package init(document: DocumentID, title: String, name: String, bytes: [UInt8]) {
    (self.document, self.title, self.name, self.bytes) = (document, title, name, bytes)
  }
}
