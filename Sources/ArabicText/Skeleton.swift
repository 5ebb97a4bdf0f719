/// The consonants of a word's stem (الهيكل): what a singular and its broken plural share.
///
/// «عقد» and «عقود», «حكم» and «أحكام» differ by weak letters inside the stem. The skeleton is the stem
/// without a beginning of imperfect or plural (ا ي ت ن) and without weak letters inside. Far too coarse
/// to find by, it is good for telling near from far among texts that were found.
enum Skeleton {
  /// Writes the skeleton of the stem `word[stem]` as UTF-8 from the buffer's beginning and returns how
  /// many bytes it takes.
  @inline(__always)
  static func write(
    of word: WordLetters, _ stem: Range<Int>, to bytes: inout MutableSpan<UInt8>
  ) -> Int {
    var start = stem.lowerBound
    var end = stem.upperBound
    // «محكمتها» leaves «محكمت»: the ta is the ending of «محكمة».
    if end < word.count, end - start >= 4, word[end - 1] == .teh { end -= 1 }
    if end - start >= 4 {
      let first = word[start]
      if first == .alef || first == .yeh || first == .teh || first == .noon { start += 1 }
    }
    var count = 0
    for place in start..<end {
      let letter = word[place]
      let isInside = place > start && place < end - 1
      if isInside, letter == .alef || letter == .waw || letter == .yeh { continue }
      count = word.write(place..<(place + 1), to: &bytes, at: count)
    }
    return count
  }
}
