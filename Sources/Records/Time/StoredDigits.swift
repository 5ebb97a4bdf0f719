extension Span<UInt8> {
  /// The number that `count` digits from 0 to 9 write from `start` on; `nil` where the text ends before
  /// or another sign stands among them.
  ///
  /// Days and moments are read on bytes: every row of an answer holds some.
  func number(at start: Int, digits count: Int) -> Int? {
    guard start + count <= self.count else { return nil }
    var number = 0
    for index in start..<start + count {
      let digit = Int(self[index]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// Whether `sign` stands at each of two places.
  func has(_ sign: Unicode.Scalar, at first: Int, _ second: Int) -> Bool {
    second < count && self[first] == UInt8(ascii: sign) && self[second] == UInt8(ascii: sign)
  }
}
