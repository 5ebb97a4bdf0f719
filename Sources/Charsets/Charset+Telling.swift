extension Charset {
  /// Tells the encoding from `bytes`, or `nil` when they are no text.
  ///
  /// `isWhole` is false for the beginning of a file, which may end inside a letter.
  package init?(tellingFrom bytes: [UInt8], isWhole: Bool) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
      return
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
      return
    }
    let census = ByteCensus(of: bytes, isWhole: isWhole)
    guard census.looksLikeText else { return nil }
    // A log that was cut somewhere may have a broken letter or two and is UTF-8 all the same.
    if census.brokenSequences * 50 <= census.wholeSequences {
      self = .utf8
    } else if census.looksLikeArabicWindows {
      self = .windows1256
    } else if census.looksLikeWesternWindows {
      self = .windows1252
    } else {
      return nil
    }
  }
}

/// What kinds of bytes a file is made of.
private struct ByteCensus {
  var count = 0
  var controls = 0
  var wholeSequences = 0
  var brokenSequences = 0
  var high = 0
  var highBesideHigh = 0
  var arabicLetters = 0
  var alefsAndLams = 0
  var asciiLetters = 0

  init(of bytes: [UInt8], isWhole: Bool) {
    count = bytes.count
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x09, 0x0A, 0x0C, 0x0D: break
      case 0x00..<0x20, 0x7F: controls += 1
      case 0x41...0x5A, 0x61...0x7A: asciiLetters += 1
      case 0x80...:
        high += 1
        if previous >= 0x80 { highBesideHigh += 1 }
        if Self.isArabicInWindows(byte) { arabicLetters += 1 }
        if byte == 0xC7 || byte == 0xE1 { alefsAndLams += 1 }
      default: break
      }
      previous = byte
    }
    if high > 0 { countSequences(in: bytes, isWhole: isWhole) }
  }

  /// Whether a byte is a letter from hamza to yeh, or a vowel sign, in windows-1256.
  private static func isArabicInWindows(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC1...0xD6, 0xD8...0xDF, 0xE1, 0xE3...0xE6, 0xEC, 0xED, 0xF0...0xF3, 0xF5, 0xF6, 0xF8,
      0xFA:
      true
    default: false
    }
  }

  private mutating func countSequences(in bytes: [UInt8], isWhole: Bool) {
    var index = 0
    while index < bytes.count {
      let length =
        switch bytes[index] {
        case 0x00..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
      let end = index + length
      if length == 1 {
        index = end
      } else if length > 1, end > bytes.count {
        if isWhole { brokenSequences += 1 }
        return
      } else if length > 1, bytes[index + 1..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
        wholeSequences += 1
        index = end
      } else {
        brokenSequences += 1
        index += 1
      }
    }
  }

  /// Text has hardly any control signs; a page break or an escape now and then is forgiven.
  var looksLikeText: Bool { controls * 500 <= count }

  /// Arabic letters stand together and every tenth or so is an alef or a lam.
  var looksLikeArabicWindows: Bool {
    arabicLetters * 100 >= high * 85 && highBesideHigh * 2 >= high
      && alefsAndLams * 20 >= arabicLetters
  }

  /// Accented letters stand alone between plain ones.
  var looksLikeWesternWindows: Bool { high * 5 <= asciiLetters }
}
