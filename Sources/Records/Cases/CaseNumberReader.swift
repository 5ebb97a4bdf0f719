import ArabicText

/// Reads the numbers of cases as people write them (قراءة أرقام القضايا).
///
/// «القضية رقم 277 لسنة 2019 حصر أمن دولة», «98911/78ق», «الطعن ١٢٣ لسنة ٥٦ ق», and a chain of
/// re-registrations, which gives one number each. Surface forms: domain notes C.2 and D.10.
package struct CaseNumberReader: Sendable {
  /// A word or a run of digits of the text.
  private struct Piece {
    var text: String
    /// The letters that count, or the digits.
    var letters: String
    var number: Int?
    /// Whether a comma, a bracket or the end of a line stands before it.
    var isAfterStop = false
  }

  private let pieces: [Piece]
  private var place = 0
  /// Where the second of two numbers begins, whose word stands before the first.
  private var twinStart: Int?
  /// Numbers that were read beside the one before them and are still to be given.
  private var waiting: [CaseNumber] = []

  private init(_ text: String) { pieces = Self.pieces(of: text) }

  /// Longer texts than this are no number.
  private static let lettersMax = 4_000
  /// More numbers than this one text does not carry.
  private static let numbersMax = 40

  /// Every number of `text`, in order; none where there is none.
  package static func numbers(in text: String) -> [CaseNumber] {
    var reader = CaseNumberReader(String(text.prefix(lettersMax)))
    var found: [CaseNumber] = []
    while let number = reader.next() {
      found.append(number)
      if found.count == numbersMax { break }
    }
    return found
  }
}

// MARK: - Pieces

extension CaseNumberReader {
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var present = ""
    var isAfterStop = false
    func close() {
      guard present.isEmpty == false else { return }
      let digits = present.allSatisfy(\.isASCII) && present.allSatisfy(\.isNumber)
      let letters = digits ? present : present.nameLetters
      defer { present = "" }
      guard letters.isEmpty == false else { return }
      pieces.append(
        Piece(
          text: present, letters: letters, number: digits ? Int(present) : nil,
          isAfterStop: isAfterStop))
      isAfterStop = false
    }
    for character in text.westernDigits {
      if character.isASCII, character.isNumber {
        if present.last.map({ $0.isASCII && $0.isNumber }) == false { close() }
        present.append(character)
      } else if character.isLetter || character == "ـ" {
        if present.last.map({ $0.isASCII && $0.isNumber }) == true { close() }
        present.append(character)
      } else if character.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .format }) {
        continue
      } else {
        close()
        switch character {
        case "/", "\\": pieces.append(Piece(text: "/", letters: "/"))
        case "،", ",", "؛", ";", "…", "\n", "(", ")", "«", "»", "·", "\"", "“", "”":
          isAfterStop = true
        default: break
        }
      }
    }
    close()
    return pieces
  }
}

// MARK: - Numbers

extension CaseNumberReader {
  private mutating func next() -> CaseNumber? {
    if waiting.isEmpty == false { return waiting.removeFirst() }
    while place < pieces.count {
      if let number = number(at: place) { return number }
      place += 1
    }
    return nil
  }

  /// The number that begins with the digits at `start`; moves behind it.
  private mutating func number(at start: Int) -> CaseNumber? {
    guard let first = pieces[start].number, pieces[start].text.count <= 7 else { return nil }
    // 13/5/1935 is a date, and so is its tail.
    if isDate(at: start) {
      place = start + 4
      return nil
    }
    if hasNumberWord(before: start), let twin = twin(of: first, at: start) { return twin }
    var end = start + 1
    var (number, year): (Int, Int?) = (first, nil)
    var (isJudicial, court): (Bool, String?) = (false, nil)
    let hasWord = end < pieces.count && Self.yearWords.contains(pieces[end].letters)
    let hasSlash = end < pieces.count && pieces[end].letters == "/"
    if hasWord || hasSlash, end + 1 < pieces.count, let second = pieces[end + 1].number {
      end += 2
      (number, year) = (first, second)
      if hasSlash, (1880...2100).contains(first), (1880...2100).contains(second) == false {
        (number, year) = (second, first)
      }
      isJudicial = takeJudicialMark(at: &end)
      if isJudicial { court = takeCourtMark(at: &end) }
      guard isJudicial || (1880...2100).contains(year ?? 0) || (1...150).contains(year ?? 0) else {
        return nil
      }
    } else if hasNumberWord(before: start) == false {
      return nil
    }
    let kind = court ?? kindWord(before: start)
    let words = tail(from: end)
    guard year != nil || words.register.isEmpty == false || kind != nil else { return nil }
    place = words.end
    let register = words.register.isEmpty ? kind ?? "" : words.register
    // A bare n/n without any word of a court may be anything: it needs a judicial mark or a keyword.
    if hasSlash, isJudicial == false, register.isEmpty, hasNumberWord(before: start) == false,
      (1880...2100).contains(year ?? 0) == false
    {
      return nil
    }
    return CaseNumber(
      number: number, year: year,
      yearKind: yearKind(of: year, isMarked: isJudicial, in: register), register: register,
      body: words.body, raw: raw(from: start, to: words.end))
  }

