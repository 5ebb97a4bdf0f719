extension String {
  /// The numbers of a text that is written exactly like the pattern, in which a zero stands for any
  /// digit from 0 to 9; `nil` for any other text.
  ///
  /// Read on bytes, since every row of an answer holds a day and a moment.
  func numbers(like pattern: String) -> [Int]? {
    guard utf8.count == pattern.utf8.count else { return nil }
    var numbers = [0]
    for (sign, wanted) in zip(utf8, pattern.utf8) {
      if wanted == UInt8(ascii: "0") {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(sign) else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(sign & 0x0F)
      } else {
        guard sign == wanted else { return nil }
        numbers.append(0)
      }
    }
    return numbers
  }
}
