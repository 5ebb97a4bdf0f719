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
        left.firstIndex { $0.utf8.elementsEqual(part.utf8) }
        ?? left.firstIndex { $0.utf8.starts(with: part.utf8) && part.count >= Self.beginningMin }
        ?? left.firstIndex { Self.likeness($0, part) >= 0.85 }
      guard let place else {
        let together = parts.joined()
        return together.count >= Self.togetherMin
          && Self.stands(Array(together.utf8), in: Array(other.parts.joined().utf8))
      }
      left.remove(at: place)
    }
    return true
  }

  private static func stands(_ letters: [UInt8], in whole: [UInt8]) -> Bool {
    guard letters.count <= whole.count else { return false }
    return (0...whole.count - letters.count).contains { whole[$0...].starts(with: letters) }
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
    guard part != "al", part != "el" else { return "" }
    let letters = Array(part.unicodeScalars)
    var key = String.UnicodeScalarView()
    var place = 0
    while place < letters.count {
      let hasH = place + 1 < letters.count && letters[place + 1] == "h"
      let pair = hasH ? soundsWithH[letters[place]] : nil
      if let sound = pair ?? sounds[letters[place]], sound != key.last { key.append(sound) }
      place += pair == nil ? 1 : 2
    }
    return String(key)
  }

  /// Latin letters that write one Arabic letter together with an `h`.
  private static let soundsWithH: [Unicode.Scalar: Unicode.Scalar] = [
    "k": "x", "s": "c", "c": "c", "g": "q", "t": "t", "d": "d", "p": "f",
  ]

  private static let sounds: [Unicode.Scalar: Unicode.Scalar] = {
    var sounds: [Unicode.Scalar: Unicode.Scalar] = [:]
    let written: [(String, Unicode.Scalar)] = [
      ("بbp", "b"), ("تطt", "t"), ("ثسصs", "s"), ("جگgj", "g"), ("خx", "x"), ("دضd", "d"),
      ("ذزظz", "z"), ("رr", "r"), ("ش", "c"), ("غ", "q"), ("فvf", "f"), ("قكqkc", "k"), ("لl", "l"),
      ("مm", "m"), ("نn", "n"),
    ]
    for (letters, sound) in written {
      for letter in letters.unicodeScalars where sounds[letter] == nil { sounds[letter] = sound }
    }
    return sounds
  }()
}
