import ArabicText

/// A name by any of its parts (جزء من الاسم): the family name alone, two parts in any order, the
/// beginning of a part while it is typed, and Latin letters for Arabic ones.
extension PersonName {
  /// How likely it is, from 0 to 1, that whoever typed this name, or parts of it, looks for `other`.
  ///
  /// It tells whom to show, not who is meant: `score` does that.
  package func likelihood(of other: PersonName) -> Double {
    let score = max(score(other), romanScore(other))
    return score < Self.conflictThreshold && hasParts(in: other) ? Self.conflictThreshold : score
  }

  /// Whether each part stands in `other`, or begins a part of it, in any order; or all of them written
  /// together do.
  private func hasParts(in other: PersonName) -> Bool {
    guard parts.isEmpty == false else { return false }
    var left = other.parts
    for part in parts {
      let place =
        left.firstIndex(of: part)
        ?? left.firstIndex { $0.hasPrefix(part) && part.count >= Self.beginningMin }
        ?? left.firstIndex { Self.likeness($0, part) >= 0.85 }
      guard let place else {
        let together = parts.joined()
        return together.count >= Self.togetherMin && other.parts.joined().contains(together)
      }
      left.remove(at: place)
    }
    return true
  }

  /// Fewer letters begin too many parts.
  private static let beginningMin = 2
  /// Fewer letters stand in too many names.
  private static let togetherMin = 6

  /// How far two names, one of them at least in Latin letters, are the same consonants.
  private func romanScore(_ other: PersonName) -> Double {
    guard isLatin || other.isLatin else { return 0 }
    let (wanted, known) = (Self.romans(parts), Self.romans(other.parts))
    guard wanted.joined().count >= Self.consonantsMin, wanted.allSatisfy(known.contains) else {
      return 0
    }
    return wanted.count > 1 ? Self.threshold : Self.conflictThreshold
  }

  /// Fewer consonants are in too many names.
  private static let consonantsMin = 2

  /// Whether the name is in Latin letters.
  package var isLatin: Bool { parts.contains { $0.utf8.contains { $0 < 0x80 && $0 > 0x40 } } }

  private static func romans(_ parts: [String]) -> [String] {
    parts.map(Romanization.key).filter { $0.isEmpty == false }
  }

  /// What the parts in Latin letters, or else those in Arabic ones, are looked up by across scripts.
  package var romanKeys: Set<String> { Set(Self.romans(parts)) }
}

/// The consonants of a name across scripts (الرسم اللاتيني): «فيروز», `Fairouz` and `Fayrouz` are `frz`.
///
/// Vowels and what Latin letters do not tell apart — heh and hah, hamza and ain, yeh, waw — do not
/// count; letters that are written for one another are one.
enum Romanization {
  static func key(_ part: String) -> String {
    var key = ""
    var rest = Substring(part == "al" || part == "el" ? "" : part)
    while let letter = rest.first {
      if let pair = pairs[String(rest.prefix(2))], letter.isASCII {
        key.append(pair)
        rest = rest.dropFirst(2)
        continue
      }
      if let sound = sounds[letter] { key.append(sound) }
      rest = rest.dropFirst()
    }
    var single = ""
    for letter in key where letter != single.last { single.append(letter) }
    return single
  }

  /// Two Latin letters that write one Arabic letter.
  private static let pairs: [String: Character] = [
    "kh": "x", "sh": "c", "ch": "c", "gh": "q", "th": "t", "dh": "d", "ph": "f",
  ]

  private static let sounds: [Character: Character] = {
    var sounds: [Character: Character] = [:]
    for (letters, sound) in [
      ("بbp", "b"), ("تطt", "t"), ("ثسصs", "s"), ("جگgj", "g"), ("خx", "x"), ("دضd", "d"),
      ("ذزظz", "z"), ("رr", "r"), ("ش", "c"), ("غ", "q"), ("فvf", "f"), ("قكqkc", "k"), ("لl", "l"),
      ("مm", "m"), ("نn", "n"),
    ] {
      for letter in letters where sounds[letter] == nil { sounds[letter] = Character(sound) }
    }
    return sounds
  }()
}
