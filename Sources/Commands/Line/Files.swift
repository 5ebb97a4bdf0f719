import Foundation
import Records
import Words

extension Session {
  /// Writes a file where a person said, and tells where; `-` is standard output.
  func write(_ content: some Sequence<UInt8>, to path: String) throws(ArchiveError) {
    let bytes = Data(content)
    guard path != "-" else { return output.raw(bytes) }
    try Self.write(bytes, to: URL(filePath: path), overwrites: overwrites)
    let (size, place) = (tongue.size(bytes: bytes.count), ink.piece(path))
    messages.line(
      tongue.say("كُتب الملف (\(size)) في: \(place)", "Wrote the file (\(size)) to: \(place)"))
  }

  /// Writes a file; throws `.occupied` where there is one already and it may not be written over.
  static func write(_ bytes: Data, to file: URL, overwrites: Bool) throws(ArchiveError) {
    do {
      // `withoutOverwriting` asks and makes in one step: nothing can come in between.
      try bytes.write(to: file, options: overwrites ? .atomic : .withoutOverwriting)
    } catch {
      switch (error as? CocoaError)?.code {
      case .fileWriteFileExists: throw .occupied(path: file.path)
      case .fileWriteOutOfSpace: throw .full
      case .fileNoSuchFile:
        throw .missing(.folder, name: file.deletingLastPathComponent().path)
      default: throw .failed(doing: "writing \(file.path)", cause: error)
      }
    }
  }

  /// Writes files into a folder that must not exist yet.
  static func write(
    _ files: [(name: String, bytes: [UInt8])], into folder: URL
  ) throws(ArchiveError) {
    guard FileManager.default.fileExists(atPath: folder.path) == false else {
      throw .occupied(path: folder.path)
    }
    try make(folder)
    for file in files {
      let place = folder.appending(path: file.name)
      try make(place.deletingLastPathComponent())
      try write(Data(file.bytes), to: place, overwrites: false)
    }
  }

  /// Makes a folder, where there is none yet, inside one that exists.
  private static func make(_ folder: URL) throws(ArchiveError) {
    let files = FileManager.default
    guard files.fileExists(atPath: folder.path) == false else { return }
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: false)
    } catch {
      throw .missing(.folder, name: folder.deletingLastPathComponent().path)
    }
  }

  /// The bytes of a file that a person named, at most `bytesMax` of them and one more.
  func bytes(ofFileAt path: String, bytesMax: Int) throws(ArchiveError) -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      return Array(try handle.read(upToCount: bytesMax + 1) ?? Data())
    } catch {
      throw .missing(.file, name: path)
    }
  }
}
