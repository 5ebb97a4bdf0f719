import ArabicText

/// What a slip of the finger, the eye or the ear costs when a word is typed (زلات الكتابة).
///
/// Letters are those of the index, so hamzas on their seats, ة and ه, ى and ي are one already. The
/// costs were found on typing errors made by chance in words of the samples: see «did you mean» in
/// the article Measurements. Only their order tells; a slip of 2 is likelier than one of 5.
package enum LetterSlips {
  /// A letter that sounds or looks like the right one, or lies beside it on the keyboard.
  static let alikeCost = 3.5
  /// Any other letter in the place of the right one.
  static let otherCost = 5.0
  /// Two neighbours exchanged.
  static let swapCost = 3.0
  /// A letter typed twice.
  static let doubledCost = 2.0
  /// A letter too many.
  static let surplusCost = 5.5
  /// A long vowel left out, which hurried writers leave out first.
  static let missingVowelCost = 2.0
  /// Any other letter left out.
  static let missingCost = 2.5
  /// Two words written as one: «عبدالرحمن».
  package static let runOnCost = 3.0

  /// Letters that are taken for each other by ear or by eye, each pair both ways.
  private static let alike = """
    ضظ ذد ذز دز سص تط ثس ثت قك حه حخ حج جخ رز عغ فق بت بث بن بي تن تث طظ صض سش
    ءي ءو ءا اي اع هت نت ين
    """

  /// The rows of the Arabic keyboard (Windows 101), a key each; the upper row begins one key earlier.
  private static let arabicRows = ["ذضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤر-يهوزظ"]
  private static let latinRows = ["-qwertyuiop", "asdfghjkl", "zxcvbnm"]
  /// Where the first key of each row lies, in keys.
  private static let rowStarts = [-1.0, 0.25, 0.75]

  /// The letters that one typist takes for another, for each letter.
  private static let neighbours: [Unicode.Scalar: Set<Unicode.Scalar>] = {
    var found: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
    func join(_ one: Unicode.Scalar, _ other: Unicode.Scalar) {
      guard one != other else { return }
      found[one, default: []].insert(other)
      found[other, default: []].insert(one)
    }
    for pair in alike.split(whereSeparator: \.isWhitespace) {
      let letters = Array(pair.unicodeScalars)
      join(letters[0], letters[1])
    }
    for rows in [arabicRows, latinRows] {
      var keys: [(letter: Unicode.Scalar, row: Int, place: Double)] = []
      for (row, letters) in rows.enumerated() {
        for (place, letter) in letters.unicodeScalars.enumerated() where letter != "-" {
          // The index knows the hamza without its seat.
          let folded: Unicode.Scalar = letter == "ئ" || letter == "ؤ" ? "ء" : letter
          keys.append((folded, row, rowStarts[row] + Double(place)))
        }
      }
      for one in keys {
        for other in keys where abs(one.row - other.row) <= 1 && abs(one.place - other.place) <= 1 {
          join(one.letter, other.letter)
        }
      }
    }
    return found
  }()

  private static let arabicLetters = Array("ءابتثجحخدذرزسشصضطظعغفقكلمنهوي".unicodeScalars)
  private static let latinLetters = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)
  private static let vowels = Set("اوي".unicodeScalars)

  /// Whether one is likely to be typed for the other.
  static func areAlike(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    neighbours[one]?.contains(other) ?? false
  }
}

// MARK: - Words a slip away

extension LetterSlips {
  /// The lengths of a word, in letters, that is put right: a shorter one is near to everything, a
  /// longer one is no word.
  static let lettersRange = 3...24

