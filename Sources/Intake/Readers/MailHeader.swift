/// The fields at the head of an e-mail or of one of its parts (RFC 5322).
struct MailHeader {
  private(set) var fields: [(name: String, value: [UInt8])] = []

  /// Reads the fields at the start of `bytes` and says where the body begins.
  static func read(_ bytes: ArraySlice<UInt8>) -> (header: MailHeader, body: ArraySlice<UInt8>) {
    var header = MailHeader()
    var index = bytes.startIndex
    while index < bytes.endIndex, header.fields.count < fieldsMax {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[index..<end]
      if line.last == 0x0D { line = line.dropLast() }
      index = min(end + 1, bytes.endIndex)
      if line.isEmpty { return (header, bytes[index...]) }
      if line.first == 0x20 || line.first == 0x09 {
        guard header.fields.isEmpty == false else { continue }
        header.fields[header.fields.count - 1].value += line
      } else if let colon = line.firstIndex(of: 0x3A) {
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        header.fields.append((name, Array(line[(colon + 1)...])))
      }
    }
    return (header, bytes[index...])
  }

  /// More fields than honest mail gathers on its way.
  private static let fieldsMax = 1_000

  /// Whether `head` begins as an e-mail does: fields only, and among them those mail is known by.
  static func looksLikeMail(_ head: ArraySlice<UInt8>) -> Bool {
    var known: Set<String> = []
    var isFirst = true
    // The last line may be cut off where the head ends.
    for line in head.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty { break }
      defer { isFirst = false }
      if line.first == 0x20 || line.first == 0x09, isFirst == false { continue }
      if isFirst, line.starts(with: Array("From ".utf8)) { continue }
      guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
        line[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
      else { return false }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      if telling.contains(name) { known.insert(name) }
    }
    return known.count >= 2
  }

  private static let telling: Set<String> = [
    "from", "to", "subject", "date", "received", "message-id", "mime-version", "return-path",
    "delivered-to", "content-type", "reply-to", "cc",
  ]
}