  /// A year of four digits is Gregorian even before «ق»; a short one is judicial where it is marked
  /// so or its register counts so or is not known.
  private func yearKind(
    of year: Int?, isMarked: Bool, in register: String
  ) -> CaseNumber.YearKind {
    guard let year, year < 1880 else { return .gregorian }
    return isMarked ? .judicial : Register.named(register)?.yearKind ?? .judicial
  }

  /// «رقما 2408 ، 3166 لسنة 38 ق», «رقمى8368و8687»: the first of two has the year and register of the
  /// second, which is given after it; `nil` where no second follows at once.
  private mutating func twin(of first: Int, at start: Int) -> CaseNumber? {
    var second = start + 1
    guard second < pieces.count else { return nil }
    if pieces[second].letters == "و" {
      second += 1
    } else if pieces[second].isAfterStop == false {
      return nil
    }
    guard second + 1 < pieces.count, pieces[second].number != nil, isDate(at: second) == false,
      Self.yearWords.contains(pieces[second + 1].letters)
        || pieces[second + 1].letters == "و" || pieces[second + 1].letters == "/"
        || pieces[second + 1].isAfterStop
    else { return nil }
    // The second is read as if its word stood before it.
    var reader = self
    reader.place = second
    reader.twinStart = second
    guard var twin = reader.number(at: second), twin.year != nil else { return nil }
    (place, waiting) = (reader.place, [twin] + reader.waiting)
    if let kind = kindWord(before: start) {
      for index in waiting.indices where waiting[index].register.isEmpty {
        waiting[index].register = kind
      }
      if twin.register.isEmpty { twin.register = kind }
    }
    twin.number = first
    twin.raw = raw(from: start, to: place)
    return twin
  }

  /// «ق», «قضائية» after a year.
  private func takeJudicialMark(at end: inout Int) -> Bool {
    guard end < pieces.count, pieces[end].isAfterStop == false,
      Self.judicialWords.contains(pieces[end].letters)
    else { return false }
    // «قع» without its stop says the court too.
    if pieces[end].letters != "قع" { end += 1 }
    return true
  }

  /// «ع», «عليا», «(عليا)» or «"دستورية"» after a judicial year: the register that it tells.
  private func takeCourtMark(at end: inout Int) -> String? {
    guard end < pieces.count, let register = Self.courtMarks[pieces[end].letters] else {
      return nil
    }
    end += 1
    return register
  }

  private static let courtMarks = Dictionary(
    [
      ("ع", "إدارية عليا"), ("قع", "إدارية عليا"), ("عليا", "إدارية عليا"),
      ("العليا", "إدارية عليا"), ("إدارية عليا", "إدارية عليا"), ("دستورية", "دستورية"),
    ].map { ($0.0.nameLetters, $0.1) }, uniquingKeysWith: { first, _ in first })

  /// The register and the body after a number, and where they end.
  private func tail(from start: Int) -> (register: String, body: String, end: Int) {
    var end = start
    while end < pieces.count, isTail(end, from: start) { end += 1 }
    let words = pieces[start..<end].map(\.text).filter { $0 != "/" }
    let letters = pieces[start..<end].map(\.letters).filter { $0 != "/" }
    for count in stride(from: min(5, letters.count), through: 1, by: -1) {
      let wanted = letters[..<count].joined(separator: " ")
      guard let register = Register.known[wanted] else { continue }
      let body = words[count...].joined(separator: " ")
      return (register.name, body.isEmpty ? register.body : body, end)
    }
    return ("", words.joined(separator: " "), end)
  }

  /// The most words of a register and its body.
  private static let tailMax = 8

