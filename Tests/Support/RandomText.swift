extension SplitMix64 {
  /// Words of letters, marks, digits and the signs that texts of law are full of.
  package mutating func arabicText(words: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<words {
      for _ in 0..<Int.random(in: 1...9, using: &self) {
        let range = Self.ranges[Int.random(in: 0..<Self.ranges.count, using: &self)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
          text.append(scalar)
        }
      }
      text.append(" ")
    }
    return String(text)
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x621...0x63A, 0x641...0x64A, 0x641...0x64A, 0x621...0x63A, 0x64B...0x652, 0x660...0x669,
    0x30...0x39, 0x61...0x7A, 0x41...0x5A, 0x20...0x2F, 0xFE80...0xFEFC, 0x200C...0x200F,
    0x6CC...0x6CC, 0xE0...0xFF, 0x640...0x640,
  ]
}
