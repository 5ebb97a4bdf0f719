import Foundation
import Records
import Words

extension Session {
  /// Writes a file where a person said, and tells where; `-` is standard output.
  ///
  /// Throws `.occupied` where there is a file already and it was not said to write over it.
  func write(
    _ content: [UInt8], to path: String, overwriting: Bool
  ) throws(ArchiveError) {
    let bytes = Data(content)
    guard path != "-" else { return output.raw(bytes) }
    do {
      // `withoutOverwriting` asks and makes in one step: nothing can come in between.
      try bytes.write(to: URL(filePath: path), options: overwriting ? .atomic : .withoutOverwriting)
    } catch {
      throw Self.reason(error, path: path)
    }
    let reports = CommandReports(tongue: tongue)
    messages.line(reports.written(content.count, to: ink.piece(path)))
  }

  private static func reason(_ error: any Error, path: String) -> ArchiveError {
    switch (error as? CocoaError)?.code {
    case .fileWriteFileExists: .occupied(path: path)
    case .fileWriteOutOfSpace: .full
    case .fileNoSuchFile: .missing(.folder, name: path)
    default: .failed(doing: "writing \(path)", cause: error)
    }
  }
}
