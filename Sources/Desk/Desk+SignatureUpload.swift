import Foundation
package import Records

extension Desk {
  /// Reads a list of signatures that was uploaded; the rest is as for a file on the disk.
  ///
  /// Throws `.full` where it cannot be set aside for the reading.
  package func addSignatures(
    _ list: Original, to id: Int64, by visitor: Visitor
  ) throws(ArchiveError) -> SignatureReceipt {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "signatures-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    // Names and national numbers: nobody else on this machine reads them on their way.
    let isSetAside = FileManager.default.createFile(
      atPath: path, contents: Data(list.bytes), attributes: [.posixPermissions: 0o600])
    guard isSetAside else { throw .full }
    do throws(ArchiveError) {
      return try addSignatures(from: path, to: id, by: visitor)
    } catch .missing(.file, _) {
      throw .missing(.file, name: list.name)
    } catch {
      throw error
    }
  }
}
