import Foundation

extension String {
  /// Whether the bytes of `word` stand in this text: what `contains` says of words of ASCII, in a
  /// small part of its time on a page.
  package func mentions(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return true }
    var (text, word) = (self, word)
    return text.withUTF8 { text in
      word.withUTF8 { word in
        guard let start = text.baseAddress, let wanted = word.baseAddress else {
          return false
        }
        var place = 0
        while place + word.count <= text.count {
          let rest = unsafe start + place
          guard let hit = unsafe memchr(rest, Int32(first), text.count - place) else { break }
          place = unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(start)
          guard place + word.count <= text.count else { break }
          if unsafe memcmp(hit, wanted, word.count) == 0 { return true }
          place += 1
        }
        return false
      }
    }
  }
}