  private func isTail(_ index: Int, from start: Int) -> Bool {
    let piece = pieces[index]
    guard index - start < Self.tailMax, piece.number == nil, piece.letters != "/" else {
      return false
    }
    if piece.isAfterStop || Self.endWords.contains(piece.letters) { return false }
    // «… عليا و5068» begins the next number.
    if piece.letters == "و", index + 1 < pieces.count, pieces[index + 1].number != nil {
      return false
    }
    return Self.kinds[piece.letters] == nil || Register.known[piece.letters] != nil
  }

  private func hasNumberWord(before start: Int) -> Bool {
    if start == twinStart { return true }
    guard start > 0 else { return false }
    let letters = pieces[start - 1].letters
    if letters == "/", start > 1 { return Self.numberWords.contains(pieces[start - 2].letters) }
    return Self.numberWords.contains(letters) || Self.kinds[letters] != nil
  }

  /// The register that a word such as «الجناية» before the number tells.
  private func kindWord(before start: Int) -> String? {
    var index = start - 1
    while index >= 0, start - index <= 4 {
      let letters = pieces[index].letters
      if letters == "مستانفه", index > 0, pieces[index - 1].letters.hasSuffix("جنحه") {
        return "جنح مستأنف"
      }
      if letters == "المستانفه", index > 0, pieces[index - 1].letters.hasSuffix("جنحه") {
        return "جنح مستأنف"
      }
      if let register = Self.kinds[letters] { return register.isEmpty ? nil : register }
      guard Self.numberWords.contains(letters) || letters == "/" else { return nil }
      index -= 1
    }
    return nil
  }

  private func isDate(at start: Int) -> Bool {
    guard start + 4 < pieces.count else { return false }
    return pieces[start + 1].letters == "/" && pieces[start + 2].number != nil
      && pieces[start + 3].letters == "/" && pieces[start + 4].number != nil
  }

  private func raw(from start: Int, to end: Int) -> String {
    var raw = ""
    for piece in pieces[start..<end] {
      let isTight = raw.isEmpty || piece.text == "/" || raw.hasSuffix("/")
      raw += isTight ? piece.text : " " + piece.text
    }
    return raw
  }

  private static let yearWords = Set(
    ["لسنة", "لسنه", "سنة", "لعام", "عام", "للعام", "لسنتي", "ل"].map(\.nameLetters))
  private static let judicialWords = Set(
    ["ق", "قضائية", "القضائية", "قضائيه", "القضائيه", "قع"].map(\.nameLetters))
  private static let numberWords = Set(
    ["رقم", "رقما", "رقمي", "رقمى", "أرقام", "برقم", "بأرقام", "ورقم"].map(\.nameLetters))
  /// Where a register's body ends and the next number begins.
  private static let endWords = Set(
    [
      "والمقيدة", "المقيدة", "والمقيد", "المقيد", "والمقيده", "وبرقم", "برقم", "رقم", "ورقم",
      "المعروفة", "بتاريخ", "بجلسة", "جلسة", "وذلك", "ثم", "ضد", "والتي", "التي", "المتهم",
    ].map(\.nameLetters))
  /// What a word before a number says of its register; empty where it says none.
  private static let kinds: [String: String] = Dictionary(
    [
      ("القضية", ""), ("قضية", ""), ("الدعوى", ""), ("دعوى", ""), ("الجناية", "جنايات"),
      ("جناية", "جنايات"), ("الجنحة", "جنح"), ("جنحة", "جنح"), ("المحضر", "إداري"),
      ("محضر", "إداري"), ("الطعن", "طعون"), ("طعن", "طعون"), ("بالطعن", "طعون"),
      ("الاستئناف", "مستأنف"), ("استئناف", "مستأنف"), ("العريضة", "عرائض"), ("القرار", ""),
      ("الطلب", ""), ("أمر", ""), ("وارد", ""), ("بالقضية", ""), ("للقضية", ""), ("الدعويين", ""),
      ("الدعويان", ""), ("الطعنان", "طعون"), ("الطعنين", "طعون"), ("بالطعنين", "طعون"),
      ("القضيتان", ""), ("القضيتين", ""), ("الجنحتان", "جنح"), ("الجنحتين", "جنح"),
      ("الجنايتان", "جنايات"), ("الجنايتين", "جنايات"), ("الاستئنافان", "مستأنف"),
      ("الاستئنافين", "مستأنف"), ("بالدعوى", ""), ("بالدعويين", ""),
    ].map { ($0.0.nameLetters, $0.1) }, uniquingKeysWith: { first, _ in first })
}