  /// Every word that `form` may stand for by one slip, with its least cost, cheapest first.
  ///
  /// None for a word with digits or of mixed scripts, and for one beyond `lettersRange`.
  package static func words(near form: String) -> [(word: String, cost: Double)] {
    let letters = Array(form.unicodeScalars)
    guard lettersRange.contains(letters.count), let alphabet = alphabet(of: letters) else {
      return []
    }
    var costs: [String: Double] = [:]
    func note(_ word: [Unicode.Scalar], _ cost: Double) {
      let text = String(String.UnicodeScalarView(word))
      guard word.count > 1, text != form else { return }
      costs[text] = min(cost, costs[text] ?? cost)
    }
    for place in letters.indices {
      var changed = letters
      for letter in alphabet where letter != letters[place] {
        changed[place] = letter
        note(changed, areAlike(letters[place], letter) ? alikeCost : otherCost)
      }
      let isDoubled = place > 0 && letters[place - 1] == letters[place]
      note(without(place, letters), isDoubled ? doubledCost : surplusCost)
      note(swapped(place, letters), swapCost)
    }
    for place in 0...letters.count {
      var grown = letters
      grown.insert(alphabet[0], at: place)
      for letter in alphabet {
        grown[place] = letter
        note(grown, vowels.contains(letter) ? missingVowelCost : missingCost)
      }
    }
    return sorted(costs)
  }

  /// The most words two slips away that are looked at: all of them would be a hundred thousand.
  private static let farWordsMax = 900

  /// Words that `form` may stand for by two likely slips, cheapest first; the likeliest of them.
  package static func words(far form: String) -> [(word: String, cost: Double)] {
    guard form.unicodeScalars.count >= 6 else { return [] }
    var costs: [String: Double] = [:]
    for (word, cost) in likely(form) {
      for (next, more) in likely(word) where next != form {
        costs[next] = min(cost + more, costs[next] ?? .infinity)
      }
    }
    return Array(sorted(costs).prefix(farWordsMax))
  }

  /// The words one likely slip away: about four a letter.
  private static func likely(_ form: String) -> [(word: String, cost: Double)] {
    let letters = Array(form.unicodeScalars)
    guard lettersRange.contains(letters.count), alphabet(of: letters) == arabicLetters else {
      return []
    }
    var found: [(String, Double)] = []
    func note(_ word: [Unicode.Scalar], _ cost: Double) {
      found.append((String(String.UnicodeScalarView(word)), cost))
    }
    for place in letters.indices {
      for pair in alike.split(whereSeparator: \.isWhitespace) {
        var changed = letters
        guard let first = pair.unicodeScalars.first, let last = pair.unicodeScalars.last else {
          continue
        }
        if letters[place] == first {
          changed[place] = last
        } else if letters[place] == last {
          changed[place] = first
        } else {
          continue
        }
        note(changed, alikeCost)
      }
      if place > 0, letters[place - 1] == letters[place] {
        note(without(place, letters), doubledCost)
      }
      note(swapped(place, letters), swapCost)
    }
    return found
  }

  /// The alphabet that all of the letters are of, or `nil`.
  private static func alphabet(of letters: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    [arabicLetters, latinLetters].first { alphabet in
      letters.allSatisfy { alphabet.contains($0) }
    }
  }

  private static func without(_ place: Int, _ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var letters = letters
    letters.remove(at: place)
    return letters
  }

  private static func swapped(_ place: Int, _ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard place + 1 < letters.count else { return letters }
    var letters = letters
    letters.swapAt(place, place + 1)
    return letters
  }

  private static func sorted(_ costs: [String: Double]) -> [(word: String, cost: Double)] {
    costs.map { (word: $0.key, cost: $0.value) }.sorted { ($0.cost, $0.word) < ($1.cost, $1.word) }
  }
}

extension LetterSlips {
  /// The places between which two words may have been written as one, two letters on each side.
  package static func parts(of form: String) -> [(first: String, second: String)] {
    let letters = Array(form.unicodeScalars)
    guard lettersRange.contains(letters.count), letters.count >= 5,
      alphabet(of: letters) != nil
    else { return [] }
    return (2...(letters.count - 2)).map { place in
      (
        String(String.UnicodeScalarView(letters[..<place])),
        String(String.UnicodeScalarView(letters[place...]))
      )
    }
  }
}
